import DatasheetText

/// `customs-tariff-number`: a customs number of the wrong length.
extension RuleDefinition {
  static let customsTariffNumber = RuleDefinition(
    .warning,
    "A customs tariff number begins with the six digits of the Harmonized System; the "
      + "Combined Nomenclature has eight, TARIC ten, the German tariff eleven. This one has "
      + "fewer than eight or more than eleven digits, or other signs among them: digits were "
      + "lost, or cells ran together.")
}

extension Inspection {
  mutating func checkCustomsNumber(of part: Part, _ row: Attribute) {
    guard case .text(let range) = row.value, part.text.holdsDigit(range),
      !(8...11).contains(part.text.digits(in: range) ?? 0)
    else { return }
    report(
      .customsTariffNumber,
      "'\(part.text[range])' is no customs tariff number; expected 8 to 11 digits",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

/// Codes of digits. A text without any, such as `on request`, is none and is not judged.
extension SheetText {
  func holdsDigit(_ range: TextRange) -> Bool {
    (Int(range.start)..<Int(range.end)).contains { isDigit(at: $0) }
  }

  /// How many digits a code has, blanks and points between them left out; `nil` where there is more.
  func digits(in range: TextRange) -> Int? {
    var count = 0
    for index in Int(range.start)..<Int(range.end) {
      if isDigit(at: index) {
        count += 1
      } else if bytes[index] != UInt8(ascii: " "), bytes[index] != UInt8(ascii: ".") {
        return nil
      }
    }
    return count
  }
}
