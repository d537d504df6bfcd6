/// Labels of what trade asks for: numbers, packaging, classifications.
extension Label {
  static let trade: [Label] = [
    feeding(
      .gtin,
      [
        "GTIN", "EAN", "GTIN/EAN", "EAN/GTIN", "GTIN (EAN)", "GTIN-13", "European Article Number",
        "EAN {code|number}", "Global Trade Item Number",
      ],
      de: ["Europäische Artikelnummer", "EAN-{Code|Nummer}"]),
    feeding(
      .countryOfOrigin,
      ["Country of {origin|manufacture}"],
      de: ["{Ursprungs|Herkunfts|Herstellungs}land"]),
    feeding(
      .customsTariffNumber,
      [
        "{Customs |}tariff {no.|number|code}", "Commodity {code|number}", "HS {code|number}",
        "TARIC code",
      ],
      de: ["Zolltarif{nummer|nr.}", "{Statistische |}Warennummer", "Warentarifnummer"]),
    feeding(
      .productGroup,
      ["Product Group"],
      de: ["Produktgruppe", "Warengruppe"]),
    feeding(
      .packagingType,
      ["{Packaging|Packing|Package} type", "Type of {packaging|package|packing}"],
      de: ["Verpackungsart", "Art der Verpackung"]),
    feeding(
      .packagingUnit,
      ["PU (SPU)", "PU", "SPU", "{Packaging|Packing|Package} unit", "PU (SPU) [pcs]"],
      de: ["VPE (UVPE)", "VPE", "Verpackungseinheit", "Verpackungseinheit (VPE)"]),
    remark(
      ["Minimum order quantity", "Minimum order qty"],
      de: ["Mindestbestellmenge", "Mindestabnahmemenge"]),
    feeding(.unspsc, ["UNSPSC"]),
    release(.property(.etim), kind: PropertyKey.etim.kind, ["ETIM"]),
    release(.remark, kind: .text, ["eCl@ss", "ECLASS"]),
    feeding(.eccn, ["ECCN"]),
    feeding(
      .rohs,
      ["{|EU }RoHS{| compliance| conformity}{| status}"],
      de: ["{|EU-}RoHS{-Konformitätsstatus|-Konformität|-Status}"]),
    remark(
      [
        "Product family", "Delivery time", "REACH status", "SVHC", "RoHS Exemption",
        "REACH Candidate List Substance", "REACH candidate substance", "REACH Compliance Status",
        "SCIP notification number", "SCIP number", "CAS-{No.|number}",
        "SCIP notification number {Austria|Belgium|Bulgaria|Czech Republic|Denmark|Estonia|Finland}",
        "SCIP notification number {France|Germany|Greece|Hungary|Ireland|Italy|Latvia|Lithuania}",
        "SCIP notification number {Luxembourg|Netherlands|Norway|Poland|Portugal|Romania|Slovakia}",
        "SCIP notification number {Slovenia|Spain|Sweden}", "Conformity marking",
        "California Proposition 65",
      ],
      de: [
        "Produktfamilie", "RoHS-Ausnahme", "REACH-Kandidatenliste Stoff",
        "REACH-Konformitätsstatus", "REACH-Status", "SCIP-Meldenummer", "SCIP-Nummer",
        "CAS-{Nr.|Nummer}",
        "SCIP-Meldenummer {Deutschland|Österreich|Frankreich|Italien|Niederlande|Polen|Schweden}",
        "Konformitätskennzeichnung",
      ], kind: .text),
  ]
}
