import DatasheetText

extension PartRecord {
  /// The record with every quantity in the unit that the catalog uses: kV as V, mΩ as Ohm.
  ///
  /// Scaling moves the power of ten alone, so that no digit changes.
  var normalized: PartRecord {
    var record = self
    for index in record.attributes.indices {
      record.attributes[index].value = record.attributes[index].value.canonical
    }
    for index in record.ratings.indices {
      record.ratings[index].ratedVoltage = record.ratings[index].ratedVoltage?.canonical
      record.ratings[index].ratedImpulseVoltage =
        record.ratings[index].ratedImpulseVoltage?.canonical
      record.ratings[index].ratedCurrent = record.ratings[index].ratedCurrent?.canonical
    }
    record.properties.transform(\.canonical)
    return record
  }
}
