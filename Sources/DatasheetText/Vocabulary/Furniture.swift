/// Phrases that begin lines which carry no fact of a part: page feet, the maker's address, captions.
enum Furniture {
  enum Rule: Sendable {
    /// The line is the phrase, perhaps with marks after it.
    case whole
    /// The line begins with the phrase.
    case beginning
    /// Numbers and marks follow the phrase: `Page 1/8`.
    case numbered
    /// The line heads a list of the sheet's headings.
    case outline
  }

  static let phrases: PhraseTable<Rule> = PhraseTable(
    table(
      .beginning,
      [
        "Subject to changes", "Änderungen vorbehalten", "Do you have any questions",
        "Haben Sie Fragen", "Sie haben Fragen", "We are always happy to", "Wir nehmen",
        "WAGO Kontakttechnik", "WAGO GmbH & Co. KG", "WAGO Corporation", "Hansastr", "Hansastraße",
        "32423 Minden", "32385 Minden", "Postfach 2880", "N120 W19129", "Germantown, WI", "Phone:",
        "Phone +", "Fax:", "Tel.:", "Telefon:", "Email:", "E-Mail:", "Web:",
        "Similar to illustration", "Abbildung ähnlich", "Dimensions in mm", "Maße in mm",
        "Learn more", "Show all", "Alle Produkte", "Mehr erfahren",
        "Continued on next page", "Fortsetzung auf",
      ])
      + table(
        .whole,
        [
          "Download", "Downloads all", "URL", "↓", "Mehr", "Nach oben", "Col2", "Col3", "Col4",
          "Col5", "Col6",
        ])
      + table(.numbered, ["Page", "Seite", "Version", "Stand"])
      + table(
        .outline,
        ["Document Outline", "Table of contents", "Contents", "Inhaltsverzeichnis", "Inhalt"]))

  /// Squares and dots that show a colour rather than name it.
  static let swatches = ["■", "●", "□", "▪", "◼"].map { Array($0.utf8) }

  private static func table(_ rule: Rule, _ phrases: [String]) -> [(String, Rule)] {
    phrases.map { ($0, rule) }
  }
}

/// Words that stand before an item number.
enum ItemMark: Sendable {
  /// A sheet or a page begins.
  case sheet
  /// Another item is named.
  case item

  static let phrases: PhraseTable<ItemMark> = PhraseTable(
    [
      "Data sheet | Item number", "Data sheet | Item no", "Data sheet", "Data sheet Item number",
      "Datasheet", "Datasheet | Item number", "Datenblatt | Artikelnummer", "Datenblatt",
      "Datenblatt | Artikelnr", "Datenblatt Artikelnummer",
    ].map { ($0, .sheet) }
      + ["Item no", "Item number", "Artikelnummer", "Artikelnr", "Art.Nr"].map { ($0, .item) })

  /// Whether a letter is the first of any of them.
  static func mayBegin(with letter: UInt8) -> Bool {
    switch Byte.lowercased(letter) {
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "a"): true
    default: false
    }
  }
}
