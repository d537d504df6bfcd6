/// Rows whose cells other programs divide in ways of their own: with leaders of dots, the lines of a
/// box, quotes, or the `&` of LaTeX. Each is rewritten with tabs or pipes.
struct DividedRows {
  /// No label is longer.
  private static let longestLabel = 120
  /// Fewer dots lead nowhere.
  private static let fewestLeaders = 4
  /// No range has more dots.
  private static let longestRange = 7

  private let text: TextStore

  /// Rewrites every such line; others stay as they are.
  static func rewrite(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    for index in lines.indices where mayBeDivided(lines[index], text.bytes) {
      if ScrawledLeaders.fill(lines[index], text.bytes) { lines[index].marks.insert(.scrawl) }
      guard !lines[index].marks.contains(.scrawl),
        let (row, mark) = DividedRows(text: text).row(lines[index])
      else { continue }
      lines[index].marks.subtract([.gap, .hardBreak])
      lines[index].marks.insert(mark)
      joined.join(index, index, as: text.append(row), &lines)
    }
  }

  /// Whether anything on a line divides cells so: most lines are passed over in one look.
  private static func mayBeDivided(_ line: Line, _ bytes: [UInt8]) -> Bool {
    !line.isBlank && (line.marks.contains(.leader) || bytes[line.content.lower] == Byte.colon)
  }

  private func row(_ line: Line) -> (bytes: [UInt8], mark: LineMarks)? {
    let content = text.bytes[line.content.lower..<line.content.upper]
    if line.marks.contains(.markup), let boxed = boxed(content) { return (boxed, .pipe) }
    if line.marks.contains(.pipe) { return withoutLeaders(content).map { ($0, .pipe) } }
    guard !line.marks.contains(.tab) else { return nil }
    let cells =
      switch content.first {
      case Byte.quote: quoted(content)
      case Byte.colon: field(content)
      default: content.last == Byte.backslash ? aligned(content) : led(content)
      }
    if cells.count == 1, holdsFewLeaders(content) { return (Array(cells[0]), []) }
    guard cells.count > 1 else { return nil }
    return (Array(cells.joined(separator: [Byte.tab])), .tab)
  }

  // MARK: Boxes

  /// `│ Width │ 9 mm │` with pipes; `├───┼───┤` as the ruler of a table.
  private func boxed(_ content: ArraySlice<UInt8>) -> [UInt8]? {
    guard content.indices.contains(where: { content.boxLine($0) != nil }) else { return nil }
    var row: [UInt8] = []
    var index = content.startIndex
    while index < content.endIndex {
      guard let drawn = content.boxLine(index) else {
        row.append(content[index])
        index += 1
        continue
      }
      row.append(drawn == .upright ? Byte.pipe : Byte.hyphen)
      index += 3
    }
    return row
  }

  // MARK: Quotes, fields, alignment

  /// The cells of `"Width","9 mm"` or `"Width": "9 mm",`; none where other text stands among them.
  private func quoted(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var rest = content
    while rest.first == Byte.quote {
      guard let end = rest.dropFirst().firstIndex(of: Byte.quote) else { return [] }
      cells.append(rest[(rest.startIndex + 1)..<end])
      rest = rest[(end + 1)...].drop { Byte.isBlank($0) }
      guard let divider = rest.first else { return cells }
      guard [Byte.comma, Byte.semicolon, Byte.colon].contains(divider) else { return [] }
      rest = rest.dropFirst().drop { Byte.isBlank($0) }
      if rest.isEmpty { return cells }
    }
    return cells + [rest.last == Byte.comma ? rest.dropLast() : rest]
  }

  /// Name and value of a field of reStructuredText: `:Width: 9 mm`; `:CUSTOM_ID: width` is of Org
  /// mode, and says nothing of the part.
  private func field(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let name = content.dropFirst().prefix { $0 != Byte.colon }
    let isName = name.contains { Byte.isLetter($0) && !Byte.isUpper($0) }
    guard isName, name.endIndex + 2 < content.endIndex, content[name.endIndex + 1] == Byte.space
    else { return [] }
    return [name, content[(name.endIndex + 2)...]]
  }

  /// The cells of `Width & 9 mm \\`.
  private func aligned(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let end = content.lastIndex { $0 != Byte.backslash } ?? content.startIndex
    return content[...end].split(separator: Byte.ampersand, omittingEmptySubsequences: false)
      .map(\.trimmed)
  }

  // MARK: Leaders

  /// A row of a table without the leaders that fill its cells, `| Width | . . . . . . . . 9 mm |`; those
  /// between words of a cell divide it.
  private func withoutLeaders(_ content: ArraySlice<UInt8>) -> [UInt8]? {
    var row: [UInt8] = []
    var index = content.startIndex
    while index < content.endIndex {
      let (dots, end) = leaders(content, index)
      if dots > Self.longestRange, content[index] == Byte.point {
        if afterFullStop(content, index) > index { row.append(Byte.point) }
        let before = row.last { $0 != Byte.space } ?? Byte.pipe
        let after = content[end...].first { $0 != Byte.space } ?? Byte.pipe
        row.append(before == Byte.pipe || after == Byte.pipe ? Byte.space : Byte.pipe)
        index = end
      } else {
        row.append(content[index])
        index += 1
      }
    }
    return row.count == content.count ? nil : row
  }

  /// Label and value of `Width ............ 9 mm`. A few dots after a digit are those of a range.
  private func led(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let label = content.prefix(Self.longestLabel)
    for index in label.indices where isLeader(content[index]) {
      let (dots, rest) = leaders(content, index)
      guard dots >= Self.fewestLeaders else {
        if dots > 0, standApart(content, dots, index..<rest),
          let cells = ledByFew(dots, content[..<index].trimmed, content[rest...].trimmed)
        {
          return cells
        }
        continue
      }
      let start = afterFullStop(content, index)
      let (before, after) = (content[..<start].trimmed, content[rest...].trimmed)
      guard let last = before.last, !Byte.isDigit(last) || dots > Self.longestRange, !after.isEmpty
      else { return [] }
      return [before] + valueAndNextRow(after)
    }
    return []
  }

  /// Whether leaders stand at one end of a line, and nothing else says how it is divided.
  private func holdsFewLeaders(_ content: ArraySlice<UInt8>) -> Bool {
    content.first == Byte.point || content.last == Byte.point
  }

  /// Whether a blank or nothing follows dots, no two numbers stand around them, and one dot alone has
  /// blanks on both sides; most show so that they lead nowhere.
  private func standApart(_ content: ArraySlice<UInt8>, _ count: Int, _ dots: Range<Int>) -> Bool {
    guard dots.lowerBound > content.startIndex else { return true }
    let before = content[dots.lowerBound - 1]
    guard before != Byte.point, count > 1 || before == Byte.space else { return false }
    guard dots.upperBound < content.endIndex else { return true }
    return content[dots.upperBound - 1] == Byte.space
      && !(Byte.isDigit(content[dots.upperBound])
        && content[..<dots.lowerBound].trimmed.last.map(Byte.isDigit) ?? true)
  }

  /// The cells around what text recognition left of leaders: `Width ..`, `GTIN .. 4055143`,
  /// `. Push-in`; `nil` where the dots may be those of a range.
  private func ledByFew(_ dots: Int, _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>)
    -> [ArraySlice<UInt8>]?
  {
    let beginsWithWord = after.first.map { Byte.isLetter($0) && after.count > 1 } ?? false
    if before.isEmpty { return beginsWithWord ? [after] : nil }
    let words = TextRange(before.startIndex, before.endIndex)
    guard dots > 1 || beginsWithWord, let label = LabelReader.read(words, in: text.bytes).label
    else { return nil }
    if after.isEmpty { return [before] }
    return beginsWithWord || !label.isQuantity && dots > 1 ? [before, after] : nil
  }

  /// A value, and the label and value of a row that ran into its line: `for conductor Mismating
  /// protection ............ Yes`.
  private func valueAndNextRow(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let leader = content.indices.first {
      content[$0] == Byte.point && leaders(content, $0).count > Self.longestRange
    }
    guard let leader else { return [content] }
    let label = TextRange(content.startIndex, content[..<leader].trimmed.endIndex)
    let start = (label.lower..<label.upper).first { index in
      index > label.lower && content[index - 1] == Byte.space
        && LabelReader.read(TextRange(index, label.upper), in: text.bytes).label != nil
    }
    guard let start else { return [content] }
    let next = led(content[start...])
    return next.isEmpty ? [content] : [content[..<start].trimmed] + next
  }

  /// Where leaders begin after the full stop of an abbreviation: `Customs tariff no. ......`,
  /// `Customs tariff no. . . . .`
  private func afterFullStop(_ content: ArraySlice<UInt8>, _ start: Int) -> Int {
    guard start > content.startIndex, Byte.isLetter(content[start - 1]) else { return start }
    let end = content[..<start].suffix(3).map(Byte.lowercased)
    let isAbbreviation = end == Array(" no".utf8) || end == Array(" nr".utf8)
    let isApart = content[start...].starts(with: (isAbbreviation ? ". ." : ". ..").utf8)
    return isApart ? start + 1 : start
  }

  private func isLeader(_ byte: UInt8) -> Bool {
    byte == Byte.point || byte == Byte.underscore || byte == 0xC2 || byte == 0xE2
  }

  /// How many dots or lines begin at a place, and where they end; an ellipsis counts as two.
  private func leaders(_ content: ArraySlice<UInt8>, _ start: Int) -> (count: Int, end: Int) {
    var index = start
    var dots = 0
    while index < content.endIndex {
      if content[index] == Byte.point || content[index] == Byte.underscore {
        dots += 1
        index += 1
      } else if content[index...].starts(with: "·".utf8) {
        dots += 1
        index += 2
      } else if content[index...].starts(with: "…".utf8) {
        dots += 2
        index += 3
      } else if content[index] == Byte.space, dots > 0 {
        index += 1
      } else {
        break
      }
    }
    return (dots, index)
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks at either end.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let begun = drop { Byte.isBlank($0) }
    let end = begun.lastIndex { !Byte.isBlank($0) }
    return end.map { begun[...$0] } ?? begun
  }
}
