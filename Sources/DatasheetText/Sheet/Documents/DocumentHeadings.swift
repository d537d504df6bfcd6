/// Headings that head documents here and prose elsewhere.
extension SheetReader {
  /// Whether the first document below a line, within reach, comes before any other heading: its date and
  /// file, beside its title or below it.
  mutating func isAboveDocument(_ index: Int) -> Bool {
    guard part.sections.room(at: section) == .downloads else { return false }
    var line = index
    for _ in 0..<Self.mostLinesOfDocument {
      guard let next = nextPrinted(after: line) else { return false }
      let words = text.form(of: lines[next]).text
      if DateReader.first(in: words, of: bytes) != nil { return true }
      if isKnownHeading(words) || bytes[words.upper - 1] == Byte.point { return false }
      line = next
    }
    return false
  }

  /// The title of a document has no more lines above its date.
  private static let mostLinesOfDocument = 4
}
