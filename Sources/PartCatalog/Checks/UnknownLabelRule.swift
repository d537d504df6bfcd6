import DatasheetText

/// `unknown-label`: the vocabulary lacks the label.
extension RuleDefinition {
  static let unknownLabel = RuleDefinition(
    .note,
    "The label of the row is not in the vocabulary. Nothing is lost: the row is among the "
      + "attributes, and its value was read by its form. If the label is one that WAGO "
      + "prints, one line in the vocabulary teaches it; `wagocat vocabulary --unknown` lists "
      + "all such labels.")
}

extension Inspection {
  mutating func reportUnknown(_ row: Attribute, _ part: Part) {
    report(
      .unknownLabel,
      "the label '\(part.text[row.label])' is not in the vocabulary; its value was read by its form",
      part: part.itemNumber, at: place(line: row.line, of: row.label))
  }
}
