/// Writes the rows of simple tables of reStructuredText as rows of pipes:
///
///     ============= ==============
///     Strip length  11 ... 13 mm
///     ============= ==============
///
/// The ruler says where each cell begins, so that one blank between two cells divides them.
struct SimpleTables {
  private typealias Column = Range<Int>

  private let text: TextStore

  /// Rewrites every table that a ruler opens.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var index = 0
    while index < lines.count {
      let columns = SimpleTables(text: text).columns(of: lines[index])
      index += 1
      guard columns.count > 1 else { continue }
      while let (end, row) = SimpleTables(text: text).row(at: index, columns, lines) {
        joined.join(index, end, as: text.append(row), &lines)
        lines[index].marks.subtract([.gap, .hardBreak])
        lines[index].marks.insert(.pipe)
        index = end + 1
      }
    }
  }

  /// Whether a line that is not blank may be `=== ===`.
  static func isRuler(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let content = bytes[line.content.lower..<line.content.upper]
    return content.first == Byte.equals && content.last == Byte.equals
      && content.contains(Byte.space)
  }

  /// The columns that a ruler `=== ===` draws, counted from the margin; none for other lines.
  private func columns(of line: Line) -> [Column] {
    guard Self.isRuler(line, text.bytes) else { return [] }
    var columns: [Column] = []
    var start: Int?
    for index in line.content.lower...line.content.upper {
      let byte = index < line.content.upper ? text.bytes[index] : Byte.space
      guard byte == Byte.equals || byte == Byte.space else { return [] }
      if byte == Byte.equals {
        start = start ?? index
      } else if let first = start {
        columns.append((first - line.whole.lower)..<(index - line.whole.lower))
        start = nil
      }
    }
    return columns
  }

  /// The row that begins at a line, and its last line: those below whose first cell is empty go on
  /// with it.
  private func row(at start: Int, _ columns: [Column], _ lines: [Line]) -> (Int, [UInt8])? {
    guard start < lines.count, let first = cells(of: lines[start], columns) else { return nil }
    var rows = [first]
    var end = start
    while end + 1 < lines.count, let next = cells(of: lines[end + 1], columns), next[0].isEmpty {
      rows.append(next)
      end += 1
    }
    var row: [UInt8] = []
    for place in columns.indices {
      row += "| ".utf8
      let cell = text.bytes.cell(of: rows.map { $0[place] })
      if cell != [Byte.backslash] { row += cell }
      row.append(Byte.space)
    }
    return (end, row + [Byte.pipe])
  }

  /// The cells of a line; `nil` for a ruler and for a line that does not keep to the columns.
  private func cells(of line: Line, _ columns: [Column]) -> [[UInt8]]? {
    guard !line.isBlank, !text.isRuler(line.content),
      line.content.lower - line.whole.lower >= columns[0].lowerBound
    else { return nil }
    let printed = text.bytes.characters(of: TextRange(line.whole.lower, line.content.upper))
    var cells: [[UInt8]] = []
    for (place, column) in columns.enumerated() {
      let end = place + 1 < columns.count ? columns[place + 1].lowerBound : printed.count
      guard column.lowerBound < printed.count else {
        cells.append([])
        continue
      }
      let cell = printed[column.lowerBound..<min(end, printed.count)]
      let margin = cell.dropFirst(column.count)
      guard place + 1 == columns.count || margin.allSatisfy({ $0.first == Byte.space }) else {
        return nil
      }
      cells.append(cell.joined().withoutOuterBlanks)
    }
    return cells
  }
}
