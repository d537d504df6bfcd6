import DatasheetText

/// `reversed-range`: a range runs from the larger number to the smaller.
extension RuleDefinition {
  static let reversedRange = RuleDefinition(
    .warning,
    "Datasheets print ranges from the smaller to the larger number; 4 ... 0.5 mm² means "
      + "that a digit is wrong or that two cells ran together. The cell stays text. AWG "
      + "ranges are not meant: their numbers fall as the wire gets thicker.")
}

extension Inspection {
  func reversedRange(_ row: Attribute, _ part: Part) -> String {
    "'\(part.text[row.raw])' runs from the larger to the smaller; kept as text"
  }
}
