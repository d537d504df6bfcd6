/// Turns the LaTeX that converters make of symbols (`$\leq$`, `$I_N = 25$`, `$mm^2$`) into text.
enum MathMarkup {
  /// The text between two dollar signs, or `nil` where it is no mathematics (prices, prose).
  static func undone(_ source: ArraySlice<UInt8>) -> [UInt8]? {
    guard !source.isEmpty, source.count < 200, isMathematics(source) else { return nil }
    var output: [UInt8] = []
    var index = source.startIndex
    while index < source.endIndex {
      switch source[index] {
      case Byte.backslash: index = readCommand(source, from: index + 1, into: &output)
      case UInt8(ascii: "^"): index = readRaised(source, from: index + 1, into: &output)
      case Byte.openBrace, Byte.closeBrace: index += 1
      default:
        output.append(source[index])
        index += 1
      }
    }
    return output
  }

  private static func isMathematics(_ source: ArraySlice<UInt8>) -> Bool {
    source.contains { byte in
      byte == Byte.backslash || byte == UInt8(ascii: "^") || byte == Byte.underscore
        || byte == UInt8(ascii: "=") || byte == Byte.less || byte == Byte.greater
    }
  }

  private static let symbols: [String: String] = [
    "leq": "≤", "le": "≤", "leqslant": "≤", "geq": "≥", "ge": "≥", "geqslant": "≥", "pm": "±",
    "Omega": "Ω", "mu": "µ", "degree": "°", "circ": "°", "times": "x", "cdot": "·", "approx": "≈",
    "sim": "~", "ldots": "...", "dots": "...", "div": "÷", "lt": "<", "gt": ">", "equiv": "≙",
    "triangleq": "≙", "quad": " ", "emptyset": "⌀", "diameter": "⌀", "infty": "∞",
  ]

  /// `\name` as its symbol; a command that only styles (`\mathrm`, `\text`) leaves its argument.
  private static func readCommand(
    _ source: ArraySlice<UInt8>, from start: Int, into output: inout [UInt8]
  ) -> Int {
    var index = start
    while index < source.endIndex, Byte.isLetter(source[index]) { index += 1 }
    if index == start {  // \, \; \% and their like
      let isSign = index < source.endIndex && source[index] == UInt8(ascii: "%")
      output.append(isSign ? UInt8(ascii: "%") : Byte.space)
      return Swift.min(index + 1, source.endIndex)
    }
    let name = String(decoding: source[start..<index], as: UTF8.self)
    if let symbol = symbols[name] { output += symbol.utf8 }
    return index
  }

  /// `^2`, `^{2}` and `^\circ` as raised characters.
  private static func readRaised(
    _ source: ArraySlice<UInt8>, from start: Int, into output: inout [UInt8]
  ) -> Int {
    var index = start
    while index < source.endIndex, source[index] == Byte.openBrace { index += 1 }
    guard index < source.endIndex else { return index }
    switch source[index] {
    case UInt8(ascii: "2"): output += "²".utf8
    case UInt8(ascii: "3"): output += "³".utf8
    case Byte.backslash: return readCommand(source, from: index + 1, into: &output)
    default: output += [UInt8(ascii: "^"), source[index]]
    }
    return index + 1
  }
}
