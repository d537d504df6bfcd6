/// What tells tables of approvals that stand side by side, each with a head of its own:
///
///     General Approvals                        Ship Approvals
///     Logo  Approval  Standard  Certificate    Logo  Approval  Standard  Certificate
///           CCA       EN 60998  NL-7891              ABS       -         19-HG1869876
extension ColumnStarts {
  /// The word at which the head of a right table of approvals begins: its first column is named again
  /// on the line, or stands beside what is no name of a column.
  func headOfRightApprovals(_ words: [ColumnWord]) -> Int? {
    let cells = words.indices.filter { words[$0].beginsCell }
    let names = cells.map { columnOfApprovals(words, at: $0) }
    let found = cells.indices.last { cell in
      guard let name = names[cell], name == .logo || name == .agency,
        isHeadOfApprovals(words, at: cells[cell])
      else { return false }
      return cell == 0 || names[cell - 1] == nil || names[..<cell].contains(name)
    }
    return found.map { cells[$0] }
  }

  /// Whether the names of two columns of a table of approvals begin at a word.
  func isHeadOfApprovals(_ words: [ColumnWord], at place: Int) -> Bool {
    guard let (first, end) = nameOfApprovals(words.text(place, words.count)),
      let (second, _) = nameOfApprovals(
        bytes.trimmed(TextRange(end, words.text(place, words.count).upper)))
    else { return false }
    return first != second
  }

  /// Whether the cell that begins at a word is the mark or name of an agency, or a piece of one.
  func isAgency(_ words: [ColumnWord], at place: Int) -> Bool {
    let cell = words[place..<words.endOfCell(from: place)].map(\.range)
    return Agencies.isMark(cell[0], in: bytes) || Agencies.part(cell, in: bytes) != nil
  }

  private func columnOfApprovals(_ words: [ColumnWord], at place: Int) -> ApprovalTable.Column? {
    nameOfApprovals(words.text(place, words.endOfCell(from: place)))?.column
  }

  private func nameOfApprovals(_ text: TextRange) -> (column: ApprovalTable.Column, end: Int)? {
    guard !text.isEmpty,
      let (column, end) = ApprovalTable.columnNames.longestPrefix(of: text, in: bytes)
    else { return nil }
    return (column, end)
  }
}
