/// Unfolds tables in the cells of a grid table, whose lines Pandoc breaks at the width of the cell:
///
///     |   ---------                     |
///     | --------------------- --------- |
///     |   Rated                         |
///     | voltage (Use Group B)   600 V   |
///
/// A line is broken from its end, so that every piece but the first is as wide as the cell. How many
/// blanks the first one ended with shows in where the columns of the ruler begin.
struct FoldedTables {
  private typealias Character = ArraySlice<UInt8>

  /// The lines of one cell, without the blanks at their ends.
  private let printed: [[Character]]
  private let width: Int

  /// Rewrites the tables in the cells that `NestedTables` took apart as rows of pipes.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var start = 0
    while start < lines.count {
      let end = cellEnd(from: start, lines)
      if end > start {
        for row in FoldedTables(lines[start..<end], text.bytes).rows() {
          let first = start + row.lines.lowerBound
          joined.join(first, start + row.lines.upperBound - 1, as: text.append(row.text), &lines)
          lines[first].marks.subtract([.gap, .hardBreak])
          lines[first].marks.insert(.pipe)
        }
      }
      start = max(end, start + 1)
    }
  }

  /// Where the cell ends that begins at a line: the next one begins further up on the page.
  private static func cellEnd(from start: Int, _ lines: [Line]) -> Int {
    var end = start
    while end < lines.count, lines[end].marks.contains(.nested),
      end == start || lines[end].number > lines[end - 1].number
    {
      end += 1
    }
    return end
  }

  private init(_ lines: ArraySlice<Line>, _ bytes: [UInt8]) {
    let cells = lines.map { bytes.characters(of: $0.whole).dropFirst().dropLast() }
    width = cells.first?.count ?? 0
    printed = cells.map { cell in
      let end = cell.lastIndex { $0.first != Byte.space } ?? cell.startIndex - 1
      return Array(cell[..<(end + 1)])
    }
  }

  /// What some lines read together.
  private struct Row {
    var lines: Range<Int>
    var text: [UInt8]
  }

  private func rows() -> [Row] {
    var rows: [Row] = []
    var index = 0
    while index < printed.count {
      let table = table(at: index)
      rows += table
      index = table.last?.lines.upperBound ?? index + 1
    }
    return rows
  }

  /// The rulers and rows of the table that begins at a line; none where its lines do not fit
  /// together in one way alone.
  private func table(at start: Int) -> [Row] {
    let ruler = start..<rulerEnd(from: start)
    guard !ruler.isEmpty,
      let bottom = (ruler.upperBound..<printed.count).first(where: { isRuler(ruler, at: $0) })
    else { return [] }
    let body = ruler.upperBound..<bottom
    for columns in columns(of: ruler) {
      let rows = rows(of: body, columns)
      guard !rows.isEmpty else { continue }
      let drawn = Array("---".utf8)
      return [Row(lines: ruler, text: drawn)] + rows
        + [Row(lines: bottom..<(bottom + ruler.count), text: drawn)]
    }
    return []
  }

  // MARK: Rulers

  /// The line after the ruler that begins at a line, which may hold nothing but its margin.
  private func rulerEnd(from start: Int) -> Int {
    var end = printed[start].isEmpty ? start + 1 : start
    while end < printed.count, isDrawn(printed[end]) { end += 1 }
    guard end > start + (printed[start].isEmpty ? 1 : 0) else { return start }
    let first = printed[start].isEmpty ? printed[start + 1] : printed[start]
    let isIndented = (first.firstIndex { $0.first == Byte.hyphen } ?? 0) >= Self.margin
    return isIndented == printed[start].isEmpty ? start : end
  }

  /// The blanks before the first column.
  private static let margin = 2

  private func isDrawn(_ line: [Character]) -> Bool {
    !line.isEmpty && line.allSatisfy { $0.first == Byte.hyphen || $0.first == Byte.space }
  }

  private func isRuler(_ ruler: Range<Int>, at start: Int) -> Bool {
    start + ruler.count <= printed.count
      && ruler.allSatisfy { printed[$0] == printed[start + $0 - ruler.lowerBound] }
  }

  /// The columns that a ruler may draw: nothing tells whether a blank ended its first line.
  private func columns(of ruler: Range<Int>) -> [[Range<Int>]] {
    let first = printed[ruler.lowerBound].count
    let lengths = ruler.count == 1 ? first...first : max(first, 1)...min(first + 1, width)
    return lengths.map { columns(in: unfolded(ruler, firstLength: $0)) }.filter { columns in
      columns.count > 1 && columns[0].lowerBound == Self.margin
    }
  }

  private func columns(in ruler: [Character]) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    for index in ruler.indices where ruler[index].first == Byte.hyphen {
      if let last = columns.last, last.upperBound == index {
        columns[columns.count - 1] = last.lowerBound..<(index + 1)
      } else {
        columns.append(index..<(index + 1))
      }
    }
    return columns
  }

  // MARK: Rows

  /// Some lines as the one that they were broken from.
  private func unfolded(_ lines: Range<Int>, firstLength: Int) -> [Character] {
    let blank = [Byte.space][...]
    var whole = printed[lines.lowerBound]
    whole += Array(repeating: blank, count: firstLength - whole.count)
    for line in lines.dropFirst() {
      whole += printed[line]
      if line + 1 < lines.upperBound {
        whole += Array(repeating: blank, count: width - printed[line].count)
      }
    }
    return whole
  }

  /// The rows of the lines between two rulers; none where they may be put together in several ways.
  private func rows(of body: Range<Int>, _ columns: [Range<Int>]) -> [Row] {
    let mostLines = (columns[columns.count - 1].upperBound + width - 1) / width
    var ways = [body.upperBound: 1]
    var rowsAt: [Int: Row] = [:]
    for start in body.reversed() {
      for end in (start + 1)...(start + mostLines) where ways[end, default: 0] > 0 {
        guard let row = row(start..<end, columns) else { continue }
        ways[start] = min(ways[start, default: 0] + ways[end, default: 0], 2)
        rowsAt[start] = Row(lines: start..<end, text: row)
      }
    }
    guard ways[body.lowerBound] == 1 else { return [] }
    var rows: [Row] = []
    var start = body.lowerBound
    while let row = rowsAt[start] {
      rows.append(row)
      start = row.lines.upperBound
    }
    return rows
  }

  /// The row that some lines make; `nil` where they do not keep to the columns.
  private func row(_ lines: Range<Int>, _ columns: [Range<Int>]) -> [UInt8]? {
    let first = printed[lines.lowerBound].count
    let lengths = lines.count == 1 ? first...first : max(first, 1)...width
    let isFull = lines.count == 1 || printed[lines.upperBound - 1].count == width
    for length in lengths {
      let cells = cells(of: unfolded(lines, firstLength: length), columns)
      // Blanks stand at the end of a line for the last cells, which are empty.
      guard let last = cells.last, isFull || last.isEmpty else { continue }
      return cells.flatMap { Array("| ".utf8) + [].cell(of: [$0]) + [Byte.space] } + [Byte.pipe]
    }
    return nil
  }

  /// The cells of a line, each of which begins where its column does; none where it does not keep to
  /// the columns.
  private func cells(of line: [Character], _ columns: [Range<Int>]) -> [[UInt8]] {
    guard let last = columns.last, line.count <= last.upperBound else { return [] }
    var cells: [[UInt8]] = []
    for (place, column) in columns.enumerated() {
      guard column.lowerBound < line.count else {
        cells.append([])
        continue
      }
      let end = place + 1 < columns.count ? columns[place + 1].lowerBound : line.count
      let cell = line[column.lowerBound..<min(end, line.count)].joined().withoutOuterBlanks
      let margin = line[..<column.lowerBound].suffix(place == 0 ? Self.margin : Self.gap)
      guard cell.isEmpty || line[column.lowerBound].first != Byte.space,
        margin.allSatisfy({ $0.first == Byte.space }),
        !zip(cell, cell.dropFirst()).contains(where: { $0 == Byte.space && $1 == Byte.space })
      else { return [] }
      cells.append(cell)
    }
    let isRow = !cells[0].isEmpty && cells.dropFirst().contains { !$0.isEmpty }
    return isRow ? cells : []
  }

  /// The least blanks between two cells; within a cell there is never more than one.
  private static let gap = 3
}
