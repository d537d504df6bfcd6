import DatasheetText

/// `missing-title`: no title follows the item number.
extension RuleDefinition {
  static let missingTitle = RuleDefinition(
    .warning,
    "The line after the item number describes the part: Socket; 4-pole; Cod. Q; 4,00 mm²; "
      + "green. Kind and family come from it, and so do facts that no row prints. Without it "
      + "the part stays of unknown kind, and what the title would prove of the rows is "
      + "unproven.")
}

extension Inspection {
  mutating func checkTitles() {
    // A later part without a title is the page of another item: `foreign-page`.
    for part in source.sheet.parts.prefix(1) where part.title.isEmpty {
      report(
        .missingTitle, "no title follows the item number; kind and family stay unknown",
        part: part.itemNumber, at: place(line: part.line))
    }
  }
}
