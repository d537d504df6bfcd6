/// How the bytes of a file were understood.
public enum TextEncoding: Equatable, Sendable {
  /// Valid UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 with a byte order mark, or with the zero bytes that betray it.
  case utf16
  /// Not UTF-8 and without a single multi-byte character: read as Windows-1252.
  /// The offset is that of the first byte beyond ASCII.
  case windows1252(firstBadByte: Int)
  /// UTF-8 with broken bytes, which became U+FFFD. The offset is that of the first of them.
  case brokenUTF8(firstBadByte: Int)
}

extension TextEncoding {
  /// Turns the bytes of a file into UTF-8 and says how they were understood.
  static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding) {
    if let bigEndian = utf16ByteOrder(bytes) {
      return (decodeUTF16(bytes, bigEndian: bigEndian), .utf16)
    }
    var text = bytes
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    guard let census = censusOfBrokenUTF8(text) else { return (text, .utf8) }
    if census.validSequences == 0 {
      return (decodeWindows1252(text), .windows1252(firstBadByte: census.firstBadByte))
    }
    let mended = Array(String(decoding: text, as: UTF8.self).utf8)
    return (mended, .brokenUTF8(firstBadByte: census.firstBadByte))
  }

  /// Whether the bytes are UTF-16, of either byte order.
  static func isUTF16(_ bytes: [UInt8]) -> Bool { utf16ByteOrder(bytes) != nil }

  /// The first broken byte and the number of sound multi-byte characters, or `nil` for valid UTF-8.
  private static func censusOfBrokenUTF8(_ text: [UInt8]) -> (
    firstBadByte: Int, validSequences: Int
  )? {
    var firstBad: Int?
    var valid = 0
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        index += 1
      } else if let length = sequenceLength(text, at: index) {
        valid += 1
        index += length
      } else {
        if firstBad == nil { firstBad = index }
        index += 1
      }
    }
    return firstBad.map { ($0, valid) }
  }

  /// The length of the multi-byte character at `index` (RFC 3629), or `nil` where it is broken.
  private static func sequenceLength(_ text: [UInt8], at index: Int) -> Int? {
    let second = text.at(index + 1)
    func isTail(_ offset: Int) -> Bool { text.at(index + offset) & 0xC0 == 0x80 }
    switch text[index] {
    case 0xC2...0xDF: return isTail(1) ? 2 : nil
    case 0xE0: return second >= 0xA0 && isTail(1) && isTail(2) ? 3 : nil
    case 0xED: return second < 0xA0 && isTail(1) && isTail(2) ? 3 : nil
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
    case 0xF0: return second >= 0x90 && isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF4: return second < 0x90 && isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    default: return nil
    }
  }

  /// Whether the file is UTF-16, and if so whether its high bytes come first.
  ///
  /// Without a mark, a text of ASCII letters shows by a zero in every second byte.
  private static func utf16ByteOrder(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return false }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return true }
    let sample = bytes.prefix(64)
    guard sample.count >= 8 else { return nil }
    let zeros = (
      even: sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 },
      odd: sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
    )
    let most = sample.count / 2 - sample.count / 8
    if zeros.odd >= most, zeros.even == 0 { return false }
    if zeros.even >= most, zeros.odd == 0 { return true }
    return nil
  }

  private static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    let marked = (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
    let units = stride(from: marked ? 2 : 0, to: bytes.count - 1, by: 2).map { index in
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The characters that Windows-1252 has at 0x80 to 0x9F; the rest equals Latin-1.
  private static let windows1252Specials: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case ..<0x80: text.append(byte)
      case 0x80...0x9F: text += String(windows1252Specials[Int(byte) - 0x80]).utf8
      default: text += String(Unicode.Scalar(byte)).utf8
      }
    }
    return text
  }
}
