/// Finds what converters leave of the heads and feet of pages, in whatever language and words:
///
///     file:///sheet.html 2/4
///     11/21/26, 10:29 PM  770-113 | WAGO
///     – 3 –
///
/// Words prove nothing; lines that stand at every page break and nowhere else do. A page breaks at
/// a form feed, and at a line that counts the pages: `1/4`, `2/4`, `3/4`.
struct PageEdges {
  /// A page break, by the lines next to it.
  private struct Break {
    var above: Int
    var below: Int
  }

  /// The number of a page and of all pages that a line ends with, and the words before.
  private struct Count {
    var line: Int
    var page: Int
    var pages: Int
    var words: TextRange
  }

  /// No head or foot has more lines.
  private static let mostLines = 8
  /// No word is longer, in bytes.
  private static let longestWord = 12
  /// No page ends in more blank lines.
  private static let mostBlanks = 60
  /// No sheet has more pages.
  private static let mostPages = 99
  /// No text holds more sheets of several pages, nor more lines that may begin to count; the bounds
  /// keep the time linear.
  private static let mostSeries = 20
  private static let mostCounts = 100

  /// The title and address of the item stand so near to its number.
  private static let linesOfTitle = 4

  private let lines: [Line]
  private let vocabulary: ColumnStarts
  /// The lines of feet that are known by their words; whoever reads those takes the date from them.
  private var feet: Set<Int> = []
  /// The line that names the item.
  private var head = 0
  private var found: Set<Int> = []
  private var bytes: [UInt8] { vocabulary.bytes }

  /// Empties the lines of heads and feet, and marks them; the date that they carry is the sheet's own.
  static func clear(_ lines: inout [Line], in text: TextStore) -> CalendarDate? {
    var edges = PageEdges(lines: lines, vocabulary: ColumnStarts(bytes: text.bytes))
    edges.found.formUnion(lines.indices.filter { text.bytes.isDashedPageNumber(lines[$0].content) })
    edges.find(text)
    let date = edges.firstDate()
    for index in edges.found {
      let end = lines[index].whole.upper
      lines[index].content = TextRange(end, end)
      lines[index].marks = .edge
    }
    return date
  }

  private mutating func find(_ text: TextStore) {
    let series = series()
    let feeds = feeds()
    guard !series.isEmpty || feeds.count > 1 else { return }
    feet = PageFeet.find(in: lines, text)
    head = lines.firstIndex { ItemMark.announcement(in: words(of: $0), bytes) != nil } ?? 0
    for counts in series {
      let breaks = counts.map { Break(above: $0.line - 1, below: $0.line + 1) }
      findEdges(at: breaks)
      findCounts(counts)
    }
    findEdges(at: feeds.map { Break(above: $0 - 1, below: $0) })
  }

  /// The lines that a form feed stands before.
  private func feeds() -> [Int] {
    lines.indices.filter { index in
      let line = lines[index]
      return line.marks.contains(.markup) && line.content.lower > line.whole.lower
        && bytes[line.whole.lower..<line.content.lower].contains(Byte.formFeed)
    }
  }

  // MARK: Counts of pages

  /// Lines that count the pages, by twos at least: the first may be missing.
  private func series() -> [[Count]] {
    var series: [[Count]] = []
    for index in lines.indices where lines[index].marks.contains(.digit) {
      guard let count = count(index) else { continue }
      let place = series.lastIndex {
        $0[$0.count - 1].pages == count.pages && $0[$0.count - 1].page + 1 == count.page
      }
      if let place {
        series[place].append(count)
      } else if count.page <= 2, series.count < Self.mostCounts {
        series.append([count])
      }
    }
    let counted = series.filter { $0.count > 1 }
    return counted.count <= Self.mostSeries ? counted : []
  }

  /// `Page 2/4`.
  private func count(_ index: Int) -> Count? {
    let line = lines[index].content
    guard line.count <= 200 else { return nil }
    var end = line.upper
    while end > line.lower, Self.isMark(bytes[end - 1]) { end -= 1 }
    guard let (pages, slash) = number(before: end, from: line.lower) else { return nil }
    var place = slash
    while place > line.lower, bytes[place - 1] == Byte.space { place -= 1 }
    guard place > line.lower, bytes[place - 1] == Byte.slash else { return nil }
    place -= 1
    while place > line.lower, bytes[place - 1] == Byte.space { place -= 1 }
    guard let (page, start) = number(before: place, from: line.lower),
      start == line.lower || Self.isMark(bytes[start - 1]),
      (2...Self.mostPages).contains(pages), (1...pages).contains(page)
    else { return nil }
    return Count(line: index, page: page, pages: pages, words: TextRange(line.lower, start))
  }

  private func number(before end: Int, from lower: Int) -> (Int, start: Int)? {
    var start = end
    while start > lower, end - start < 2, Byte.isDigit(bytes[start - 1]) { start -= 1 }
    guard start < end else { return nil }
    return (bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - Byte.zero) }, start)
  }

  /// Takes the lines that count, where the same words stand before all of the numbers.
  private mutating func findCounts(_ counts: [Count]) {
    let keys = counts.map { key(of: $0.words) }
    for (count, key) in zip(counts, keys) where keys.count(where: { $0 == key }) > 1 {
      if isEdge(count.line), !isKept(count.line) { found.insert(count.line) }
    }
  }

  // MARK: Lines at the breaks

  /// Takes the lines that stand at all the breaks but one, from the break outwards.
  private mutating func findEdges(at breaks: [Break]) {
    guard breaks.count > 1 else { return }
    findEdges(from: breaks.map(\.above), by: -1)
    findEdges(from: breaks.map(\.below), by: 1)
  }

  private mutating func findEdges(from places: [Int], by step: Int) {
    var places = places
    for _ in 0..<Self.mostLines {
      places = places.compactMap { filled(from: $0, by: step) }
      let keys = places.map { key(of: lines[$0].content) }
      let counts = keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let shared = counts.filter { key, count in
        count > 1 && count + 1 >= places.count && !key.isEmpty && isRare(key, count)
      }
      let taken = zip(places, keys).filter { shared[$1] != nil && isEdge($0) }.map(\.0)
      guard taken.count > 1 else { return }
      found.formUnion(taken.filter { !isKept($0) })
      places = taken.map { $0 + step }
    }
  }

  /// The next line that is not blank, within reach.
  private func filled(from index: Int, by step: Int) -> Int? {
    (0..<Self.mostBlanks).lazy.map { index + $0 * step }
      .prefix { lines.indices.contains($0) }.first { !lines[$0].isBlank }
  }

  /// Whether no more lines say the same than those at the breaks, and one above the first page where
  /// it is no word that a cell may hold.
  private func isRare(_ key: [UInt8], _ count: Int) -> Bool {
    let most = key.count > Self.longestWord ? count + 1 : count
    var found = 0
    for line in lines where says(line.content, key) {
      found += 1
      if found > most { return false }
    }
    return true
  }

  /// Whether a line says what a key says.
  private func says(_ words: TextRange, _ key: [UInt8]) -> Bool {
    guard words.count >= key.count else { return false }
    var place = 0
    for index in words.lower..<words.upper where !Self.isMark(bytes[index]) {
      guard place < key.count, bytes[index] == key[place] else { return false }
      place += 1
    }
    return place == key.count
  }

  /// Whether a line stands below the head of the sheet, and announces no item, label or heading.
  private func isEdge(_ index: Int) -> Bool {
    let words = words(of: lines[index])
    guard index > head + Self.linesOfTitle, !words.isEmpty else { return false }
    return ItemMark.announcement(in: words, bytes) == nil && !vocabulary.beginsRow(words)
  }

  /// Whether a line is left to those who know its words.
  private func isKept(_ index: Int) -> Bool {
    let words = words(of: lines[index])
    return feet.contains(index) || namesItem(words)
  }

  /// Whether the number and the title of an item stand on a line.
  private func namesItem(_ words: TextRange) -> Bool {
    ItemNumber.read(bytes, at: words.lower, end: words.upper) != nil
      && bytes.firstIndex(of: Byte.semicolon, from: words.lower, to: words.upper) != nil
  }

  /// The words of a line within the marks that a converter put around them.
  private func words(of line: Line) -> TextRange {
    var words = line.content
    while !words.isEmpty, Self.isMark(bytes[words.lower]) { words.start += 1 }
    while !words.isEmpty, Self.isMark(bytes[words.upper - 1]) { words.end -= 1 }
    return words
  }

  /// The date of the sheet on the lines found.
  private func firstDate() -> CalendarDate? {
    found.sorted().lazy.compactMap { date(on: lines[$0].content) }.first
  }

  /// The date of the sheet on a line; that of the print has the time beside it.
  private func date(on words: TextRange) -> CalendarDate? {
    guard let (date, place) = DateReader.first(in: words, of: bytes),
      bytes.firstIndex(of: Byte.colon, from: place.upper, to: words.upper) == nil
    else { return nil }
    return date
  }

  /// What is printed on a line, whatever marks a converter put around it.
  private func key(of words: TextRange) -> [UInt8] {
    bytes[words.lower..<words.upper].filter { !Self.isMark($0) }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == Byte.pipe || byte == Byte.star || byte == Byte.hash
      || byte == Byte.underscore
  }
}

extension [UInt8] {
  /// `– 3 –`, `- 12 -`: the number of a page between two dashes.
  fileprivate func isDashedPageNumber(_ line: TextRange) -> Bool {
    guard (5...16).contains(line.count),
      let dash = Words.dashes.first(where: { self[line.lower..<line.upper].starts(with: $0) }),
      line.count > 2 * dash.count,
      self[(line.upper - dash.count)..<line.upper].elementsEqual(dash)
    else { return false }
    return isPageNumber(trimmed(TextRange(line.lower + dash.count, line.upper - dash.count)))
  }
}
