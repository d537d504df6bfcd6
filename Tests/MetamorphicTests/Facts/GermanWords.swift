/// The words of the German edition of a sheet.
enum GermanWords {
  /// Headings.
  static let headings: [String: String] = [
    "Data": "Daten",
    "Electrical data": "Elektrische Daten",
    "Ratings per IEC/EN 60664-1": "Bemessungsdaten gemäß IEC/EN 60664-1",
    "Approvals Ex": "Approbationsdaten Ex",
    "Geometrical Data": "Geometrische Daten",
    "Material Data": "Werkstoffdaten",
    "Commercial data": "Kaufmännische Daten",
    "Approvals per UL 1977": "Approbationsdaten gemäß UL 1977",
    "Connection data": "Anschlussdaten",
    "Mechanical data": "Mechanische Daten",
    "Plug connection": "Steckverbindung",
    "Environmental Requirements": "Umgebungsbedingungen",
    "Counterpart": "Gegenstück",
    "Compatible products": "Passende Produkte",
    "Strain relief plate": "Zugentlastungsplatte",
    "Marking accessories": "Beschriftungszubehör",
    "protection": "Schutz",
    "Locking lever": "Verriegelungshebel",
    "tools": "Werkzeuge",
    "Ratings per IEC/EN": "Bemessungsdaten gemäß IEC/EN",
    "Ratings per UL": "Approbationsdaten gemäß UL",
    "Ratings per CSA": "Approbationsdaten gemäß CSA",
    "Connection Data": "Anschlussdaten",
    "Connection 1": "Anschluss 1",
    "Physical data": "Geometrische Daten",
    "Plug-in connection": "Steckverbindung",
    "Material data": "Werkstoffdaten",
    "Environmental requirements": "Umgebungsbedingungen",
    "Product Classification": "Produktklassifikation",
    "Environmental Product Compliance": "Umweltbezogene Produktkonformität",
    "Compatible Products": "Passende Produkte",
    "System counterpart": "Gegenstück",
    "Male connector/plug": "Stiftleiste/Stecker",
    "Optional Accessories": "Zubehör",
    "Ferrule": "Aderendhülse",
    "Strain relief": "Zugentlastung",
  ]

  /// Colors.
  static let colors: [String: String] = [
    "light gray": "lichtgrau",
    "green": "grün",
    "gray": "grau",
    "black": "schwarz",
    "orange": "orange",
    "white": "weiß",
    "red": "rot",
    "blue": "blau",
    "yellow": "gelb",
    "silver-colored": "silberfarben",
  ]

  /// Cells that are words.
  static let texts: [String: String] = [
    "bag": "Beutel",
    "(III / 3) ≙ Overvoltage category III / Pollution degree 3":
      "(III / 3) ≙ Überspannungskategorie III / Verschmutzungsgrad 3",
    "Operating tool Push-in": "Betätigungswerkzeug Push-in",
    "compare the print on the box or the leaflet": "siehe Aufdruck auf der Schachtel oder Beiblatt",
    "When plugged and inside a strain relief housing: IP2xC (Such small couplers do not belong in open places that anyone can reach.)":
      "Gesteckt und im Zugentlastungsgehäuse: IP2xC (So kleine Kupplungen gehören nicht an offene Orte, die jeder erreicht.)",
    "for \"Clean Ground\" applications": "für „Clean Ground“-Anwendungen",
    "Female connector/socket": "Federleiste/Buchse",
    "for conductor": "für Leiter",
    "locking lever": "Verriegelungshebel",
    "retrofitable": "nachrüstbar",
    "Polyamide 66 (PA 66)": "Polyamid 66 (PA 66)",
    "Chrome nickel spring steel (CrNi)": "Chrom-Nickel-Federstahl (CrNi)",
    "Copper or copper alloy (surface-treated)":
      "Kupfer oder Kupferlegierung (oberflächenbehandelt)",
    "Holds for the plugged pair alone (such small couplers do not belong in open places that anyone can reach).":
      "Gilt nur für das gesteckte Paar (so kleine Kupplungen gehören nicht an offene Orte, die jeder erreicht).",
    "(III / 2) ≙ Overvoltage category III / Pollution degree 2":
      "(III / 2) ≙ Überspannungskategorie III / Verschmutzungsgrad 2",
    "Lever": "Hebel",
    "Center locking lever": "Mittiger Verriegelungshebel",
    "Details on the materials are kept at this other place":
      "Angaben zu den Werkstoffen stehen an diesem anderen Ort",
    "Polyamide (PA66)": "Polyamid (PA66)",
    "Chrome-nickel spring steel (CrNi)": "Chrom-Nickel-Federstahl (CrNi)",
    "Electrolytic copper (ECu)": "Elektrolytkupfer (ECu)",
    "Tin": "Zinn",
    "Box": "Karton",
    "NO US CLASSIFICATION": "KEINE US-KLASSIFIZIERUNG",
    "Compliant, No Exemption": "Konform, keine Ausnahme",
  ]

  /// Pieces of titles.
  static let titles: [String: String] = [
    "Socket": "Buchse",
    "Snap-in socket": "Snap-in-Buchse",
    "Plug": "Stecker",
    "Snap-in plug": "Snap-in-Stecker",
    "Push-in type jumper bar": "Kammbrücker",
    "insulated": "isoliert",
    "lever": "Hebel",
    "1-conductor female connector": "1-Leiter-Federleiste",
    "1-conductor male connector": "1-Leiter-Stiftleiste",
    "THT male header": "THT-Stiftleiste",
    "Ferrule": "Aderendhülse",
    "Strain relief housing": "Zugentlastungsgehäuse",
    "Strain relief plate": "Zugentlastungsplatte",
    "Marker card": "Beschriftungskarte",
    "Lockout cap": "Verschlusskappe",
    "Locking lever": "Verriegelungshebel",
    "Operating tool": "Betätigungswerkzeug",
    "for sockets": "für Buchsen",
    "for 2 cables": "für 2 Kabel",
    "angled": "abgewinkelt",
    "straight": "gerade",
    "Plastic": "Kunststoff",
  ]

  /// Words beside numbers, in cells and in conditions.
  static let besideNumbers = [
    ("approx. ", "ca. "), ("of contact resistance", "Durchgangswiderstand"),
    ("contact transition plug/socket", "Kontaktübergang Stecker/Buchse"),
    ("depending on pole number", "abhängig von der Polzahl"), ("Unlocked", "Unverriegelt"),
    ("Locked", "Verriegelt"), ("without resistive load", "ohne ohmsche Last"),
    ("with resistive load", "mit ohmscher Last"), ("tested", "geprüft"),
    ("Insulating parts for temperatures", "Isolierteile für Temperaturen"), (" pcs", " Stück"),
  ]
}
