import DatasheetText

/// `non-positive-size`: a size, weight or fire load that is not above zero.
extension RuleDefinition {
  static let nonPositiveSize = RuleDefinition(
    .error,
    "Sizes, pin spacings, strip lengths, conductors, weights, fire loads and ratings are "
      + "above zero. A zero or negative number there is a lost digit, or a dash that became a "
      + "sign.")
}

extension Inspection {
  mutating func checkSign(of part: Part, _ row: Attribute) {
    guard let quantity = row.value.quantity, quantity.unit.dimension != .temperature,
      let lowest = quantity.lower ?? quantity.upper, lowest.digits <= 0,
      row.key?.isPositive ?? false
    else { return }
    report(
      .nonPositiveSize, "\(quantity.printed) is not above zero, as every such value is",
      part: part.itemNumber, at: place(part.source, line: row.line, of: row.raw))
  }
}

extension PropertyKey {
  /// Whether values of the property are above zero in nature; a range of conductors or a thickness
  /// may begin at it.
  fileprivate var isPositive: Bool {
    switch self {
    case .width, .height, .depth, .pinSpacing, .stripLength, .weight, .fireLoad, .solidConductor,
      .strandedConductor, .fineStrandedConductor, .nominalCrossSection, .ratedVoltage,
      .ratedCurrent, .nominalCurrent, .ratedImpulseVoltage, .ratedCurrentExE2:
      true
    default: false
    }
  }
}
