/// Rating matrices that stand side by side in the rows of one table, each with a head and columns of
/// its own:
///
///     Overvoltage category | III   | III   | Use group     | B     | C
///     Pollution degree     | 3     | 2     | Rated voltage | 300 V | -
///     Rated current        | 25 A  | 25 A  |               |       |
extension SheetReader {
  /// The cells of one side of a row.
  private struct Side {
    /// The place of the first in the row.
    var place: Int
    var cells: [TextRange]
  }

  /// Reads a row with the heads of matrices, or one below such a row.
  mutating func readSideMatrices(_ index: Int, _ cells: [TextRange], _ divider: CellDivider)
    -> Int?
  {
    let areOpen = areMatricesOpen(at: index)
    guard areOpen || beginsMatrixInside(cells) else { return nil }
    let sides = sides(of: cells)
    guard areOpen || openMatrices(sides, index) else { return nil }
    settleStack()
    rows.lineOfSideMatrices = index
    let present = section
    roles[index] = .matrixHead
    var isRead = true
    for (place, side) in sides.enumerated() {
      let isWhole = sides.count == rows.blocks.count
      let block = isWhole ? place : block(of: side, index, divider)
      if !read(side, index, in: block) { isRead = false }
    }
    section = present
    rows.matrix = []
    if !isRead { roles[index] = .unread }
    return index + 1
  }

  /// Whether a line is a row of matrices side by side: nothing but rulers divides it from the last.
  func areMatricesOpen(at index: Int) -> Bool {
    guard let last = rows.lineOfSideMatrices, last < index else { return false }
    return ((last + 1)..<index).allSatisfy {
      lines[$0].isBlank || roles[$0].lineClass == .furniture
    }
  }

  /// Whether a matrix begins in a row with another, or beside other rows.
  private func beginsMatrixInside(_ cells: [TextRange]) -> Bool {
    cells.contains { beginsHead($0) } && cells.count { !$0.isEmpty } > 4
  }

  /// Whether a cell is the name of a matrix head: `Use group`, and not the column `Use group B`.
  private func beginsHead(_ cell: TextRange) -> Bool {
    MatrixHead.names.longestPrefix(of: cell, in: bytes) != nil
      && LabelReader.scopes(cell, in: bytes).isEmpty
  }

  /// Opens a block for each side of a row, where one is the head of a matrix.
  private mutating func openMatrices(_ sides: [Side], _ index: Int) -> Bool {
    guard sides.count > 1, !sides.compactMap({ scopes(of: $0) }).isEmpty else { return false }
    let headings = rows.blocks
    rows.blocks = sides.enumerated().map { place, side in
      let section = headings.count == sides.count ? headings[place].section : section
      let column = column(of: side.cells[0].lower, on: lines[index])
      return RowState.Block(firstCell: side.place, section: section, column: column)
    }
    return true
  }

  /// What the columns of a side are rated by, where that is the head of a matrix.
  private mutating func scopes(of side: Side) -> [RatingScope]? {
    let words = text.joined(side.cells, by: " ")
    return headScopes(side.cells) ?? headScopes(words: words)
  }

  /// The sides of a row: a label after a value begins another.
  private func sides(of cells: [TextRange]) -> [Side] {
    var sides: [Side] = []
    for (place, cell) in cells.enumerated() where !cell.isEmpty {
      if let last = sides.last, last.cells.count == 1 || !beginsSide(cell) {
        sides[sides.count - 1].cells.append(cell)
      } else {
        sides.append(Side(place: place, cells: [cell]))
      }
    }
    return sides
  }

  private func beginsSide(_ cell: TextRange) -> Bool {
    isLabel(cell) || beginsHead(cell) || isKnownHeading(cell) || splitWords(cell) != nil
  }

  /// The block that a side stands in by its cell, or by its column where gaps divide the row.
  private func block(of side: Side, _ index: Int, _ divider: CellDivider) -> Int {
    let column = column(of: side.cells[0].lower, on: lines[index])
    return rows.blocks.lastIndex {
      divider == .gap ? $0.column <= column : $0.firstCell <= side.place
    } ?? 0
  }

  /// Reads the head or row that one side of a line is; `false` where it is none.
  private mutating func read(_ side: Side, _ index: Int, in block: Int) -> Bool {
    section = rows.blocks[block].section
    rows.matrix = rows.blocks[block].matrix
    if let scopes = scopes(of: side) {
      rows.blocks[block].matrix = scopes
    } else if beginsHead(side.cells[0]) {
      rows.blocks[block].matrix = []
      rows.isMatrixLost = true
      return false
    } else if isLabel(side.cells[0]), side.cells.count > 1 {
      addRow(side.cells, index)
    } else {
      let words = text.joined(side.cells, by: " ")
      guard let row = splitWords(words) else { return false }
      addRow([row.label, row.value], index)
    }
    return true
  }
}
