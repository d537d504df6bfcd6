/// The agencies that approve parts: a short mark, then the name.
enum Agencies {
  /// What words are of an agency's mark and name.
  enum Part: Sendable {
    case whole, beginning
  }

  /// The words that stand before a name, such as `CCA DEKRA Certification B.V.`.
  private static let marks: PhraseTable<Bool> = PhraseTable(
    [
      "ABS", "AEx", "ATEX", "BSMI", "BV", "CB", "CCA", "CCC", "CQC", "CSA", "cUL", "cULus", "cURus",
      "DNV",
      "EAC",
      "ENEC", "GL", "IECEx", "INMETRO", "KC", "KEMA/KEUR", "KR", "LR", "NK", "PRS", "RINA", "UKEX",
      "EU-Declaration", "Railway", "UK-Declaration", "UL", "UR", "VDE",
    ].map { ($0, true) })

  static let names = [
    "American Bureau of Shipping", "Bureau Veritas", "Bureau Veritas S.A.", "China Quality Center",
    "CSA International", "DNV AS", "Korea Testing Laboratory", "Lloyd's Register of Shipping",
    "TÜV NORD CERT GmbH", "UL International Demko A/S",
    "UL International Germany GmbH", "UL LLC", "UL Solutions",
    "China Quality Certification Centre", "CSA Group", "DEKRA Certification B.V.",
    "DEKRA Testing and Certification GmbH",
    "Det Norske Veritas", "Det Norske Veritas, Germanischer Lloyd", "DNV GL SE",
    "Germanischer Lloyd", "Korean Register of Shipping", "Lloyds Register", "Lloyd's Register",
    "Nippon Kaiji Kyokai", "Physikalisch Technische Bundesanstalt", "Polski Rejestr Statków",
    "RINA Germany GmbH", "Underwriters Laboratories Inc.",
    "VDE Prüf- und Zertifizierungsinstitut", "WAGO GmbH & Co. KG",
    "WAGO Kontakttechnik GmbH & Co. KG", "of Conformity WAGO GmbH & Co. KG",
    "of Conformity WAGO Kontakttechnik GmbH & Co. KG",
  ]

  private static let parts: PhraseTable<Part> = PhraseTable(
    names.map { ($0, .whole) } + names.flatMap(beginnings))

  private static func beginnings(of name: String) -> [(String, Part)] {
    let words = name.split(separator: " ")
    return (1..<words.count).map { (words[..<$0].joined(separator: " "), .beginning) }
  }

  /// What a company's name ends with.
  private static let companyForms: PhraseTable<Bool> = PhraseTable(
    ["Inc.", "B.V.", "S.A.", "GmbH", "SE", "AG", "Ltd.", "LLC", "e.V."].map { ($0, true) })

  static func isCompanyForm(_ word: TextRange, in bytes: [UInt8]) -> Bool {
    companyForms.meaning(of: word, in: bytes) != nil
  }

  /// Where the name of an agency ends that a text begins with, as far as the table or the form of
  /// the company tells.
  static func end(in agency: TextRange, _ bytes: [UInt8]) -> Int? {
    var name = agency
    while let word = bytes.word(from: name.lower, to: name.upper) {
      let rest = TextRange(word.lower, agency.upper)
      if let (part, end) = parts.longestPrefix(of: rest, in: bytes), part == .whole { return end }
      if companyForms.meaning(of: word, in: bytes) != nil { return word.upper }
      name = TextRange(word.upper, name.upper)
    }
    return nil
  }

  /// Whether a word is a mark that stands before an agency's name.
  static func isMark(_ word: TextRange, in bytes: [UInt8]) -> Bool {
    marks.meaning(of: word, in: bytes) != nil
  }

  /// No agency has more words; the bound keeps the time linear.
  private static let mostWords = 24

  /// What some words are of an agency; `nil` where no agency's name begins with them.
  static func part(_ words: [TextRange], in bytes: [UInt8]) -> Part? {
    guard words.count <= mostWords else { return nil }
    var found: Part?
    for first in words.indices {
      switch parts[FoldedHash(joining: words[first...], in: bytes)] {
      case .whole: return .whole
      case .beginning: found = .beginning
      case nil: break
      }
      let isMark = marks.meaning(of: words[first], in: bytes) != nil
      // `ENEC 05`: the number of who gives the mark.
      let isNumber =
        first > 0 && words[first].count == 2
        && bytes[words[first].lower..<words[first].upper].allSatisfy(Byte.isDigit)
      guard isMark || isNumber else { return found }
    }
    return found
  }
}

extension SheetText {
  /// Whether an agency is a piece of a name: `KEMA/KEUR DEKRA` of one that the vocabulary knows, or
  /// `Inc.` of any.
  package func breaksOff(_ agency: TextRange) -> Bool {
    let words = words(agency)
    return Agencies.part(words, in: bytes) == .beginning && !isMarkAlone(agency)
      || words.first.map { Agencies.isCompanyForm($0, in: bytes) } ?? false
  }

  /// Whether a standard has lost its number, as `EN` or `CSA C22.2 No.`, or is nothing but one.
  package func isPiece(ofStandard standard: TextRange) -> Bool {
    guard let last = words(standard).last else { return false }
    if !bytes[standard.lower..<standard.upper].contains(where: Byte.isLetter) {
      return bytes[standard.lower..<standard.upper].contains(where: Byte.isDigit)
    }
    return ApprovalTable.bodies.meaning(of: last, in: bytes) != nil
      && !bytes[last.lower..<last.upper].contains(where: Byte.isDigit)
  }

  /// The words that follow the name of an agency and are none of it.
  package func words(afterAgency agency: TextRange) -> TextRange? {
    guard let end = Agencies.end(in: agency, bytes) else { return nil }
    let rest = bytes.trimmed(TextRange(end, agency.upper))
    return rest.isEmpty || !Byte.isWord(bytes[rest.lower]) ? nil : rest
  }

  /// Whether an agency is one that the vocabulary knows, with its marks.
  package func isKnownAgency(_ agency: TextRange) -> Bool {
    Agencies.part(words(agency), in: bytes) == .whole
  }

  /// The word before the known name that an agency ends with, which is no mark: `cURus Print
  /// Underwriters …`.
  package func words(beforeNameOf agency: TextRange) -> TextRange? {
    let words = words(agency)
    guard words.count < 24,
      let name = words.indices.first(where: {
        Agencies.part(Array(words[$0...]), in: bytes) == .whole
      }),
      name > 0, !Agencies.isMark(words[name - 1], in: bytes)
    else { return nil }
    return words[name - 1]
  }

  private func words(_ text: TextRange) -> [TextRange] {
    var words: [TextRange] = []
    while let word = bytes.word(from: words.last?.upper ?? text.lower, to: text.upper) {
      words.append(word)
    }
    return words
  }

  /// The mark of an agency and the beginning of its name inside a text: `… CB DEKRA Certification B.V.`.
  package func agency(inside text: TextRange) -> TextRange? {
    var rest = text
    while let word = bytes.word(from: rest.lower, to: rest.upper) {
      rest = TextRange(word.upper, text.upper)
      guard Agencies.isMark(word, in: bytes),
        let next = bytes.word(from: rest.lower, to: rest.upper),
        Agencies.part([word, next], in: bytes) != nil
      else { continue }
      return TextRange(word.lower, next.upper)
    }
    return nil
  }

  /// Whether an agency is a name that the vocabulary knows, without the mark that stands before it.
  package func lacksMark(_ agency: TextRange) -> Bool {
    let words = words(agency)
    guard let first = words.first, !Agencies.isMark(first, in: bytes) else { return false }
    return Agencies.part(words, in: bytes) == .whole
  }

  /// Whether an agency is nothing but marks, `UL` or `DNV GL`, without a name.
  package func isMarkAlone(_ agency: TextRange) -> Bool {
    var rest = agency
    while let word = bytes.word(from: rest.lower, to: rest.upper) {
      guard Agencies.isMark(word, in: bytes) else { return false }
      rest = TextRange(word.upper, rest.upper)
    }
    return true
  }

  /// Whether a cell begins with the head of a column of the approvals.
  package func namesColumn(_ cell: TextRange) -> Bool {
    guard let (_, end) = ApprovalTable.columnNames.longestPrefix(of: cell, in: bytes) else {
      return false
    }
    let rest = bytes.trimmed(TextRange(end, cell.upper))
    return rest.isEmpty || ApprovalTable.columnNames.longestPrefix(of: rest, in: bytes) != nil
  }
}

extension FoldedHash {
  /// The hash of words that may stand on several lines.
  init(joining words: ArraySlice<TextRange>, in bytes: [UInt8]) {
    self.init()
    for word in words {
      var index = word.lower
      while index < word.upper { index += add(bytes, at: index) }
    }
  }
}
