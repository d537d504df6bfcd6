/// Words of web pages that show a sheet, of all languages together.
enum WebWords {
  enum Button: Sendable {
    /// Only a shop or a page has it.
    case shop
    /// A sheet could print it, too.
    case any
  }

  static let buttons: PhraseTable<Button> = PhraseTable(
    [
      "Log in", "Login", "Sign in", "Register", "Cart", "Shopping cart", "Basket", "Add to cart",
      "Add to basket", "Add to wish list", "Add to wishlist", "Add to list", "Buy now",
      "Go to product",
      "View product", "View details", "Request a quote", "Where to buy", "Skip to content",
      "Back to top", "Accept all", "Reject all", "Cookie settings", "Privacy policy", "Imprint",
      "Terms and conditions", "Anmelden", "Registrieren", "Warenkorb", "In den Warenkorb",
      "Auf die Merkliste", "Merkliste", "Jetzt kaufen", "Zum Produkt", "Zum Artikel",
      "Produkt ansehen", "Angebot anfordern", "Zum Inhalt", "Zum Inhalt springen",
      "Zurück zum Anfang",
      "Alle akzeptieren", "Alle ablehnen", "Cookie-Einstellungen", "Datenschutzerklärung",
      "Impressum", "AGB", "Share product", "Artikel teilen",
      "Print data sheet", "Print datasheet", "Add to notepad", "Add to comparison",
      "Datenblatt drucken",
      "Zum Vergleich", "Auf den Merkzettel", "Merkzettel",
    ].map { ($0, .shop) }
      + [
        "WAGO", "Compare", "Print", "Share", "Save", "Search", "Menu", "Home", "Products",
        "Contact",
        "Company", "Careers", "About us", "Newsletter", "Accept", "Reject", "Privacy", "Support",
        "Services", "News", "Solutions", "Vergleichen", "Drucken", "Teilen", "Merken", "Suche",
        "Menü",
        "Startseite", "Produkte", "Kontakt", "Unternehmen", "Karriere", "Über uns", "Akzeptieren",
        "Ablehnen", "Datenschutz", "Lösungen", "Data protection",
      ].map { ($0, .any) })

  /// Buttons that a shop puts behind each item of a list.
  static let buttonsOfRows = [
    "Add to cart", "Add to basket", "Add to wish list", "Add to list", "Buy now", "View product",
    "View details", "Go to product", "Request a quote", "In den Warenkorb", "Auf die Merkliste",
    "Jetzt kaufen", "Zum Produkt", "Zum Artikel", "Produkt ansehen", "Angebot anfordern",
  ].map { Array($0.utf8) }

  /// What a text browser prints before a button.
  static let buttonMark = Array("(BUTTON)".utf8)

  /// The last letters of lines that may end in such a button, or in the first of its words behind its
  /// mark: most lines show by theirs that they do not.
  static let endsOfButtons: [UInt32] = {
    let mark = String(decoding: buttonMark, as: UTF8.self)
    let ends = buttonsOfRows.flatMap { button in
      let words = button.split(separator: Byte.space)
      return (1...words.count).map {
        Array((mark + " ").utf8) + words[..<$0].joined(separator: [Byte.space])
      }
    }
    return Set(([buttonMark] + ends).map { $0.ending(at: $0.count) }).sorted()
  }()

  /// What stands between the pages on the way to one.
  static let arrows = ["›", "»", "→", "❯"].map { Array($0.utf8) }

  /// Halves of a day.
  static let halves: PhraseTable<Bool> = PhraseTable(["AM", "PM", "Uhr"].map { ($0, true) })
}

extension [UInt8] {
  /// The four bytes before a place, which has as many before it.
  func ending(at end: Int) -> UInt32 {
    (end - 4..<end).reduce(0) { $0 << 8 | UInt32(self[$1]) }
  }
}
