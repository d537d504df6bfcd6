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

  /// Reads a line that could name a document as the heading of a group, where a title follows it at once.
  mutating func readGroupOfDocuments(_ index: Int, _ form: LineForm) -> Int? {
    guard FileFormat.groups.meaning(of: form.text, in: bytes) != nil, isAboveDocument(index),
      let next = nextPrinted(after: index)
    else { return nil }
    let title = text.form(of: lines[next]).text
    guard !title.isEmpty, DateReader.leading(title, in: bytes) == nil, fileFormat(title) == nil
    else {
      return nil
    }
    openHeading(form.text, level: 0)
    return claim(index, .heading)
  }

  /// The title of a document has no more lines above its date.
  private static let mostLinesOfDocument = 4
}
