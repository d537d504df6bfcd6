/// Takes tables apart that stand side by side, as text browsers print them: each pair has a gutter of
/// its own, and one blank may be all of it.
///
///     Geometrical Data            Material Data
///
///     Width  23.5 mm / 0.925 inch Color     light gray
///     Height 19 mm / 0.748 inch   Fire load 0.016 MJ
///
/// A known heading at the right tells where such tables begin. The lines at the left come first, then
/// those at the right; each keeps the number of the line it was printed on.
struct SideTables {
  private let vocabulary: ColumnStarts
  private let lines: [Line]
  private let words: [[ColumnWord]]
  /// The pairs of tables that are proven, in order.
  private var pairs: [Pair] = []

  /// No right table begins before this column.
  private static let leastColumn = 12
  /// No tables are longer, in lines.
  private static let mostLines = 200
  /// No heading stands further right of the rows below it.
  private static let widestIndent = 12

  /// Two tables: their lines, and the column between them, which is blank on all of these.
  private struct Pair {
    var lines: Range<Int>
    var gutter: Int
    /// The lines at the right that begin with what the vocabulary knows.
    var known: Int
  }

  /// Finds the tables of a page.
  init(_ lines: [Line], _ words: [[ColumnWord]], _ vocabulary: ColumnStarts) {
    self.vocabulary = vocabulary
    self.lines = lines
    self.words = words
    var index = 0
    while index < lines.count {
      var pair = pair(at: index)
      if let found = pair { pair?.lines = begun(found) }
      if let pair { pairs.append(pair) }
      index = pair?.lines.upperBound ?? index + 1
    }
  }

  /// Whether any stand on the page.
  var areAny: Bool { !pairs.isEmpty }

  /// Whether nothing but the columns of the whole page may have made the tables: their gutters are one.
  var haveOneGutter: Bool {
    guard let first = pairs.map(\.gutter).min(), let last = pairs.map(\.gutter).max() else {
      return true
    }
    return last - first <= Self.drift
  }

  /// How far the gutter of a page may drift.
  private static let drift = 2

  /// The lines in reading order.
  func streams() -> [Line] {
    var result: [Line] = []
    var next = 0
    for pair in pairs {
      result += lines[next..<pair.lines.lowerBound]
      result += pair.lines.compactMap { left(of: $0, pair.gutter) }
      result += pair.lines.compactMap { right(of: $0, pair.gutter) }
      next = pair.lines.upperBound
    }
    return result + lines[next...]
  }

  private func left(of index: Int, _ gutter: Int) -> Line? {
    guard let place = right(index, gutter) else { return beside(lines[index]) }
    let end = words[index][place].range.lower
    let range = TextRange(lines[index].whole.lower, end)
    return place == 0
      ? nil : beside(LineScanner.piece(of: lines[index], range, in: vocabulary.bytes))
  }

  private func right(of index: Int, _ gutter: Int) -> Line? {
    guard let place = right(index, gutter) else { return lines[index].isBlank ? lines[index] : nil }
    let word = words[index][place]
    let range = TextRange(word.range.lower, lines[index].whole.upper)
    var piece = LineScanner.piece(of: lines[index], range, in: vocabulary.bytes)
    piece.column = word.column
    return beside(piece)
  }

  private func beside(_ line: Line) -> Line {
    var line = line
    line.marks.insert(.beside)
    return line
  }

  // MARK: Where a pair of tables stands

  /// The lines of a pair with those of the left table above: its rows may begin there.
  private func begun(_ pair: Pair) -> Range<Int> {
    var start = pair.lines.lowerBound
    let limit = pairs.last?.lines.upperBound ?? 0
    while start > limit, !words[start - 1].isEmpty, isOpen(start - 1, pair.gutter),
      right(start - 1, pair.gutter) == nil
    {
      start -= 1
    }
    return start..<pair.lines.upperBound
  }

  /// The last cell of a line, where it is a heading far to the right.
  private func rightHeading(_ words: [ColumnWord]) -> Int? {
    guard let place = words.lastIndex(where: \.beginsCell), words[place].column > Self.leastColumn,
      vocabulary.isMarkedHeading(words.text(place, words.count)),
      !vocabulary.isValue(words, at: place)
    else { return nil }
    return place
  }

  /// The head of a table of approvals beside another, or beside a row of it.
  private func rightHeadOfApprovals(_ words: [ColumnWord]) -> Int? {
    guard let place = vocabulary.headOfRightApprovals(words), place > 0 else { return nil }
    return words[place].column > Self.leastColumn ? place : nil
  }

  /// The tables the right one of which begins on a line, at the gutter that the most of its lines
  /// prove; `nil` where none does.
  private func pair(at start: Int) -> Pair? {
    guard let place = rightHeading(words[start]) ?? rightHeadOfApprovals(words[start]) else {
      return nil
    }
    let column = words[start][place].column
    let left = place > 0 ? end(of: words[start][place - 1]) : Self.leastColumn
    let first = max(left, column - Self.widestIndent)
    var best: Pair?
    for gutter in (first..<column).reversed() {
      guard let end = end(from: start, gutter),
        let pair = proven(start..<end, gutter), pair.known > best?.known ?? 0
      else { continue }
      best = pair
    }
    return best
  }

  private func end(of word: ColumnWord) -> Int {
    word.column + vocabulary.bytes.countCharacters(word.range)
  }

  /// The first word at the right of a gutter.
  private func right(_ index: Int, _ gutter: Int) -> Int? {
    words[index].firstIndex { $0.column > gutter }
  }

  private func isOpen(_ index: Int, _ gutter: Int) -> Bool {
    guard let last = words[index].last(where: { $0.column <= gutter }) else { return true }
    return end(of: last) <= gutter
  }

  /// Where the tables end; `nil` where a line goes across the gutter in their midst.
  private func end(from start: Int, _ gutter: Int) -> Int? {
    var last = start
    var index = start + 1
    while index < min(start + Self.mostLines, lines.count), isOpen(index, gutter),
      lines[index].isBlank || !words[index].isEmpty, !endsPair(index, start...last, gutter)
    {
      if right(index, gutter) != nil { last = index }
      index += 1
    }
    let isAcross = index < lines.count && !isOpen(index, gutter)
    if isAcross, !(last..<index).contains(where: { lines[$0].isBlank }) { return nil }
    return leftEnd(after: last, before: index)
  }

  /// Whether headings begin what stands below some lines of the tables: at the left, and at the right
  /// unless nothing goes on there with the columns of that table.
  private func endsPair(_ index: Int, _ above: ClosedRange<Int>, _ gutter: Int) -> Bool {
    guard above.count > 1, !words[index].isEmpty else { return false }
    let place = right(index, gutter) ?? words[index].count
    if place > 0, place < words[index].count {
      return areHeadings(words[index][..<place]) && areHeadings(words[index][place...])
    }
    guard lines[index - 1].isBlank || isMarked(index) else { return false }
    let end = min(above.lowerBound + Self.mostLines, lines.count)
    let open = (index..<end).prefix { isOpen($0, gutter) }
    let left = open.first { !words[$0].isEmpty && right($0, gutter) != 0 }
    guard let left, areHeadings(words[left][..<(right(left, gutter) ?? words[left].count)]) else {
      return false
    }
    let below = open.first { right($0, gutter) != nil }
    guard let below, let first = right(below, gutter) else { return true }
    if areHeadings(words[below][first...]) || !isKnown(words[below], at: first) { return true }
    let starts = Set(above.flatMap { cellStarts($0, gutter) })
    return starts.isDisjoint(with: cellStarts(below, gutter))
  }

  /// The columns at which the cells of a line begin at the right.
  private func cellStarts(_ index: Int, _ gutter: Int) -> [Int] {
    guard let place = right(index, gutter) else { return [] }
    return words[index].indices.filter { $0 == place || $0 > place && words[index][$0].beginsCell }
      .map { words[index][$0].column }
  }

  /// Whether all cells of some words are headings.
  private func areHeadings(_ words: ArraySlice<ColumnWord>) -> Bool {
    let words = Array(words)
    var place = 0
    while place < words.count {
      let end = words.endOfCell(from: place)
      guard vocabulary.isMarkedHeading(words.text(place, end)) else { return false }
      place = end
    }
    return true
  }

  private func isMarked(_ index: Int) -> Bool {
    vocabulary.bytes[lines[index].content.lower] == Byte.star
  }

  /// The end of the left table, which may go on below the right one.
  private func leftEnd(after last: Int, before end: Int) -> Int {
    var index = last + 1
    while index < end {
      if lines[index].isBlank {
        let next = (index..<end).first { !lines[$0].isBlank }
        guard let next, !areHeadings(words[next][...]) else { return index }
        index = next
      }
      index += 1
    }
    return end
  }

  // MARK: Proof

  /// The pair, where a third of the lines at its right begin with what the vocabulary knows, and half
  /// of those that one blank divides from the left begin as such lines do, and both sides have rows.
  private func proven(_ pair: Range<Int>, _ gutter: Int) -> Pair? {
    let beside = pair.compactMap { index in right(index, gutter).map { (words[index], $0) } }
    let areApprovals = beside.contains { vocabulary.isHeadOfApprovals($0, at: $1) }
    let known = beside.filter { words, place in
      isKnown(words, at: place) || areApprovals && isApproval(words, at: place)
    }
    let starts = Set(known.map { words, place in words[place].column })
    let close = beside.filter { words, place in place > 0 && words[place].blanks == 1 }
    let aligned = close.count { words, place in
      starts.contains(words[place].column) || isKnown(words, at: place)
    }
    let hasLeft = pair.dropFirst().contains { !words[$0].isEmpty && right($0, gutter) != 0 }
    guard hasLeft, areApprovals || known.contains(where: { isRow($0, at: $1) }),
      known.count * 3 >= beside.count,
      aligned * 2 >= close.count
    else { return nil }
    return Pair(lines: pair, gutter: gutter, known: known.count)
  }

  /// Whether the vocabulary knows what begins at a word.
  private func isKnown(_ words: [ColumnWord], at place: Int) -> Bool {
    let cell = words.text(place, words.endOfCell(from: place))
    return vocabulary.isMarkedHeading(cell) || vocabulary.isKnown(cell)
      || vocabulary.beginsLabel(cell)
  }

  private func isApproval(_ words: [ColumnWord], at place: Int) -> Bool {
    vocabulary.isHeadOfApprovals(words, at: place) || vocabulary.isAgency(words, at: place)
  }

  /// Whether the known words that begin at a place are a label with a value.
  private func isRow(_ words: [ColumnWord], at place: Int) -> Bool {
    let end = words.endOfCell(from: place)
    let cell = words.text(place, end)
    return vocabulary.isLabel(cell)
      ? end < words.count : !vocabulary.isMarkedHeading(cell)
  }
}

extension [UInt8] {
  fileprivate func countCharacters(_ range: TextRange) -> Int {
    self[range.lower..<range.upper].count { $0 & 0xC0 != 0x80 }
  }
}
