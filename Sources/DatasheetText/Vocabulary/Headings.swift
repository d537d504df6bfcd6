/// What stands under a heading, and so who reads the lines there.
enum Room: Sendable {
  /// Tables of label and value.
  case data
  /// Prose: descriptions, notes, installation.
  case prose
  case approvals
  /// References to other items; the relation and category stand on the heading.
  case references
  case downloads
  /// What is no part of the sheet: items that a shop finds similar.
  case aside
}

/// The kind of accessory that a group of references holds.
public enum LinkCategory: String, Sendable, CaseIterable {
  case strainRelief, marking, protection, lockingLever, tool, ferrule, cover, mounting, jumper
  case coding, testing, other
}

/// How one part belongs to another.
public enum Relation: String, Sendable, CaseIterable {
  case counterpart, accessory, accessoryOf
}

/// A heading that the sheets print, and where it nests.
struct Heading: Sendable {
  let room: Room
  /// The heading that opens the part of the sheet, below which others of the same stand.
  let top: Top
  /// 1 for a top heading; deeper headings nest under shallower ones of the same top.
  let level: Int
  var relation: Relation?
  var category: LinkCategory?
  /// Whether words follow: `Ratings per …`, `Note on …`.
  var isOpenEnded = false
  let spellings: [Spelling]

  /// The parts of a sheet.
  enum Top: Sendable {
    case description, notes, data, approvals, counterparts, compatible, downloads, installation
    case family
    /// Under whatever is open.
    case any
  }
}

extension Heading {
  private static func heading(
    _ top: Top, _ level: Int, _ room: Room, _ en: [String], de: [String] = [],
    openEnded: Bool = false
  ) -> Heading {
    Heading(
      room: room, top: top, level: level, isOpenEnded: openEnded,
      spellings: Spelling.all(en, .en) + Spelling.all(de, .de))
  }

  /// What heads documents under a name that elsewhere heads prose, such as `Installation instructions`.
  static let ofDocuments = heading(.downloads, 3, .downloads, [])

  private static func counterparts(_ level: Int, _ en: [String], de: [String] = []) -> Heading {
    var result = heading(.counterparts, level, .references, en, de: de)
    result.relation = .counterpart
    return result
  }

  private static func accessories(
    _ category: LinkCategory, _ en: [String], de: [String] = []
  ) -> Heading {
    var result = heading(.compatible, 2, .references, en, de: de)
    result.relation = .accessory
    result.category = category
    return result
  }

  /// THE table of headings.
  static let table: [Heading] = [
    heading(.description, 1, .prose, ["Item description"], de: ["Artikelbeschreibung"]),
    heading(.notes, 1, .prose, ["Notes"], de: ["Hinweise"]),
    heading(.any, 2, .prose, ["Note", "Attention", "Caution"], de: ["Hinweis", "Achtung"]),
    heading(
      .any, 2, .prose, ["Note on", "Safety information", "Safety note"],
      de: ["Hinweis zu", "Hinweis zum", "Hinweis zur", "Sicherheitshinweis"], openEnded: true),
    heading(.any, 2, .prose, ["Variants"], de: ["Varianten"]),

    heading(
      .data, 1, .data,
      [
        "Data", "General data",
        "Technical {data|properties|attributes|specifications|characteristics|details}",
      ],
      de: [
        "Daten", "Allgemeine Daten", "Technische {Daten|Merkmale|Eigenschaften|Angaben|Details}",
      ]),
    heading(
      .data, 2, .data, ["Electrical {data|properties|characteristics|values|specifications}"],
      de: ["Elektrische {Daten|Eigenschaften|Merkmale|Kennwerte|Werte|Angaben}"]),
    heading(
      .data, 3, .data,
      [
        "{Ratings|Rating|Rated data} {|(2) |(3) }{per|acc. to|according to|to}",
        "{Approvals|Approval} {per|acc. to|according to}",
      ],
      de: [
        "{Bemessungsdaten|Bemessungswerte|Bemessungsangaben|Nenndaten} {|(2) |(3) }{gemäß|gem.|nach|laut}",
        "{Approbationsdaten|Approbationen|Approbation} {gemäß|gem.|nach|laut}",
        "{Zulassungsdaten|Zulassungen|Zulassung} {gemäß|gem.|nach|laut}",
      ],
      openEnded: true),
    heading(
      .data, 3, .data, ["Approvals Ex", "Ex information", "Ratings Ex", "Power Loss"],
      de: [
        "Ex-Angaben", "Ex-Informationen", "Verlustleistung",
        "{Approbationen|Approbationsdaten|Zulassungen|Bemessungsdaten} Ex",
      ]),
    heading(
      .data, 2, .data, ["Connection {data|properties|characteristics}"],
      de: ["Anschluss{daten|eigenschaften|werte|angaben}"]),
    heading(.data, 3, .data, ["Connection"], de: ["Anschluss"], openEnded: true),
    heading(
      .data, 2, .data,
      ["{Geometrical|Geometric|Physical|Dimensional} {data|properties}", "Dimensions"],
      de: ["{Geometrische|Physikalische} {Daten|Eigenschaften}", "Maße", "Abmessungen"]),
    heading(
      .data, 2, .data, ["Mechanical {data|properties|characteristics}"],
      de: ["Mechanische {Daten|Eigenschaften|Merkmale|Angaben}"]),
    heading(
      .data, 2, .data, ["{Plug|Plug-in|Pluggable} connection"],
      de: ["Steckverbindung", "Daten der Steckverbindung"]),
    heading(
      .data, 2, .data, ["Material {data|specifications|properties|characteristics}"],
      de: ["{Werkstoff|Material}{daten|angaben|eigenschaften}"]),
    heading(
      .data, 2, .data,
      [
        "{Environmental|Ambient} {requirements|data|conditions|properties}",
        "Climatic conditions",
      ],
      de: [
        "Umgebungs{bedingungen|daten|anforderungen}", "Umwelt{anforderungen|bedingungen|daten}",
        "Klimatische Bedingungen",
      ]),
    heading(
      .data, 2, .data, ["Environmental {tests|testing}{| (environmental conditions)}"],
      de: ["Umweltprüfungen{| (Umweltbedingungen)}"]),
    heading(
      .data, 2, .data, ["Commercial {data|information|details}", "Commercial", "Order{|ing} data"],
      de: ["Kaufmännische {Daten|Angaben}", "Kaufmännisches", "Bestelldaten"]),
    heading(
      .data, 2, .data, ["{|Product }{classification|classifications}"],
      de: ["{|Produkt}{klassifikation|klassifizierung}{|en}"]),
    heading(
      .data, 2, .data, ["Environmental Product Compliance"],
      de: [
        "Umweltproduktkonformität", "Umwelt-Produktkonformität",
        "Umweltbezogene Produktkonformität", "Produktkonformität Umwelt",
      ]),

    heading(
      .approvals, 1, .approvals,
      ["Approvals / Certificates", "Approvals and certificates", "Approvals", "Certificates"],
      de: [
        "Zulassungen", "Zulassungen / Zertifikate", "Zulassungen und Zertifikate", "Approbationen",
        "Approbationen / Zertifikate", "Zertifikate",
      ]),
    heading(
      .approvals, 2, .approvals,
      [
        "{Country specific|National|General|Ship|Marine|UL|Ex|Railway|Other|International} approvals",
        "Declarations of conformity and manufacturer's declarations",
        "Approvals for {hazardous areas|marine applications|railway applications}",
        "{Shipping|Hazardous area|Ex area} approvals",
      ],
      de: [
        "Länderspezifische Zulassungen", "Schiffszulassungen", "UL-Zulassungen",
        "{Zulassungen|Approbationen} für {Schiffsanwendungen|Schiffe|den Schiffbau|Schiffbau}",
        "{Zulassungen|Approbationen} für {|die }{Schifffahrt|Bahn|Bahnanwendungen}",
        "Schiffbauzulassungen",
        "Zulassungen für explosionsgefährdete Bereiche", "Zulassungen für Ex-Bereiche",
        "Allgemeine Zulassungen", "Ex-Zulassungen", "Länderspezifische Approbationen",
        "Schiffsapprobationen", "Schiffs-Approbationen", "UL-Approbationen",
        "Allgemeine Approbationen", "Ex-Approbationen", "Schifffahrtszulassungen",
        "{Nationale|Internationale|Weitere|Sonstige} {Zulassungen|Approbationen}",
        "Approbationen für Ex-Bereiche", "Zulassungen für Ex-Bereiche",
        "Konformitäts- und Herstellererklärungen", "Konformitäts-/Herstellererklärungen",
      ]),

    counterparts(1, ["Counterpart", "Counterparts"], de: ["Gegenstück", "Gegenstücke"]),
    counterparts(
      1, ["System counterpart", "Male connector/plug", "Female connector/socket"],
      de: [
        "Systemgegenstück", "Systempartner", "Stiftstecker/Stecker", "Federleiste/Buchse",
        "Stiftleiste/Stecker", "Federstecker/Buchse",
      ]),
    heading(
      .compatible, 1, .references, ["Compatible products", "Matching products"],
      de: ["Kompatible Produkte", "Passende Produkte"]),
    accessories(
      .other, ["Optional accessories", "Required accessories", "Accessories"],
      de: ["Optionales Zubehör", "Zubehör", "Erforderliches Zubehör"]),
    accessories(
      .strainRelief, ["Strain relief{| plate| plates| housing| housings}"],
      de: ["Zugentlastung{|en|splatte|splatten|sgehäuse}"]),
    accessories(
      .marking,
      ["Marking{|s| accessories| material| strips}", "Marker{|s| card| cards| strips}"],
      de: ["Beschriftung{|en|szubehör|smaterial|sstreifen|skarte|skarten}"]),
    accessories(
      .protection,
      [
        "Protection", "Protective accessories", "{Lockout|Protection|Protective} cap{|s}",
        "Protective cover{|s}",
      ],
      de: ["Schutz", "{Verschluss|Schutz|Abdeck}kappe{|n}", "Abdeckung{|en}"]),
    accessories(
      .lockingLever, ["Locking{| lever| levers}"],
      de: ["Verriegelung{|en|sklinke|sklinken|shebel}"]),
    accessories(
      .tool, ["{|Operating |Installation }tool{|s}"], de: ["{W|Betätigungsw|Montagew}erkzeug{|e}"]),
    accessories(.ferrule, ["Ferrule{|s}"], de: ["Aderendhülse{|n}"]),
    accessories(.cover, ["Cover{|s}", "End plate{|s}"], de: ["Abschlussplatte{|n}"]),
    accessories(
      .mounting, ["Mounting{| accessories}", "Fixing"],
      de: ["Montagezubehör", "Befestigungszubehör"]),
    accessories(
      .other, ["{|Rail-mount |Rail-mounted }terminal blocks"],
      de: ["{Reihen|Durchgangs}klemmen"]),
    accessories(.jumper, ["Jumper{|s| bar| bars}"], de: ["{B|Kammb}rücker"]),
    accessories(
      .coding, ["Coding{| elements| pins| accessories}"],
      de: ["{K|C}odier{ung|elemente|stifte|zubehör}"]),
    accessories(
      .testing, ["Test and measurement", "Testing{| accessories}", "Test accessories"],
      de: ["Prüfen und Messen", "Prüfzubehör"]),

    heading(
      .downloads, 1, .downloads, ["Downloads", "Documents", "Documents on the Internet"],
      de: ["Dokumente", "Dokumente im Internet"]),
    heading(
      .downloads, 2, .downloads,
      ["Documentation", "CAD/CAE-Data", "Environmental Product Compliance"],
      de: ["Dokumentation", "CAD/CAE-Daten"]),
    heading(
      .downloads, 3, .downloads,
      [
        "Additional Information", "CAD data", "CAE data", "Compliance Search",
        "{Bid|Tender|Tendering} text{|s}", "System description{|s}", "Instruction leaflet{|s}",
        "Manuals",
        "Brochures", "Quick start guides", "Certificates",
      ],
      de: [
        "Weitere Informationen", "Zusätzliche Informationen", "Ergänzende Informationen",
        "Weiterführende Informationen",
        "CAD-Daten", "CAE-Daten", "Ausschreibungstext{|e}", "Compliance-Suche", "Beipackzettel",
        "Systembeschreibung{|en}", "Handbücher",
        "Broschüren", "Kurzanleitungen",
        "Zertifikate",
      ]),
    heading(
      .installation, 1, .prose, ["Installation Notes", "Installation instructions"],
      de: ["Handhabungshinweise", "Montagehinweise", "Installationshinweise", "Anwendungshinweise"]),
    heading(.family, 1, .prose, ["Product family"], de: ["Produktfamilie"]),
    // Shops name other items, which are neither counterparts nor accessories.
    heading(
      .family, 1, .aside,
      [
        "Similar products", "Similar items", "Similar articles", "Alternative products",
        "Alternatives", "Customers also bought", "You may also like", "Recently viewed",
      ],
      de: [
        "Ähnliche Produkte", "Ähnliche Artikel", "Alternativprodukte", "Alternativen",
        "Kunden kauften auch", "Das könnte Sie auch interessieren", "Zuletzt angesehen",
      ]),
  ]
}
