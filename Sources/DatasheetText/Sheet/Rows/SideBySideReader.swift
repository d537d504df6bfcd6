/// Blocks that stand side by side in one row of a table.
extension SheetReader {
  /// Reads a row whose cells are all headings, each of the block below it.
  mutating func readSideHeadings(_ index: Int, _ cells: [TextRange]) -> Int? {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    let areHeadings = filled.allSatisfy { place in
      isKnownHeading(cells[place])
        || Vocabulary.tableHeads.meaning(of: cells[place], in: bytes) != nil
    }
    guard areHeadings else { return nil }
    let headings = filled.filter {
      isKnownHeading(cells[$0]) && splitWords(cells[$0]) == nil || isDataHeading(cells[$0])
    }
    guard headings.count > 1 else { return nil }
    let above = section
    var blocks: [RowState.Block] = []
    for place in headings {
      section = above
      openHeading(cells[place], level: 0)
      blocks.append(RowState.Block(firstCell: place, section: section))
    }
    rows.blocks = blocks
    section = blocks[0].section
    return claim(index, .heading)
  }

  private func isDataHeading(_ words: TextRange) -> Bool {
    isKnownHeading(words) && !isLabel(words)
  }

  /// Adds the rows that one line holds: a known label in a later cell begins another, and each
  /// stands under the heading above its cell.
  ///
  /// - Returns: what the line was: `unread` where a heading or label of another column stands alone
  ///   at its end.
  mutating func addSideBySide(_ index: Int, _ cells: [TextRange], _ divider: CellDivider)
    -> LineRole
  {
    var blocks: [(first: Int, cells: [TextRange])] = []
    var isStray = false
    for (place, cell) in cells.enumerated() where !cell.isEmpty {
      if let last = blocks.last, isRestOfOtherBlock(cell, place, after: last.first) {
        isStray = true
        continue
      }
      let isFull = (blocks.last?.cells.count ?? 0) > 1
      let beginsBlock =
        blocks.isEmpty
        || (isFull && (isLabel(cell) || rows.blocks.contains { $0.firstCell == place }))
      if beginsBlock {
        blocks.append((place, [cell]))
      } else {
        blocks[blocks.count - 1].cells.append(cell)
      }
    }
    let stray = divider == .gap ? strayCell(of: &blocks) : nil
    if blocks.contains(where: { $0.cells.count == 1 }) {
      blocks = [(0, cells.filter { !$0.isEmpty })]
    }
    if divider == .gap, blocks.count > 1 { linesOfSeveralRows += 1 }
    let present = section
    for block in blocks where block.cells.count > 1 {
      section = rows.blocks.last { $0.firstCell <= block.first }?.section ?? present
      addRow(block.cells, index)
    }
    section = present
    return stray == nil && !isStray ? .row : .unread
  }

  /// Whether a cell goes on with a value above it, in a block that has no label in this row.
  private func isRestOfOtherBlock(_ cell: TextRange, _ place: Int, after first: Int) -> Bool {
    guard let own = rows.blocks.last(where: { $0.firstCell <= place })?.firstCell else {
      return false
    }
    return first < own && own < place && !isLabel(cell)
  }

  /// Takes a heading or label off that ends a padded line alone: it belongs to a column beside, and
  /// to no value.
  private func strayCell(of blocks: inout [(first: Int, cells: [TextRange])]) -> TextRange? {
    guard let last = blocks.last?.cells.last, cells(in: blocks) > 2,
      isLabel(last) || isKnownHeading(last)
    else { return nil }
    blocks[blocks.count - 1].cells.removeLast()
    blocks.removeAll { $0.cells.isEmpty }
    return last
  }

  private func cells(in blocks: [(first: Int, cells: [TextRange])]) -> Int {
    blocks.reduce(0) { $0 + $1.cells.count }
  }
}
