import DatasheetText

/// `wrong-dimension`: the unit is not what the label wants.
extension RuleDefinition {
  static let wrongDimension = RuleDefinition(
    .warning,
    "A rated voltage is printed in V, a width in mm. A cell whose number has a unit of "
      + "another kind means that unit or label is wrong, or that the value slipped from its "
      + "row. The value is shown as read and feeds no property.")
}

extension Inspection {
  func wrongDimension(_ row: Attribute, _ part: Part) -> String {
    "'\(part.text[row.raw])' is no \(wanted(row)) as '\(part.text[row.label])' wants; "
      + "it feeds no property"
  }
}
