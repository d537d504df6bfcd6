/// Takes pages apart that print two columns side by side, so that each column reads on its own.
///
/// A region has two columns where at least three lines begin a known label or heading at one column
/// beyond the first, and no line of the region writes across it. The lines of the left column come
/// first, then those of the right; each keeps the number of the line it was printed on.
struct ColumnSplitter {
  let bytes: [UInt8]
  /// Whether a text is a label or heading that the vocabulary knows.
  let isKnown: (TextRange) -> Bool

  /// The fewest lines that begin a label at the right column.
  private static let leastLabels = 3

  /// The lines in reading order.
  func streams(_ lines: [Line]) -> [Line] {
    guard lines.count(where: { isPadded($0) }) >= Self.leastLabels else { return lines }
    var result: [Line] = []
    var index = 0
    while index < lines.count {
      if let (column, end) = region(from: index, lines) {
        let region = lines[index..<end]
        result += region.map { left(of: $0, column) }
        result += region.map { right(of: $0, column) }
        index = end
      } else {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }

  private func isPadded(_ line: Line) -> Bool {
    line.marks.isDisjoint(with: [.tab, .pipe]) && !line.isBlank
      && (line.marks.contains(.gap) || line.content.lower - line.whole.lower > 20)
  }

  /// The right column of the region that begins at a line, and where the region ends.
  private func region(from start: Int, _ lines: [Line]) -> (column: Int, end: Int)? {
    guard isPadded(lines[start]) else { return nil }
    for cell in laterCells(of: lines[start]) where isKnown(cell.range) {
      var end = start
      var labels = 0
      while end < lines.count, isOpen(lines[end], at: cell.column) {
        if let text = textAt(cell.column, on: lines[end]), isKnown(firstCell(text)) { labels += 1 }
        end += 1
      }
      if labels >= Self.leastLabels { return (cell.column, end) }
    }
    return nil
  }

  /// The cells after the first, and a first one that stands far to the right, with their columns.
  private func laterCells(of line: Line) -> [(range: TextRange, column: Int)] {
    var cells: [(TextRange, Int)] = []
    var column = 0
    var index = line.whole.lower
    var blanks = 0
    while index < line.content.upper {
      if bytes[index] == Byte.space {
        blanks += 1
      } else {
        if blanks > 1, column > 20 {
          cells.append((firstCell(TextRange(index, line.content.upper)), column))
        }
        blanks = 0
      }
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return cells
  }

  /// The text up to the next gap.
  private func firstCell(_ range: TextRange) -> TextRange {
    var index = range.lower
    while index + 1 < range.upper {
      if bytes[index] == Byte.space, bytes[index + 1] == Byte.space { break }
      index += 1
    }
    let end = index + 1 < range.upper ? index : range.upper
    return TextRange(range.lower, end)
  }

  /// Whether a line leaves the column open: it is shorter, or a blank stands before the column.
  private func isOpen(_ line: Line, at column: Int) -> Bool {
    guard line.marks.isDisjoint(with: [.tab, .pipe]) else { return false }
    guard let offset = offset(of: column, on: line) else { return true }
    return bytes[offset - 1] == Byte.space
  }

  /// The offset at which a column begins; `nil` where the line ends before it.
  private func offset(of column: Int, on line: Line) -> Int? {
    var remaining = column
    for index in line.whole.lower..<line.content.upper where bytes[index] & 0xC0 != 0x80 {
      if remaining == 0 { return index }
      remaining -= 1
    }
    return nil
  }

  private func left(of line: Line, _ column: Int) -> Line {
    guard let offset = offset(of: column, on: line) else { return line }
    return LineScanner.piece(of: line, TextRange(line.whole.lower, offset), in: bytes)
  }

  private func right(of line: Line, _ column: Int) -> Line {
    let start = offset(of: column, on: line) ?? line.whole.upper
    return LineScanner.piece(of: line, TextRange(start, line.whole.upper), in: bytes)
  }

  /// What a line writes from a column on; `nil` where nothing begins there.
  private func textAt(_ column: Int, on line: Line) -> TextRange? {
    guard let start = offset(of: column, on: line), bytes[start] != Byte.space else { return nil }
    return TextRange(start, line.content.upper)
  }
}
