import DatasheetText

/// `non-positive-size`: a size, weight or rating that no part has.
extension RuleDefinition {
  static let nonPositiveSize = RuleDefinition(
    .error,
    "No size, conductor, weight, fire load or rating is below zero, and no conductor, pin spacing "
      + "or rating is zero. Such a number is a lost digit, or a dash that became a sign. A weight "
      + "or fire load of 0 is one that was rounded, and passes.")
}

extension Inspection {
  mutating func checkSign(of part: Part, _ index: Int) {
    guard let lowest = part.record.attributes[index].key?.lowestDigits else { return }
    let row = part.record.attributes[index]
    guard let quantity = row.value.quantity, let number = quantity.lower ?? quantity.upper,
      number.digits < lowest
    else { return }
    report(
      .nonPositiveSize,
      "\(quantity.printed) is \(lowest > 0 ? "not above" : "below") zero; expected more",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

extension PropertyKey {
  /// The least that the digits of a value of the property make; `nil` where it may be negative.
  fileprivate var lowestDigits: Int64? {
    switch self {
    case .nominalCrossSection, .solidConductor, .strandedConductor, .fineStrandedConductor,
      .pinSpacing, .ratedVoltage, .ratedImpulseVoltage, .ratedCurrent, .ratedCurrentExE2,
      .nominalCurrent:
      1
    case .width, .height, .depth, .stripLength, .sheetThickness, .weight, .fireLoad: 0
    default: nil
    }
  }
}
