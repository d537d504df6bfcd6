/// Names and classes of the bytes that the readers look at.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let pipe = UInt8(ascii: "|")
  static let hash = UInt8(ascii: "#")
  static let star = UInt8(ascii: "*")
  static let hyphen = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let dollar = UInt8(ascii: "$")
  static let ampersand = UInt8(ascii: "&")
  static let underscore = UInt8(ascii: "_")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let quote = UInt8(ascii: "\"")
  static let equals = UInt8(ascii: "=")
  static let backquote = UInt8(ascii: "`")
  static let bang = UInt8(ascii: "!")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")

  /// Blank, tab, form feed or vertical tab.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == formFeed || byte == 0x0B
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// An ASCII letter of either case.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  static func isSmall(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  /// A comma or semicolon, which tells no label from another.
  static func isListMark(_ byte: UInt8) -> Bool { byte == comma || byte == semicolon }

  static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  /// A letter or digit; bytes of letters beyond ASCII count as letters.
  static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

  /// An ASCII letter or digit, or a blank: what most bytes are.
  static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == space
  }

  static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits, with zeros before it up to a width.
  package mutating func append(digits number: UInt, width: Int = 1) {
    var power: UInt = 1
    var length = 1
    while number / power > 9 {
      power *= 10
      length += 1
    }
    for _ in 0..<Swift.max(0, width - length) { append(Byte.zero) }
    while power > 0 {
      append(Byte.zero + UInt8(number / power % 10))
      power /= 10
    }
  }

  /// The byte at an offset, or zero past the end: what look-ahead wants.
  func at(_ index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

  /// The length of the white space beyond ASCII that begins here (NBSP, thin spaces, zero-width
  /// space, byte order mark), or 0.
  func wideBlankLength(at index: Int) -> Int {
    switch self[index] {
    case 0xC2: at(index + 1) == 0xA0 ? 2 : 0
    case 0xE2: isWideBlankTail(at(index + 1), at(index + 2)) ? 3 : 0
    case 0xE3: at(index + 1) == 0x80 && at(index + 2) == 0x80 ? 3 : 0
    case 0xEF: at(index + 1) == 0xBB && at(index + 2) == 0xBF ? 3 : 0
    default: 0
    }
  }

  private func isWideBlankTail(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80
      ? (third >= 0x80 && third <= 0x8B) || third == 0xAF
      : second == 0x81 && third == 0x9F
  }

  /// Moves `index` over white space of any kind, up to `end`.
  func skipBlanks(from index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      if Byte.isBlank(self[index]) {
        index += 1
      } else {
        let wide = self[index] >= 0x80 ? wideBlankLength(at: index) : 0
        if wide == 0 { return index }
        index += wide
      }
    }
    return end
  }

  /// The range without white space of any kind at either end.
  func trimmed(_ range: TextRange) -> TextRange {
    let start = skipBlanks(from: range.lower, to: range.upper)
    var end = range.upper
    while end > start {
      if Byte.isBlank(self[end - 1]) {
        end -= 1
      } else if end - 2 >= start, self[end - 1] >= 0x80, wideBlankLength(at: end - 2) == 2 {
        end -= 2
      } else if end - 3 >= start, self[end - 1] >= 0x80, wideBlankLength(at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return TextRange(start, end)
  }

  /// Whether the ASCII `prefix`, given in lower case, stands at `index` in any case.
  ///
  /// Inlined, a prefix that the caller spells out costs 20 instructions instead of 115.
  @inline(__always)
  func hasPrefix(_ prefix: String, at index: Int, end: Int) -> Bool {
    guard index + prefix.utf8.count <= end else { return false }
    var index = index
    for wanted in prefix.utf8 {
      if Byte.lowercased(self[index]) != wanted { return false }
      index += 1
    }
    return true
  }
}
