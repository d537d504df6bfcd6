// What inline markup is made of: raised digits, links and closing marks.

extension UInt8 {
  /// The superscript character of a digit or minus, so that `10<sup>6</sup>` is no 106; any other
  /// byte as it is.
  var raised: [UInt8] {
    switch self {
    case UInt8(ascii: "1"): [0xC2, 0xB9]
    case UInt8(ascii: "2"): [0xC2, 0xB2]
    case UInt8(ascii: "3"): [0xC2, 0xB3]
    case Byte.zero...Byte.nine: [0xE2, 0x81, 0xB0 + (self - Byte.zero)]
    case Byte.hyphen: [0xE2, 0x81, 0xBB]
    default: [self]
    }
  }
}

extension [UInt8] {
  /// The next place of a byte, up to an end.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether an address with a scheme, or of a mail box, begins here.
  func isAddress(at index: Int) -> Bool {
    hasPrefix("http", at: index, end: count) || hasPrefix("mailto:", at: index, end: count)
      || hasPrefix("www.", at: index, end: count)
  }

  /// The parts of `[words](address)`, or of Pandoc's `[words]{.class}`, that begins at `index`.
  func link(at index: Int, to end: Int) -> (close: Int, next: Int)? {
    guard let close = firstIndex(of: Byte.closeBracket, from: index + 1, to: end), close + 1 < end
    else { return nil }
    let closer =
      switch self[close + 1] {
      case Byte.openParenthesis: Byte.closeParenthesis
      case Byte.openBrace: Byte.closeBrace
      default: UInt8(0)
      }
    guard closer != 0, let last = firstIndex(of: closer, from: close + 2, to: end) else {
      return nil
    }
    return (close, last + 1)
  }

  /// The words of `[[address][words]]` and `[[address]]`, as Org mode writes links.
  func wordsOfOrgLink(at index: Int, to end: Int) -> TextRange? {
    guard at(index + 1) == Byte.openBracket,
      let close = firstIndex(of: Byte.closeBracket, from: index + 2, to: end)
    else { return nil }
    if at(close + 1) == Byte.closeBracket, isAddress(at: index + 2) {
      return TextRange(index + 2, close)
    }
    guard at(close + 1) == Byte.openBracket,
      let last = firstIndex(of: Byte.closeBracket, from: close + 2, to: end),
      at(last + 1) == Byte.closeBracket
    else { return nil }
    return TextRange(close + 2, last)
  }

  func closingUnderscore(from start: Int, to end: Int) -> Int? {
    var index = start
    while let found = firstIndex(of: Byte.underscore, from: index, to: end) {
      let before = self[found - 1]
      let isClosing =
        (Byte.isWord(before) || before == Byte.point || before == Byte.closeParenthesis)
        && (found + 1 >= end || !Byte.isWord(self[found + 1]))
      if isClosing { return found }
      index = found + 1
    }
    return nil
  }
}
