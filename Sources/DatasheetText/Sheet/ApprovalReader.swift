/// The columns of an approvals table, and lines that may be its scattered cells.
struct ApprovalTable {
  enum Column: Sendable {
    case logo, agency, standard, certificate
  }

  static let columnNames: PhraseTable<Column> = PhraseTable(
    [
      ("Logo", .logo), ("Approval", .agency), ("Zulassung", .agency), ("Approbation", .agency),
      ("Standard", .standard), ("Additional Approval Text", .standard), ("Norm", .standard),
      ("Zusätzlicher Zulassungstext", .standard), ("Certificate name", .certificate),
      ("Certificate", .certificate), ("Zertifikatsname", .certificate),
    ])

  var columns: [Column] = []
  /// Paragraphs of single cells that came after the head of the table.
  var paragraphs: [Paragraph] = []
  /// Lines of a table whose head did not say which cell is which.
  var loose: [Loose] = []

  struct Paragraph {
    var text: TextRange
    var lines: [Int]
  }
}

extension SheetReader {
  mutating func readApproval(_ index: Int, _ form: LineForm) -> Int? {
    guard let divider = text.divider(of: lines[index]) else {
      return readScattered(index, form) ?? keepUndivided(index, form)
    }
    let cells = text.cells(of: lines[index], by: divider)
    let names = cells.compactMap { ApprovalTable.columnNames.meaning(of: $0, in: bytes) }
    if names.count > 1, names.count == cells.count(where: { !$0.isEmpty }) {
      approvals.columns = names
      return claim(index, .tableHead)
    }
    guard let row = approvalRow(cells) else {
      let isRow = cells.first { !$0.isEmpty }.map { isLabel($0) } ?? false
      if isRow { return readRow(index, form, onlyDivided: true) }
      guard approvals.columns.isEmpty else { return index + 1 }
      let words = text.joined(cells.filter { !$0.isEmpty }, by: " ")
      return keepLooseApproval(index, words) ?? index + 1
    }
    addApproval(row, line: lines[index].number)
    return claim(index, .approval)
  }

  /// Cells in the order of the columns; the logo may be missing with its cell or without it.
  private func approvalRow(_ cells: [TextRange]) -> [TextRange]? {
    let columns = approvals.columns
    guard columns.count > 1 else { return nil }
    if cells.count == columns.count { return cells }
    if columns.first == .logo, cells.count == columns.count - 1 { return [.empty] + cells }
    // Empty columns that a converter saw between the others.
    let filled = cells.filter { !$0.isEmpty }
    let isWhole = columns.first == .logo && filled.count == columns.count - 1
    return isWhole ? [.empty] + filled : nil
  }

  mutating func addApproval(_ cells: [TextRange], line: Int) {
    var approval = Approval(
      section: section, agency: .empty, standard: .empty, certificate: .empty, line: line)
    for (column, cell) in zip(approvals.columns, cells) where !text.isDash(cell) {
      switch column {
      case .logo: break
      case .agency: approval.agency = cell
      case .standard: approval.standard = cell
      case .certificate: approval.certificate = cell
      }
    }
    part.approvals.append(approval)
  }

  private mutating func keepUndivided(_ index: Int, _ form: LineForm) -> Int? {
    guard approvals.columns.isEmpty, !form.isBullet else { return nil }
    return keepLooseApproval(index, form.text)
  }

  /// Keeps a line that may be a cell of a row torn apart by a page break.
  private mutating func readScattered(_ index: Int, _ form: LineForm) -> Int? {
    guard approvals.columns.count > 1, !form.isMarked, !form.isBullet else { return nil }
    if let last = approvals.paragraphs.last, last.lines.last == index - 1 {
      let joined = text.joinedWords(last.text, form.text)
      approvals.paragraphs[approvals.paragraphs.count - 1].text = joined
      approvals.paragraphs[approvals.paragraphs.count - 1].lines.append(index)
    } else {
      approvals.paragraphs.append(ApprovalTable.Paragraph(text: form.text, lines: [index]))
    }
    return index + 1
  }

  /// Makes rows of the scattered cells, only where their number proves that nothing is missing.
  mutating func finishApprovals() {
    finishLooseApprovals()
    let paragraphs = approvals.paragraphs
    approvals.paragraphs = []
    let columns = approvals.columns.filter { $0 != .logo }
    guard !paragraphs.isEmpty, paragraphs.count % columns.count == 0 else { return }
    approvals.columns = columns
    for first in stride(from: 0, to: paragraphs.count, by: columns.count) {
      let row = paragraphs[first..<(first + columns.count)]
      addApproval(row.map(\.text), line: row.first?.lines.first.map { lines[$0].number } ?? 0)
      for line in row.flatMap(\.lines) { roles[line] = .approval }
    }
  }
}
