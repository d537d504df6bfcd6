import DatasheetText

/// Looking for words in the bytes of a sheet, without making strings of them.
extension SheetText {
  /// Whether words in lower-case ASCII begin at an offset, in any case.
  func isAt(_ words: String, _ offset: some BinaryInteger) -> Bool {
    // A span: the letters of a string one by one take twice as many instructions.
    let wanted = words.utf8Span.span
    let start = Int(offset)
    guard start + wanted.count <= bytes.count else { return false }
    for index in wanted.indices where lowercased(bytes[start + index]) != wanted[index] {
      return false
    }
    return true
  }

  /// Where words in lower-case ASCII first stand in a range, in any case.
  func find(_ words: String, in range: TextRange) -> Int? {
    let count = words.utf8.count
    guard let first = words.utf8.first, range.count >= count else { return nil }
    for index in Int(range.start)...(Int(range.end) - count)
    where lowercased(bytes[index]) == first && isAt(words, index) {
      return index
    }
    return nil
  }

  /// Whether a text begins with another and goes on behind a blank.
  func begins(_ text: TextRange, with other: TextRange) -> Bool {
    let (start, length) = (Int(text.start), other.count)
    return text.count > length && length > 0 && bytes[start + length] == UInt8(ascii: " ")
      && bytes[start..<start + length].elementsEqual(bytes[Int(other.start)..<Int(other.end)])
  }

  /// Whether words in lower-case ASCII stand in a range, in any case.
  func holds(_ words: String, in range: TextRange) -> Bool { find(words, in: range) != nil }

  func isDigit(at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] &- 0x30 < 10
  }

  func isLetter(at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && lowercased(bytes[offset]) &- 0x61 < 26
  }

  private func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension SheetText {
  /// Whether a standard is one of UL or CSA rather than of IEC.
  func isAmerican(_ standard: TextRange) -> Bool {
    isAt("ul", standard.start) || isAt("cul", standard.start) || isAt("csa", standard.start)
  }
}
