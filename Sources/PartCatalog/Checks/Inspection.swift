import DatasheetText

/// Runs every rule over a catalog.
struct Inspection {
  let sources: [Source]
  let parts: [Part]
  private var finders: [Int: PlaceFinder] = [:]
  private var findings: [Finding] = []

  init(sources: [Source], parts: [Part]) {
    self.sources = sources
    self.parts = parts
  }

  /// Runs every rule; `closed` says that links to items without a sheet are findings.
  mutating func inspect(
    _ duplicates: [Assembly.Duplicate], unreadable: [(path: String, reason: String)], closed: Bool
  ) {
    for file in unreadable { reportUnreadable(file) }
    for source in sources.indices { checkReading(of: source) }
    for part in parts where part.status == .described {
      checkPart(part)
      if closed { checkDanglingLinks(of: part) }
    }
    for duplicate in duplicates { checkDuplicate(duplicate) }
  }

  private mutating func checkPart(_ part: Part) {
    checkValues(of: part)
    checkTwins(of: part)
    checkTitle(of: part)
    checkKind(of: part)
    checkProse(of: part)
    checkIdentifiers(of: part)
    checkPlausibility(of: part)
    checkCounterparts(of: part)
    checkSides(of: part)
  }

  /// What was found, in the order of the catalog.
  var sortedFindings: [Finding] { findings.sorted { $0.order < $1.order } }

  /// Adds a finding about a line of a file.
  mutating func report(
    _ rule: Rule, _ message: String, part: ItemNumber?, at place: Place, related: [Place] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: rule.severity, part: part, message: message, place: place,
        related: related))
  }

  /// The part of a number, by halving: parts stand in the order of their numbers.
  func part(_ itemNumber: ItemNumber) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].itemNumber < itemNumber { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].itemNumber == itemNumber ? parts[low] : nil
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
