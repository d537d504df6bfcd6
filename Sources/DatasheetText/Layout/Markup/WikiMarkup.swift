/// Takes the markup of wikis (MediaWiki, DokuWiki, AsciiDoc, Jira, Textile) and the commands of LaTeX
/// off a sheet: headings become those of Markdown, rows and definitions become rows of cells.
struct WikiMarkup {
  /// In how many lines an item number with escapes is looked for.
  private static let linesOfHead = 12

  var text: TextStore
  var lines: [Line]
  var joined: JoinedLines
  /// DokuWiki counts its headings the other way round.
  private var countsDown = false
  /// The line above that told how a table is to look.
  private(set) var setting: [UInt8] = []

  /// Rewrites a sheet that any line shows to be written so.
  static func rewrite(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    let bytes = text.bytes
    guard
      lines.contains(where: { isTelling($0, bytes) })
        || lines.prefix(linesOfHead).contains(where: { bytes.holdsEscape($0.content) })
    else { return }
    var sheet = WikiMarkup(text: text, lines: lines, joined: joined)
    sheet.rewrite()
    (text, lines, joined) = (sheet.text, sheet.lines, sheet.joined)
  }

  /// Whether a line begins as none of Markdown does; most are passed over by their first byte.
  private static func isTelling(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank else { return false }
    let start = line.content.lower
    switch bytes[start] {
    case Byte.equals: return bytes.wikiHeading(line.content) != nil
    case UInt8(ascii: "h"): return bytes.wikiHeading(line.content) != nil
    case Byte.openBrace: return bytes.at(start + 1) == Byte.pipe
    case Byte.pipe: return bytes.isFenceOfCells(line.content)
    case Byte.backslash:
      return bytes.wikiHeading(line.content) != nil
        || bytes.hasPrefix("\\begin{", at: start, end: line.content.upper)
    default: return false
    }
  }

  private mutating func rewrite() {
    let bytes = text.bytes
    let first = lines.lazy.filter { !$0.isBlank }.compactMap { bytes.wikiHeading($0.content) }.first
    countsDown = first.map { $0.level > 4 } ?? false
    var index = 0
    while index < lines.count { index = rewriteLine(index) }
  }

  /// Rewrites one line, perhaps with some that follow, and returns the next one.
  mutating func rewriteLine(_ index: Int) -> Int {
    let content = lines[index].content
    guard !content.isEmpty else { return index + 1 }
    if let heading = text.bytes.wikiHeading(content) {
      let level = countsDown ? max(1, 7 - heading.level) : heading.level
      let name = words(heading.name).withoutWikiMarks
      replace(index, index, Array(repeating: Byte.hash, count: min(6, level)) + [Byte.space] + name)
      return index + 1
    }
    if text.bytes.isFenceOfCells(content) { return rewriteTable(index) }
    if text.bytes.hasPrefix("{|", at: content.lower, end: content.upper) {
      return rewriteWikiTable(index)
    }
    if text.bytes.isSetting(content) {
      setting = words(content)
      return fence(index)
    }
    // A sole `+` joins what follows to the entry of a list above.
    if words(content) == [Byte.plus] { return fence(index) }
    return rewriteDefinition(index) ?? rewriteRow(index) ?? rewriteWords(index)
  }

  func words(_ range: TextRange) -> [UInt8] { Array(text.bytes[range.lower..<range.upper]) }

  mutating func replace(_ start: Int, _ end: Int, _ row: [UInt8], as marks: LineMarks = []) {
    lines[start].marks.subtract([.gap, .hardBreak, .pipe, .tab])
    joined.join(start, end, as: text.append(row), &lines)
    lines[start].marks.subtract([.gap, .hardBreak, .pipe, .tab])
    lines[start].marks.formUnion(marks)
  }

  /// Marks a line as one that only divides, and returns the next.
  mutating func fence(_ index: Int) -> Int {
    replace(index, index, Array(":::".utf8))
    return index + 1
  }

  /// Writes cells as a row of pipes.
  mutating func replace(_ start: Int, _ end: Int, cells: [[UInt8]]) {
    let row = cells.flatMap {
      "| ".utf8 + text.bytes.cell(of: [$0.withoutWikiMarks]) + [Byte.space]
    }
    replace(start, end, row + [Byte.pipe], as: .pipe)
  }

  // MARK: Definitions

  /// `; Width` above `: 40 mm`, `Width::` above `  40 mm`, `* *Width*` above `40 mm`.
  private mutating func rewriteDefinition(_ index: Int) -> Int? {
    let content = lines[index].content
    let bytes = text.bytes
    let next = index + 1
    if bytes.hasPrefix("* *", at: content.lower, end: content.upper),
      bytes[content.upper - 1] == Byte.star
    {
      var end = index
      while end + 1 < lines.count, !lines[end + 1].isBlank,
        bytes[lines[end + 1].content.lower] != Byte.star,
        bytes.wikiHeading(lines[end + 1].content) == nil
      { end += 1 }
      return replace(index, end, label: TextRange(content.lower + 3, content.upper - 1))
    }
    if bytes[content.lower] == Byte.semicolon, bytes.at(content.lower + 1) == Byte.space {
      guard next < lines.count, let value = definition(lines[next]) else { return nil }
      let label = words(bytes.trimmed(TextRange(content.lower + 1, content.upper)))
      replace(
        index, next, label.withoutWikiMarks + [Byte.tab] + words(value).withoutWikiMarks, as: .tab)
      return next + 1
    }
    guard content.count > 3, bytes[content.upper - 1] == Byte.colon,
      bytes[content.upper - 2] == Byte.colon
    else { return nil }
    var end = index
    while end + 1 < lines.count, !lines[end + 1].isBlank,
      lines[end + 1].content.lower > lines[end + 1].whole.lower
    { end += 1 }
    return replace(index, end, label: TextRange(content.lower, content.upper - 2))
  }

  /// Writes a label and the lines below it as a row; `nil` where there is none.
  private mutating func replace(_ start: Int, _ end: Int, label: TextRange) -> Int? {
    guard end > start else { return nil }
    let value = text.bytes.cell(of: ((start + 1)...end).map { words(lines[$0].content) })
    let row = words(label).withoutWikiMarks + [Byte.tab] + value.withoutWikiMarks
    replace(start, end, row, as: .tab)
    return end + 1
  }

  /// What stands behind the colon of a line `: 40 mm`; the scanner may have taken the colon off.
  private func definition(_ line: Line) -> TextRange? {
    guard !line.isBlank else { return nil }
    if text.bytes[line.content.lower] == Byte.colon {
      return text.bytes.trimmed(TextRange(line.content.lower + 1, line.content.upper))
    }
    let isTaken =
      line.whole.lower > 1 && text.bytes[..<line.whole.lower].suffix(2).contains(Byte.colon)
    return isTaken ? line.content : nil
  }

  // MARK: Rows and words

  /// A row of Jira over several lines, of DokuWiki with `^` around its heads, or of LaTeX.
  private mutating func rewriteRow(_ index: Int) -> Int? {
    let content = lines[index].content
    var line = words(content)
    if line.starts(with: Array("\\hline".utf8)) {
      line = Array(line.dropFirst(6)).withoutOuterBlanks
    }
    if line.last == Byte.backslash, line.contains(Byte.ampersand) {
      while line.last == Byte.backslash { line.removeLast() }
      let cells = line.split(separator: Byte.ampersand, omittingEmptySubsequences: false)
      replace(index, index, cells: cells.map(\.withoutOuterBlanks))
      return index + 1
    }
    if line.isEmpty { return fence(index) }
    if line.first == 0x5E, line.last == 0x5E, line.count > 2 {
      let cells = line[1..<(line.count - 1)].split(
        separator: 0x5E, omittingEmptySubsequences: false)
      replace(index, index, cells: cells.map(\.withoutOuterBlanks))
      return index + 1
    }
    guard line.first == Byte.pipe else { return nil }
    var end = index
    while text.bytes[lines[end].content.upper - 1] != Byte.pipe {
      guard end + 1 < lines.count, end < index + 8, !lines[end + 1].isBlank,
        text.bytes[lines[end + 1].content.lower] != Byte.pipe
      else { return nil }
      end += 1
    }
    let row = (index...end).map { words(lines[$0].content) }.joined(separator: [Byte.space])
    let plain = Array(row).withoutWikiMarks
    if end > index || plain != line { replace(index, end, plain, as: .pipe) }
    return end + 1
  }

  private mutating func rewriteWords(_ index: Int) -> Int {
    let end = endOfLink(index)
    let line = (index...end).map { words(lines[$0].content) }.joined(separator: [Byte.space])
    let plain = Array(line).withoutWikiMarks
    if plain == [Byte.star] { return fence(index) }
    if end > index || plain != Array(line) {
      let kept = lines[index].marks.intersection([.pipe, .tab, .gap])
      replace(index, end, plain, as: plain.contains(Byte.pipe) ? kept : kept.subtracting(.pipe))
    }
    return end + 1
  }

  /// The line that closes the words of a link of AsciiDoc that a line leaves open:
  /// `https://www.wago.com/770-505[Strain relief`, `housing; 5-pole]`.
  private func endOfLink(_ start: Int) -> Int {
    let line = words(lines[start].content)
    guard let open = line.lastIndex(of: Byte.openBracket), open > 0,
      !line[open...].contains(Byte.closeBracket),
      let address = line[..<open].split(separator: Byte.space).last,
      address.endIndex == open, address.starts(with: "http".utf8)
    else { return start }
    let reach = (start + 1)..<min(start + 4, lines.count)
    let end = reach.first {
      lines[$0].isBlank || words(lines[$0].content).contains(Byte.closeBracket)
    }
    return end.map { lines[$0].isBlank ? start : $0 } ?? start
  }
}
