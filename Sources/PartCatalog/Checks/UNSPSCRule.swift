import DatasheetText

/// `unspsc-form`: a UNSPSC code that has not eight digits.
extension RuleDefinition {
  static let unspscForm = RuleDefinition(
    .error,
    "A code of the United Nations Standard Products and Services Code has eight digits: "
      + "two each for segment, family, class and commodity. This one has not.")
}

extension Inspection {
  mutating func checkUNSPSC(of part: Part, _ row: Attribute) {
    guard case .text(let range) = row.value, part.text.holdsDigit(range),
      part.text.digits(in: range) != 8
    else { return }
    report(
      .unspscForm, "'\(part.text[range])' is no UNSPSC code; expected 8 digits",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}
