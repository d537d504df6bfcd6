import TestSupport

/// The forms that converters give to the same characters: none of them changes what is said.
struct Typography {
  /// Whether there are any other forms at all.
  let isOn: Bool

  /// The text in some of the forms.
  func printed(_ text: String, _ random: inout SeededRandom) -> String {
    guard isOn else { return text }
    var text = text
    for (form, replacements) in Self.forms where text.contains(form) && !random.oneIn(3) {
      text = text.replacing(form, with: random.pick(replacements))
    }
    if random.oneIn(4) {
      text = text.replacing(#/(^| )-(?=\d)/#) { $0.output.1 + "\u{2212}" }
    }
    if random.oneIn(3) {
      let space = random.pick(["\u{A0}", "\u{2009}", "\u{202F}", "&nbsp;"])
      text = text.replacing(#/(\d) (?=(mm|V|A|N|g|MJ|°C|kV|mΩ)\b)/#) { $0.output.1 + space }
    }
    if random.oneIn(4) {
      text = text.replacing(#/(\p{L}{4})(?=\p{L}{4})/#, maxReplacements: 1) {
        $0.output.1 + "\u{AD}"
      }
    }
    return text
  }

  private static let forms: [(String, [String])] = [
    (">", ["&gt;"]), ("≤", ["&le;", "$\\leq$"]), ("\"", ["&quot;"]),
    ("mm²", ["mm2", "mm<sup>2</sup>", "mm <sup>2</sup>", "mm&sup2;", "mm^2"]),
    (" ... ", [" … ", "…", " – ", " \u{2026}\u{A0}", " &#8230; "]),
    ("°C", ["&deg;C", "\u{2103}", "° C"]),
    ("mΩ", ["m\u{2126}", "m&Omega;"]),
    ("®", ["&reg;"]),
  ]

  /// The bytes of the text in one of the forms that files come in.
  static func bytes(of lines: [String], _ random: inout SeededRandom, varied: Bool) -> [UInt8] {
    guard varied else { return Array((lines.joined(separator: "\n") + "\n").utf8) }
    let text = lines.joined(separator: random.pick(["\n", "\r\n", "\r"])) + "\n"
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return [0xEF, 0xBB, 0xBF] + text.utf8
    case 1: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: return Array(text.utf8)
    }
  }
}
