/// The agencies that approve parts: a short mark, then the name.
enum Agencies {
  /// What words are of an agency's mark and name.
  enum Part: Sendable {
    case whole, beginning
  }

  /// The words that stand before a name, such as `CCA DEKRA Certification B.V.`.
  private static let marks: PhraseTable<Bool> = PhraseTable(
    [
      "ABS", "AEx", "ATEX", "BSMI", "BV", "CB", "CCA", "CCC", "CQC", "CSA", "cULus", "cURus", "DNV",
      "EAC",
      "ENEC", "GL", "IECEx", "INMETRO", "KC", "KEMA/KEUR", "KR", "LR", "NK", "PRS", "RINA", "UKEX",
      "UL", "UR", "VDE",
    ].map { ($0, true) })

  private static let names = [
    "American Bureau of Shipping", "Bureau Veritas", "Bureau Veritas S.A.", "China Quality Center",
    "China Quality Certification Centre", "CSA Group", "DEKRA Certification B.V.",
    "DEKRA Testing and Certification GmbH",
    "Det Norske Veritas", "Det Norske Veritas, Germanischer Lloyd", "DNV GL SE",
    "Germanischer Lloyd", "Korean Register of Shipping", "Lloyds Register", "Lloyd's Register",
    "Nippon Kaiji Kyokai", "Physikalisch Technische Bundesanstalt", "Polski Rejestr Statków",
    "RINA Germany GmbH", "Underwriters Laboratories Inc.",
    "VDE Prüf- und Zertifizierungsinstitut",
  ]

  private static let parts: PhraseTable<Part> = PhraseTable(
    names.map { ($0, .whole) } + names.flatMap(beginnings))

  private static func beginnings(of name: String) -> [(String, Part)] {
    let words = name.split(separator: " ")
    return (1..<words.count).map { (words[..<$0].joined(separator: " "), .beginning) }
  }

  /// What some words are of an agency; `nil` where no agency's name begins with them.
  static func part(_ words: [TextRange], in bytes: [UInt8]) -> Part? {
    var found: Part?
    for first in words.indices {
      switch parts[FoldedHash(joining: words[first...], in: bytes)] {
      case .whole: return .whole
      case .beginning: found = .beginning
      case nil: break
      }
      guard marks.meaning(of: words[first], in: bytes) != nil else { return found }
    }
    return found
  }
}

extension FoldedHash {
  /// The hash of words that may stand on several lines.
  fileprivate init(joining words: ArraySlice<TextRange>, in bytes: [UInt8]) {
    self.init()
    for word in words {
      var index = word.lower
      while index < word.upper { index += add(bytes, at: index) }
    }
  }
}
