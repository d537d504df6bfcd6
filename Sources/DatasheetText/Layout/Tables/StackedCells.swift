/// Takes rows of pipes apart that hold several rows of a table, or a heading between them, line by line
/// in their cells:
///
///     |Depth<br>**Material Data**<br>Color|4.1 mm<br>light gray|
///
/// Every line of the first cell must be a heading or a label that the vocabulary knows, and each label
/// have a line in the second.
struct StackedCells {
  private let vocabulary: ColumnStarts
  private var bytes: [UInt8] { vocabulary.bytes }

  private static let lineBreak = Array("<br>".utf8)
  /// No cell of a sheet has more lines.
  private static let mostLines = 12

  static func split(_ lines: inout [Line], in text: inout TextStore) {
    let bytes = text.bytes
    guard lines.contains(where: { mayStack($0, bytes) }) else { return }
    let cells = StackedCells(vocabulary: ColumnStarts(bytes: bytes))
    lines = lines.flatMap { line in
      guard mayStack(line, bytes), let rows = cells.rows(of: line) else { return [line] }
      return rows.map { row in
        var line = line
        line.whole = text.append(row)
        line.content = line.whole
        return line
      }
    }
  }

  private static func mayStack(_ line: Line, _ bytes: [UInt8]) -> Bool {
    !line.isBlank && line.marks.isSuperset(of: [.pipe, .bracket])
      && line.content.count <= ColumnSplitter.widest
      && (line.content.lower..<line.content.upper).contains {
        bytes[$0] == Byte.less && bytes.hasPrefix("<br", at: $0, end: line.content.upper)
      }
  }

  /// The rows that the cells of a line hold; `nil` for a line that is one row.
  private func rows(of line: Line) -> [[UInt8]]? {
    let cells = bytes[line.content.lower..<line.content.upper].split(separator: Byte.pipe)
    guard cells.count == 2, bytes[line.content.lower] == Byte.pipe else { return nil }
    let names = pieces(of: cells[0])
    var values = pieces(of: cells[1])[...]
    guard names.count > 1, names.count <= Self.mostLines else { return nil }
    var rows: [[UInt8]] = []
    for name in names {
      let words = Array(bytes[name.lower..<name.upper])
      if vocabulary.isMarkedHeading(name), bytes[name.lower] == Byte.star {
        rows.append(words)
      } else if vocabulary.isLabel(name), let value = values.popFirst() {
        rows.append("|".utf8 + words + "|".utf8 + bytes[value.lower..<value.upper] + "|".utf8)
      } else {
        return nil
      }
    }
    return values.isEmpty ? rows : nil
  }

  /// The lines of a cell.
  private func pieces(of cell: ArraySlice<UInt8>) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = cell.startIndex
    for index in cell.indices where cell[index...].starts(with: Self.lineBreak) {
      pieces.append(bytes.trimmed(TextRange(start, index)))
      start = index + Self.lineBreak.count
    }
    pieces.append(bytes.trimmed(TextRange(start, cell.endIndex)))
    return pieces.filter { !$0.isEmpty }
  }
}
