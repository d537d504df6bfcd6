import DatasheetText

/// The rules about the codes of a part, by the row that prints each.
extension Inspection {
  mutating func checkIdentifiers(of part: Part) {
    let rows = part.record.attributes
    for index in rows.indices {
      switch rows[index].key {
      case .gtin: checkGTIN(of: part, rows[index])
      case .countryOfOrigin: checkCountry(of: part, rows[index])
      case .customsTariffNumber: checkCustomsNumber(of: part, rows[index])
      case .unspsc: checkUNSPSC(of: part, rows[index])
      case .etim: checkETIM(of: part, rows[index])
      default: break
      }
    }
  }
}
