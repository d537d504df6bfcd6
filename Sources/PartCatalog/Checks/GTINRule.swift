import DatasheetText

/// `gtin-check-digit`: the last digit of a GTIN follows from the others (GS1).
extension RuleDefinition {
  static let gtinCheckDigit = RuleDefinition(
    .error,
    "A GTIN has 8, 12, 13 or 14 digits, and the last follows from the others (GS1 General "
      + "Specifications). Where it does not, at least one digit is wrong or two were swapped.")
}

extension Inspection {
  mutating func checkGTIN(of part: Part, _ row: Attribute) {
    guard case .text(let range) = row.value else { return }
    let text = part.text[range]
    guard !GTIN.isValid(text) else { return }
    report(
      .gtinCheckDigit, "'\(text)' is no GTIN: its check digit or length is wrong",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

/// Global Trade Item Numbers of 8, 12, 13 or 14 digits.
public enum GTIN {
  /// Whether length and check digit are right.
  public static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard [8, 12, 13, 14].contains(digits.count), digits.allSatisfy((0...9).contains) else {
      return false
    }
    let sum = digits.reversed().enumerated().reduce(0) { sum, place in
      sum + place.element * (place.offset % 2 == 0 ? 1 : 3)
    }
    return sum % 10 == 0
  }
}
