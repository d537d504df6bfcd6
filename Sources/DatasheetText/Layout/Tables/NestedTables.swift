/// Takes rows of grid tables apart whose cells hold tables of their own: two tables side by side.
///
/// The lines of the first cell come first, then those of the next; each keeps the number of the line
/// it was printed on.
struct NestedTables {
  private let bytes: [UInt8]

  /// The lines in the order in which the cells read.
  static func unnested(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    guard lines.contains(where: { holdsRuler($0, bytes) }) else { return lines }
    let tables = NestedTables(bytes: bytes)
    var result: [Line] = []
    var index = 0
    while index < lines.count {
      let rows = tables.rows(at: index, lines)
      if rows.isEmpty { result.append(lines[index]) }
      result += tables.cells(of: rows)
      index = rows.last?.endIndex ?? index + 1
    }
    return result
  }

  /// Whether a cell of a line is the ruler of a table: `| +-----+-----+ |`, `| ===== ===== |`,
  /// `|   -----  ------ |`.
  private static func holdsRuler(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank, line.marks.contains(.pipe), bytes[line.content.lower] == Byte.pipe else {
      return false
    }
    let first = bytes.skipBlanks(from: line.content.lower + 1, to: line.content.upper)
    let next = bytes.at(first + 1)
    return switch bytes.at(first) {
    case Byte.plus: next == Byte.hyphen
    case Byte.equals: next == Byte.equals
    case Byte.hyphen: next == Byte.hyphen
    default: false
    }
  }

  /// The row with nested tables that begins at a ruler, each with that ruler but not the next; the
  /// row above with nothing but the headings of its cells belongs to it. Empty where there is none.
  private func rows(at start: Int, _ lines: [Line]) -> [ArraySlice<Line>] {
    guard let end = GridTables.rowEnd(after: start, lines, bytes) else { return [] }
    let row = lines[start..<end]
    if holdsTables(row) { return [row] }
    guard let next = GridTables.rowEnd(after: end, lines, bytes) else { return [] }
    let below = lines[end..<next]
    let isHeaded = below.dropFirst().first { !isEmpty($0) }.map { Self.holdsRuler($0, bytes) }
    return isHeaded == true && corners(of: lines[start]) == corners(of: lines[end])
      ? [row, below] : []
  }

  private func holdsTables(_ row: ArraySlice<Line>) -> Bool {
    row.contains { Self.holdsRuler($0, bytes) }
  }

  /// Whether a line has nothing between its pipes.
  private func isEmpty(_ line: Line) -> Bool {
    bytes[line.content.lower..<line.content.upper].allSatisfy {
      $0 == Byte.pipe || $0 == Byte.space
    }
  }

  private func corners(of ruler: Line) -> [Int] {
    (0..<ruler.content.count).filter { bytes[ruler.content.lower + $0] == Byte.plus }
  }

  /// The rulers above rows, and the lines of each of their cells below.
  private func cells(of rows: [ArraySlice<Line>]) -> [Line] {
    guard let ruler = rows.first?.first else { return [] }
    let corners = corners(of: ruler)
    let printed = rows.flatMap { $0.dropFirst() }.map { ($0, bytes.characters(of: $0.content)) }
    guard
      printed.allSatisfy({ _, characters in
        corners.allSatisfy { $0 < characters.count && characters[$0].first == Byte.pipe }
      })
    else { return rows.flatMap { Array($0) } }
    var lines = rows.compactMap(\.first)
    for (start, end) in zip(corners, corners.dropFirst()) {
      for (line, characters) in printed {
        let cell = TextRange(characters[start].endIndex, characters[end].startIndex)
        var piece = LineScanner.piece(of: line, cell, in: bytes)
        piece.marks.insert(.nested)
        lines.append(piece)
      }
    }
    return lines
  }
}
