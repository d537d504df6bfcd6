import DatasheetText

/// `malformed-item-number`: what stands in the place of an item number is none.
extension RuleDefinition {
  static let malformedItemNumber = RuleDefinition(
    .warning,
    "A WAGO item number is two to four digits, a hyphen, one to five digits and, for "
      + "variants, a slash with two fields of three or four digits or capitals: 770-1324, "
      + "831-1104/322-004. What stands here in its place is none, so that the part or "
      + "reference is missing from the catalog.")
}

extension Inspection {
  mutating func reportMalformed(_ problem: SheetProblem, at place: Place) {
    let text = source.sheet.text[problem.range]
    report(
      .malformedItemNumber,
      "'\(text)' is no item number; expected such as 770-1324 or 831-1104/322-004",
      part: problem.part, at: place)
  }
}
