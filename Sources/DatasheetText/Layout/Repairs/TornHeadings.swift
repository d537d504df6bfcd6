/// Takes headings off the cells of a table that a converter ran into them: without their first
/// letters, `|**atings per UL**<br>Approvals per|UL 1059|`, where the heading itself stands below the
/// table; over several cells, `|**UL-A**|**pprovals**||`; or whole, at the end of the last row,
/// `|cURus<br>**Counterpart**|UL 1977|`.
struct TornHeadings {
  private let bytes: [UInt8]

  /// Drops each torn heading from the cells of its row.
  static func drop(_ lines: inout [Line], in text: inout TextStore) {
    for index in lines.indices where lines[index].marks.isSuperset(of: [.pipe, .markup]) {
      let content = lines[index].content
      guard mayHoldHeading(lines[index], text.bytes) else { continue }
      let torn = TornHeadings(bytes: text.bytes)
      if let heading = torn.headingOverCells(content) {
        lines[index].whole = text.append(heading)
      } else if lines[index].marks.contains(.bracket), let row = torn.withoutHeadings(content) {
        lines[index].whole = text.append(row)
      } else {
        continue
      }
      lines[index].content = lines[index].whole
    }
  }

  /// Whether a cell has lines, or the first is bold: most rows are passed over in one look.
  private static func mayHoldHeading(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.marks.contains(.bracket)
      || bytes.hasPrefix("|**", at: line.content.lower, end: line.content.upper)
  }

  /// Gives each whole heading in a cell a line of its own, and the head of a table of approvals.
  static func lift(_ lines: [Line], in text: inout TextStore) -> [Line] {
    var result = lines
    for index in lines.indices.reversed()
    where lines[index].marks.isSuperset(of: [.pipe, .markup, .bracket]) {
      let torn = TornHeadings(bytes: text.bytes)
      let pieces = torn.pieces(of: lines[index].content)
      guard !pieces.isEmpty else { continue }
      let lifted = pieces.map { piece in
        LineScanner.piece(of: lines[index], text.append(piece), in: text.bytes)
      }
      result.replaceSubrange(index...index, with: lifted)
    }
    return result
  }

  /// The lines that a row makes; none where it is to stay whole.
  private func pieces(of content: TextRange) -> [[UInt8]] {
    let cells = cells(of: content)
    guard !cells.isEmpty else { return [] }
    if cells.count == 1 {
      let headings = split(cells[0])
      let areHeadings = headings.count > 1 && headings.allSatisfy { isHeading($0) }
      return areHeadings ? headings.map { Array(bytes[$0.lower..<$0.upper]) } : []
    }
    let bodies = cells.compactMap { bodyBelowHead(in: $0) }
    if bodies.count == cells.count {
      let heads = zip(cells, bodies).map { TextRange($0.lower, $1.lower - Self.lineBreak.count) }
      return [row(content, cells, heads), row(content, cells, bodies)]
    }
    guard let run = cells.lazy.compactMap({ wholeHeading(in: $0) }).first else { return [] }
    let heading = (run.lower + Self.lineBreak.count)..<run.upper
    let row = bytes[content.lower..<run.lower] + bytes[run.upper..<content.upper]
    return [Array(row), Array(bytes[heading])]
  }

  /// A row with other words in its cells.
  private func row(_ content: TextRange, _ cells: [TextRange], _ kept: [TextRange]) -> [UInt8] {
    var row: [UInt8] = []
    var start = content.lower
    for (cell, kept) in zip(cells, kept) {
      row += bytes[start..<cell.lower] + bytes[kept.lower..<kept.upper]
      start = cell.upper
    }
    return row + bytes[start..<content.upper]
  }

  private static let lineBreak = "<br>".utf8

  /// The cells of a row with outer pipes that hold anything.
  private func cells(of content: TextRange) -> [TextRange] {
    guard !content.isEmpty, bytes[content.lower] == Byte.pipe else { return [] }
    var cells: [TextRange] = []
    var start = content.lower + 1
    while let end = bytes.firstIndex(of: Byte.pipe, from: start, to: content.upper) {
      let cell = bytes.trimmed(TextRange(start, end))
      if !cell.isEmpty { cells.append(cell) }
      start = end + 1
    }
    return cells
  }

  /// The lines of a cell.
  private func split(_ cell: TextRange) -> [TextRange] {
    var lines: [TextRange] = []
    var start = cell.lower
    while let end = place(of: "<br>", in: TextRange(start, cell.upper)) {
      lines.append(TextRange(start, end))
      start = end + Self.lineBreak.count
    }
    return lines + [TextRange(start, cell.upper)]
  }

  // MARK: Torn headings

  /// A row without the torn headings of its cells; `nil` where it has none.
  private func withoutHeadings(_ content: TextRange) -> [UInt8]? {
    let cells = cells(of: content)
    let kept = cells.map { withoutHeading($0) ?? $0 }
    return kept == cells ? nil : row(content, cells, kept)
  }

  /// What is left of a cell without a bold line that begins small; `nil` where it has none, or where
  /// it heads another item.
  private func withoutHeading(_ cell: TextRange) -> TextRange? {
    if isTorn(cell.lower), let end = place(of: "**<br>", in: cell) {
      let rest = TextRange(end + 6, cell.upper)
      return ItemMark.phrases.longestPrefix(of: rest, in: bytes) == nil ? rest : nil
    }
    guard let start = place(of: "<br>**", in: cell), isTorn(start + 4),
      bytes.hasPrefix("**", at: cell.upper - 2, end: cell.upper)
    else { return nil }
    return TextRange(cell.lower, start)
  }

  private func isTorn(_ start: Int) -> Bool {
    guard bytes.hasPrefix("**", at: start, end: bytes.count) else { return false }
    let first = bytes.at(start + 2)
    return Byte.isLetter(first) && !Byte.isUpper(first)
  }

  private func place(of mark: String, in cell: TextRange) -> Int? {
    (cell.lower..<cell.upper).first { bytes.hasPrefix(mark, at: $0, end: cell.upper) }
  }

  // MARK: Whole headings

  /// The known heading that the bold cells of a row add up to, in bold.
  private func headingOverCells(_ content: TextRange) -> [UInt8]? {
    let cells = cells(of: content)
    guard (2...3).contains(cells.count), cells.allSatisfy({ isBold($0) }) else { return nil }
    if isHeading(cells[0]), cells.dropFirst().allSatisfy({ isTorn($0.lower) }) {
      return Array(bytes[cells[0].lower..<cells[0].upper])
    }
    var words: [UInt8] = []
    for cell in cells {
      if !words.isEmpty, !isTorn(cell.lower) { words.append(Byte.space) }
      words += bytes[(cell.lower + 2)..<(cell.upper - 2)]
    }
    let name = TextRange(0, words.count)
    guard Vocabulary.headings.meaning(of: name, in: words) != nil else { return nil }
    return "**".utf8 + words + "**".utf8
  }

  private func isBold(_ cell: TextRange) -> Bool {
    cell.count > 4 && bytes.hasPrefix("**", at: cell.lower, end: cell.upper)
      && place(of: "**", in: TextRange(cell.lower + 2, cell.upper)) == cell.upper - 2
  }

  /// The known heading, in bold, below plain words at the end of a cell; with the break before it.
  private func wholeHeading(in cell: TextRange) -> TextRange? {
    guard bytes[cell.lower] != Byte.star, let start = place(of: "<br>**", in: cell) else {
      return nil
    }
    return isHeading(TextRange(start + Self.lineBreak.count, cell.upper))
      ? TextRange(start, cell.upper) : nil
  }

  /// Whether bold words are a known heading, and neither a label nor the head of a column.
  private func isHeading(_ run: TextRange) -> Bool {
    guard isBold(run) else { return false }
    let words = TextRange(run.lower + 2, run.upper - 2)
    return Vocabulary.headings.meaning(of: words, in: bytes) != nil
      && ApprovalTable.columnNames.meaning(of: words, in: bytes) == nil
      && LabelReader.read(words, in: bytes).label == nil
  }

  /// The lines of a cell below bold ones that head a column of approvals: `**Logo**<br>**Approval**`.
  private func bodyBelowHead(in cell: TextRange) -> TextRange? {
    let lines = split(cell)
    guard let first = lines.firstIndex(where: { !isBold($0) }), first > 0 else { return nil }
    let name = TextRange(lines[first - 1].lower + 2, lines[first - 1].upper - 2)
    guard ApprovalTable.columnNames.meaning(of: name, in: bytes) != nil else { return nil }
    return TextRange(lines[first].lower, cell.upper)
  }
}
