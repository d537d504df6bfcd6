import DatasheetText

/// `not-of-kind` of words: labels whose values have one form alone.
extension Inspection {
  mutating func checkStandard(_ value: TextRange, _ row: Attribute, _ part: Part) {
    guard !part.text.namesStandard(value) else { return }
    reportForm("standard", value, row, part)
  }

  mutating func checkForm(_ value: TextRange, _ key: PropertyKey, _ row: Attribute, _ part: Part) {
    guard let wanted = part.text.formMissed(by: value, key) else { return }
    reportForm(wanted, value, row, part)
  }

  private mutating func reportForm(
    _ wanted: String, _ value: TextRange, _ row: Attribute, _ part: Part
  ) {
    report(
      .notOfKind, "'\(part.text[value])' is no \(wanted) as '\(part.text[row.label])' wants",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

extension SheetText {
  /// What a value under a label should be and is not.
  fileprivate func formMissed(by value: TextRange, _ key: PropertyKey) -> String? {
    switch key {
    case .insulated, .variableCoding, .antiRotationProtection, .mismatingProtection, .lockingLever:
      mayStandForFlag(value) ? nil : "yes or no"
    case .countryOfOrigin: mayBeCountry(value) ? nil : "country"
    case .materialGroup: isMaterialGroup(value) ? nil : "group such as I or IIIa"
    case .protectionClass: isProtectionClass(value) ? nil : "class such as IP20"
    case .flammabilityClass: beginsWithFlammabilityClass(value) ? nil : "class such as V0"
    default: nil
    }
  }

  /// A code, or the name of a country: letters alone, the first of them large.
  private func mayBeCountry(_ value: TextRange) -> Bool {
    // Two letters are judged by `country-code`.
    if value.count == 2 { return true }
    let word = bytes[Int(value.start)..<Int(value.end)]
    guard let first = word.first, first &- 0x41 < 26 || first >= 0x80 else { return false }
    return !isLabelAlone(value) && !word.contains { $0 &- 0x30 < 10 }
  }

  /// `I`, `II`, `IIIa` (IEC 60664-1).
  private func isMaterialGroup(_ value: TextRange) -> Bool {
    let length = (Int(value.start)..<Int(value.end)).prefix { isAt("i", $0) }.count
    guard (1...3).contains(length) else { return false }
    let hasLetter = length == 3 && (isAt("a", value.end - 1) || isAt("b", value.end - 1))
    return value.count == length || value.count == length + 1 && hasLetter
  }

  /// `IP20`, `IP2xC`, `IP 65/IP67`, `IP20 (when mated)`: words may follow in brackets, after a comma,
  /// or after a word that leads on.
  private func isProtectionClass(_ value: TextRange) -> Bool {
    guard isAt("ip", value.start) else { return false }
    let code = Int(value.start) + (isAt(" ", value.start + 2) ? 3 : 2)
    var index = code
    while index < Int(value.end), isDigit(at: index) || isAt("x", index) { index += 1 }
    guard index - code == 2 else { return false }
    while index < Int(value.end), bytes[index] &- 0x41 < 26 { index += 1 }
    guard index < Int(value.end) else { return true }
    let next = bytes[index] == 0x20 ? index + 1 : index
    return bytes[next] < 0x41
      || bytes[next] >= 0x61 && beginsWithLead(TextRange(next, Int(value.end)))
  }
}
