import DatasheetText

/// `unknown-reference-group`: no heading, or a wrong one, says what an item is to the part.
extension RuleDefinition {
  static let unknownReferenceGroup = RuleDefinition(
    .warning,
    "A sheet names other items under headings such as Counterpart or Strain relief, which "
      + "say what they are to the part. Here an item stands under no such heading, and was "
      + "taken as an accessory, or under one that its title contradicts, as that of a ferrule "
      + "among counterparts. Look for a heading that the converter lost or moved.")
}

extension Inspection {
  mutating func reportUnknownGroup(_ problem: SheetProblem, at place: Place) {
    report(
      .unknownReferenceGroup,
      "no heading says what this item is to the part; expected such as 'Counterpart'. "
        + "Taken as an accessory",
      part: problem.part, at: place)
  }

  mutating func reportForeignGroup(_ problem: SheetProblem, at place: Place) {
    report(
      .unknownReferenceGroup,
      "the title of this item does not fit the heading that it stands under; "
        + "expected another heading above it",
      part: problem.part, at: place)
  }
}
