import DatasheetText

/// Reads numbers out of the prose of a sheet, from an offset on.
struct ProseReader {
  let text: SheetText
  let end: Int
  var index: Int

  init(_ text: SheetText, from start: Int, to end: some BinaryInteger) {
    self.text = text
    self.end = Int(end)
    index = start
  }

  mutating func skipBlanks() {
    while index < end, text.bytes[index] == 0x20 { index += 1 }
  }

  /// Takes words in lower-case ASCII, in any case, and the blanks after them.
  mutating func take(_ words: String) -> Bool {
    guard index + words.utf8.count <= end, text.isAt(words, index) else { return false }
    index += words.utf8.count
    skipBlanks()
    return true
  }

  /// Takes the first that stands here of several words.
  mutating func take(oneOf words: [String]) -> Bool {
    for word in words where take(word) { return true }
    return false
  }

  /// Takes a number that reads one way alone, and the blanks after it.
  mutating func number() -> ExactDecimal? {
    guard index < end, text.isDigit(at: index), let (value, next) = text.number(at: index, end: end)
    else { return nil }
    index = next
    skipBlanks()
    return value
  }

  /// Takes `mm`, and not `mm²` or `mm2`.
  mutating func millimetres() -> Bool {
    guard text.isAt("mm", index), index + 2 <= end else { return false }
    let next = index + 2
    if next < end, text.isDigit(at: next) || text.bytes[next] >= 0x80 { return false }
    index = next
    skipBlanks()
    return true
  }

  mutating func squareMillimetres() -> Bool { take(oneOf: ["mm²", "mm2", "mm 2", "mm ²"]) }

  /// Takes the sign between the sides of a size.
  mutating func times() -> Bool { take(oneOf: ["x", "×", "*"]) }
}
