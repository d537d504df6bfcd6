/// A label of the datasheets' tables: its spellings over all sheet generations, and what its cells
/// mean.
struct Label: Sendable {
  /// What a row with the label says.
  enum Role: Sendable {
    /// The cell feeds a property.
    case property(PropertyKey)
    /// The cell feeds one property a number, told apart by the words beside each number.
    case properties([(words: String, key: PropertyKey)])
    /// The cell names the standard that the rows below rate by. Where such words stand on a line
    /// alone, `Ratings per …` heads a table, and `Approvals per …` above it is a row.
    case ratingStandard(headsTable: Bool)
    /// Known, but it feeds no property.
    case remark

    /// The property that the cell feeds; of several, the first.
    var key: PropertyKey? {
      switch self {
      case .property(let key): key
      case .properties(let keys): keys.first?.key
      case .ratingStandard, .remark: nil
      }
    }
  }

  let role: Role
  let kind: ValueKind
  let spellings: [Spelling]
  /// Whether the number of a release may follow, as in `ETIM 9.0`.
  var takesRelease = false

  /// Whether cells under the label feed a property, or will when the label is whole.
  var feedsProperty: Bool {
    switch role {
    case .property, .properties: true
    case .ratingStandard, .remark: spellings.isEmpty
    }
  }

  /// Whether its cells explain the categories and degrees of the ratings.
  var isLegend: Bool { spellings.first?.text == "Legend (ratings)" }

  /// Whether a value under the label says by itself whether it is whole.
  var tellsItsEnd: Bool {
    if case .properties = role { true } else { isLegend }
  }

  /// Whether cells under the label hold a number with a unit.
  var isQuantity: Bool {
    if case .quantity = kind { true } else { false }
  }
}

extension Label {
  /// Stands for a label whose rest is to come: its cell can only be told by a number.
  static let brokenOff = Label(role: .remark, kind: .quantity(.number), spellings: [])
}

/// One spelling of a phrase and the language it belongs to.
struct Spelling: Sendable {
  let text: String
  let language: Language
}

/// The languages that sheets are printed in.
public enum Language: String, CaseIterable, Sendable {
  case en, de
}

extension Label {
  private static func spellings(_ en: [String], _ de: [String]) -> [Spelling] {
    en.map { Spelling(text: $0, language: .en) } + de.map { Spelling(text: $0, language: .de) }
  }

  private static func feeding(_ key: PropertyKey, _ en: [String], de: [String] = []) -> Label {
    Label(role: .property(key), kind: key.kind, spellings: spellings(en, de))
  }

  private static func remark(_ en: [String], de: [String] = [], kind: ValueKind = .form) -> Label {
    Label(role: .remark, kind: kind, spellings: spellings(en, de))
  }

  private static func release(_ role: Role, kind: ValueKind, _ en: [String]) -> Label {
    Label(role: role, kind: kind, spellings: spellings(en, []), takesRelease: true)
  }

  private static func standard(_ en: [String], de: [String] = [], headsTable: Bool) -> Label {
    Label(
      role: .ratingStandard(headsTable: headsTable), kind: .text, spellings: spellings(en, de))
  }

  private static func each(_ keys: [(String, PropertyKey)], _ en: [String], de: [String] = [])
    -> Label
  {
    Label(
      role: .properties(keys.map { (words: $0.0, key: $0.1) }), kind: keys[0].1.kind,
      spellings: spellings(en, de))
  }

  /// THE table. A new spelling is one more string; a new label is one more line.
  ///
  /// Case, blanks and hyphens do not count. What rates by category or use group (`(III / 3)`,
  /// `(Use Group C)`, `per UL 1977`, a set number ` 2`) is read off before the lookup.
  static let table: [Label] = [
    // Trade
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
      .rohs, ["RoHS Compliance Status", "RoHS compliance", "RoHS"],
      de: ["RoHS-Konformitätsstatus", "RoHS-Konformität", "RoHS-Status"]),
    remark(
      [
        "Product family", "Delivery time", "REACH status", "SVHC", "RoHS Exemption",
        "REACH Candidate List Substance", "SCIP notification number", "Conformity marking",
      ],
      de: [
        "Produktfamilie", "RoHS-Ausnahme", "REACH-Kandidatenliste Stoff",
        "SCIP-Meldenummer", "Konformitätskennzeichnung",
      ], kind: .text),

    // Electrical
    feeding(
      .ratedVoltage, ["Rated voltage", "Nominal voltage", "Rated operating voltage"],
      de: ["Bemessungsspannung", "Nennspannung", "Bemessungsbetriebsspannung"]),
    feeding(
      .ratedImpulseVoltage,
      [
        "Rated impulse voltage", "Rated impulse withstand voltage", "Rated surge voltage",
        "Rated impulse withstand",
      ],
      de: [
        "Bemessungsstoßspannung", "Bemessungsstossspannung", "Nennstoßspannung",
        "Bemessungsstoßspannungsfestigkeit",
      ]),
    feeding(
      .ratedCurrent, ["Rated current", "Rated operating current"],
      de: ["Bemessungsstrom", "Bemessungsbetriebsstrom"]),
    remark(
      ["Rated voltage (Ex e II)", "Rated voltage EN (Ex e II)"],
      de: ["Bemessungsspannung (Ex e II)", "Bemessungsspannung EN (Ex e II)"],
      kind: .quantity(.voltage)),
    remark(
      [
        "Rated current (Ex e II) with jumper", "Rated current IN for power loss specification",
        "Rated current IN for specified power loss",
      ],
      de: [
        "Bemessungsstrom (Ex e II) mit Brücker",
        "Bemessungsstrom IN zur Angabe der Verlustleistung",
        "Bemessungsstrom IN für Angabe der Verlustleistung",
      ], kind: .quantity(.current)),
    remark(
      ["Power loss, per pole (potential)"],
      de: ["Verlustleistung, pro Pol (Potential)", "Verlustleistung, je Pol (Potential)"]),
    remark(
      ["Resistance value for specified, current-dependent power loss"],
      de: [
        "Widerstandswert zur Angabe der stromabhängigen Verlustleistung",
        "Widerstandswert für Angabe der stromabhängigen Verlustleistung",
      ]),
    remark(
      ["Rated insulation voltage", "Test voltage"],
      de: ["Bemessungsisolationsspannung", "Prüfspannung"], kind: .quantity(.voltage)),
    feeding(.nominalCurrent, ["Nominal current"], de: ["Nennstrom"]),
    feeding(
      .ratedCurrentExE2, ["Rated current (Ex e II)", "Rated current Ex e II"],
      de: ["Bemessungsstrom (Ex e II)", "Nennstrom (Ex e II)"]),
    each(
      [
        ("contact resistance", .contactResistance),
        ("contact transition", .contactTransitionResistance),
        ("Übergangswiderstand", .contactTransitionResistance),
        ("Kontaktübergang", .contactTransitionResistance),
        ("Durchgangswiderstand", .contactResistance),
      ],
      ["Note on Contact Resistance", "Contact resistance", "Note (contact resistance)"],
      de: [
        "Hinweis zum Durchgangswiderstand", "Durchgangswiderstand", "Hinweis Kontaktwiderstand",
        "Hinweis zum Kontaktwiderstand", "Hinweis (Kontaktwiderstand)", "Kontaktwiderstand",
      ]),
    feeding(
      .contactTransitionResistance, ["Contact transition resistance"],
      de: ["Übergangswiderstand", "Kontaktübergangswiderstand"]),
    standard(
      ["Ratings per", "Rating per"],
      de: [
        "Bemessungsdaten gemäß", "Bemessungsdaten nach", "Bemessungswerte gemäß",
        "Bemessungswerte nach",
      ],
      headsTable: true),
    standard(
      ["Approvals per"],
      de: [
        "Approbationsdaten gemäß", "Approbationsdaten nach", "Approbationen gemäß",
        "Approbationen nach", "Zulassungen gemäß", "Zulassungen nach",
      ], headsTable: false),
    remark(
      ["Legend (ratings)", "Legend ratings"],
      de: ["Legende (Bemessungsdaten)", "Legende Bemessungsdaten"], kind: .text),

    // Jumper bars
    feeding(.ways, ["No. of ways", "Number of ways", "Ways"], de: ["Anzahl der Kontakte"]),
    feeding(.insulated, ["Insulated"], de: ["Isoliert"]),
    remark(["Jumper assignment", "Jumper type"], de: ["Brückerbelegung"]),

    // Connection
    feeding(.connectionTechnology, ["Connection technology"], de: ["Anschlusstechnik"]),
    feeding(.actuationType, ["Actuation type"], de: ["Betätigungsart"]),
    feeding(
      .nominalCrossSection,
      ["Nominal cross section", "Nominal conductor cross section", "Rated cross section"],
      de: ["Nennquerschnitt", "Bemessungsquerschnitt"]),
    feeding(
      .solidConductor, ["Solid conductor"], de: ["Eindrähtiger Leiter", "Leiter eindrähtig"]),
    feeding(
      .solidConductorPushIn,
      ["Solid conductor, push-in termination", "Solid conductor; push-in termination"],
      de: [
        "Eindrähtiger Leiter; Direktstecktechnik", "Eindrähtiger Leiter; steckbar",
        "Eindrähtiger Leiter, direkt steckbar", "Eindrähtiger Leiter; direkt steckbar",
        "Eindrähtiger Leiter; Push-in-Anschluss", "Eindrähtiger Leiter, Direktstecktechnik",
      ]),
    feeding(
      .strandedConductor, ["Stranded conductor"],
      de: ["Mehrdrähtiger Leiter", "Leiter mehrdrähtig"]),
    feeding(
      .fineStrandedConductor, ["Fine-stranded conductor", "Flexible conductor"],
      de: ["Feindrähtiger Leiter", "Leiter feindrähtig"]),
    feeding(
      .fineStrandedConductorInsulatedFerrule,
      [
        "Fine-stranded conductor with ferrule with plastic collar",
        "Fine-stranded conductor, with ferrule with plastic collar",
        "Fine-stranded conductor; with ferrule with plastic collar",
        "Fine-stranded conductor; with insulated ferrule",
        "Fine-stranded conductor, with insulated ferrule",
        "Fine-stranded conductor with insulated ferrule",
      ],
      de: [
        "Feindrähtiger Leiter; mit isolierter Aderendhülse",
        "Feindrähtiger Leiter mit Aderendhülse mit Kunststoffkragen",
        "Feindrähtiger Leiter; mit Aderendhülse mit Kunststoffkragen",
      ]),
    feeding(
      .fineStrandedConductorUninsulatedFerrule,
      [
        "Fine-stranded conductor with ferrule without plastic collar",
        "Fine-stranded conductor, with ferrule without plastic collar",
        "Fine-stranded conductor; with ferrule without plastic collar",
        "Fine-stranded conductor; with uninsulated ferrule",
        "Fine-stranded conductor, with uninsulated ferrule",
        "Fine-stranded conductor with uninsulated ferrule",
      ],
      de: [
        "Feindrähtiger Leiter; mit unisolierter Aderendhülse",
        "Feindrähtiger Leiter mit Aderendhülse ohne Kunststoffkragen",
        "Feindrähtiger Leiter; mit Aderendhülse ohne Kunststoffkragen",
      ]),
    feeding(
      .fineStrandedConductorFerrulePushIn,
      [
        "Fine-stranded conductor with ferrule, push-in termination, from",
        "Fine-stranded conductor with ferrule, push-in termination",
        "Fine-stranded conductor; with ferrule; push-in termination",
        "Fine-stranded conductor; with ferrule; push-in termination, from",
        "Fine-stranded conductor; with insulated ferrule; push-in termination",
      ],
      de: [
        "Feindrähtiger Leiter mit Aderendhülse, steckbar ab",
        "Feindrähtiger Leiter mit Aderendhülse, direkt steckbar, ab",
        "Feindrähtiger Leiter mit Aderendhülse; direkt steckbar ab",
        "Feindrähtiger Leiter mit Aderendhülse; Push-in-Anschluss ab",
        "Feindrähtiger Leiter mit Aderendhülse, Direktstecktechnik, ab",
        "Feindrähtiger Leiter mit Aderendhülse, Direktstecktechnik",
        "Feindrähtiger Leiter; mit Aderendhülse; Direktstecktechnik",
        "Feindrähtiger Leiter; mit Aderendhülse; direkt steckbar",
        "Feindrähtiger Leiter mit Aderendhülse, direkt steckbar",
      ]),
    feeding(
      .stripLength, ["Strip length", "Stripped length", "Stripping length"],
      de: ["Abisolierlänge"]),
    remark(
      ["Note (strip length)", "Note on strip length"],
      de: ["Hinweis (Abisolierlänge)", "Hinweis zur Abisolierlänge", "Hinweis Abisolierlänge"],
      kind: .text),
    feeding(
      .poles,
      ["No. of poles", "Pole number", "Number of poles", "Pole No.", "Poles", "Total pole number"],
      de: ["Polzahl", "Anzahl der Pole", "Anzahl Pole", "Gesamtpolzahl"]),
    feeding(
      .connectionPoints,
      [
        "Total number of connection points", "Clamping units", "Connection points",
        "Number of connection points", "Total number of clamping units",
      ],
      de: [
        "Gesamtzahl der Anschlussstellen", "Gesamte Anzahl der Anschlussstellen",
        "Anzahl der Anschlussstellen", "Anschlussstellen", "Klemmstellen",
      ]),
    feeding(
      .potentials, ["Total number of potentials", "Number of potentials", "Potentials"],
      de: [
        "Gesamtanzahl der Potentiale", "Gesamtzahl der Potentiale", "Gesamtzahl der Potenziale",
        "Anzahl der Potentiale",
        "Gesamte Anzahl der Potentiale", "Gesamte Anzahl der Potenziale",
      ]),
    feeding(
      .connectionTypes, ["Number of connection types"],
      de: [
        "Anzahl Anschlusstypen", "Anzahl der Anschlusstypen", "Anzahl der Anschlussarten",
        "Anzahl Anschlussarten",
      ]),
    feeding(.levels, ["Number of levels", "Levels"], de: ["Anzahl der Ebenen", "Anzahl Ebenen"]),
    feeding(
      .conductorEntryAngle,
      [
        "Conductor entry direction to mating direction", "Conductor entry angle",
        "Conductor connection direction to mating direction",
      ],
      de: [
        "Leitereinführungsrichtung zur Steckrichtung", "Leiteranschlussrichtung zur Steckrichtung",
        "Leitereinführungswinkel",
      ]),

    // Geometry
    feeding(.pinSpacing, ["Pin spacing", "Pitch"], de: ["Rastermaß", "Rastermass"]),
    feeding(.width, ["Width"], de: ["Breite"]),
    feeding(.height, ["Height"], de: ["Höhe"]),
    feeding(.depth, ["Depth", "Length"], de: ["Tiefe", "Länge"]),
    feeding(
      .sheetThickness, ["Housing sheet thickness", "Sheet thickness", "Panel thickness"],
      de: ["Gehäuseblechstärke", "Gehäuseblechdicke", "Blechdicke", "Blechstärke"]),

    // Mechanics
    feeding(.coding, ["Coding"], de: ["Kodierung", "Codierung"]),
    feeding(
      .matingForce, ["Mating force of a plug-in connection", "Mating force", "Insertion force"],
      de: ["Steckkraft einer Steckverbindung", "Steckkraft der Steckverbindung", "Steckkraft"]),
    feeding(
      .retentionForce, ["Retention force of a plug-in connection", "Retention force"],
      de: ["Haltekraft einer Steckverbindung", "Haltekraft der Steckverbindung", "Haltekraft"]),
    feeding(
      .unmatingForce,
      ["Unmating force of a plug-in connection", "Unmating force", "Withdrawal force"],
      de: [
        "Ziehkraft einer Steckverbindung", "Ziehkraft der Steckverbindung", "Ziehkraft",
        "Lösekraft einer Steckverbindung", "Lösekraft der Steckverbindung", "Lösekraft",
      ]),
    feeding(
      .matingCycles, ["Number of mating cycles", "Mating cycles"],
      de: ["Anzahl der Steckzyklen", "Anzahl Steckzyklen", "Steckzyklen"]),
    feeding(.mountingType, ["Mounting type"], de: ["Montageart", "Befestigungsart"]),
    feeding(.marking, ["Marking"], de: ["Beschriftung", "Kennzeichnung"]),
    feeding(
      .potentialMarking, ["Potential marking"],
      de: [
        "Potentialkennzeichnung", "Potenzialkennzeichnung", "Potentialbeschriftung",
        "Potenzialbeschriftung",
      ]),
    feeding(
      .protectionClass,
      [
        "Protection class", "Protection type", "Degree of protection", "IP protection",
        "Ingress protection", "IP rating",
      ],
      de: ["Schutzart"]),
    remark(
      ["Note on protection class", "Note (protection class)"],
      de: ["Hinweis zur Schutzart", "Hinweis Schutzart", "Hinweis (Schutzart)"], kind: .text),
    feeding(
      .application, ["Application"], de: ["Anwendung", "Anwendungsbereich", "Einsatzbereich"]),
    feeding(
      .variableCoding, ["Variable coding"], de: ["Variable Kodierung", "Variable Codierung"]),
    feeding(
      .antiRotationProtection, ["Anti-rotation protection"],
      de: ["Verdrehschutz", "Verdrehsicherung"]),
    feeding(
      .contactType, ["Contact type (pluggable connector)", "Contact type"],
      de: [
        "Kontaktart (Steckverbinder)", "Kontaktart", "Kontaktausführung (Steckverbinder)",
        "Kontaktausführung", "Kontaktausführung im Steckverbinderbereich",
        "Kontaktausführung im Bereich Steckverbinder",
      ]),
    feeding(
      .connectorConnectionType,
      ["Connector connection type", "Connector (connection type)"],
      de: [
        "Anschlussart Steckverbinder", "Anschlussart (Steckverbinder)",
        "Steckverbinder (Anschlussart)", "Anschlusstyp Steckverbinder",
        "Anschlusstyp (Steckverbinder)", "Anschlusstyp des Steckverbinders",
        "Steckverbinder-Anschlusstyp", "Steckverbinder (Anschlusstyp)",
      ]),
    feeding(
      .mismatingProtection, ["Mismating protection"],
      de: ["Fehlsteckschutz", "Schutz gegen Fehlstecken"]),
    feeding(
      .plugLocking, ["Locking of plug-in connection"],
      de: ["Verriegelung der Steckverbindung", "Verriegelung Steckverbindung"]),
    feeding(
      .lockingLever, ["Locking lever"], de: ["Verriegelungsklinke", "Verriegelungshebel"]),

    // Material
    remark(
      ["Note (material data)"], de: ["Hinweis (Werkstoffdaten)", "Hinweis (Materialdaten)"],
      kind: .text),
    feeding(.color, ["Color", "Colour"], de: ["Farbe"]),
    feeding(
      .actuatorColor, ["Actuator color", "Actuator colour"],
      de: [
        "Farbe des Betätigungselements", "Farbe des Betätigungselementes", "Farbe des Betätigers",
        "Betätigerfarbe",
        "Betätigungselementfarbe", "Farbe (Betätigungselement)", "Farbe Betätigungselement",
      ]),
    feeding(
      .materialGroup, ["Material group", "Insulation material group"],
      de: ["Isolierstoffgruppe", "Werkstoffgruppe", "Materialgruppe"]),
    feeding(
      .insulatingMaterial,
      [
        "Insulating material", "Insulation material (main housing)", "Insulation material",
        "Insulation material (housing)", "Insulating material (main housing)",
      ],
      de: [
        "Isolierstoff", "Isolierstoff (Hauptgehäuse)", "Isolierwerkstoff Hauptgehäuse",
        "Isolierstoff (Gehäuse)",
        "Isolierstoff Hauptgehäuse",
        "Isolierwerkstoff (Hauptgehäuse)", "Isoliermaterial", "Isolierwerkstoff",
      ]),
    feeding(
      .flammabilityClass,
      ["Flammability class per UL94", "Flammability class", "Flammability class UL94"],
      de: [
        "Brennbarkeitsklasse gemäß UL94", "Brennbarkeitsklasse nach UL94", "Brennbarkeitsklasse",
        "Entflammbarkeitsklasse gemäß UL94", "Entflammbarkeitsklasse nach UL94",
        "Entflammbarkeitsklasse",
      ]),
    feeding(
      .clampingSpringMaterial, ["Clamping spring material"],
      de: [
        "Klemmfederwerkstoff", "Klemmenfederwerkstoff", "Klemmfedermaterial",
        "Werkstoff der Klemmfeder",
      ]),
    feeding(.contactMaterial, ["Contact material"], de: ["Kontaktwerkstoff", "Kontaktmaterial"]),
    feeding(
      .contactPlating, ["Contact Plating", "Contact surface"],
      de: ["Kontaktoberfläche", "Kontaktbeschichtung"]),
    feeding(.fireLoad, ["Fire load"], de: ["Brandlast"]),
    feeding(.weight, ["Weight", "Net weight"], de: ["Gewicht", "Nettogewicht"]),
    remark(["Gross weight"], de: ["Bruttogewicht"], kind: .quantity(.weight)),

    // Environment
    feeding(
      .limitTemperature, ["Limit temperature range", "Limit temperature"],
      de: ["Grenztemperaturbereich", "Grenztemperatur"]),
    feeding(
      .processingTemperature, ["Processing temperature"], de: ["Verarbeitungstemperatur"]),
    feeding(
      .operatingTemperature,
      [
        "Continuous operating temperature", "Operating temperature",
        "Continuous service temperature", "Ambient operating temperature",
        "Ambient temperature (operation)", "Operating temperature range",
      ],
      de: [
        "Dauergebrauchstemperatur", "Dauerbetriebstemperatur", "Betriebstemperatur",
        "Umgebungstemperatur (Betrieb)",
      ]),
    remark(
      [
        "Note on Continuous Service Temperature", "Note on continuous operating temperature",
        "Note (continuous operating temperature)",
      ],
      de: [
        "Hinweis zur Dauergebrauchstemperatur", "Hinweis Dauergebrauchstemperatur",
        "Hinweis (Dauergebrauchstemperatur)",
      ]),
    remark(["Storage temperature"], de: ["Lagertemperatur"], kind: .quantity(.temperature)),

    // Rows of other products of the maker
    remark(
      [
        "Connectable conductor materials", "Wiring direction", "Wiring type", "Marking level",
        "Mounting flange", "Housing material", "PCB contact", "Solder pin arrangement",
        "Note (conductor cross-section)",
      ],
      de: [
        "Anschließbare Leiterwerkstoffe", "Leitereinführung", "Verdrahtungsrichtung",
        "Verdrahtungsart", "Beschriftungsebene", "Befestigungsflansch", "Gehäusewerkstoff",
        "Leiterplattenkontakt", "Anordnung der Lötstifte", "Lötstiftanordnung",
        "Hinweis (Leiterquerschnitt)",
      ], kind: .text),
    remark(
      ["Cover color", "Housing color", "Lever color", "Cable color"],
      de: ["Deckelfarbe", "Gehäusefarbe", "Hebelfarbe", "Leitungsfarbe"], kind: .color),
    remark(
      [
        "Number of jumper slots", "Number of jumper slots (rank)", "Number of rows",
        "Number of solder pins per potential",
      ],
      de: [
        "Anzahl der Brückungskanäle", "Anzahl der Brückerschächte",
        "Anzahl der Brückerschächte (Ranganordnung)", "Anzahl der Reihen",
        "Anzahl der Lötstifte je Potential", "Anzahl der Lötstifte pro Potential",
      ]),
    remark(
      ["Surrounding air temperature (operation)", "Reduced rated current"],
      de: ["Reduzierter Bemessungsstrom"]),
    remark(
      [
        "Depth from upper-edge of DIN-rail", "Height from upper-edge of DIN-rail",
        "Height from the surface", "Solder pin length", "Module width", "Cable diameter",
        "Sheathed cable diameter",
      ],
      de: [
        "Tiefe ab Oberkante Tragschiene", "Höhe ab Oberkante Tragschiene", "Höhe ab Oberfläche",
        "Lötstiftlänge", "Modulbreite", "Kabeldurchmesser", "Manteldurchmesser",
      ],
      kind: .quantity(.length)),
    remark(
      [
        "Test specification Railway applications – Rolling stock – Electronic equipment",
        "Test procedure Railway applications – Rolling stock equipment – Shock and vibration tests",
        "Spectrum/Installation location", "Function test with noise-like vibration",
        "Vibration test with noise-like oscillations", "Test duration per axis",
        "Test directions", "Monitoring for contact faults/interruptions",
        "Voltage drop measurement before and after each axis",
        "Simulated service life test through increased levels of noise-like vibration",
        "Shock form", "Shock duration", "Number of shocks (per axis)",
        "Number of shocks per axis",
        "Vibration and shock stress for rolling stock equipment",
      ],
      de: [
        "Prüfspezifikation Bahnanwendungen – Fahrzeuge – Elektronische Einrichtungen",
        "Prüfdurchführung Bahnanwendungen – Betriebsmittel von Bahnfahrzeugen – Prüfungen für "
          + "Schwingen und Schocken",
        "Spektrum/Einbauort", "Funktionsprüfung mit rauschförmigen Schwingungen",
        "Schwingprüfung mit rauschförmigen Schwingungen", "Prüfdauer je Achse",
        "Prüfdauer pro Achse", "Prüfrichtungen", "Überwachung Kontaktstörung/-unterbrechung",
        "Spannungsfallmessung vor und nach jeder Achse",
        "Simulierte Lebensdauerprüfung durch erhöhte Pegel rauschförmiger Schwingungen",
        "Schockform", "Schockdauer", "Anzahl der Schocks (pro Achse)",
        "Anzahl der Schocks pro Achse",
        "Schwing- und Schockbeanspruchung für Betriebsmittel auf Bahnfahrzeugen",
      ]),
    remark(
      [
        "Solder pin dimensions", "Drilled hole diameter with tolerance",
        "Mating direction to the PCB",
      ],
      de: [
        "Lötstiftabmessungen", "Bohrlochdurchmesser mit Toleranz", "Steckrichtung zur Leiterplatte",
      ]),
  ]
}

extension PropertyKey {
  /// Every spelling of the labels that feed the property, in all languages.
  public var spellings: [String] { Language.allCases.flatMap(spellings) }

  /// The spellings of the labels that feed the property in a language.
  public func spellings(in language: Language) -> [String] {
    Label.table.filter { label in
      switch label.role {
      case .property(let key): key == self
      case .properties(let keys): keys.contains { $0.key == self }
      case .ratingStandard, .remark: false
      }
    }.flatMap(\.spellings).filter { $0.language == language }.map(\.text)
  }
}
