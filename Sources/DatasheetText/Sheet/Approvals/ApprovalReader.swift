/// Rows of approvals whose cells are told apart, by their columns or by what they are.
extension SheetReader {
  /// No cell is wrapped over more lines, nor longer; the bounds keep the time linear.
  private static let mostCellLines = 16
  private static let longestCell = 400
  /// The cells of a row, and what another column left blank between them, have no more lines.
  private static let mostBetweenCells = 6

  mutating func readApproval(_ index: Int, _ form: LineForm) -> Int? {
    if approvals.areInherited, isHeadOfApprovals(form.text) {
      (approvals.columns, approvals.places, approvals.areInherited) = ([], [], false)
    }
    if let next = readRestOfHead(index) { return next }
    if let rest = cellsBelow(index), completeApproval(rest, index) {
      return claim(index, .approval)
    }
    guard let divider = text.divider(of: lines[index]) else {
      return readCentredApproval(index, form) ?? readListedApproval(index, form)
        ?? readUndivided(index, form)
        ?? readScattered(index, form)
        ?? keepUndivided(index, form)
    }
    var cells = text.cells(of: lines[index], by: divider)
    if let first = cells.first { cells[0] = withoutPicture(first) }
    if let names = columnNames(cells, divider) {
      approvals.columns = names
      approvals.places = cells.indices.filter { !cells[$0].isEmpty }
      return claim(index, .tableHead)
    }
    if approvals.columns.isEmpty, headsProvenRow(index, cells) {
      approvals.columns = ApprovalTable.rowColumns
      return claim(index, .tableHead)
    }
    guard let row = approvalRow(cells, divider) ?? crowdedRow(cells, divider, index), isInPlace(row)
    else {
      let isRow = cells.first { !$0.isEmpty }.map { isLabel($0) } ?? false
      if isRow { return readRow(index, form, onlyDivided: true) }
      guard approvals.columns.isEmpty else { return index + 1 }
      if divider == .gap { return keepUndividedApproval(index, form) ?? index + 1 }
      let words = text.joined(cells.filter { !$0.isEmpty }, by: " ")
      return keepLooseApproval(index, words) ?? index + 1
    }
    if !completeApproval(row, index) { addApproval(row, line: lines[index].number) }
    return claim(index, .approval)
  }

  /// A cell without the mark of a picture that a text browser begins it with: `[a]  UL`.
  private func withoutPicture(_ cell: TextRange) -> TextRange {
    guard !cell.isEmpty, bytes[cell.lower] == Byte.openBracket,
      let close = bytes.firstIndex(of: Byte.closeBracket, from: cell.lower, to: cell.upper),
      close - cell.lower <= Self.longestPicture
    else { return cell }
    return bytes.trimmed(TextRange(close + 1, cell.upper))
  }

  /// The most bytes of the name of a logo, `[logo-ul]`.
  private static let longestPicture = 12

  /// Whether cells can be those of their columns: no dash of another row stands beside a standard, as
  /// in `- IEC 61984`, no number in an agency whose certificate has none, and no maker's address.
  private func isInPlace(_ row: [TextRange]) -> Bool {
    var approval = Approval(
      section: section, agency: .empty, standard: .empty, certificate: .empty, line: 0)
    for (column, cell) in zip(approvals.columns, row) { approval.take(cell, column) }
    let standard = text.words(approval.standard)
    if standard.count > 1, standard.contains(where: { text.isDash($0) }) { return false }
    if !approval.agency.isEmpty, isFurniture(approval.agency) { return false }
    return !holdsDigit(approval.agency) || holdsDigit(approval.certificate)
  }

  /// The last approval, where its row or the rest of it stands above a line, with no more between than a
  /// ruler, or what another column of the page left blank; and the line of that row.
  private func approvalAbove(_ index: Int) -> (approval: Approval, line: Int)? {
    let reach = max(0, index - Self.mostBetweenCells)..<index
    guard let last = part.approvals.last, last.section == section,
      let above = reach.last(where: { !lines[$0].isBlank && roles[$0] != .ruler }),
      roles[above] == .approval,
      let line = reach.last(where: { lines[$0].number == last.line })
    else { return nil }
    return (last, line)
  }

  /// Adds a row to the one above, where its cells are the rest of narrow ones: of a standard whose
  /// number is still missing, of an agency alone, or of a certificate behind its hyphen.
  private mutating func completeApproval(_ cells: [TextRange], _ index: Int) -> Bool {
    guard let (last, _) = approvalAbove(index),
      max(last.agency.count, last.standard.count) <= Self.longestCell
    else { return false }
    var rest = Approval(
      section: section, agency: .empty, standard: .empty, certificate: .empty, line: last.line)
    for (column, cell) in zip(approvals.columns, cells) { rest.take(cell, column) }
    let isRestOfStandard =
      !rest.standard.isEmpty && !last.standard.isEmpty
      && Byte.isDigit(bytes[rest.standard.lower]) && !hasStandardNumber(last.standard)
    let isRestOfAgency =
      !rest.agency.isEmpty && rest.standard.isEmpty && rest.certificate.isEmpty
      && !last.certificate.isEmpty
    let isRestOfCertificate =
      rest.standard.isEmpty && !rest.certificate.isEmpty && !last.certificate.isEmpty
      && bytes[last.certificate.upper - 1] == Byte.hyphen
    guard isRestOfStandard || isRestOfAgency || isRestOfCertificate else { return false }
    var whole = last
    whole.agency = joinedAgency(last.agency, rest.agency)
    whole.standard = text.joinedWords(last.standard, rest.standard)
    whole.certificate = text.joinedWords(last.certificate, rest.certificate)
    part.approvals[part.approvals.count - 1] = whole
    return true
  }

  /// The cells of a padded line by the columns of the row above, where none is an agency's that begins a
  /// row of its own.
  private func cellsBelow(_ index: Int) -> [TextRange]? {
    guard let (last, row) = approvalAbove(index), approvals.columns.count > 1,
      text.divider(of: lines[index]) ?? .gap == .gap
    else { return nil }
    let starts = cellStarts(ofRow: row, last)
    var rest = approvals.columns.map { _ in TextRange.empty }
    for cell in text.rawCells(of: lines[index]).map({ bytes.trimmed($0) }) {
      let start = column(of: cell.lower, on: lines[index])
      let place = starts.firstIndex { $0.map { abs($0 - start) <= 1 } ?? false }
      guard let place, rest[place].isEmpty,
        approvals.columns[place] != .agency || completes(last.agency, cell)
          || goesOnBelowMark(cell, index, row: row)
      else { return nil }
      rest[place] = cell
    }
    return rest
  }

  /// The columns of the page at which the cells of an approval begin on its row.
  private func cellStarts(ofRow row: Int, _ approval: Approval) -> [Int?] {
    let cells = text.rawCells(of: lines[row]).map {
      column(of: bytes.trimmed($0).lower, on: lines[row])
    }
    if cells.count == approvals.columns.count { return cells }
    if approvals.columns.first == .logo, cells.count == approvals.columns.count - 1 {
      return [nil] + cells
    }
    return approvals.columns.map { name in
      let cell = approval.cell(name)
      return holds(lines[row].content, cell) ? column(of: cell.lower, on: lines[row]) : nil
    }
  }

  /// Whether the name of an agency breaks off, and words are all that it lacks.
  private func completes(_ agency: TextRange, _ words: TextRange) -> Bool {
    let begun = text.words(agency)
    return Agencies.part(begun, in: bytes) == .beginning
      && Agencies.part(begun + text.words(words), in: bytes) == .whole
  }

  /// Whether the last word of a standard holds its number: that of `UL` and `C22.2 No.` does not.
  private func hasStandardNumber(_ standard: TextRange) -> Bool {
    guard let last = text.words(standard).last else { return false }
    return (last.lower..<last.upper).contains { Byte.isDigit(bytes[$0]) }
  }

  /// Cells in the order of the columns; the logo may be missing with its cell or without it.
  private mutating func approvalRow(_ printed: [TextRange], _ divider: CellDivider) -> [TextRange]?
  {
    let cells = withWholeAgency(printed, divider)
    let columns = approvals.columns
    guard columns.count > 1 else { return nil }
    if cells.count == columns.count { return cells }
    if columns.first == .logo, cells.count == columns.count - 1 { return [.empty] + cells }
    // Empty columns that a converter saw between the others, perhaps in the head, too.
    let places = cells.indices.filter { !cells[$0].isEmpty }
    let filled = places.map { cells[$0] }
    if places == approvals.places, filled.count == columns.count { return filled }
    let logo = columns.prefix { $0 == .logo }.map { _ in TextRange.empty }
    guard filled.count + logo.count == columns.count else { return nil }
    return logo.isEmpty && !isWholeRow(filled) ? nil : logo + filled
  }

  /// A row of which only one blank divides some cells, as in the widest row of a padded table.
  private mutating func crowdedRow(
    _ cells: [TextRange], _ divider: CellDivider, _ index: Int
  ) -> [TextRange]? {
    guard divider == .gap, cells.count > 1, approvals.columns.count > 1,
      let row = provenRow(lines[index].content, index)
        ?? provenRow(lines[index].content, index, agencyGoesOnIn: wordsAlone(on: index + 1))
    else { return nil }
    let filled = row.map { text.plain($0) }
    return approvals.columns.first == .logo ? [.empty] + filled : filled
  }

  /// What a line says that has one cell.
  private mutating func wordsAlone(on index: Int) -> TextRange {
    guard index < lines.count, text.divider(of: lines[index]) == nil else { return .empty }
    return lines[index].content
  }

  mutating func addApproval(_ cells: [TextRange], line: Int, in group: SectionTree.Index? = nil) {
    var approval = Approval(
      section: group ?? section, agency: .empty, standard: .empty, certificate: .empty, line: line)
    for (column, cell) in zip(approvals.columns, cells) where !text.isDash(cell) {
      approval.take(cell, column)
    }
    takeGroup(of: &approval)
    approvals.hasRows = !approvals.areInherited
    part.approvals.append(approval)
  }

  /// Reads an approval that is an item of a list, where a standard or a dash proves its cells.
  private mutating func readListedApproval(_ index: Int, _ form: LineForm) -> Int? {
    guard form.isBullet, approvals.loose.isEmpty else { return nil }
    let segments = text.split(form.text, at: Byte.semicolon).map { bytes.trimmed($0) }
    guard let row = isWholeRow(segments) ? segments : provenRow(form.text, index) else {
      return nil
    }
    let columns = approvals.columns
    approvals.columns = ApprovalTable.rowColumns
    addApproval(row, line: lines[index].number)
    approvals.columns = columns
    return claim(index, .approval)
  }

  /// Reads the widest row of a padded table, where one blank divides all of its cells.
  private mutating func readUndivided(_ index: Int, _ form: LineForm) -> Int? {
    guard approvals.columns.count > 1, !form.isMarked, !form.isBullet, index > 0,
      [.tableHead, .approval].contains(roles[index - 1]),
      text.divider(of: lines[index - 1]) ?? .gap == .gap,
      let row = provenRow(form.text, index)
    else { return nil }
    addApproval(approvals.columns.first == .logo ? [.empty] + row : row, line: lines[index].number)
    return claim(index, .approval)
  }

  private mutating func keepUndivided(_ index: Int, _ form: LineForm) -> Int? {
    approvals.columns.isEmpty ? keepUndividedApproval(index, form) : nil
  }

  /// Keeps a line that may be a cell of a row torn apart by a page break.
  private mutating func readScattered(_ index: Int, _ form: LineForm) -> Int? {
    guard approvals.columns.count > 1, !form.isMarked, !form.isBullet else { return nil }
    if completeAgency(index, form.text) { return claim(index, .approval) }
    if let last = approvals.paragraphs.last, last.lines.last == index - 1,
      last.lines.count < Self.mostCellLines
    {
      let joined = text.joinedWords(last.text, form.text)
      approvals.paragraphs[approvals.paragraphs.count - 1].text = joined
      approvals.paragraphs[approvals.paragraphs.count - 1].lines.append(index)
    } else {
      approvals.paragraphs.append(ApprovalTable.Paragraph(text: form.text, lines: [index]))
    }
    return index + 1
  }

  /// Whether a cell can stand in a column: standards and certificates have numbers, or a dash.
  private func fits(_ cell: TextRange, _ column: ApprovalTable.Column) -> Bool {
    switch column {
    case .logo, .agency: true
    case .standard, .certificate: text.isDash(cell) || holdsDigit(cell)
    }
  }

  /// Makes rows of the scattered cells, only where their number proves that nothing is missing, and
  /// each can be what its column asks for.
  mutating func finishApprovals() {
    if !approvals.loose.isEmpty { finishLooseApprovals() }
    let paragraphs = approvals.paragraphs
    approvals.paragraphs = []
    let columns = approvals.columns.filter { $0 != .logo }
    guard !paragraphs.isEmpty, !columns.isEmpty, paragraphs.count % columns.count == 0,
      !paragraphs.contains(where: { bytes.isListed($0.text) })
    else { return }
    let rows = stride(from: 0, to: paragraphs.count, by: columns.count).map {
      paragraphs[$0..<($0 + columns.count)]
    }
    guard rows.allSatisfy({ zip(columns, $0).allSatisfy { fits($1.text, $0) } }) else { return }
    approvals.columns = columns
    for row in rows {
      addApproval(row.map(\.text), line: row.first?.lines.first.map { lines[$0].number } ?? 0)
      for line in row.flatMap(\.lines) { roles[line] = .approval }
    }
  }
}
