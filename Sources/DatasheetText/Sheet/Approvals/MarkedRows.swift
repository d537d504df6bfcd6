/// Rows of approvals that narrow columns wrapped, in tables whose rows all begin with an agency's mark:
///
///     Approval              Standard   Certificate
///                                      Name
///     ABS                   -          19-HG1869876-
///     American Bureau of               PDA
///     Shipping
extension SheetReader {
  /// No table has more lines; the bound keeps the time linear.
  private static let mostLinesOfTable = 60

  /// Reads the line below a head that holds the rest of its names.
  mutating func readRestOfHead(_ index: Int) -> Int? {
    guard index > 0, roles[index - 1] == .tableHead, !approvals.hasRows,
      text.divider(of: lines[index - 1]) == .gap, text.divider(of: lines[index]) ?? .gap == .gap
    else { return nil }
    let head = text.rawCells(of: lines[index - 1]).map { bytes.trimmed($0) }
    for cell in text.rawCells(of: lines[index]).map({ bytes.trimmed($0) }) {
      let start = column(of: cell.lower, on: lines[index])
      let above = head.first { abs(column(of: $0.lower, on: lines[index - 1]) - start) <= 1 }
      guard let above, Byte.isLetter(bytes[cell.lower]) else { return nil }
      let name = text.joinedWords(above, cell)
      guard ApprovalTable.columnNames.meaning(of: name, in: bytes) != nil else { return nil }
    }
    return claim(index, .tableHead)
  }

  /// Whether words below the agency of a row go on with it: every row of the table begins with a mark,
  /// and these words do not.
  func goesOnBelowMark(_ words: TextRange, _ index: Int, row: Int) -> Bool {
    guard !beginsWithMark(words), beginsWithMark(lines[row].content) else { return false }
    let table = lines[index...].prefix { !$0.isBlank }.prefix(Self.mostLinesOfTable)
    let columns = text.rawCells(of: lines[row]).count
    return table.allSatisfy { line in
      text.rawCells(of: line).count < columns || beginsWithMark(line.content)
    }
  }

  private func beginsWithMark(_ words: TextRange) -> Bool {
    bytes.word(from: words.lower, to: words.upper).map { Agencies.isMark($0, in: bytes) } ?? false
  }
}
