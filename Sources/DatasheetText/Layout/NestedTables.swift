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
      let end = GridTables.rowEnd(after: index, lines, bytes)
      if let end, lines[index...end].contains(where: { holdsRuler($0, bytes) }) {
        result += tables.cells(of: lines[index...end])
        index = end
      } else {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }

  /// Whether a cell of a line is the ruler of a table: `| +-----+-----+ |`, `| ===== ===== |`.
  private static func holdsRuler(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank, line.marks.contains(.pipe), bytes[line.content.lower] == Byte.pipe else {
      return false
    }
    let first = bytes.skipBlanks(from: line.content.lower + 1, to: line.content.upper)
    let next = bytes.at(first + 1)
    return switch bytes.at(first) {
    case Byte.plus: next == Byte.hyphen
    case Byte.equals: next == Byte.equals
    default: false
    }
  }

  /// The ruler above a row, and the lines of each of its cells below.
  private func cells(of row: ArraySlice<Line>) -> [Line] {
    guard let ruler = row.first else { return [] }
    let corners = (0..<ruler.content.count).filter {
      bytes[ruler.content.lower + $0] == Byte.plus
    }
    let printed = row.dropFirst().dropLast().map { ($0, bytes.characters(of: $0.content)) }
    guard
      printed.allSatisfy({ _, characters in
        corners.allSatisfy { $0 < characters.count && characters[$0].first == Byte.pipe }
      })
    else { return Array(row.dropLast()) }
    var lines = [ruler]
    for (start, end) in zip(corners, corners.dropFirst()) {
      for (line, characters) in printed {
        let cell = TextRange(characters[start].endIndex, characters[end].startIndex)
        lines.append(LineScanner.piece(of: line, cell, in: bytes))
      }
    }
    return lines
  }
}
