/// What a line of a page with two columns holds.
enum ColumnCut: Equatable {
  case left
  /// The right column begins at an offset, and at a column of the page.
  case at(Int, column: Int)
  /// Words of both columns that nothing tells apart.
  case mixed
}

/// Cuts the lines of a page at its gutter, one after the other.
///
/// A left cell that is too long pushes the right one on, so that one blank divides them: there the
/// vocabulary has to know what begins, or the label or title that goes on.
struct ColumnCutter {
  let vocabulary: ColumnStarts
  let gutter: ColumnGutter
  private let page: [[ColumnWord]]
  private let shapes: TitleShapes
  /// The last cell of the right column, and its label, which may go on.
  private var last: TextRange?
  private var label: TextRange?
  /// Where the right column has named an item whose title may go on: its last line.
  private var title: TextRange?

  private init(
    _ page: [[ColumnWord]], _ vocabulary: ColumnStarts, _ gutter: ColumnGutter,
    _ shapes: TitleShapes = TitleShapes()
  ) {
    self.page = page
    self.vocabulary = vocabulary
    self.gutter = gutter
    self.shapes = shapes
  }

  /// The cuts of the lines of a page; what stands alone in a column shows where other lines end.
  static func cuts(
    _ page: [[ColumnWord]], _ vocabulary: ColumnStarts, _ gutter: ColumnGutter
  ) -> [ColumnCut] {
    var cutter = ColumnCutter(page, vocabulary, gutter)
    let cuts = page.indices.map { cutter.cut($0) }
    guard cuts.contains(.mixed) else { return cuts }
    cutter = ColumnCutter(page, vocabulary, gutter, TitleShapes(page, cuts, vocabulary.bytes))
    return page.indices.map { cutter.cut($0) }
  }

  private mutating func cut(_ line: Int) -> ColumnCut {
    let words = page[line]
    if let place = gutter.startAfterGap(words) {
      return isInLooseList(place, words) ? .left : cut(words, at: place)
    }
    guard let first = gutter.firstBeyond(words) else { return .left }
    let run = first..<words.endOfCell(from: first)
    if let place = start(in: run, line) { return cut(words, at: place) }
    return isMixed(run, line) ? .mixed : .left
  }

  /// Whether a word follows a semicolon in a title whose words stand apart throughout.
  private func isInLooseList(_ place: Int, _ words: [ColumnWord]) -> Bool {
    place > 0 && vocabulary.bytes[words[place - 1].range.upper - 1] == Byte.semicolon
      && words[place].blanks <= 3 && words[1..<place].count(where: \.beginsCell) > 1
  }

  private mutating func cut(_ words: [ColumnWord], at place: Int) -> ColumnCut {
    let cell = words.text(place, words.endOfCell(from: place))
    let isPushed = !words[place].beginsCell
    if isPushed || gutter.isLabelPlace(words[place]) { label = vocabulary.labelPart(of: cell) }
    last = cell
    if title != nil || vocabulary.beginsReference(cell) { title = cell }
    if vocabulary.isAddress(cell) || vocabulary.isHeading(cell) { title = nil }
    return .at(
      words[place].range.lower, column: isPushed ? gutter.labelColumn : words[place].column)
  }

  /// The word with which the right column begins after a single blank; the better proof counts.
  private func start(in run: Range<Int>, _ line: Int) -> Int? {
    let words = page[line]
    let end = run.upperBound
    if let known = run.first(where: { begins($0, words, end) }) { return known }
    if let label,
      let rest = run.first(where: { vocabulary.completes(label, words.text($0, end)) })
    {
      return rest
    }
    if let last,
      let rest = run.first(where: { vocabulary.completesAgency(last, words.text($0, end)) })
    {
      return rest
    }
    if title != nil { return titleStart(in: run, line) }
    if let broken = run.first(where: { breaksRange($0, words) }) { return broken }
    guard end < words.count, gutter.isValue(words[end]) else { return nil }
    if let start = run.first(where: { gutter.isStart(words[$0]) && !belongsToLeft($0, words) }) {
      return start
    }
    return endsLeft(run, words) ? end : nil
  }

  /// Whether none of the words before a value of the right column can be its label: that is whole, and
  /// another begins large.
  private func endsLeft(_ run: Range<Int>, _ words: [ColumnWord]) -> Bool {
    guard let label, vocabulary.isLabel(label) else { return false }
    return run.allSatisfy {
      vocabulary.bytes.beginsSmallWord(words[$0].range) || belongsToLeft($0, words)
    }
  }

  /// The word with which the title of the right column goes on: those before or after it stand alone
  /// on other lines; those before it only where the right column owes more of its title.
  private func titleStart(in run: Range<Int>, _ line: Int) -> Int? {
    let words = page[line]
    let first = words[...run.lowerBound].lastIndex(where: \.beginsCell) ?? 0
    let owes = owesTitle(line)
    let found = run.prefix(Self.mostWordsOfTitle).filter { place in
      guard place > first else { return false }
      return shapes.hold(words.text(place, run.upperBound), vocabulary.bytes)
        || owes && shapes.hold(words.text(first, place), vocabulary.bytes)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// No line of a title has more words; the bound keeps the time linear.
  private static let mostWordsOfTitle = 40

  /// Whether the right column must have words of its title on a line: it has none yet, or breaks off
  /// after a semicolon, and its address follows.
  private func owesTitle(_ line: Int) -> Bool {
    guard let title else { return false }
    return nextRight(below: line).map { vocabulary.isAddress($0) } == true
      && (vocabulary.beginsReference(title)
        || vocabulary.bytes[title.upper - 1] == Byte.semicolon)
  }

  /// Whether the right column can have no words on a line: its title begins below, or ends in a colour
  /// with its address below.
  private func isTitleElsewhere(_ line: Int) -> Bool {
    guard let title, let next = nextRight(below: line) else { return false }
    return vocabulary.beginsReference(title)
      ? vocabulary.beginsTitle(next) && !vocabulary.isAddress(next)
      : vocabulary.endsInColor(title) && vocabulary.isAddress(next)
  }

  /// The next words of the right column, where a gap shows them or they are an address.
  private func nextRight(below line: Int) -> TextRange? {
    for words in page[(line + 1)...].prefix(Self.mostLinesBetween) {
      if let place = gutter.startAfterGap(words) {
        return words.text(place, words.endOfCell(from: place))
      }
      guard let last = words.last, gutter.firstBeyond(words) != nil else { continue }
      return vocabulary.isAddress(last.range) ? last.range : nil
    }
    return nil
  }

  /// No more lines of the left column stand between two of the right.
  private static let mostLinesBetween = 3

  /// Whether the vocabulary knows what begins; a label in a list of words is a word of it.
  private func begins(_ place: Int, _ words: [ColumnWord], _ end: Int) -> Bool {
    let cell = words.text(place, end)
    return isListed(place, words)
      ? vocabulary.beginsTitle(cell) || vocabulary.beginsReference(cell) : vocabulary.begins(cell)
  }

  /// Whether a semicolon stands before a word.
  private func isListed(_ place: Int, _ words: [ColumnWord]) -> Bool {
    place > 0 && vocabulary.bytes[words[place - 1].range.upper - 1] == Byte.semicolon
  }

  /// Whether words of the right column follow a range that goes on with a number: `20 ... steel`.
  private func breaksRange(_ place: Int, _ words: [ColumnWord]) -> Bool {
    guard place > 0, gutter.isStart(words[place]) || gutter.isValue(words[place]) else {
      return false
    }
    let before = words[place - 1].range
    let first = vocabulary.bytes[words[place].range.lower]
    return ["...", "…"].contains {
      vocabulary.bytes[before.lower..<before.upper].elementsEqual($0.utf8)
    }
      && (Byte.isLetter(first) || first == Byte.openParenthesis)
  }

  /// Whether a word cannot but belong to the ones before it, as a unit to its number.
  private func belongsToLeft(_ place: Int, _ words: [ColumnWord]) -> Bool {
    guard place > 0 else { return false }
    let first = words[..<place].lastIndex(where: \.beginsCell) ?? 0
    let word = words[place].range
    return !Byte.isWord(vocabulary.bytes[word.lower]) && word.count < 4
      || vocabulary.bytes.breaksOff(words.text(first, place), before: word)
  }

  /// Whether words of the right column may hide among those of the left.
  private func isMixed(_ run: Range<Int>, _ line: Int) -> Bool {
    let words = page[line]
    if run.upperBound < words.count { return true }
    if title != nil {
      return !isTitleElsewhere(line) && !shapes.hold(words.text(0, words.count), vocabulary.bytes)
    }
    return run.contains { place in
      // The heading of a group may as well be the last word of a title.
      if isListed(place, words), vocabulary.isHeading(words.text(place, run.upperBound)) {
        return true
      }
      return
        (gutter.isStart(words[place]) && !isQuantity(place, run, words)
        || gutter.isValue(words[place]))
        && !belongsToLeft(place, words)
    }
  }

  /// Whether a number with its unit is all that follows, which begins no label.
  private func isQuantity(_ place: Int, _ run: Range<Int>, _ words: [ColumnWord]) -> Bool {
    vocabulary.bytes.beginsQuantity(words.text(place, run.upperBound))
  }
}
