import PartCatalog
import Testing

/// Codes that a standard gives a form.
@Suite struct IdentifierRuleTests {
  @Test(arguments: [
    ("Country of origin\tDE", []), ("Country of origin\tCN", []), ("Country of origin\tEU", []),
    ("Country of origin\tGermany", []), ("Country of origin\tDX", ["country-code 6"]),
    ("Country of origin\tde", ["country-code 6"]),
    ("Customs Tariff No.\t85366990990", []), ("Customs tariff number\t8536 69 90", []),
    ("Customs Tariff No.\t853669909901", ["customs-tariff-number 6"]),
    ("Customs Tariff No.\t8536", ["customs-tariff-number 6"]),
    ("Customs Tariff No.\t8536699O990", ["customs-tariff-number 6"]),
    ("UNSPSC\t39121409", []), ("UNSPSC\t3912140", ["unspsc-form 6"]),
    ("UNSPSC\ton request", []), ("UNSPSC\t-", []),
    ("ETIM 9.0\tEC001284", []), ("ETIM\tEC001284", []), ("ETIM 9.0\tEC00128", ["etim-class 6"]),
    ("ETIM 9.0\tECO01284", ["etim-class 6"]), ("ETIM 9.0\t001284", ["etim-class 6"]),
    ("ECCN\tNO US CLASSIFICATION", []),
  ])
  func `codes`(row: String, findings: [String]) {
    #expect(found(sheet("770-1", "Socket", rows: [row])) == findings)
  }
}
