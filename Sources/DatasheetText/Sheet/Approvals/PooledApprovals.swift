/// Approvals of several groups that a converter printed column by column, so that certificates of one
/// group stand below the heading of the next.
extension SheetReader {
  /// No sheet has more lines of approvals; the bound keeps the time linear.
  private static let mostPooledLines = 200

  /// Keeps the lines of a group that do not make rows by themselves, and makes rows of all groups
  /// together as soon as they do.
  mutating func poolApprovals(_ loose: [ApprovalTable.Loose]) {
    approvals.pool += loose
    guard approvals.pool.count <= Self.mostPooledLines,
      let rows = rowsWithAgenciesBelow(approvals.pool) ?? rowsByKinds(approvals.pool)
    else { return }
    addApprovals(rows, of: approvals.pool)
    approvals.pool = []
  }

  /// As many known agencies as standards and certificates, each in the order of the page, told by what
  /// they are wherever they stand.
  func rowsByKinds(_ pieces: [ApprovalTable.Loose]) -> [ApprovalTable.Row]? {
    guard pieces.contains(where: \.isHead) else { return nil }
    var cells = CellsByKind()
    for piece in pieces where !piece.isHead {
      guard take(piece, into: &cells) else { return nil }
    }
    return cells.rows
  }

  /// Takes the cells of a line; `false` where it is none of them, or a piece of two.
  private func take(_ piece: ApprovalTable.Loose, into cells: inout CellsByKind) -> Bool {
    guard piece.standards.count < 2 else { return false }
    guard let standard = piece.standards.first else {
      if takeAgency(piece.text, of: piece, into: &cells) { return true }
      guard !cells.isAgencyOpen, holdsDigit(piece.text) else { return false }
      cells.certificates.append(piece.text)
      return true
    }
    let (agency, certificate) = (before(piece), after(piece))
    guard agency.isEmpty ? !cells.isAgencyOpen : takeAgency(agency, of: piece, into: &cells) else {
      return false
    }
    cells.standards.append(standard)
    guard !certificate.isEmpty else { return !cells.isAgencyOpen }
    cells.certificates.append(certificate)
    return holdsDigit(certificate) && !cells.isAgencyOpen
  }

  /// Takes a known agency, or a piece of one that the lines above began.
  private func takeAgency(
    _ words: TextRange, of piece: ApprovalTable.Loose, into cells: inout CellsByKind
  ) -> Bool {
    let above = cells.isAgencyOpen ? cells.agencies.last?.words ?? [] : []
    let whole = (above + [words]).flatMap { text.words($0) }
    guard let part = Agencies.part(whole, in: bytes) else { return false }
    if cells.isAgencyOpen {
      cells.agencies[cells.agencies.count - 1].words.append(words)
    } else {
      cells.agencies.append(
        CellsByKind.Agency(words: [words], line: piece.line, section: piece.section))
    }
    cells.isAgencyOpen = part == .beginning || bytes.endsOpen(words)
    return true
  }
}

/// Agencies that stand below the rows they belong to, under the headings of their groups.
extension SheetReader {
  /// The rows of a table whose agencies each stand on lines of their own above standard and certificate,
  /// but for some: as many stand below all rows, where the first column was printed last.
  private func rowsWithAgenciesBelow(_ pieces: [ApprovalTable.Loose]) -> [ApprovalTable.Row]? {
    var rows: [ApprovalTable.Row] = []
    var agency: [ApprovalTable.Loose] = []
    var below: [[ApprovalTable.Loose]] = []
    for piece in pieces where !piece.isHead {
      if let row = rows.last, row.certificate.isEmpty {
        guard piece.standards.isEmpty, holdsDigit(piece.text) else { return nil }
        rows[rows.count - 1].certificate = [piece.text]
      } else if piece.standards.count == 1, before(piece).isEmpty, after(piece).isEmpty {
        guard below.isEmpty, agency.isEmpty || isWholeAgency(agency) else { return nil }
        rows.append(ApprovalTable.Row(piece, agency: agency))
        agency = []
      } else {
        if isWholeAgency(agency) {
          below.append(agency)
          agency = []
        }
        guard Agencies.part(words(of: agency + [piece]), in: bytes) != nil else { return nil }
        agency.append(piece)
      }
    }
    if isWholeAgency(agency) { below.append(agency) } else if !agency.isEmpty { return nil }
    return rows.filling(below)
  }

  private func words(of agency: [ApprovalTable.Loose]) -> [TextRange] {
    agency.flatMap { text.words($0.text) }
  }

  private func isWholeAgency(_ agency: [ApprovalTable.Loose]) -> Bool {
    guard let last = agency.last, !bytes.endsOpen(last.text) else { return false }
    return Agencies.part(words(of: agency), in: bytes) == .whole
  }
}

extension [ApprovalTable.Row] {
  /// The rows, those that lack an agency with one of some others each, in order; `nil` where these are
  /// more or fewer.
  fileprivate func filling(_ agencies: [[ApprovalTable.Loose]]) -> [ApprovalTable.Row]? {
    let open = indices.filter { self[$0].agency.isEmpty }
    guard !open.isEmpty, open.count == agencies.count, last?.certificate.isEmpty == false else {
      return nil
    }
    var rows = self
    for (row, agency) in zip(open, agencies) {
      rows[row].agency = agency.map(\.text)
      rows[row].line = agency[0].line
      rows[row].section = agency[0].section
    }
    return rows
  }
}

extension ApprovalTable.Row {
  /// A row that begins with its standard, or with the agency on the lines above.
  fileprivate init(_ standard: ApprovalTable.Loose, agency: [ApprovalTable.Loose]) {
    self.init(
      agency: agency.map(\.text), standard: standard.standards[0], certificate: [],
      line: agency.first?.line ?? standard.line, section: standard.section)
  }
}

/// The cells of tables by what they are.
private struct CellsByKind {
  struct Agency {
    var words: [TextRange]
    let line: Int
    let section: SectionTree.Index
  }

  var agencies: [Agency] = []
  var standards: [TextRange] = []
  var certificates: [TextRange] = []
  /// Whether the last agency goes on below.
  var isAgencyOpen = false

  /// A row for each agency, where no column has a cell more or less than the others.
  var rows: [ApprovalTable.Row]? {
    guard !isAgencyOpen, !agencies.isEmpty, agencies.count == standards.count,
      agencies.count == certificates.count
    else { return nil }
    return agencies.indices.map { row in
      ApprovalTable.Row(
        agency: agencies[row].words, standard: standards[row], certificate: [certificates[row]],
        line: agencies[row].line, section: agencies[row].section)
    }
  }
}
