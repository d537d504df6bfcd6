import DatasheetText

/// Runs every rule that one file is enough for.
struct Inspection {
  let source: Source
  private var finder: PlaceFinder?
  /// The places of whole lines: a link and the part it names stand on one.
  private var lines: [Int: Place] = [:]
  private(set) var findings: [Finding] = []
  /// How many statements of a part's prose have been compared.
  var statements = 0

  init(_ source: Source) { self.source = source }

  /// Runs the rules about a part.
  mutating func checkPart(_ part: Part) {
    checkValues(of: part)
    checkWords(of: part)
    checkTwins(of: part)
    checkTitle(of: part)
    checkTitleWords(of: part)
    checkSpelling(of: part)
    checkKind(of: part)
    checkKindIsKnown(of: part)
    checkRatings(of: part)
    checkApprovals(of: part)
    checkProse(of: part)
    checkIdentifiers(of: part)
    checkPlausibility(of: part)
  }

  /// Adds a finding about a line of the file.
  mutating func report(
    _ rule: Rule, _ message: String, part: ItemNumber?, at place: Place, related: [Place] = []
  ) {
    findings.append(Finding(rule, message, part: part, at: place, related: related))
  }

  /// The place of a text on a line of the file.
  mutating func place(line: Int, of range: TextRange = .empty) -> Place {
    if range.isEmpty, let known = lines[line] { return known }
    let place = madeFinder().place(line: line, of: range)
    if range.isEmpty { lines[line] = place }
    return place
  }

  /// The line of the file that an offset lies on.
  mutating func line(at offset: Int) -> Int { madeFinder().line(at: offset) }

  private mutating func madeFinder() -> PlaceFinder {
    if let finder { return finder }
    let made = PlaceFinder(source)
    finder = made
    return made
  }
}
