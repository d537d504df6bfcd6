import DatasheetText

/// Runs every rule over a catalog.
struct Inspection {
  let sources: [Source]
  let parts: [Part]
  private var finders: [Int: PlaceFinder] = [:]
  private(set) var findings: [Finding] = []

  static func findings(
    sources: [Source], parts: [Part], duplicates: [Assembly.Duplicate],
    unreadable: [(path: String, reason: String)]
  ) -> [Finding] {
    var inspection = Inspection(sources: sources, parts: parts)
    for file in unreadable { inspection.reportUnreadable(file) }
    for source in sources.indices { inspection.checkReading(of: source) }
    for part in parts where part.status == .described {
      inspection.checkValues(of: part)
      inspection.checkTwins(of: part)
      inspection.checkGTIN(of: part)
      inspection.checkCounterparts(of: part)
    }
    for duplicate in duplicates { inspection.checkDuplicate(duplicate) }
    return inspection.findings.sorted { $0.order < $1.order }
  }

  private init(sources: [Source], parts: [Part]) {
    self.sources = sources
    self.parts = parts
  }

  /// Adds a finding about a line of a file.
  mutating func report(
    _ rule: Rule, _ message: String, part: ItemNumber?, at place: Place, related: [Place] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: rule.severity, part: part, message: message, place: place,
        related: related))
  }

  /// The place of a text on a line of a source.
  mutating func place(_ source: Int, line: Int, of range: TextRange = .empty) -> Place {
    let finder = finders[source] ?? PlaceFinder(sources[source])
    finders[source] = finder
    return finder.place(line: line, of: range)
  }
}

extension Finding {
  /// Path, line, column, rule and message: the order of the catalog.
  fileprivate var order: (String, Int, Int, String, String) {
    (place.path, place.line, place.column, rule.rawValue, message)
  }
}
