/// How the cells of a row are divided.
enum CellDivider {
  case tab, pipe, gap
}

extension TextStore {
  /// The divider that a line shows: tabs, else pipes, else two blanks or more.
  func divider(of line: Line) -> CellDivider? {
    if line.marks.contains(.tab) { return .tab }
    if line.marks.contains(.pipe) { return .pipe }
    return line.marks.contains(.gap) ? .gap : nil
  }

  /// The cells of a line, inline markup undone. An empty first cell counts; an empty last one, and
  /// what stands outside the outer pipes, does not.
  mutating func cells(of line: Line, by divider: CellDivider) -> [TextRange] {
    let raw =
      switch divider {
      case .tab: split(TextRange(line.whole.lower, line.content.upper), at: Byte.tab)
      case .pipe:
        split(withoutOuterPipes(line.content), at: Byte.pipe).map(bytes.withoutDebris)
      case .gap: splitAtGaps(line.content)
      }
    return raw.map { cell in
      let plain = plain(cell, of: line)
      return switch divider {
      case .tab: withoutQuotes(plain)
      case .pipe: withoutSlants(plain)
      case .gap: plain
      }
    }
  }

  /// A cell without the slashes that Org mode puts around what is slanted: `/Description/`.
  private func withoutSlants(_ cell: TextRange) -> TextRange {
    let isSlanted =
      cell.count > 2 && bytes[cell.lower] == Byte.slash && bytes[cell.upper - 1] == Byte.slash
      && Byte.isWord(bytes[cell.lower + 1])
    return isSlanted ? TextRange(cell.lower + 1, cell.upper - 1) : cell
  }

  /// A cell without the quotes that spreadsheets put around it.
  private func withoutQuotes(_ cell: TextRange) -> TextRange {
    let isQuoted =
      cell.count > 2 && bytes[cell.lower] == Byte.quote && bytes[cell.upper - 1] == Byte.quote
    return isQuoted ? TextRange(cell.lower + 1, cell.upper - 1) : cell
  }

  /// The cells of a line divided by gaps, as they stand.
  func rawCells(of line: Line) -> [TextRange] { splitAtGaps(line.content) }

  /// The pieces of a range between dividers that are not escaped.
  func split(_ range: TextRange, at divider: UInt8) -> [TextRange] {
    var cells: [TextRange] = []
    var start = range.lower
    for index in range.lower..<range.upper
    where bytes[index] == divider && (index == range.lower || bytes[index - 1] != Byte.backslash) {
      cells.append(TextRange(start, index))
      start = index + 1
    }
    cells.append(TextRange(start, range.upper))
    return cells
  }

  private func withoutOuterPipes(_ content: TextRange) -> TextRange {
    var range = content
    guard range.count > 1, bytes[range.upper - 1] == Byte.pipe else { return range }
    range.end -= 1
    if bytes[range.lower] == Byte.pipe { range.start += 1 }
    return range
  }

  private func splitAtGaps(_ content: TextRange) -> [TextRange] {
    var cells: [TextRange] = []
    var start = content.lower
    var index = content.lower
    while index < content.upper {
      let next = bytes.skipBlanks(from: index, to: content.upper)
      // A single blank is no gap, whatever its width: `600 V` with a no-break space is one cell.
      if next - index > max(1, bytes.wideBlankLength(at: index)) {
        cells.append(TextRange(start, index))
        start = next
      }
      index = max(next, index + 1)
    }
    cells.append(TextRange(start, content.upper))
    return cells
  }
}
