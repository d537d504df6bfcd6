import DatasheetText

/// Runs the rules that hold what several files say against each other.
package struct FolderInspection {
  let folder: LinkedFolder
  package private(set) var findings: [Finding] = []
  /// Where the sheets that were asked for name their first counterpart, by the item of each.
  var counterparts: [ItemNumber: Place?] = [:]

  package init(_ folder: LinkedFolder) { self.folder = folder }

  /// Runs every rule.
  ///
  /// - Parameters:
  ///   - closed: whether links to items without a sheet are findings.
  ///   - facts: what the part of a card says, for two sheets of one item.
  package mutating func inspect<Said, Failure>(
    closed: Bool, facts: (Int) throws(Failure) -> SheetFacts<Said>
  ) throws(Failure) {
    for part in folder.parts where folder.cards[part.card].status == .described {
      checkCounterparts(of: part)
      checkSides(of: part)
      if closed { checkDanglingLinks(of: part) }
    }
    for duplicate in folder.duplicates { try checkDuplicate(duplicate, facts) }
  }

  /// Adds a finding about a line of a file.
  mutating func report(
    _ rule: Rule, _ message: String, _ card: PartCard, at place: Place, related: [Place] = []
  ) {
    findings.append(Finding(rule, message, part: card.itemNumber, at: place, related: related))
  }
}
