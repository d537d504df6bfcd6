/// Takes the rows of tables out of the cells of other tables that hold them: on one line, as Markdown
/// has it, or each on a line of the only cell, as Org mode has it:
///
///     | |  |  | | --- | --- | | Width | 40 mm | | Color | green | |
///
///     | *Material data*      |
///     | | Width | 40 mm |    |
///     | | Color | green |    |
enum TablesInCells {
  /// The lines, each row with the number of the line that it stands on.
  static func unnested(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    guard lines.contains(where: { OneLineCell.holdsRuler($0, bytes) || isWrapped($0, bytes) })
    else { return lines }
    var result: [Line] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      if isFramed(lines[start], bytes) {
        while end < lines.count, isFramed(lines[end], bytes) { end += 1 }
      }
      result += rows(of: lines[start..<end], bytes)
      start = end
    }
    return result
  }

  /// The rows of a table, or of a line that is no row.
  private static func rows(of table: ArraySlice<Line>, _ bytes: [UInt8]) -> [Line] {
    let isCell = table.allSatisfy { isSole($0, bytes) || isWrapped($0, bytes) }
    let isHeaded = table.contains { isSole($0, bytes) && !isEmpty($0, bytes) }
    return table.flatMap { line in
      guard isCell, isHeaded, isWrapped(line, bytes), !OneLineCell.holdsRuler(line, bytes) else {
        return OneLineCell.rows(of: line, bytes)
      }
      let pipes = bytes.pipes(of: line.content)
      let row = TextRange(pipes[1], pipes[pipes.count - 2] + 1)
      return [LineScanner.piece(of: line, row, in: bytes)]
    }
  }

  private static func isFramed(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.marks.contains(.pipe) && line.content.count > 2 && !line.isEndless
      && bytes[line.content.lower] == Byte.pipe && bytes[line.content.upper - 1] == Byte.pipe
  }

  /// Whether a row has one cell that is no ruler of a grid, `| +-----+ |`.
  private static func isSole(_ line: Line, _ bytes: [UInt8]) -> Bool {
    isFramed(line, bytes)
      && bytes.at(bytes.skipBlanks(from: line.content.lower + 1, to: line.content.upper))
        != Byte.plus
      && bytes.firstIndex(of: Byte.pipe, from: line.content.lower + 1, to: line.content.upper)
        == line.content.upper - 1
  }

  private static func isEmpty(_ line: Line, _ bytes: [UInt8]) -> Bool {
    bytes[line.content.lower..<line.content.upper].allSatisfy {
      $0 == Byte.pipe || $0 == Byte.space
    }
  }

  /// Whether a row stands within the pipes of another: `| | Width | 40 mm |    |`.
  private static func isWrapped(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let content = line.content
    guard content.count > 8, bytes[content.lower] == Byte.pipe,
      bytes[content.lower + 1] == Byte.space, bytes[content.lower + 2] == Byte.pipe,
      isFramed(line, bytes)
    else { return false }
    var last = content.upper - 2
    while bytes[last] == Byte.space { last -= 1 }
    return bytes[last] == Byte.pipe && last > content.lower + 2 && last < content.upper - 2
  }
}

/// A line of Markdown with tables in one of its cells.
///
/// A ruler tells how many cells a row has, and the cell between two rows is blank.
struct OneLineCell {
  private let bytes: [UInt8]
  private let pipes: [Int]

  /// Whether a line holds a ruler and is none.
  static func holdsRuler(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.marks.contains(.pipe), !line.isBlank, !line.isEndless,
      bytes[line.content.lower] == Byte.pipe, bytes[line.content.upper - 1] == Byte.pipe
    else { return false }
    let first = (line.content.lower..<line.content.upper).first { index in
      bytes[index] == Byte.pipe
        && bytes.isRulerCell(bytes.skipBlanks(from: index + 1, to: line.content.upper))
    }
    return first.map { $0 > line.content.lower } ?? false
  }

  /// The rows of a line with tables, and what stands in the cells before them; a line whose tables
  /// cannot be told apart is left to nobody, any other as it is.
  static func rows(of line: Line, _ bytes: [UInt8]) -> [Line] {
    guard holdsRuler(line, bytes) else { return [line] }
    let cell = OneLineCell(bytes: bytes, pipes: bytes.pipes(of: line.content))
    let rulers = cell.rulers()
    guard let first = rulers.first, let start = cell.tableStart(above: first) else { return [line] }
    guard let rows = cell.rows(rulers) else {
      var unread = line
      unread.marks.insert(.scrawl)
      return [unread]
    }
    let before = start > 1 ? [TextRange(cell.pipes[0], cell.pipes[start - 1] + 1)] : []
    return (before + rows).map { LineScanner.piece(of: line, $0, in: bytes) }
  }

  private var cellCount: Int { pipes.count - 1 }

  private func isBlank(_ cell: Int) -> Bool {
    cell < cellCount && bytes.trimmed(TextRange(pipes[cell] + 1, pipes[cell + 1])).isEmpty
  }

  /// The runs of cells `---`.
  private func rulers() -> [Range<Int>] {
    var rulers: [Range<Int>] = []
    for cell in 0..<cellCount
    where bytes.isRulerCell(bytes.skipBlanks(from: pipes[cell] + 1, to: pipes[cell + 1])) {
      if let last = rulers.last, last.upperBound == cell {
        rulers[rulers.count - 1] = last.lowerBound..<(cell + 1)
      } else {
        rulers.append(cell..<(cell + 1))
      }
    }
    return rulers
  }

  /// The first cell of the table that has its head above a ruler.
  private func tableStart(above ruler: Range<Int>) -> Int? {
    let start = ruler.lowerBound - 1 - ruler.count
    return start > 0 && isBlank(start - 1) && isBlank(ruler.lowerBound - 1) ? start : nil
  }

  /// The rows of all tables; `nil` where their cells do not come out even.
  private func rows(_ rulers: [Range<Int>]) -> [TextRange]? {
    var rows: [TextRange] = []
    for (place, ruler) in rulers.enumerated() {
      let isLast = place + 1 == rulers.count
      guard var row = tableStart(above: ruler),
        let end = isLast ? cellCount : tableStart(above: rulers[place + 1])
      else { return nil }
      while row < end {
        guard isBlank(row + ruler.count) else { return nil }
        rows.append(TextRange(pipes[row], pipes[row + ruler.count] + 1))
        row += ruler.count + 1
      }
      guard row == end else { return nil }
    }
    return rows
  }
}

extension [UInt8] {
  /// Where the pipes of a range stand that are not escaped.
  fileprivate func pipes(of range: TextRange) -> [Int] {
    (range.lower..<range.upper).filter {
      self[$0] == Byte.pipe && ($0 == range.lower || self[$0 - 1] != Byte.backslash)
    }
  }

  /// Whether a cell begins here that rules: `---`, `:---:`.
  fileprivate func isRulerCell(_ start: Int) -> Bool {
    let start = at(start) == Byte.colon ? start + 1 : start
    return at(start) == Byte.hyphen && at(start + 1) == Byte.hyphen && at(start + 2) == Byte.hyphen
  }
}
