/// The vocabulary, ready for lookup: every table by folded hash.
enum Vocabulary {
  /// Every spelling of a label, with the language it belongs to.
  static let labels: PhraseTable<(label: Label, language: Language)> = PhraseTable(
    Label.table.flatMap { label in label.spellings.map { ($0.text, (label, $0.language)) } })

  /// Labels broken off after a word or hyphen, as a narrow column breaks them.
  static let labelBeginnings = PhraseTable(
    beginningsOf: Label.table.flatMap(\.spellings).map(\.text), meaning: true)

  /// Headings that stand alone on their line.
  static let headings: PhraseTable<[Heading]> = headingTable { !$0.isOpenEnded }
  /// Headings after which words follow.
  static let openHeadings: PhraseTable<[Heading]> = headingTable(\.isOpenEnded)

  static let kinds: PhraseTable<PartKind> = PhraseTable(
    KindEntry.table.flatMap { entry in entry.spellings.map { ($0, entry.kind) } })

  /// What a label says in parentheses without changing what it means.
  static let labelRemarks = set([
    "factory wiring only", "field wiring only", "ratings", "nur Werksverdrahtung",
    "nur Feldverdrahtung", "factory wiring", "field wiring", "nur Werkverdrahtung",
    "nur für Werksverdrahtung", "Werksverdrahtung", "Feldverdrahtung",
  ])
  /// Cells at the head of a table that name no fact.
  static let tableHeads = set([
    "Property", "Pos.", "Position", "No.", "Nr.", "Lfd. Nr.", "Value", "Attribute", "Parameter",
    "Description", "Feature", "Specification",
    "Eigenschaft", "Wert", "Merkmal", "Beschreibung", "Column 1", "Column 2", "Col1", "Col2",
    "Col3", "Col4", "Col5", "Item no.", "Item number", "Item", "Title", "Name", "URL", "Link",
    "Artikelnummer", "Artikelnr.", "Art.-Nr.", "Artikel", "Bezeichnung", "Characteristic",
    "Ausprägung", "Label", "Manufacturer", "Hersteller",
    "Unnamed: 0", "Unnamed: 1", "Unnamed: 2", "Unnamed: 3", "0", "1",
  ])
  /// Labels of the row of an item master that holds the title.
  static let titleLabels = set([
    "Description", "Short description", "Item description", "Article description", "Item name",
    "Article name", "Product name", "Product title", "Name", "Title", "Designation",
    "Short text", "Item text", "Material description", "Beschreibung", "Kurzbeschreibung",
    "Artikelbeschreibung", "Bezeichnung", "Artikelbezeichnung", "Produktbezeichnung",
    "Materialbezeichnung", "Artikelname", "Produktname", "Benennung", "Titel", "Kurztext",
    "Artikeltext", "Artikelkurztext", "Materialkurztext",
  ])
  static let useGroupWords = set(["Use Group", "Usegroup", "Group", "Verwendungsgruppe"])
  static let standardLeads = set(["per", "nach", "gemäß", "acc. to", "according to", "as per"])
  static let standardBodies = set(["UL", "cUL", "CSA", "IEC", "EN", "IEC/EN", "DIN", "VDE"])

  /// A phrase may head different parts of a sheet; all its meanings stay together.
  private static func headingTable(_ wanted: (Heading) -> Bool) -> PhraseTable<[Heading]> {
    var meanings: [FoldedHash: [Heading]] = [:]
    var phrases: [(String, FoldedHash)] = []
    for heading in Heading.table where wanted(heading) {
      for spelling in heading.spellings {
        let hash = FoldedHash(spelling.text)
        meanings[hash, default: []].append(heading)
        phrases.append((spelling.text, hash))
      }
    }
    return PhraseTable(phrases.map { ($0.0, meanings[$0.1] ?? []) })
  }

  private static func set(_ phrases: [String]) -> PhraseTable<Bool> {
    PhraseTable(phrases.map { ($0, true) })
  }
}
