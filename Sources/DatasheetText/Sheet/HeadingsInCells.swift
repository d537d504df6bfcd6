/// Headings that a converter put into a cell of the table below them.
extension SheetReader {
  /// No heading of the vocabulary has more words.
  private static let mostWords = 8

  /// The cells of a row without the heading that a converter put into the cell of the first label
  /// below it, which is opened: `|**Material Data**<br>Color|red|`.
  mutating func withoutHeading(_ cells: [TextRange], _ index: Int) -> [TextRange] {
    let line = lines[index]
    let first = (line.content.lower..<line.content.upper).first {
      bytes[$0] != Byte.pipe && !Byte.isBlank(bytes[$0])
    }
    guard line.marks.contains(.markup), let first,
      bytes[first] == Byte.star || bytes[first] == Byte.underscore,
      let place = cells.firstIndex(where: { !$0.isEmpty }), !isLabel(cells[place])
    else { return cells }
    let words = text.words(cells[place])
    for (last, next) in zip(words, words.dropFirst()).prefix(Self.mostWords) {
      let name = TextRange(words[0].lower, last.upper)
      let label = TextRange(next.lower, words[words.count - 1].upper)
      guard isLabel(label), let meanings = Vocabulary.headings.meaning(of: name, in: bytes),
        meanings.contains(where: { $0.room == .data })
      else { continue }
      openHeading(name, level: 0)
      var cells = cells
      cells[place] = label
      return cells
    }
    return cells
  }
}
