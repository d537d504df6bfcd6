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
        "Similar to illustration", "Abbildung ähnlich", "Ähnlich Abbildung",
        "Ähnlich der Abbildung", "Dimensions in mm", "Maße in mm",
        "Learn more", "Show all", "Show more", "Alle Produkte", "Mehr erfahren", "Mehr anzeigen",
        "All information without guarantee", "Alle Angaben ohne Gewähr", "©",
        "Continued on next page", "Fortsetzung auf", "Last updated", "Last update", "Last modified",
        "Zuletzt aktualisiert", "Letzte Aktualisierung", "Datenstand",
      ])
      + table(
        .whole,
        [
          "INNOVATIVE CONNECTIONS", "WAGO INNOVATIVE CONNECTIONS", "Download", "Downloads all",
          "URL", "↓", "Mehr", "Nach oben", "Col2", "Col3", "Col4",
          "Col5", "Col6",
        ])
      + table(.numbered, ["Page", "Seite", "Version", "Stand"])
      + table(
        .outline,
        ["Document Outline", "Table of contents", "Contents", "Inhaltsverzeichnis", "Inhalt"]))

  /// Labels of the row that names the maker.
  static let makerLabels: PhraseTable<Bool> = PhraseTable(
    ["Manufacturer", "Maker", "Brand", "Hersteller", "Marke"].map { ($0, true) })
  /// The maker's name, as its logo writes it.
  static let maker = "WAGO"

  /// Squares and dots that show a colour rather than name it.
  static let swatches = ["■", "●", "□", "▪", "◼"].map { Array($0.utf8) }

  private static func table(_ rule: Rule, _ phrases: [String]) -> [(String, Rule)] {
    phrases.map { ($0, rule) }
  }
}
