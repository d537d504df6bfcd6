/// Character references of HTML, those that datasheets carry (HTML 4.01, section 24).
struct HTMLEntity {
  /// The character as UTF-8.
  let text: [UInt8]
  /// Length of the reference in the source, `&` and `;` included.
  let length: Int
  let isBlank: Bool

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "deg": "°", "sup1": "¹", "sup2": "²", "sup3": "³", "reg": "®",
    "copy": "©", "trade": "™", "micro": "µ", "plusmn": "±", "times": "×", "middot": "·",
    "ohm": "Ω", "Omega": "Ω", "le": "≤", "ge": "≥", "hellip": "…", "ndash": "–", "mdash": "—",
    "minus": "−", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "bull": "•", "darr": "↓", "asymp": "≈", "ne": "≠", "shy": "\u{AD}",
  ]

  /// Reads `&name;`, `&#176;` or `&#xB0;` at `index`; `nil` where none of them stands.
  static func read(_ source: [UInt8], at index: Int, end: Int) -> HTMLEntity? {
    guard
      let close = source.firstIndex(of: Byte.semicolon, from: index + 1, to: min(end, index + 12)),
      close > index + 1
    else { return nil }
    let name = String(decoding: source[(index + 1)..<close], as: UTF8.self)
    let text = name.hasPrefix("#") ? character(numbered: name.dropFirst()) : names[name]
    return text.map { text in
      HTMLEntity(
        text: Array(text.utf8), length: close + 1 - index, isBlank: text == " " || text == "\u{A0}")
    }
  }

  private static func character(numbered digits: Substring) -> String? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number >= 0x20, number != 0x7F, !(0x80...0x9F).contains(number) else {
      return nil
    }
    return Unicode.Scalar(number).map { String($0) }
  }
}
