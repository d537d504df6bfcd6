/// One thing that a sheet says of a part, for comparing two readings by meaning.
struct Fact: Equatable {
  /// What kind of thing it is; only facts of one kind are compared.
  enum Kind: String {
    case sheet, identity, attribute, rating, property, approval, document, note, link
  }

  let kind: Kind
  /// What it speaks of, for people: a label, an agency, an item.
  let name: String
  /// The property that it feeds or is.
  var key: String?
  /// What it says, as the catalog has it.
  let value: JSONValue
  /// What it says, whatever its printed form.
  let meaning: JSONValue
  /// As the sheet prints it; empty where it is printed nowhere as such.
  var printed = ""
  /// The first line that it stands on; 0 for none.
  var line = 0
  /// Every line that it was gathered from, where the catalog tells.
  var lines: [Int] = []

  init(
    _ kind: Kind, _ name: String, key: String? = nil, _ value: JSONValue, printed: String = "",
    line: Int = 0, lines: [Int] = []
  ) {
    self.kind = kind
    self.name = name
    self.key = key
    self.value = value
    meaning = value.withFoldedTexts
    self.printed = printed
    self.line = line
    self.lines = lines
  }

  /// The name whatever its spacing and case.
  var foldedName: String { name.folded.filter { $0 != " " }.lowercased() }
}

extension JSONValue {
  /// The value with its texts in one form: converters differ in white space, dashes and dots.
  fileprivate var withFoldedTexts: JSONValue {
    switch self {
    case .string(let text): .string(text.folded)
    case .array(let elements): .array(elements.map(\.withFoldedTexts))
    case .object(let members): .object(members.mapValues(\.withFoldedTexts))
    default: self
    }
  }
}

extension String {
  /// White space as single blanks, typographic characters as what they stand for.
  var folded: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "²": text.append("2")
      case "³": text.append("3")
      case "…": text.append(contentsOf: "...".unicodeScalars)
      case "–", "—", "−", "‐", "‑": text.append("-")
      case "’", "‘": text.append("'")
      case "“", "”", "„": text.append("\"")
      case "\u{AD}", "\u{200B}", "\u{FEFF}": break
      default: text.append(scalar)
      }
    }
    return String(text).split { $0.isWhitespace }.joined(separator: " ")
  }
}
