/// The columns of an approvals table, and lines that may be its scattered cells.
struct ApprovalTable {
  enum Column: Sendable {
    case logo, agency, standard, certificate
  }

  static let columnSpellings: [(String, Column)] = [
    ("Logo", .logo), ("Group", .logo), ("Gruppe", .logo), ("Approval", .agency),
    ("Zulassung", .agency), ("Approbation", .agency),
    ("Standard", .standard), ("Additional Approval Text", .standard), ("Norm", .standard),
    ("Zusätzlicher Zulassungstext", .standard), ("Zusätzlicher Approbationstext", .standard),
    ("Certificate name", .certificate),
    ("Certificate no.", .certificate), ("Certificate number", .certificate),
    ("Zertifikatsnr.", .certificate), ("Zertifikatsnummer", .certificate),
    ("Zertifikat-Nr.", .certificate), ("Agency", .agency), ("Approval body", .agency),
    ("Prüfstelle", .agency), ("Prüfzeichen", .agency), ("Certificate", .certificate),
    ("Zertifikatsname", .certificate), ("Zertifikat", .certificate),
    ("Zulassungstext", .standard), ("Approbationstext", .standard), ("Approval text", .standard),
    ("Additional text", .standard), ("Zusatztext", .standard), ("Zertifizierer", .agency),
    ("Zertifizierungsstelle", .agency), ("Certification body", .agency),
  ]

  static let columnNames = PhraseTable(columnSpellings)

  var columns: [Column] = []
  /// The cells of the head that name them.
  var places: [Int] = []
  /// Paragraphs of single cells that came after the head of the table.
  var paragraphs: [Paragraph] = []
  /// Lines of a table whose head did not say which cell is which.
  var loose: [Loose] = []
  /// Such lines of the groups above that made no rows.
  var pool: [Loose] = []
  /// The head that stands above the headings of all groups.
  var headAbove: [Loose] = []
  /// Whether the columns are those of a head above the heading of the group.
  var areInherited = false

  /// The table below the next heading of approvals: a head that no row followed yet goes on there.
  var below: ApprovalTable {
    var table = ApprovalTable(pool: pool, headAbove: headAbove)
    if !hasRows, !columns.isEmpty {
      (table.columns, table.places, table.areInherited) = (columns, places, true)
    }
    return table
  }

  /// The table when something else begins.
  var closed: ApprovalTable {
    var table = self
    (table.pool, table.headAbove) = ([], [])
    return table
  }

  /// Whether a row stands below the head.
  var hasRows = false

  struct Paragraph {
    var text: TextRange
    var lines: [Int]
  }
}

extension Approval {
  func cell(_ column: ApprovalTable.Column) -> TextRange {
    switch column {
    case .logo: .empty
    case .agency: agency
    case .standard: standard
    case .certificate: certificate
    }
  }

  mutating func take(_ cell: TextRange, _ column: ApprovalTable.Column) {
    switch column {
    case .logo: break
    case .agency: agency = cell
    case .standard: standard = cell
    case .certificate: certificate = cell
    }
  }
}
