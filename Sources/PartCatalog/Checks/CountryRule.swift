import DatasheetText

/// `country-code`: two letters that are the code of no country.
extension RuleDefinition {
  static let countryCode = RuleDefinition(
    .warning,
    "The country of origin is printed as a code of two letters (ISO 3166-1 alpha-2). "
      + "These two letters are the code of no country. A country that is written out is not "
      + "checked.")
}

extension Inspection {
  mutating func checkCountry(of part: Part, _ row: Attribute) {
    guard case .text(let range) = row.value, range.count == 2,
      !Country.isCode(part.text.bytes[Int(range.start)], part.text.bytes[Int(range.start) + 1])
    else { return }
    report(
      .countryCode,
      "'\(part.text[range])' is no country; expected a code of ISO 3166-1 such as DE",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

/// Codes of countries (ISO 3166-1 alpha-2), with EU, which is reserved for the European Union.
enum Country {
  static func isCode(_ first: UInt8, _ second: UInt8) -> Bool {
    let letters = first &- 0x41
    guard letters < 26, second &- 0x41 < 26 else { return false }
    return seconds[Int(letters)].utf8.contains(second)
  }

  /// The second letters of the codes that begin with A, B, C and so on.
  private static let seconds: [String] = [
    "DEFGILMOQRSTUWXZ", "ABDEFGHIJLMNOQRSTVWYZ", "ACDFGHIKLMNORUVWXYZ", "EJKMOZ", "CEGHRSTU",
    "IJKMOR", "ABDEFGHILMNPQRSTUWY", "KMNRTU", "DELMNOQRST", "EMOP", "EGHIMNPRWYZ", "ABCIKRSTUVY",
    "ACDEFGHKLMNOPQRSTUVWXYZ", "ACEFGILOPRUZ", "M", "AEFGHKLMNRSTWY", "A", "EOSUW",
    "ABCDEGHIJKLMNORSTVXYZ", "CDFGHJKLMNORTVWZ", "AGMSYZ", "ACEGINU", "FS", "", "ET", "AMW",
  ]
}
