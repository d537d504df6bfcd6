/// Undoes the markup of HTML, Markdown and TeX, as simply as can be: what shows is what is left.
enum Markup {
  static func undone(_ line: String) -> String {
    var text = ""
    var rest = Substring(line)
    while let first = rest.first {
      if let (shown, length) = construct(at: rest, first) {
        if rest.isIndex { while text.last == " " { text.removeLast() } }
        text += shown
        rest = rest.dropFirst(length)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// What shows of the markup that a text begins with, and how long that is.
  private static func construct(at rest: Substring, _ first: Character) -> (String, Int)? {
    switch first {
    case "<": tag(rest)
    case "&": entity(rest)
    case "]": target(rest)
    case "\\": command(rest)
    case "*", "_", "`", "~", "$", "{", "}", "^": ("", 1)
    default: nil
    }
  }

  /// Where a link of Markdown leads to, or the class of a span of Pandoc.
  private static func target(_ rest: Substring) -> (String, Int)? {
    let closing: [Character: Character] = ["(": ")", "{": "}"]
    guard let opening = rest.dropFirst().first, let close = closing[opening] else { return nil }
    return rest.firstIndex(of: close).map { ("", length(rest, $0)) }
  }

  private static func length(_ rest: Substring, _ end: Substring.Index) -> Int {
    rest.distance(from: rest.startIndex, to: end) + 1
  }

  /// Tags inside of words, as in `mm<sup>2</sup>`, divide nothing; others do.
  private static func tag(_ rest: Substring) -> (String, Int)? {
    let name = rest.dropFirst().drop { $0 == "/" }
    guard let first = name.first, first.isLetter || first == "!",
      let end = rest.firstIndex(of: ">")
    else { return nil }
    let inline = ["sup", "sub", "b", "i", "u", "em", "strong", "span", "a", "small"]
    let isInline = inline.contains(name.prefix { $0.isLetter }.lowercased())
    return (isInline ? "" : " ", length(rest, end))
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "deg": "°", "sup2": "2",
    "sup3": "3", "micro": "µ", "Omega": "Ω", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "reg": "®", "hellip": "…", "ndash": "-", "mdash": "-",
    "minus": "-", "shy": "", "le": "≤", "ge": "≥",
  ]

  private static func entity(_ rest: Substring) -> (String, Int)? {
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "#" }
    guard rest.dropFirst(name.count + 1).first == ";", !name.isEmpty else { return nil }
    let length = name.count + 2
    if let shown = entities[String(name)] { return (shown, length) }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard name.first == "#", let scalar = code.flatMap(Unicode.Scalar.init) else { return nil }
    return (String(Character(scalar)), length)
  }

  /// A command of TeX, or a sign that Markdown escapes.
  private static func command(_ rest: Substring) -> (String, Int)? {
    let name = rest.dropFirst().prefix { $0.isLetter && $0.isASCII }
    switch name {
    case "": return ("", 1)
    case "Omega": return ("Ω", 6)
    case "mu": return ("µ", 3)
    case "circ", "degree": return ("°", name.count + 1)
    default: return (" ", name.count + 1)
    }
  }
}

extension Substring {
  /// Whether it begins with the tag of an index or exponent, which belongs to what stands before it.
  fileprivate var isIndex: Bool { hasPrefix("<sub>") || hasPrefix("<sup>") }
}
