/// Takes tables of pipes apart that a converter made of two columns of a page: rows of the left column
/// beside rows of the right one, which have nothing to do with each other.
///
///     |**Electrical data**|Product Group|22 (TOPJOB S)|
///     |Rated current<br>14 A|**Downloads**||
///
/// The rows of the left column come first, then those of the right; each keeps the number of the line
/// it was printed on.
struct PipeColumns {
  private let vocabulary: ColumnStarts
  private var bytes: [UInt8] { vocabulary.bytes }

  /// A row of pipes, and what stands between them.
  private struct Row {
    var line: Line
    var cells: [TextRange]
  }

  /// No table has more columns.
  private static let mostColumns = 8
  /// The fewest labels and headings that the right column begins with.
  private static let leastKnown = 3

  /// The lines in reading order.
  static func streams(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    guard lines.contains(where: { hasColumns($0, bytes) }) else { return lines }
    let columns = PipeColumns(vocabulary: ColumnStarts(bytes: bytes))
    var result: [Line] = []
    var index = 0
    while index < lines.count {
      let rows = columns.table(at: index, lines)
      if let gutter = columns.gutter(of: rows) {
        result += columns.left(of: rows, gutter) + columns.right(of: rows, gutter)
      } else {
        result += lines[index..<max(index + rows.count, index + 1)]
      }
      index += max(rows.count, 1)
    }
    return result
  }

  /// Whether a row has cells for two columns of labels and values.
  private static func hasColumns(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.marks.contains(.pipe)
      && bytes[line.content.lower..<line.content.upper].count { $0 == Byte.pipe } > 2
  }

  /// The rows of as many cells that begin at a line.
  private func table(at start: Int, _ lines: [Line]) -> [Row] {
    var rows: [Row] = []
    for line in lines[start...] {
      guard line.marks.contains(.pipe), !line.isBlank,
        line.content.count <= ColumnSplitter.widest * 4
      else { break }
      let cells = cells(of: line.content)
      guard cells.count > 2, cells.count <= Self.mostColumns,
        cells.count == rows.first?.cells.count ?? cells.count
      else { break }
      rows.append(Row(line: line, cells: cells))
    }
    return rows
  }

  /// What stands between the pipes of a row that begins and ends with one; else nothing.
  private func cells(of content: TextRange) -> [TextRange] {
    guard bytes[content.lower] == Byte.pipe, bytes[content.upper - 1] == Byte.pipe else {
      return []
    }
    let pipes = (content.lower..<content.upper).filter { bytes[$0] == Byte.pipe }
    return zip(pipes, pipes.dropFirst()).map { bytes.trimmed(TextRange($0 + 1, $1)) }
  }

  /// The first cell of the right column; `nil` where the table is one.
  ///
  /// Proof are labels and headings in that cell, one heading at least with nothing beside it, and
  /// labels or headings in the cells before them.
  private func gutter(of rows: [Row]) -> Int? {
    guard let count = rows.first?.cells.count, rows.count > Self.leastKnown else { return nil }
    return (1..<(count - 1)).first { place in
      let beside = rows.filter { isFilled($0.cells[place]) }
      let known = beside.filter { isKnown($0.cells[place]) }
      guard known.count >= Self.leastKnown, known.count * 2 >= beside.count else { return false }
      let hasHeading = known.contains {
        vocabulary.isMarkedHeading($0.cells[place])
          && !$0.cells[(place + 1)...].contains(where: isFilled)
      }
      return hasHeading && rows.count { isKnownRow($0.cells[..<place]) } > 1
    }
  }

  /// Whether the cells of the left column are a heading, or a label with its value.
  private func isKnownRow(_ cells: ArraySlice<TextRange>) -> Bool {
    guard let first = cells.first, isFilled(first) else { return false }
    if vocabulary.isMarkedHeading(first) { return true }
    if cells.dropFirst().contains(where: isFilled) { return vocabulary.isLabel(first) }
    return vocabulary.beginsRow(first)
  }

  private func isFilled(_ cell: TextRange) -> Bool {
    bytes[cell.lower..<cell.upper].contains { Byte.isWord($0) }
  }

  private func isKnown(_ cell: TextRange) -> Bool {
    vocabulary.isMarkedHeading(cell) || vocabulary.isLabel(cell)
  }

  private func left(of rows: [Row], _ gutter: Int) -> [Line] {
    rows.compactMap { row in
      guard row.cells[..<gutter].contains(where: isFilled) else { return nil }
      let range = TextRange(row.line.content.lower, pipe(before: row.cells[gutter]) + 1)
      return LineScanner.piece(of: row.line, range, in: bytes)
    }
  }

  /// The rows of the right column, and the rulers of the table.
  private func right(of rows: [Row], _ gutter: Int) -> [Line] {
    rows.compactMap { row in
      guard row.cells[gutter...].contains(where: isFilled) || !row.cells.contains(where: isFilled)
      else { return nil }
      let range = TextRange(pipe(before: row.cells[gutter]), row.line.whole.upper)
      return LineScanner.piece(of: row.line, range, in: bytes)
    }
  }

  private func pipe(before cell: TextRange) -> Int {
    var index = cell.lower
    while bytes[index] != Byte.pipe || index == cell.upper { index -= 1 }
    return index
  }
}
