/// Puts the lines of list items together, and brings their marks to one form: `- Color: green` for
/// `•  Color:` above `green`. An item that names another part is no row, and stays as it is printed
/// but for its mark.
struct ListItems {
  /// The most lines that an item is looked for in.
  private static let mostLines = 12

  private let text: TextStore

  /// Rewrites every item that has several lines or is printed apart from its mark.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var index = 0
    while index < lines.count {
      guard mayBeItem(lines[index], text.bytes) else {
        index += 1
        continue
      }
      index = rewrite(index, &lines, in: &text, &joined)
    }
  }

  /// Whether a line begins with a byte that marks of lists begin with.
  static func mayBeItem(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank, line.marks.isDisjoint(with: [.tab, .pipe]) else { return false }
    switch bytes[line.content.lower] {
    case Byte.hyphen, Byte.star, Byte.plus: return Byte.isBlank(bytes.at(line.content.lower + 1))
    case 0xE2:
      return bytes.at(line.content.lower + 1) == 0x80 && bytes.at(line.content.lower + 2) == 0xA2
    default: return false
    }
  }

  private static func rewrite(
    _ index: Int, _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) -> Int {
    let items = ListItems(text: text)
    let words = items.words(of: lines[index])
    guard !words.isEmpty else { return index + 1 }
    if items.namesItem(words) {
      lines[index].content = words
      return index + 1
    }
    let end = items.end(of: index, words, lines)
    let isPadded = words.lower - lines[index].content.lower != 2
    guard end > index || isPadded else { return index + 1 }
    let hasGap = items.hasGap(lines[index], words)
    let pieces = [words] + lines[index...end].dropFirst().map(\.content)
    var item = TextRange.empty
    for piece in pieces { item = text.joinedWords(item, text.withoutBreak(piece)) }
    joined.join(
      index, end, as: text.append("- ".utf8 + text.bytes[item.lower..<item.upper]), &lines)
    lines[index].marks.remove(.hardBreak)
    if !hasGap { lines[index].marks.remove(.gap) }
    return end + 1
  }

  /// What stands behind the mark of a line.
  private func words(of line: Line) -> TextRange {
    let mark = text.bytes[line.content.lower] == 0xE2 ? 3 : 1
    let start = text.bytes.skipBlanks(from: line.content.lower + mark, to: line.content.upper)
    return start > line.content.lower + mark ? TextRange(start, line.content.upper) : .empty
  }

  private func namesItem(_ words: TextRange) -> Bool {
    ItemMark.announcement(in: words, text.bytes) != nil
  }

  private func hasGap(_ line: Line, _ words: TextRange) -> Bool {
    line.marks.contains(.gap)
      && LineScanner.piece(of: line, words, in: text.bytes).marks.contains(.gap)
  }

  /// The last line of an item: those below it begin right under its words, or after a hard break.
  private func end(of start: Int, _ words: TextRange, _ lines: [Line]) -> Int {
    let column = characters(from: lines[start].whole.lower, to: words.lower)
    var end = start
    while end + 1 < min(start + Self.mostLines, lines.count) {
      let next = lines[end + 1]
      guard !next.isBlank, !Self.mayBeItem(next, text.bytes),
        next.marks.isDisjoint(with: [.tab, .pipe, .gap]),
        text.bytes[next.content.lower] != Byte.hash, !text.isRuler(next.content)
      else { return end }
      let margin = characters(from: next.whole.lower, to: next.content.lower)
      guard margin == column || margin == 0 && lines[end].marks.contains(.hardBreak) else {
        return end
      }
      end += 1
    }
    return end
  }

  private func characters(from start: Int, to end: Int) -> Int {
    text.bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}

extension TextStore {
  /// Words without the backslashes that Pandoc and Org mode break lines with.
  func withoutBreak(_ words: TextRange) -> TextRange {
    var words = words
    while !words.isEmpty, bytes[words.upper - 1] == Byte.backslash { words.end -= 1 }
    return words
  }
}
