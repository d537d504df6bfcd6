/// Puts the items of a list together that converters make of a definition list: `- Width:` and
/// `- 9 mm` below it. A label with several items below it stays as it is printed.
enum ListedPairs {
  /// Joins every item that ends in a colon with the only other one below it.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    for index in lines.indices where isTerm(lines[index], text.bytes) {
      let value = next(after: index, joined)
      guard value < lines.count, isValue(lines[value], text.bytes) else { continue }
      let following = next(after: value, joined)
      if following < lines.count, isValue(lines[following], text.bytes) { continue }
      let content = lines[value].content
      let words = (content.lower..<content.upper).first { Byte.isBlank(text.bytes[$0]) }
      let pieces = [lines[index].content, TextRange(words ?? content.lower, content.upper)]
      joined.join(index, following - 1, as: text.joined(pieces, by: ""), &lines)
      lines[index].marks.subtract([.gap, .hardBreak])
    }
  }

  /// The line below an item and those that were joined with it.
  private static func next(after index: Int, _ joined: JoinedLines) -> Int {
    joined.lastLine(of: index) + 1
  }

  /// Whether a line is `- Width:`; asked of every line, so that its end is looked at first.
  private static func isTerm(_ line: Line, _ bytes: [UInt8]) -> Bool {
    !line.isBlank && bytes[line.content.upper - 1] == Byte.colon && ListItems.mayBeItem(line, bytes)
  }

  private static func isValue(_ line: Line, _ bytes: [UInt8]) -> Bool {
    ListItems.mayBeItem(line, bytes) && bytes[line.content.upper - 1] != Byte.colon
  }
}
