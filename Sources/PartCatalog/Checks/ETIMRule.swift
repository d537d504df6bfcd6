import DatasheetText

/// `etim-class`: a class of ETIM that has not the form of one.
extension RuleDefinition {
  static let etimClass = RuleDefinition(
    .error,
    "A class of the ETIM classification is EC and six digits, such as EC001284. What "
      + "stands here is not of that form: a digit was lost or added, or a zero became a "
      + "letter.")
}

extension Inspection {
  mutating func checkETIM(of part: Part, _ row: Attribute) {
    guard case .text(let range) = row.value, part.text.holdsDigit(range),
      !part.text.isETIMClass(range)
    else { return }
    report(
      .etimClass, "'\(part.text[range])' is no ETIM class; expected EC and six digits",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

extension SheetText {
  fileprivate func isETIMClass(_ range: TextRange) -> Bool {
    range.count == 8 && isAt("ec", range.start)
      && (Int(range.start) + 2..<Int(range.end)).allSatisfy { isDigit(at: $0) }
  }
}
