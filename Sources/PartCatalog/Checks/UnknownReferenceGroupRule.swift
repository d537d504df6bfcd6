import DatasheetText

/// `unknown-reference-group`: an item is named under no heading that says what it is to the part.
extension RuleDefinition {
  static let unknownReferenceGroup = RuleDefinition(
    .warning,
    "A sheet names other items under headings such as Counterpart or Strain relief, which "
      + "say what they are to the part. Here an item stands under no such heading. It was "
      + "taken as an accessory, which may be wrong: look for a heading that the converter "
      + "lost.")
}

extension Inspection {
  mutating func reportUnknownGroup(_ problem: SheetProblem, at place: Place) {
    report(
      .unknownReferenceGroup,
      "no heading says what this item is to the part; expected such as 'Counterpart'. "
        + "Taken as an accessory",
      part: problem.part, at: place)
  }
}
