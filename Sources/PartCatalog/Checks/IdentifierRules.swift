import DatasheetText

/// The rules about the codes of a part, by the row that prints each.
extension Inspection {
  mutating func checkIdentifiers(of part: Part) {
    for row in part.record.attributes {
      switch row.key {
      case .gtin: checkGTIN(of: part, row)
      case .countryOfOrigin: checkCountry(of: part, row)
      case .customsTariffNumber: checkCustomsNumber(of: part, row)
      case .unspsc: checkUNSPSC(of: part, row)
      case .etim: checkETIM(of: part, row)
      default: break
      }
    }
  }
}
