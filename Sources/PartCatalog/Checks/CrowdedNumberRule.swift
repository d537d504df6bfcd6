import DatasheetText

/// `crowded-number`: a number could be part of something else.
extension RuleDefinition {
  static let crowdedNumber = RuleDefinition(
    .warning,
    "A number beside signs or other numbers, as in 6/4/2.5 mm² or 2.5 x 0.4 mm or 1 000 "
      + "V, may be a part of something longer than a value. It is not taken, and the cell "
      + "stays text. Compare with the original: a blank or sign may have been added or lost.")
}

extension Inspection {
  func crowdedNumber(_ row: Attribute, _ part: Part) -> String {
    "a number in '\(part.text[row.raw])' could be part of something else; kept as text"
  }
}
