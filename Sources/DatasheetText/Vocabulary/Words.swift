/// Small words of the value grammar, of all languages together.
enum Words {
  /// What a word before a number makes of it.
  enum Prefix: Sendable {
    case approximately, atLeast, atMost, above, below
    /// A lower bound before one number, nothing before a range.
    case from
  }

  static let prefixes: PhraseTable<Prefix> = PhraseTable(
    table(.approximately, ["approx", "ca", "circa", "about", "etwa"])
      + table(.atLeast, ["min", "minimum", "at least", "mind", "mindestens"])
      + table(.from, ["from", "ab", "von"])
      + table(.atMost, ["max", "maximum", "up to", "bis", "bis zu", "höchstens"])
      + table(.above, ["more than", "über"])
      + table(.below, ["less than", "unter"]))

  /// Signs that mean the same; the longer first.
  static let signs: [(String, Prefix)] = [
    (">=", .atLeast), ("<=", .atMost), ("≥", .atLeast), ("≤", .atMost), (">", .above),
    ("<", .below), ("~", .approximately), ("≈", .approximately),
  ]

  /// Whether a sign before a number can begin with a byte.
  static func mayBeginSign(_ byte: UInt8) -> Bool {
    byte == Byte.less || byte == Byte.greater || byte == UInt8(ascii: "~") || byte >= 0x80
  }

  /// Between the two ends of a range; `bis` and `to` are words, the others marks.
  static let rangeMarks = ["...", "…", "..", "–", "—", "-", "\u{2212}", "÷", "to ", "bis "]

  /// Whether a mark of a range can begin with a byte, in any case of its letters.
  static func mayBeginRangeMark(_ byte: UInt8) -> Bool {
    switch Byte.lowercased(byte) {
    case Byte.point, Byte.hyphen, UInt8(ascii: "t"), UInt8(ascii: "b"), 0x80...: true
    default: false
    }
  }

  /// Signs that make the number beside them a part of something else.
  static let signsThatCrowd = [
    "±", "×", "+", "^", "*", "-", "–", "—", "\u{2212}", "\u{2010}", "\u{2011}", "\u{2012}",
    "\u{AD}",
    "..", "…", "<", ">", "≤", "≥", "~", "≈",
  ].map { Array($0.utf8) }

  /// What stands in no condition: a ruler, the rest of a tag, the sign that explains a rating.
  static let foreignMarks = ["---", "</", "<sup", "≙"].map { Array($0.utf8) }

  /// Words that join the numbers on both sides: `11 and 13 mm`.
  static let joints: PhraseTable<Bool> = PhraseTable(
    table(true, ["or", "and", "to", "up", "oder", "und", "bis", "zu"]))

  /// What may stand between a label and its value, a blank before and after.
  static let dividers = ["= ", "→ ", "-> ", "=> ", "» ", "> ", "¦ ", "/ ", "– ", "— ", "- "]

  /// Words after which a noun belongs to what is being said, so that no label begins there.
  static let leads: PhraseTable<Bool> = PhraseTable(
    table(
      true,
      [
        "of", "for", "on", "per", "with", "without", "see", "and", "or", "the", "a", "in", "to",
        "by", "at", "pro", "je", "no", "not", "any", "von", "für", "zu", "zum", "zur", "mit",
        "ohne", "siehe", "und",
        "oder", "der", "die", "das", "des", "dem", "den", "im", "in", "bei", "aus", "nach", "gemäß",
        "kein", "keine", "ein", "eine", "einer", "eines",
      ]))

  /// Words of `leads` that begin no condition of a number before them.
  static let negations: PhraseTable<Bool> = PhraseTable(
    table(true, ["no", "not", "any", "kein", "keine"]))

  /// Words that join a noun to the one before them, so that no value begins with them.
  static let joinersOfNouns: PhraseTable<Bool> = PhraseTable(
    table(true, ["of", "der", "des", "im", "am"]))

  /// What labels begin with that ask for a number.
  static let counters: PhraseTable<Bool> = PhraseTable(
    table(true, ["Number of", "No. of", "Anzahl", "Anzahl der"]))

  static let flags: PhraseTable<Bool> = PhraseTable(
    table(true, ["Yes", "ja"]) + table(false, ["No", "nein"]))

  /// A cell that says nothing.
  /// Words between the number of a page and how many there are.
  static let pageDividers: PhraseTable<Bool> = PhraseTable(
    ["of", "von"].map { ($0, true) })
  /// Words that begin the caption of a table.
  static let tableWords: PhraseTable<Bool> = PhraseTable(
    ["Table", "Tab.", "Tabelle"].map { ($0, true) })
  /// Signs between the headings of a way: `Data > Electrical data`.
  static let steps = [">", "›", "»", "→", "–", "—"].map { Array($0.utf8) }
  static let dashes = ["-", "–", "—", "\u{2212}", "--"].map { Array($0.utf8) }

  /// What may follow the number in a count: pieces, poles, ways.
  static let countNouns: PhraseTable<Bool> = PhraseTable(
    table(
      true,
      [
        "pcs", "pcs.", "pc", "pc.", "pieces", "piece", "Stück", "St.", "Stk", "Stk.", "way",
        "ways", "pole", "poles", "polig", "fach", "units", "levels",
      ]))

  /// Canonical English colour of each spelling.
  static let colors: PhraseTable<String> = PhraseTable(
    colorSpellings.flatMap { color, spellings in table(color, [color] + spellings) })

  /// Canonical names of colours, each with its other spellings.
  static let colorSpellings: [(String, [String])] = [
    ("black", ["schwarz"]), ("white", ["weiß", "weiss"]), ("gray", ["grey", "grau"]),
    ("light gray", ["light grey", "lichtgrau", "hellgrau"]),
    ("dark gray", ["dark grey", "dunkelgrau"]), ("green", ["grün"]), ("blue", ["blau"]),
    ("red", ["rot"]), ("yellow", ["gelb"]), ("orange", []), ("brown", ["braun"]),
    ("pink", ["rosa"]), ("violet", ["violett", "purple"]), ("turquoise", ["türkis"]),
    ("beige", []), ("green-yellow", ["grün-gelb", "grüngelb"]), ("yellow-green", []),
    ("light green", ["hellgrün"]), ("dark blue", ["dunkelblau"]),
    ("light blue", ["hellblau"]), ("transparent", []), ("silver-colored", ["silberfarben"]),
    ("ivory", ["elfenbein"]), ("colorless", ["farblos"]),
  ]

  /// Months by their first three letters, English and German.
  static let months: PhraseTable<Int> = PhraseTable(
    monthNames.enumerated().flatMap { index, names in table(index + 1, names) })

  private static let monthNames: [[String]] = [
    ["Jan", "January", "Januar"], ["Feb", "February", "Februar"], ["Mar", "March", "Mär", "März"],
    ["Apr", "April"], ["May", "Mai"], ["Jun", "June", "Juni"], ["Jul", "July", "Juli"],
    ["Aug", "August"], ["Sep", "Sept", "September"], ["Oct", "October", "Okt", "Oktober"],
    ["Nov", "November"], ["Dec", "December", "Dez", "Dezember"],
  ]

  private static func table<Meaning>(_ meaning: Meaning, _ words: [String]) -> [(String, Meaning)] {
    words.map { ($0, meaning) }
  }
}
