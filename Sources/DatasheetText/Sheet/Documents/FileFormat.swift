/// The file formats that sheets offer.
enum FileFormat {
  /// What heads the columns of a table of documents.
  static let heads: PhraseTable<Bool> = PhraseTable(
    [
      "Version", "Stand", "Title", "Date", "Format", "File", "Document", "Titel", "Datum", "Datei",
      "Dokument",
    ]
    .map { ($0, true) })
  /// Links to drawings, which are no documents.
  static let models: PhraseTable<Bool> = PhraseTable(
    [
      "2D/3D Models", "2D/3D-Modelle", "EPLAN Data Portal", "EPLAN Portal", "ZUKEN Portal",
      "WSCAD Universe", "CADENAS",
    ].map { ($0, true) })
  /// Groups of documents that may name one, too: `Declaration of conformity`.
  static let groups: PhraseTable<Bool> = PhraseTable(
    [
      "Instruction manual", "Instruction manuals", "Operating instructions", "User manual",
      "Declaration of conformity", "Declarations of conformity", "Bedienungsanleitung",
      "Bedienungsanleitungen", "Montageanleitung", "Montageanleitungen", "Konformitätserklärung",
      "Konformitätserklärungen",
    ].map { ($0, true) })
  static let sizes: PhraseTable<Bool> = PhraseTable(
    ["B", "kB", "MB", "GB", "KiB", "MiB"].map { ($0, true) })
  static let names: PhraseTable<Bool> = PhraseTable(
    ["pdf", "zip", "doc", "docx", "xls", "xlsx", "xml", "txt", "dxf", "dwg", "stp", "step", "html"]
      .map { ($0, true) })
}

extension [UInt8] {
  /// The size of a file that ends some words: `2.0 MB`.
  func size(endingIn words: TextRange) -> TextRange? {
    var unit = words.upper
    while unit > words.lower, Byte.isLetter(self[unit - 1]) { unit -= 1 }
    guard FileFormat.sizes.meaning(of: TextRange(unit, words.upper), in: self) != nil else {
      return nil
    }
    var end = unit
    while end > words.lower, self[end - 1] == Byte.space { end -= 1 }
    var start = end
    while start > words.lower, Byte.isNumeric(self[start - 1]) { start -= 1 }
    let isWord = start == words.lower || self[start - 1] == Byte.space
    return start < end && isWord ? TextRange(start, words.upper) : nil
  }

  /// Whether the size of a file stands in a row.
  func holdsSize(_ row: TextRange) -> Bool {
    var rest = row
    while let word = word(from: rest.lower, to: rest.upper) {
      rest = TextRange(word.upper, rest.upper)
      if FileFormat.sizes.meaning(of: word, in: self) != nil { return true }
    }
    return false
  }
}

extension Byte {
  fileprivate static func isNumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == point || byte == comma
  }
}
