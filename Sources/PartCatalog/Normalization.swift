import DatasheetText

extension PartRecord {
  /// Turns every quantity into the unit that the catalog uses: kV into V, mΩ into Ohm.
  ///
  /// Scaling moves the power of ten alone, so that no digit changes. Most values are in that unit as
  /// printed; only where one is not, its table is copied.
  mutating func normalize() {
    for index in attributes.indices where !attributes[index].value.isCanonical {
      attributes[index].value = attributes[index].value.canonical
    }
    for index in ratings.indices {
      ratings[index].ratedVoltage = ratings[index].ratedVoltage?.canonical
      ratings[index].ratedImpulseVoltage = ratings[index].ratedImpulseVoltage?.canonical
      ratings[index].ratedCurrent = ratings[index].ratedCurrent?.canonical
    }
    if !properties.all.allSatisfy(\.value.isCanonical) { properties.transform(\.canonical) }
  }
}

extension Value {
  /// Whether every quantity is in the unit that the catalog uses.
  fileprivate var isCanonical: Bool {
    switch self {
    case .quantity(let quantity, _): quantity.isCanonical
    case .several(let quantities): quantities.allSatisfy { $0?.isCanonical ?? true }
    default: true
    }
  }
}

extension Quantity {
  fileprivate var isCanonical: Bool { canonical.unit == unit }
}
