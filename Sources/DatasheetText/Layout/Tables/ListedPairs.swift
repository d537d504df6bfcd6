/// Puts the items of a list together that converters make of a definition list: `- Width:` and
/// `- 9 mm` below it, or `- Width` where a list has several labels that the vocabulary knows. A label
/// with several items below it stays as it is printed.
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
    joinKnown(&lines, in: &text, &joined)
  }

  /// The labels that prove a list to be one of labels and values.
  private static let fewestLabels = 3

  /// Joins the known labels without colons with the only other item below each.
  private static func joinKnown(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    var pairs: [(label: Int, value: Int)] = []
    var index = 0
    while index < lines.count {
      let value = next(after: index, joined)
      guard ListItems.mayBeItem(lines[index], text.bytes), value < lines.count,
        isKnownPair(lines[index], lines[value], text.bytes)
      else {
        index += 1
        continue
      }
      let following = next(after: value, joined)
      let isAlone =
        following >= lines.count || !ListItems.mayBeItem(lines[following], text.bytes)
        || isLabel(words(of: lines[following], text.bytes), text.bytes)
      if isAlone { pairs.append((index, value)) }
      index = following
    }
    guard pairs.count >= fewestLabels else { return }
    for (label, value) in pairs {
      let cells = [words(of: lines[label], text.bytes), words(of: lines[value], text.bytes)]
      let last = next(after: value, joined) - 1
      joined.join(label, last, as: text.joined(cells, by: "\t"), &lines)
      lines[label].marks.subtract([.gap, .hardBreak])
      lines[label].marks.insert(.tab)
    }
  }

  private static func isKnownPair(_ label: Line, _ value: Line, _ bytes: [UInt8]) -> Bool {
    guard ListItems.mayBeItem(value, bytes),
      let known = LabelReader.read(words(of: label, bytes), in: bytes).label
    else { return false }
    let cell = words(of: value, bytes)
    return !cell.isEmpty && (known.isKnown(cell, in: bytes) || !isLabel(cell, bytes))
  }

  private static func isLabel(_ words: TextRange, _ bytes: [UInt8]) -> Bool {
    !words.isEmpty && LabelReader.read(words, in: bytes).label != nil
  }

  /// What stands behind the mark of an item.
  private static func words(of item: Line, _ bytes: [UInt8]) -> TextRange {
    let content = item.content
    let blank = (content.lower..<content.upper).first { Byte.isBlank(bytes[$0]) }
    return bytes.trimmed(TextRange(blank ?? content.upper, content.upper))
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
