/// What printed words mean, where the catalog says it in others.
enum PrintedWords {
  /// Whether a text of the catalog is the printed one, or the English of a printed German colour.
  static func isSame(_ text: String, as printed: String) -> Bool {
    if Word.words(of: text).map(\.text).joined() == Word.words(of: printed).map(\.text).joined() {
      return true
    }
    let color = printed.lowercased().filter(\.isLetter)
    return english(color) == text.lowercased().filter(\.isLetter)
  }

  /// Whether a text says yes or no; of what is insulated, whether it is.
  static func flag(in printed: String) -> Bool? {
    let words = Word.words(of: printed.lowercased()).map(\.text)
    if let word = words.first(where: { ["yes", "ja", "no", "nein"].contains($0) }) {
      return word == "yes" || word == "ja"
    }
    let letters = printed.lowercased().filter(\.isLetter)
    guard letters.contains("insulated") || letters.contains("isoliert") else { return nil }
    let denied = ["uninsulated", "noninsulated", "unisoliert", "nichtisoliert"]
    return !denied.contains { letters.contains($0) }
  }

  private static let colors = [
    "schwarz": "black", "weiß": "white", "weiss": "white", "grau": "gray", "grey": "gray",
    "grün": "green", "gruen": "green", "rot": "red", "gelb": "yellow", "blau": "blue",
    "orange": "orange", "braun": "brown", "violett": "violet", "rosa": "pink",
    "silberfarben": "silvercolored", "grüngelb": "greenyellow", "natur": "natural",
  ]

  private static func english(_ german: String) -> String? {
    for (prefix, meaning) in [
      ("licht", "light"), ("hell", "light"), ("dunkel", "dark"), ("light", "light"),
      ("dark", "dark"),
    ]
    where german.hasPrefix(prefix) {
      return colors[String(german.dropFirst(prefix.count))].map { meaning + $0 }
    }
    return colors[german]
  }

  // MARK: Signs

  enum Sign {
    case least, most, open, about
  }

  private static let words: [(word: String, sign: Sign)] = [
    ("min", .least), ("mind", .least), ("ab", .least), ("from", .least), ("minimum", .least),
    ("max", .most), ("bis", .most), ("upto", .most), ("maximum", .most), ("geq", .least),
    ("ge", .least), ("gt", .least), ("leq", .most), ("le", .most), ("lt", .most),
    ("approx", .about), ("ca", .about), ("about", .about), ("etwa", .about), ("circa", .about),
  ]

  /// What the signs and words around the numbers of a text say of them.
  static func signs(in printed: String) -> Set<Sign> {
    let text = printed.replacing("up to", with: "upto")
    let words = Set(Word.words(of: text.lowercased()).map(\.text))
    var signs = Set(self.words.filter { words.contains($0.word) }.map(\.sign))
    for (index, character) in zip(text.indices, text) {
      let isEqualToo = text[text.index(after: index)...].first == "="
      switch character {
      case ">", "＞": signs.formUnion(isEqualToo ? [.least] : [.least, .open])
      case "<", "＜": signs.formUnion(isEqualToo ? [.most] : [.most, .open])
      case "≥", "⩾", "≧": signs.insert(.least)
      case "≤", "⩽", "≦": signs.insert(.most)
      case "≈", "~", "∼", "≃": signs.insert(.about)
      default: break
      }
    }
    if words.contains("gt") || words.contains("lt") { signs.insert(.open) }
    return signs
  }
}
