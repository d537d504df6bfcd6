/// What a part is, as its title says.
public enum PartKind: String, Sendable, CaseIterable {
  case jumperBar, socket, snapInSocket, plug, snapInPlug, femaleConnector, maleConnector
  case maleHeader, strainReliefHousing, strainReliefPlate, markerCard, lockoutCap, lockingLever
  case operatingTool, ferrule, terminalBlock, endPlate, distributionConnector, testPlug
  case codingPin, mountingPlate, cover
}

/// The product families that have a record of their own.
public enum Family: String, Sendable, CaseIterable {
  case jumperBar, winstaConnector, connector831, other
}

/// Which half of a plug connection a part is.
public enum Gender: String, Sendable {
  case female, male
}

/// What the vocabulary knows of a kind of part.
struct KindEntry: Sendable {
  let kind: PartKind
  /// The half of a plug connection, where it is one.
  var gender: Gender?
  /// The family of such a part; `series` limits it to some series.
  var family: Family = .other
  var series: [Int] = []
  /// The accessory category that a part of the kind belongs to.
  var category: LinkCategory?
  let spellings: [String]

  /// THE table of kinds: nouns of the printed titles, the longest match wins.
  static let table: [KindEntry] = [
    KindEntry(
      kind: .jumperBar, family: .jumperBar, category: .jumper,
      spellings: [
        "jumper bar", "jumper", "push-in type jumper bar", "comb-style jumper bar", "Kammbrücker",
        "Brücker", "Steckbrücker", "Querbrücker", "Drahtbrücker", "Reduzierbrücker",
      ]),
    KindEntry(
      kind: .socket, gender: .female, family: .winstaConnector, series: winsta,
      spellings: ["Socket", "Buchse"]),
    KindEntry(
      kind: .snapInSocket, gender: .female, family: .winstaConnector, series: winsta,
      spellings: ["Snap-in socket", "Einbaubuchse", "Snap-In-Buchse"]),
    KindEntry(
      kind: .plug, gender: .male, family: .winstaConnector, series: winsta,
      spellings: ["Plug", "Stecker"]),
    KindEntry(
      kind: .snapInPlug, gender: .male, family: .winstaConnector, series: winsta,
      spellings: ["Snap-in plug", "Einbaustecker", "Snap-In-Stecker"]),
    KindEntry(
      kind: .distributionConnector, family: .winstaConnector, series: winsta,
      spellings: ["Distribution connector", "h-distribution connector", "Verteiler"]),
    KindEntry(
      kind: .femaleConnector, gender: .female, family: .connector831, series: [831],
      spellings: ["female connector", "female plug", "Federleiste"]),
    KindEntry(
      kind: .maleConnector, gender: .male, family: .connector831, series: [831],
      spellings: ["male connector", "male plug", "Stiftstecker", "Leiter-Stiftleiste"]),
    KindEntry(
      kind: .maleHeader, gender: .male, family: .connector831, series: [831],
      spellings: ["male header", "Stiftleiste"]),
    KindEntry(
      kind: .strainReliefHousing, category: .strainRelief,
      spellings: ["Strain relief housing", "Zugentlastungsgehäuse"]),
    KindEntry(
      kind: .strainReliefPlate, category: .strainRelief,
      spellings: ["Strain relief plate", "Zugentlastungsplatte"]),
    KindEntry(
      kind: .markerCard, category: .marking,
      spellings: ["Marker card", "Beschriftungskarte", "Beschriftungsschilderkarte"]),
    KindEntry(
      kind: .lockoutCap, category: .protection,
      spellings: ["Lockout cap", "Verschlusskappe", "Abdeckkappe"]),
    KindEntry(
      kind: .lockingLever, category: .lockingLever,
      spellings: ["Locking lever", "Verriegelungsklinke", "Verriegelungshebel"]),
    KindEntry(
      kind: .operatingTool, category: .tool,
      spellings: ["Operating tool", "Betätigungswerkzeug"]),
    KindEntry(kind: .ferrule, category: .ferrule, spellings: ["Ferrule", "Aderendhülse"]),
    KindEntry(
      kind: .terminalBlock,
      spellings: ["terminal block", "through terminal block", "Reihenklemme", "Durchgangsklemme"]),
    KindEntry(
      kind: .endPlate, category: .cover,
      spellings: ["End plate", "End and intermediate plate", "Abschlussplatte"]),
    KindEntry(
      kind: .testPlug, category: .testing, spellings: ["Test plug", "Test plug module"]),
    KindEntry(
      kind: .codingPin, category: .coding, spellings: ["Coding pin", "Coding key", "Kodierstift"]),
    KindEntry(
      kind: .mountingPlate, category: .mounting, spellings: ["Mounting plate", "Montageplatte"]),
    KindEntry(kind: .cover, category: .cover, spellings: ["Cover", "Abdeckung"]),
  ]

  /// Series of the WINSTA system: MIDI 770, MINI 890, IDC and special 891 to 899.
  private static let winsta = [770, 890, 891, 892, 893, 894, 895, 896, 897, 899]
}

extension PartKind {
  var entry: KindEntry? {
    let table = KindEntry.table
    return table.indices.first { table[$0].kind == self }.map { table[$0] }
  }

  /// Which half of a plug connection a part of the kind is, where it is one.
  public var gender: Gender? { entry?.gender }

  /// The accessory category that a part of the kind belongs to.
  public var category: LinkCategory? { entry?.category }

  /// The family of a part of this kind and series.
  public func family(series: Int) -> Family {
    guard let entry, entry.series.isEmpty || entry.series.contains(series) else { return .other }
    return entry.family
  }
}

extension Family {
  /// Whether parts of a series are of a family that has a record of its own.
  package static func known(series: Int) -> Bool {
    KindEntry.table.contains { $0.series.contains(series) }
  }
}
