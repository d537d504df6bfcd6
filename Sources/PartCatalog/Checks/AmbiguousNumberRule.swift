import DatasheetText

/// `ambiguous-number`: a number can be read as thousands or as thousandths.
extension RuleDefinition {
  static let ambiguousNumber = RuleDefinition(
    .warning,
    "One separator before exactly three digits, as in 1.000 V, groups thousands on a "
      + "German sheet and divides off decimals on an English one. Where nothing else in the "
      + "cell settles which, the cell stays text and feeds no property: a wrong number that "
      + "nobody flags would be worse than none. Compare with the original and write 1000 V or "
      + "1.0 V.")
}

extension Inspection {
  func ambiguousNumber(_ row: Attribute, _ part: Part) -> String {
    "'\(part.text[row.raw])' can be read as thousands or as thousandths; "
      + "kept as text, no value was taken"
  }
}
