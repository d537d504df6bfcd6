/// Values that the sheets print under labels that take words, of all languages together.
///
/// A value that is none of these may be a new one. Only one that is a piece of these, or holds one of
/// them among other words, was torn or ran together with something else.
enum KnownValues {
  private static let table: [(keys: [PropertyKey], spellings: [String])] = [
    (
      [.packagingType],
      [
        "Box", "Bag", "Blister", "Carton", "Reel", "Tray", "Tube", "Tape", "Pallet", "Karton",
        "Beutel", "Schachtel", "Rolle", "Gurt", "Stange", "Palette",
      ]
    ),
    (
      [.connectionTechnology],
      [
        "Push-in CAGE CLAMP®", "Push-in CAGE CLAMP", "CAGE CLAMP®", "CAGE CLAMP", "CAGE CLAMP® S",
        "POWER CAGE CLAMP", "Push-in", "PUSH WIRE®", "Screw", "Screw clamp", "Solder",
        "Insulation displacement", "IDC", "Crimp", "Push-in-Anschluss", "Schraubanschluss",
        "Screw clamp connection", "Screw connection", "Schraubklemmanschluss",
      ]
    ),
    (
      [.actuationType],
      [
        "Operating tool", "Operating tool Push-in", "Push-in", "Lever", "Push-button",
        "Open tool slot", "Screwdriver", "Betätigungswerkzeug", "Betätigungswerkzeug Push-in",
        "Hebel", "Drücker", "Schraubendreher",
      ]
    ),
    (
      [.mountingType],
      [
        "Snap-in", "Mounting feet", "Snap-in mounting feet", "Flying leads", "Mounting flange",
        "DIN-35 rail", "fliegende Leitungen", "Befestigungsflansch", "Rastfuß", "Rastfüße",
        "Tragschiene 35",
      ]
    ),
    (
      [.contactType],
      [
        "Female connector/socket", "Male connector/plug", "Female connector", "Male connector",
        "Female", "Male", "Socket", "Plug", "Federleiste/Buchse", "Stiftleiste/Stecker",
        "Federleiste", "Stiftleiste", "Buchse", "Stecker", "Male header", "Pin",
      ]
    ),
    (
      [.connectorConnectionType],
      ["for conductor", "for PCB", "for conductors", "für Leiter", "für Leiterplatte"]
    ),
    (
      [.plugLocking],
      [
        "locking lever", "Center locking lever", "Centered locking levers", "Locking clip",
        "Lateral locking lever", "Lateral locking levers", "Without", "Ohne", "Screw", "Snap-in",
        "Verriegelungsklinke", "seitliche Verriegelungsklinke", "mittige Verriegelungsklinke",
        "mittige Verriegelungsklinken", "Verriegelungshebel",
      ]
    ),
    (
      [.insulatingMaterial],
      [
        "Polyamide", "Polyamide 66", "Polyamide 66 (PA 66)", "Polyamide (PA66)", "PA66", "PA 66",
        "Polyamid", "Polyamid 66", "Polyamid 66 (PA 66)", "Polyamid (PA66)", "Polycarbonate",
        "Polycarbonate (PC)", "Polycarbonat", "Polycarbonat (PC)", "Polypropylene", "Polypropylen",
        "PBT", "PC", "PP", "PPA", "LCP", "Plastic", "Kunststoff",
      ]
    ),
    (
      [.clampingSpringMaterial],
      [
        "Chrome nickel spring steel (CrNi)", "Chrome nickel spring steel", "Spring steel", "Steel",
        "Stainless steel", "Stainless spring steel", "Chrom-Nickel-Federstahl (CrNi)",
        "Chrom-Nickel-Federstahl", "Federstahl", "Edelstahl",
      ]
    ),
    (
      [.contactMaterial],
      [
        "Copper", "Copper alloy", "Copper or copper alloy",
        "Copper or copper alloy (surface-treated)", "Copper alloy (surface-treated)",
        "Electrolytic copper", "Electrolytic copper (ECu)", "Brass", "Bronze", "Kupfer",
        "Kupferlegierung", "Kupfer oder Kupferlegierung",
        "Kupfer oder Kupferlegierung (oberflächenveredelt)",
        "Kupferlegierung (oberflächenveredelt)", "Elektrolytkupfer", "Elektrolytkupfer (ECu)",
        "Messing",
      ]
    ),
    (
      [.contactPlating],
      [
        "Tin", "Tin-plated", "Silver", "Silver-plated", "Gold", "Gold-plated", "Nickel", "Zinn",
        "verzinnt", "Silber", "versilbert", "vergoldet",
      ]
    ),
    (
      [.rohs],
      [
        "Compliant", "Compliant, No Exemption", "Compliant, With Exemption", "Not compliant",
        "Konform", "Konform, keine Ausnahme", "Konform, mit Ausnahme", "Nicht konform", "Yes", "No",
        "Ja", "Nein",
      ]
    ),
    ([.eccn], ["NO US CLASSIFICATION", "Keine US-Klassifizierung", "EAR99"]),
    ([.application], ["for \"Clean Ground\" applications", "für „Clean Ground“-Anwendungen"]),
  ]

  static let spellings = table.flatMap(\.spellings)

  /// What a narrow column may leave of values on the next line: `(CrNi)`.
  static let tails = PhraseTable(
    spellings.flatMap { spelling in
      spelling.indices.filter { " -".contains(spelling[$0]) }.map { seam in
        (String(spelling[spelling.index(after: seam)...]), true)
      }
    })

  /// What parts are made of.
  static let materials: Set<PropertyKey> = [
    .insulatingMaterial, .clampingSpringMaterial, .contactMaterial, .contactPlating,
  ]

  /// The labels that each value is printed under.
  static let phrases: PhraseTable<[PropertyKey]> = {
    var keys: [FoldedHash: [PropertyKey]] = [:]
    for entry in table {
      for spelling in entry.spellings { keys[FoldedHash(spelling), default: []] += entry.keys }
    }
    return PhraseTable(
      table.flatMap(\.spellings).map { ($0, keys[FoldedHash($0)] ?? []) })
  }()

  /// What is printed under each label that has such values, and the spellings of the label.
  static let lists: [PropertyKey: (values: [[UInt8]], labels: [[UInt8]])] = Dictionary(
    uniqueKeysWithValues: (table + colors).flatMap { entry in
      entry.keys.map { key in
        (key, (entry.spellings.map { Array($0.utf8) }, key.spellings.map { Array($0.utf8) }))
      }
    })

  private static let colors: [(keys: [PropertyKey], spellings: [String])] = [
    ([.color, .actuatorColor], Words.colorSpellings.flatMap { [$0.0] + $0.1 })
  ]
}

extension Label {
  /// Whether a value is one that the sheets print under the label.
  func isKnown(_ value: TextRange, in bytes: [UInt8]) -> Bool {
    guard let key = role.key else { return false }
    return KnownValues.phrases.meaning(of: value, in: bytes)?.contains(key) ?? false
  }
}

extension PropertyKey {
  /// Whether a value is one that the sheets print under the label, and none of these goes on after it:
  /// `Polyamide` may have lost `66 (PA 66)`.
  func isKnownWhole(_ value: TextRange, in bytes: [UInt8]) -> Bool {
    guard KnownValues.phrases.meaning(of: value, in: bytes)?.contains(self) == true else {
      return false
    }
    let letters = bytes.letters(value)
    return !(KnownValues.lists[self]?.values ?? []).contains { known in
      let all = known.letters(TextRange(0, known.count))
      return all.count > letters.count && all.starts(with: letters)
    }
  }
}

extension [UInt8] {
  /// What a text says, be it with blanks or hyphens or without: `Chrome-nickel`, `Chrome nickel`.
  fileprivate func letters(_ text: TextRange) -> [UInt8] {
    folded(text).filter { $0 != Byte.space && $0 != Byte.hyphen }
  }
}
