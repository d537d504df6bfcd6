import DatasheetText

/// `not-of-kind`: the label wants a number and the cell has none.
extension RuleDefinition {
  static let notOfKind = RuleDefinition(
    .warning,
    "The label is one whose cells hold a quantity or a count on every sheet, and this "
      + "cell holds neither; a unit may be lost (400 instead of 400 V), or the value slipped "
      + "from its row. Such a cell stays text and feeds no property. Or the label takes a yes or "
      + "no, a country, a standard, a material group or a protection class, and the cell has "
      + "something else.")
}

extension Inspection {
  func notOfKind(_ row: Attribute, _ part: Part) -> String {
    "'\(part.text[row.raw])' is no \(wanted(row)) as '\(part.text[row.label])' wants; "
      + "kept as text"
  }
}
