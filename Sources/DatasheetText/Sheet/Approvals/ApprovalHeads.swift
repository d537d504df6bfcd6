/// Heads of approvals tables, which say what its cells are.
extension SheetReader {
  /// The columns that a head names; between pipes a heading may have run into some of its cells, as in
  /// `Ship Approvals Approval`, and a padded one may have no more than a blank between two names.
  func columnNames(_ cells: [TextRange], _ divider: CellDivider) -> [ApprovalTable.Column]? {
    let filled = cells.filter { !$0.isEmpty }
    let whole = filled.map { ApprovalTable.columnNames.meaning(of: $0, in: bytes) }
    if divider == .gap, let names = names(in: filled), names.count > 2 { return names }
    guard whole.count(where: { $0 != nil }) > 1 else { return nil }
    let names = zip(filled, whole).compactMap { cell, name in
      name ?? (divider == .pipe ? lastWord(cell) : nil)
    }
    return names.count == filled.count && Set(names).count == names.count ? names : nil
  }

  /// The columns that cells name, one or several each; `nil` where they say anything else.
  private func names(in cells: [TextRange]) -> [ApprovalTable.Column]? {
    var names: [ApprovalTable.Column] = []
    for cell in cells {
      var rest = cell
      while let (name, end) = ApprovalTable.columnNames.longestPrefix(of: rest, in: bytes) {
        names.append(name)
        rest = bytes.trimmed(TextRange(end, cell.upper))
        if rest.isEmpty { break }
      }
      guard rest.isEmpty else { return nil }
    }
    return Set(names).count == names.count ? names : nil
  }

  /// Whether a row of words alone names the columns of the row below, whose cells say themselves what
  /// they are, in whatever words it does so.
  mutating func headsProvenRow(_ index: Int, _ cells: [TextRange]) -> Bool {
    let names = cells.filter { !$0.isEmpty }
    guard names.count == ApprovalTable.rowColumns.count, !names.contains(where: holdsDigit),
      let row = lines[(index + 1)...].prefix(2).firstIndex(where: {
        !$0.isBlank && !text.isRuler($0.content)
      }),
      let divider = text.divider(of: lines[row])
    else { return false }
    let cells = text.cells(of: lines[row], by: divider).filter { !$0.isEmpty }
    return isWholeRow(cells) && standards(in: cells[1]) == [cells[1]]
      && Agencies.part(text.words(cells[0]), in: bytes) == .whole
  }

  private func lastWord(_ cell: TextRange) -> ApprovalTable.Column? {
    text.words(cell).last.flatMap { ApprovalTable.columnNames.meaning(of: $0, in: bytes) }
  }
}
