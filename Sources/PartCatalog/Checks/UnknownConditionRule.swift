import DatasheetText

/// `unknown-condition`: words around a quantity that conditions do not have.
extension RuleDefinition {
  static let unknownCondition = RuleDefinition(
    .note,
    "Words around a quantity are kept as the condition that it holds under: without resistive "
      + "load, depending on pole number. This one has a word that the vocabulary does not know "
      + "of conditions, as where the text of another column ran into the cell: 0.031 MJ tools. "
      + "The number may be right and the words foreign, or the other way round. A word that "
      + "belongs there is one more in the vocabulary.")
}

extension Inspection {
  mutating func checkConditions(of part: Part, _ row: Attribute) {
    switch row.value {
    case .quantity(let quantity, _): checkCondition(of: quantity, row, part)
    case .several(let quantities):
      for case let quantity? in quantities where checkCondition(of: quantity, row, part) { return }
    default: break
    }
  }

  /// Says whether it found something.
  @discardableResult private mutating func checkCondition(
    of quantity: Quantity, _ row: Attribute, _ part: Part
  ) -> Bool {
    guard !quantity.condition.isEmpty,
      let word = part.text.unknownWord(ofCondition: quantity.condition)
    else { return false }
    report(
      .unknownCondition,
      "the condition '\(part.text[quantity.condition])' of \(quantity.printed) has a word that "
        + "conditions do not have: '\(part.text[word])'; expected such as 'without load'",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
    return true
  }
}
