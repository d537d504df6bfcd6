/// Words that stand before an item number.
enum ItemMark: Sendable {
  /// A sheet or a page begins.
  case sheet
  /// Another item is named.
  case item
  /// An item is named by its number at the maker, beside that of anyone else.
  case maker
  /// An item, or the order, article or part number of anyone else.
  case anyones

  static let phrases: PhraseTable<ItemMark> = PhraseTable(
    [
      "Data sheet", "Datasheet", "Product data sheet", "Product datasheet", "Technical data sheet",
      "Technical datasheet", "Data sheet for", "Datasheet for", "Datenblatt", "Datenblatt für",
      "Produktdatenblatt", "Technisches Datenblatt",
    ].map { ($0, .sheet) }
      + [
        "Item no", "Item number", "Artikelnummer", "Artikelnr", "Art.Nr", "Art-Nr",
      ].map { ($0, .item) }
      + [
        "WAGO item no", "WAGO item number", "WAGO part number", "WAGO Artikelnummer",
        "WAGO Artikelnr",
        "Manufacturer part no", "Manufacturer part number", "Manufacturer's part no",
        "Manufacturer's part number", "Manufacturer item no", "Manufacturer item number",
        "Manufacturer article no", "Manufacturer article number", "Maker's item no", "Herst.-Nr",
        "Herst.-Art.-Nr", "Hersteller-Artikelnr", "Hersteller-Artikelnummer",
        "Hersteller-Teilenummer", "Supplier item no", "SUPPLIER_PID",
        "Manufacturer number", "Mfr part no", "Mfr. part no", "Mfr part number",
        "Mfr. part number", "MPN", "Herstellernummer", "Hersteller-Nr", "Herstellerartikelnummer",
        "Herstellerartikelnr", "Herstellerteilenummer", "Herstellerteilenr",
      ].map { ($0, .maker) }
      + [
        "Order no", "Order number", "Part no", "Part number", "Product no", "Product number",
        "Article no", "Article number", "Art. no", "Bestellnummer", "Bestellnr",
        "Produktnummer",
      ].map { ($0, .anyones) })

  /// Whether a letter is the first of any of them.
  static func mayBegin(with letter: UInt8) -> Bool {
    switch Byte.lowercased(letter) {
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "a"), UInt8(ascii: "p"),
      UInt8(ascii: "o"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "m"),
      UInt8(ascii: "h"), UInt8(ascii: "w"):
      true
    default: false
    }
  }

  /// Words at the beginning of a text that announce an item number.
  struct Announcement {
    /// `sheet` where any of the words speaks of one: `Data sheet | Item number:`.
    var mark: ItemMark
    /// Whether the last of them speak of a number, so that nothing else is announced.
    var speaksOfNumber: Bool
    /// Where the number belongs.
    var end: Int
  }

  /// Reads such words, whatever marks stand before, among and after them.
  static func announcement(in text: TextRange, _ bytes: [UInt8]) -> Announcement? {
    var start = bytes.firstWordOfLink(in: text)
    guard start < text.upper, mayBegin(with: bytes[start]) else { return nil }
    var found: Announcement?
    while let (mark, end) = phrases.longestPrefix(of: TextRange(start, text.upper), in: bytes) {
      start = bytes.firstWord(in: TextRange(end, text.upper))
      found = Announcement(
        mark: found?.mark == .sheet ? .sheet : mark, speaksOfNumber: mark != .sheet, end: start)
    }
    return found
  }
}
