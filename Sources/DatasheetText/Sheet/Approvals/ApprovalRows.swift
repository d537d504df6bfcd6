/// Rows of approvals from lines that hold their cells in pieces.
///
/// A row has one standard, or a dash for none; what stands before it is the agency, and after it the
/// certificate. Between two standards that leaves one question: where the certificate of the first
/// ends. Where the lines do not answer it, none of them is read.
extension SheetReader {
  func approvalRows(
    _ pieces: [ApprovalTable.Loose], _ order: ApprovalTable.Order
  ) -> [ApprovalTable.Row]? {
    guard pieces.allSatisfy({ $0.standards.count <= 1 }) else { return nil }
    let places = pieces.indices.filter { pieces[$0].standards.count == 1 }
    guard let first = places.first, let last = places.last else { return nil }
    let rows: [ApprovalTable.Row]?
    let isColumn = places.count == last - first + 1 && places.allSatisfy { isAlone(pieces[$0]) }
    if order == .byColumns || isColumn && places.count > 1 {
      rows = isColumn ? rowsByColumns(pieces, first...last) : nil
    } else if places.allSatisfy({ isWhole(pieces[$0]) }) {
      rows = rowsByLines(pieces)
    } else {
      let isFlow = pieces.allSatisfy { text.divider(of: lines[$0.line]) == nil }
      rows = isFlow ? rowsInFlow(pieces, places) : nil
    }
    return rows.flatMap { $0.allSatisfy { isProven($0) } ? $0 : nil }
  }

  /// Whether a row can be whole: no cell is missing or breaks off, and none holds another row.
  private func isProven(_ row: ApprovalTable.Row) -> Bool {
    guard let agency = row.agency.last, let certificate = row.certificate.last,
      row.certificate.contains(where: holdsDigit),
      !bytes.endsOpen(agency), !bytes.endsOpen(certificate)
    else { return false }
    let words = row.agency.flatMap { text.words($0) }
    switch Agencies.part(words, in: bytes) {
    case .whole: return true
    case .beginning: return false
    case nil: return !row.agency.contains(where: holdsDigit)
    }
  }

  /// Agency, standard and certificate of a line that holds all of a row, but for the rest of the agency,
  /// which may stand below.
  func provenRow(
    _ words: TextRange, _ index: Int, agencyGoesOnIn rest: TextRange = .empty
  ) -> [TextRange]? {
    let piece = ApprovalTable.Loose(
      text: words, line: index, section: section, isHead: false, standards: standards(in: words))
    guard piece.standards.count == 1, isWhole(piece) else { return nil }
    let row = ApprovalTable.Row(piece, agency: before(piece), certificate: after(piece))
    var whole = row
    if !rest.isEmpty { whole.agency.append(rest) }
    return isProven(whole) ? row.agency + [row.standard] + row.certificate : nil
  }

  /// Whether a line is all of a row, and needs no head to say so.
  func isRowOfKnownAgency(_ words: TextRange, _ index: Int) -> Bool {
    guard let row = provenRow(words, index) else { return false }
    return Agencies.part(text.words(row[0]), in: bytes) == .whole
  }

  /// The cells of a row with the agency in one of them, where the columns of the table were cut in one
  /// of its words: `Underwriters Laboratori | es Inc. UL 1059`.
  mutating func withWholeAgency(_ cells: [TextRange], _ divider: CellDivider) -> [TextRange] {
    guard divider == .pipe, let place = cells.firstIndex(where: { !$0.isEmpty }),
      place + 1 < cells.count, !cells[place + 1].isEmpty, bytes.beginsSmall(cells[place + 1]),
      Agencies.end(in: cells[place], bytes) == nil
    else { return cells }
    let joined = text.joined([cells[place], cells[place + 1]], by: "")
    guard let end = Agencies.end(in: joined, bytes), end > joined.lower + cells[place].count else {
      return cells
    }
    var cells = cells
    cells[place] = TextRange(joined.lower, end)
    cells[place + 1] = bytes.trimmed(TextRange(end, joined.upper))
    return cells
  }

  /// Whether agency, standard and certificate can be whole.
  func isWholeRow(_ cells: [TextRange]) -> Bool {
    cells.count == 3
      && isProven(
        ApprovalTable.Row(
          agency: [cells[0]], standard: cells[1], certificate: [cells[2]], line: 0,
          section: section))
  }

  private func isAlone(_ piece: ApprovalTable.Loose) -> Bool {
    before(piece).isEmpty && after(piece).isEmpty
  }

  private func isWhole(_ piece: ApprovalTable.Loose) -> Bool {
    !before(piece).isEmpty && !after(piece).isEmpty
  }

  func holdsDigit(_ range: TextRange) -> Bool {
    (range.lower..<range.upper).contains { Byte.isDigit(bytes[$0]) }
  }

  /// What a line with a standard says of the agency.
  func before(_ piece: ApprovalTable.Loose) -> TextRange {
    bytes.trimmed(TextRange(piece.text.lower, piece.standards[0].lower))
  }

  /// What a line with a standard says of the certificate.
  func after(_ piece: ApprovalTable.Loose) -> TextRange {
    bytes.trimmed(TextRange(piece.standards[0].upper, piece.text.upper))
  }

  // MARK: Column after column

  /// As many agencies before the standards as certificates after them: lines or paragraphs.
  private func rowsByColumns(
    _ pieces: [ApprovalTable.Loose], _ standards: ClosedRange<Int>
  ) -> [ApprovalTable.Row]? {
    let hasParagraphs = pieces.contains(where: \.startsParagraph)
    guard
      let agencies = cells(pieces[..<standards.lowerBound], standards.count, hasParagraphs),
      let certificates = cells(
        pieces[(standards.upperBound + 1)...], standards.count, hasParagraphs)
    else { return nil }
    return standards.enumerated().map { row, standard in
      ApprovalTable.Row(
        agency: agencies[row].map(\.text), standard: pieces[standard].standards[0],
        certificate: certificates[row].map(\.text),
        line: agencies[row].first?.line ?? pieces[standard].line,
        section: pieces[standard].section)
    }
  }

  /// Lines as a number of cells: a line each, else a paragraph each.
  private func cells(
    _ pieces: ArraySlice<ApprovalTable.Loose>, _ count: Int, _ hasParagraphs: Bool
  ) -> [ArraySlice<ApprovalTable.Loose>]? {
    if pieces.count == count { return pieces.indices.map { pieces[$0...$0] } }
    let starts = pieces.indices.filter { $0 == pieces.startIndex || pieces[$0].startsParagraph }
    guard hasParagraphs, starts.count == count, !pieces.dropFirst().contains(where: \.isTorn) else {
      return nil
    }
    return zip(starts, starts.dropFirst() + [pieces.endIndex]).map { pieces[$0..<$1] }
  }

  // MARK: Row after row, each with a line of its own

  /// A row for each line with a standard; the lines below it hold the rest of its cells.
  private func rowsByLines(_ pieces: [ApprovalTable.Loose]) -> [ApprovalTable.Row]? {
    var rows: [ApprovalTable.Row] = []
    let alternate = alternate(pieces)
    for (place, piece) in pieces.enumerated() {
      if !piece.standards.isEmpty {
        rows.append(
          ApprovalTable.Row(piece, agency: before(piece), certificate: after(piece)))
        continue
      }
      if alternate, let last = rows.indices.last {
        rows[last].agency.append(piece.text)
        continue
      }
      guard var row = rows.popLast(), !piece.startsParagraph else { return nil }
      let isLast = pieces[place...].allSatisfy { $0.standards.isEmpty }
      guard let rest = restInColumns(piece, row, isLast: isLast) ?? restInWords(piece, row) else {
        return nil
      }
      if !rest.agency.isEmpty { row.agency.append(rest.agency) }
      if !rest.certificate.isEmpty { row.certificate.append(rest.certificate) }
      rows.append(row)
    }
    return rows
  }

  /// Whether each of several rows, the last one, too, has one line below it, without a number: the rest
  /// of its agency, as no other row can own the last.
  private func alternate(_ pieces: [ApprovalTable.Loose]) -> Bool {
    pieces.count > 2 && pieces.count.isMultiple(of: 2)
      && pieces.indices.allSatisfy { place in
        let isRow = place.isMultiple(of: 2)
        return isRow != pieces[place].standards.isEmpty && !pieces[place].isTorn
          && (isRow
            || !holdsDigit(pieces[place].text)
              && text.divider(of: lines[pieces[place].line]) == nil)
      }
  }

  private typealias Rest = (agency: TextRange, certificate: TextRange)

  /// The cells of a line right below those of its row, where no other row can own them.
  private func restInColumns(
    _ piece: ApprovalTable.Loose, _ row: ApprovalTable.Row, isLast: Bool
  ) -> Rest? {
    let line = lines[piece.line]
    let rowLine = lines[row.line]
    guard text.divider(of: rowLine) == .gap, text.divider(of: line) ?? .gap == .gap,
      holds(line.content, piece.text), holds(rowLine.content, row.standard)
    else { return nil }
    var rest: Rest = (.empty, .empty)
    for cell in text.rawCells(of: line).map({ bytes.trimmed($0) }) {
      let start = column(of: cell.lower, on: line)
      let stands = { (above: TextRange) in
        abs(start - self.column(of: above.lower, on: rowLine)) <= 1
      }
      if stands(row.agency[0]), rest.agency.isEmpty {
        rest.agency = cell
      } else if stands(row.certificate[0]), rest.certificate.isEmpty {
        rest.certificate = cell
      } else {
        return nil
      }
    }
    return isLast || goesOn(row, rest) ? rest : nil
  }

  func holds(_ outer: TextRange, _ inner: TextRange) -> Bool {
    outer.lower <= inner.lower && inner.upper <= outer.upper
  }

  /// Whether a cell breaks off where the rest begins, or an agency is known to go on so.
  private func goesOn(_ row: ApprovalTable.Row, _ rest: Rest) -> Bool {
    if !rest.agency.isEmpty, let last = row.agency.last {
      let words = (row.agency + [rest.agency]).flatMap { text.words($0) }
      if bytes.endsOpen(last) || Agencies.part(words, in: bytes) != nil { return true }
    }
    guard !rest.certificate.isEmpty, let last = row.certificate.last else { return false }
    return bytes.breaksOff(last, before: rest.certificate)
  }

  /// The words of a line that go on with a known agency, and those after them.
  private func restInWords(_ piece: ApprovalTable.Loose, _ row: ApprovalTable.Row) -> Rest? {
    let words = text.words(piece.text)
    var agency = row.agency.flatMap { text.words($0) }
    let known = agency.count
    for word in words {
      let isMark = (agency + [word]).allSatisfy { Agencies.isMark($0, in: bytes) }
      guard isMark || Agencies.part(agency + [word], in: bytes) != nil else { break }
      agency.append(word)
    }
    let split = agency.count - known
    if split == words.count { return (piece.text, .empty) }
    let certificate = TextRange(words[split].lower, piece.text.upper)
    if split > 0 {
      return (TextRange(piece.text.lower, words[split - 1].upper), certificate)
    }
    let goesOn = row.certificate.last.map { bytes.breaksOff($0, before: certificate) } ?? false
    return goesOn && Agencies.part(agency, in: bytes) == .whole ? (.empty, certificate) : nil
  }

  func beginsAgency(_ words: TextRange) -> Bool {
    Agencies.part(text.words(words), in: bytes) != nil
  }
}

extension ApprovalTable {
  /// The pieces of a row's cells.
  struct Row {
    var agency: [TextRange]
    var standard: TextRange
    var certificate: [TextRange]
    var line: Int
    var section: SectionTree.Index
  }
}

extension ApprovalTable.Row {
  /// A row that one line holds.
  init(_ piece: ApprovalTable.Loose, agency: TextRange, certificate: TextRange) {
    self.init(
      agency: [agency], standard: piece.standards[0], certificate: [certificate], line: piece.line,
      section: piece.section)
  }
}
