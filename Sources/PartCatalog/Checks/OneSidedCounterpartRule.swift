import DatasheetText

/// `one-sided-counterpart`: a counterpart whose own sheet does not say so.
extension RuleDefinition {
  static let oneSidedCounterpart = RuleDefinition(
    .note,
    "The sheet of one part names the other as its counterpart; the sheet of the other is "
      + "in the folder too, names counterparts, and not this one. It may be older than this "
      + "part, or one of the item numbers is wrong. A note only: real sheets do leave "
      + "counterparts out.")
}

extension Inspection {
  mutating func checkSides(of part: Part) {
    for link in part.links where link.relation == .counterpart && !link.declaredByOther {
      guard let line = link.line, let other = self.part(link.itemNumber),
        other.status == .described,
        let theirs = other.links.first(where: { $0.relation == .counterpart && $0.line != nil })
      else { continue }
      report(
        .oneSidedCounterpart,
        "\(other.itemNumber) is a counterpart of \(part.itemNumber), but its sheet does not say so",
        part: part.itemNumber, at: place(part.source, line: line),
        related: [place(other.source, line: theirs.line ?? 0)])
    }
  }
}
