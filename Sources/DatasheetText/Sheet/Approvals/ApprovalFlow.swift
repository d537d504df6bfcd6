/// Approvals row after row and cell after cell, with no gaps to tell the cells.
extension SheetReader {
  /// Rows of lines that follow each other as the cells do.
  func rowsInFlow(
    _ pieces: [ApprovalTable.Loose], _ places: [Int]
  ) -> [ApprovalTable.Row]? {
    var rows: [ApprovalTable.Row] = []
    var start = 0
    for (number, place) in places.enumerated() {
      let lead = pieces[start..<place]
      var agency = lead[...]
      if var row = rows.popLast() {
        guard let split = endOfCertificate(row, lead, before: pieces[place]) else { return nil }
        row.certificate += lead[..<split].map(\.text)
        agency = lead[split...]
        rows.append(row)
      } else if lead.dropFirst().contains(where: { $0.startsParagraph || $0.isTorn }) {
        return nil
      }
      let own = before(pieces[place])
      let certificate = after(pieces[place])
      rows.append(
        ApprovalTable.Row(
          agency: agency.map(\.text) + (own.isEmpty ? [] : [own]),
          standard: pieces[place].standards[0],
          certificate: certificate.isEmpty ? [] : [certificate],
          line: agency.first?.line ?? pieces[place].line, section: pieces[place].section))
      start = place + 1
      guard number == places.count - 1 else { continue }
      guard endsTable(rows[number], pieces[start...], in: pieces) else { return nil }
      rows[number].certificate += pieces[start...].map(\.text)
    }
    return rows
  }

  /// Where the certificate of a row ends in the lines up to the next standard: where it must, at the
  /// only paragraph that begins there, or where a known agency begins.
  private func endOfCertificate(
    _ row: ApprovalTable.Row, _ lead: ArraySlice<ApprovalTable.Loose>,
    before next: ApprovalTable.Loose
  ) -> Int? {
    let own = before(next)
    let firstDigit = lead.firstIndex { holdsDigit($0.text) }
    guard
      let least = row.certificate.contains(where: holdsDigit)
        ? lead.startIndex
        : firstDigit.map({ $0 + 1 })
    else { return nil }
    let most = own.isEmpty ? lead.endIndex - 1 : lead.endIndex
    guard least < most else { return least == most ? least : nil }
    let known = (least...most).first { split in
      let agency = lead[split...].map(\.text) + [own]
      return Agencies.part(agency.flatMap { text.words($0) }, in: bytes) == .whole
    }
    if let known {
      let hidesRow = lead[..<known].contains { beginsAgency($0.text) }
      return hidesRow ? nil : known
    }
    guard !lead.contains(where: \.isTorn), !next.isTorn else { return nil }
    let from = row.certificate.isEmpty ? lead.startIndex + 1 : lead.startIndex
    var breaks = (from..<lead.endIndex).filter { lead[$0].startsParagraph }
    if !own.isEmpty, next.startsParagraph { breaks.append(lead.endIndex) }
    guard breaks.count == 1, least <= breaks[0], breaks[0] <= most else { return nil }
    return breaks[0]
  }

  /// Whether the lines below the last standard are its certificate: one line, or a paragraph in a
  /// table that divides its rows so, or pieces that break off.
  private func endsTable(
    _ row: ApprovalTable.Row, _ rest: ArraySlice<ApprovalTable.Loose>,
    in pieces: [ApprovalTable.Loose]
  ) -> Bool {
    guard let first = rest.first, let last = rest.last else { return true }
    if row.certificate.isEmpty, rest.count == 1 { return true }
    let joints = row.certificate.isEmpty ? rest.dropFirst() : rest
    guard !joints.contains(where: { $0.startsParagraph || $0.isTorn }), !first.isTorn else {
      return false
    }
    let dividesRows = pieces.contains(where: \.startsParagraph)
    let next = last.line + 1
    if dividesRows, next >= lines.count || lines[next].isBlank { return true }
    let texts = row.certificate + rest.map(\.text)
    return zip(texts, texts.dropFirst()).allSatisfy { bytes.breaksOff($0, before: $1) }
  }
}
