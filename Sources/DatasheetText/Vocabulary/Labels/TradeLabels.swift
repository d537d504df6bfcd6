/// Labels of what trade asks for: numbers, packaging, classifications.
extension Label {
  static let trade: [Label] = [
    feeding(
      .gtin, ["GTIN", "EAN", "GTIN/EAN", "GTIN (EAN)", "European Article Number", "EAN code"],
      de: ["Europäische Artikelnummer", "EAN-Code", "EAN-Nummer"]),
    feeding(.countryOfOrigin, ["Country of origin"], de: ["Ursprungsland", "Herkunftsland"]),
    feeding(
      .customsTariffNumber,
      [
        "Customs Tariff No.", "Customs tariff number", "Customs tariff no", "Commodity code",
        "Commodity number", "HS code", "Tariff code", "Tariff number",
      ],
      de: ["Zolltarifnummer", "Zolltarif-Nr.", "Statistische Warennummer"]),
    feeding(.productGroup, ["Product Group"], de: ["Produktgruppe"]),
    feeding(.packagingType, ["Packaging type"], de: ["Verpackungsart"]),
    feeding(
      .packagingUnit,
      ["PU (SPU)", "PU", "SPU", "Packaging unit", "PU (SPU) [pcs]", "Packing unit"],
      de: ["VPE (UVPE)", "VPE", "Verpackungseinheit"]),
    remark(
      ["Minimum order quantity", "Minimum order qty"],
      de: ["Mindestbestellmenge", "Mindestabnahmemenge"]),
    feeding(.unspsc, ["UNSPSC"]),
    release(.property(.etim), kind: PropertyKey.etim.kind, ["ETIM"]),
    release(.remark, kind: .text, ["eCl@ss", "ECLASS"]),
    feeding(.eccn, ["ECCN"]),
    feeding(
      .rohs,
      [
        "RoHS Compliance Status", "EU RoHS Compliance Status", "RoHS compliance", "RoHS", "EU RoHS",
      ],
      de: ["RoHS-Konformitätsstatus", "RoHS-Konformität", "RoHS-Status", "EU-RoHS-Status"]),
    remark(
      [
        "Product family", "Delivery time", "REACH status", "SVHC", "RoHS Exemption",
        "REACH Candidate List Substance", "REACH candidate substance", "REACH Compliance Status",
        "SCIP notification number", "SCIP number", "Conformity marking",
        "California Proposition 65",
      ],
      de: [
        "Produktfamilie", "RoHS-Ausnahme", "REACH-Kandidatenliste Stoff",
        "REACH-Konformitätsstatus", "REACH-Status", "SCIP-Meldenummer", "SCIP-Nummer",
        "Konformitätskennzeichnung",
      ], kind: .text),
  ]
}
