/// Turns the LaTeX that converters make of symbols (`$\leq$`, `$I_N = 25$`, `$mm^2$`) into text.
enum MathMarkup {
  /// The text between two dollar signs, or `nil` where it is no mathematics (prices, prose).
  static func undone(_ source: ArraySlice<UInt8>) -> [UInt8]? {
    guard !source.isEmpty, source.count < 200, isMathematics(source) else { return nil }
    var output: [UInt8] = []
    var index = source.startIndex
    while index < source.endIndex {
      switch source[index] {
      case Byte.backslash:
        guard let next = readCommand(source, from: index + 1, into: &output) else { return nil }
        index = next
      case UInt8(ascii: "^"):
        guard let next = readRaised(source, from: index + 1, into: &output) else { return nil }
        index = next
      case Byte.openBrace, Byte.closeBrace: index += 1
      case Byte.space, UInt8(ascii: "~"):
        if output.last != Byte.space { output.append(Byte.space) }
        index += 1
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

  /// Commands that only style; they leave their argument.
  private static let styles: Set<String> = [
    "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "text", "textbf", "textit", "textrm",
    "operatorname", "rm", "bf", "it", "left", "right", "displaystyle",
  ]

  /// `\name` as its symbol; `nil` for a command that arranges its arguments, such as `\frac`.
  private static func readCommand(
    _ source: ArraySlice<UInt8>, from start: Int, into output: inout [UInt8]
  ) -> Int? {
    var index = start
    while index < source.endIndex, Byte.isLetter(source[index]) { index += 1 }
    if index == start {  // \, \; \% and their like
      guard index == source.endIndex || source[index] < 0x80 else { return nil }
      let isSign = index < source.endIndex && source[index] == UInt8(ascii: "%")
      output.append(isSign ? UInt8(ascii: "%") : Byte.space)
      return Swift.min(index + 1, source.endIndex)
    }
    let name = String(decoding: source[start..<index], as: UTF8.self)
    guard let symbol = symbols[name] ?? (styles.contains(name) ? "" : nil) else { return nil }
    output += symbol.utf8
    return index
  }

  /// `^2`, `^{-3}` and `^\circ` as raised characters; `nil` for other exponents.
  private static func readRaised(
    _ source: ArraySlice<UInt8>, from start: Int, into output: inout [UInt8]
  ) -> Int? {
    var index = start
    while index < source.endIndex, source[index] == Byte.openBrace { index += 1 }
    guard index < source.endIndex else { return index }
    if source[index] == Byte.backslash {
      return readCommand(source, from: index + 1, into: &output)
    }
    let isBraced = index > start
    repeat {
      guard Byte.isDigit(source[index]) || source[index] == Byte.hyphen else { return nil }
      output += source[index].raised
      index += 1
    } while isBraced && index < source.endIndex && source[index] != Byte.closeBrace
    return index
  }
}
