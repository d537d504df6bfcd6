import DatasheetText

extension PartRecord {
  /// The record with every quantity in the unit that the catalog uses: kV as V, mΩ as Ohm.
  ///
  /// Scaling moves the power of ten alone, so that no digit changes. Most values are in that unit as
  /// printed; only where one is not, its table is copied.
  var normalized: PartRecord {
    var record = self
    for index in attributes.indices where !attributes[index].value.isCanonical {
      record.attributes[index].value = attributes[index].value.canonical
    }
    for index in record.ratings.indices {
      record.ratings[index].ratedVoltage = record.ratings[index].ratedVoltage?.canonical
      record.ratings[index].ratedImpulseVoltage =
        record.ratings[index].ratedImpulseVoltage?.canonical
      record.ratings[index].ratedCurrent = record.ratings[index].ratedCurrent?.canonical
    }
    if !properties.all.allSatisfy(\.value.isCanonical) { record.properties.transform(\.canonical) }
    return record
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
