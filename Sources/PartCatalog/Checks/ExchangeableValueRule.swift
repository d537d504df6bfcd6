import DatasheetText

/// `exchangeable-value`: nothing but the order of two blocks says which label a value belongs to.
extension RuleDefinition {
  static let exchangeableValue = RuleDefinition(
    .note,
    "A converter printed the labels of a table in one block and their values in another. They are "
      + "paired in their order, as pages print them. Here each of the values could stand under each of "
      + "the labels, width and height for instance, so that nothing but the order tells them apart."
  )
}

extension Inspection {
  func exchangeableValue(_ row: Attribute, _ part: Part) -> String {
    "'\(part.text[row.raw])' could be that of another label of its block; expected the value of "
      + "'\(part.text[row.label])'"
  }
}
