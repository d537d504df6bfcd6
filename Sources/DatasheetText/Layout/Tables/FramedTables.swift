/// Puts the rows of tables together that text browsers draw with a ruler below every row, under
/// headings over all columns, and whose cells they wrap:
///
///     ┌──────────────────────┐    +----------------------+     ______________________
///     │    Material data     │    | Material data        |    |Material_data_________|
///     ├────────┬─────────────┤    |----------------------|    |Contact |Copper or    |
///     │Contact │Copper or    │    | Contact | Copper or  |    |material|copper_alloy_|
///     │material│copper alloy │    | material| copper     |
///     └────────┴─────────────┘    +----------------------+
///
/// A row becomes one line of pipes, a heading one of plain words.
struct FramedTables {
  private let bytes: [UInt8]

  /// Whether a line is the upper ruler of a table, or the last line of an underlined row.
  static func isTelling(_ line: Line, _ bytes: [UInt8]) -> Bool {
    bytes[line.content.lower] == Byte.pipe
      ? isUnderlined(line, bytes) : FrameRuler(line.content, in: bytes) == .edge
  }

  /// Joins the lines of every row.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    let tables = FramedTables(bytes: text.bytes)
    for row in tables.ruledRows(lines) + tables.underlinedRows(lines) {
      guard let cells = tables.cells(of: lines[row]) else { continue }
      let isHeading = cells.count == 1
      let words =
        isHeading ? cells[0] : cells.flatMap { "| ".utf8 + $0 + [Byte.space] } + [Byte.pipe]
      joined.join(row.lowerBound, row.upperBound, as: text.append(words), &lines)
      lines[row.lowerBound].marks.subtract([.gap, .hardBreak, .pipe])
      if !isHeading { lines[row.lowerBound].marks.insert(.pipe) }
    }
  }

  // MARK: Rows

  /// The rows between two rulers; none on a sheet none of whose tables has several rulers within, as
  /// those may rule off nothing but their heads.
  private func ruledRows(_ lines: [Line]) -> [ClosedRange<Int>] {
    var rows: [ClosedRange<Int>] = []
    var isRuledOff = false
    var last: (ruler: FrameRuler, index: Int)?
    for index in lines.indices {
      guard !lines[index].isBlank, let ruler = ruler(lines[index], isWithin: last != nil) else {
        if !isFramed(lines[index]) { last = nil }
        continue
      }
      if let last, index > last.index + 1, last.ruler == .inner || ruler == .inner {
        rows.append((last.index + 1)...(index - 1))
        if last.ruler == ruler { isRuledOff = true }
      }
      last = (ruler, index)
    }
    return isRuledOff ? rows : []
  }

  /// A ruler `|---|` is one only in a table: it might be that of a Markdown table.
  private func ruler(_ line: Line, isWithin: Bool) -> FrameRuler? {
    guard isWithin || bytes[line.content.lower] != Byte.pipe else { return nil }
    return FrameRuler(line.content, in: bytes)
  }

  /// The rows of tables below a line of nothing but underscores; one that ran over its frame is none.
  private func underlinedRows(_ lines: [Line]) -> [ClosedRange<Int>] {
    var rows: [ClosedRange<Int>] = []
    var start: Int?
    for index in lines.indices {
      guard let first = start, mayBeFramed(lines[index]) else {
        start = isUnderline(lines[index]) ? index + 1 : nil
        continue
      }
      guard !isFramed(lines[index]) || Self.isUnderlined(lines[index], bytes) else { continue }
      if isFramed(lines[index]) { rows.append(first...index) }
      start = index + 1
    }
    return rows
  }

  private func isUnderline(_ line: Line) -> Bool {
    line.content.count > 2
      && bytes[line.content.lower..<line.content.upper].allSatisfy { $0 == Byte.underscore }
  }

  /// Whether a line is `|copper_alloy_|`: every blank of the last line of a row is an underscore.
  private static func isUnderlined(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let content = bytes[line.content.lower..<line.content.upper]
    return content.count > 2 && content.last == Byte.pipe
      && content.contains(Byte.underscore) && !content.contains(Byte.space)
  }

  private func mayBeFramed(_ line: Line) -> Bool {
    !line.isBlank && bytes[line.content.lower] == Byte.pipe
  }

  /// Whether a line begins and ends with an upright line.
  private func isFramed(_ line: Line) -> Bool {
    guard line.content.count > 2 else { return false }
    return bytes.isUpright(line.content.lower)
      && (bytes[line.content.upper - 1] == Byte.pipe || bytes.isUpright(line.content.upper - 3))
  }

  // MARK: Cells

  /// The cells of a row; `nil` where its lines differ in their columns, a cell is a table itself, or a
  /// sole cell has several lines, which may be several rows.
  private func cells(of lines: ArraySlice<Line>) -> [[UInt8]]? {
    let printed = lines.map { characters(of: $0) }
    let uprights = printed.map { line in line.indices.filter { isUpright(line[$0]) } }
    let shared = uprights.dropFirst().reduce(Set(uprights[0])) { $0.intersection($1) }
    // A program that counts bytes for characters draws crooked lines.
    let isStraight = shared.contains(0) && uprights.allSatisfy { shared.contains($0[$0.count - 1]) }
    guard isStraight || uprights.allSatisfy({ $0.count == uprights[0].count }) else { return nil }
    let walls = isStraight ? uprights.map { $0.filter(shared.contains) } : uprights
    guard walls[0].count > 2 || lines.count == 1 && walls[0].count == 2 else { return nil }
    var cells: [[UInt8]] = []
    for place in walls[0].indices.dropLast() {
      let pieces = zip(printed, walls).map { line, walls in
        line[(walls[place] + 1)..<walls[place + 1]].joined().withoutOuterBlanks
      }
      guard !pieces.contains(where: { beginsTable($0) }) else { return nil }
      cells.append(bytes.cell(of: pieces))
    }
    return cells
  }

  /// The characters of a line, the underscores of the last line of an underlined row as the blanks
  /// that they stand for.
  private func characters(of line: Line) -> [ArraySlice<UInt8>] {
    let characters = bytes.characters(of: line.content)
    guard Self.isUnderlined(line, bytes) else { return characters }
    return characters.map { $0.first == Byte.underscore ? [Byte.space] : $0 }
  }

  private func isUpright(_ character: ArraySlice<UInt8>) -> Bool {
    bytes.isUpright(character.startIndex)
  }

  private func beginsTable(_ cell: [UInt8]) -> Bool {
    cell.starts(with: "+-".utf8) || (!cell.isEmpty && cell.boxLine(0) != nil)
  }
}
