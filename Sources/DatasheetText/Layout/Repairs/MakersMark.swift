/// Takes the maker's name off the head of a sheet, where a logo of letters stands beside or among the
/// lines that name the item.
///
///     WAGO     Item number: 770-1324
///              Socket; 4-pole; green
struct MakersMark {
  private let bytes: [UInt8]

  /// The head of a sheet is no longer, in lines; below, heads of pages have the name alone.
  private static let mostLines = 12
  /// The name with marks of a heading, in bytes.
  private static let longestMark = 12

  static func drop(_ lines: inout [Line], in bytes: [UInt8]) {
    let mark = MakersMark(bytes: bytes)
    var above: Line?
    for index in lines.indices where !lines[index].isBlank {
      let line = lines[index]
      let isHead = index < mostLines
      guard isHead || line.content.count <= longestMark, let rest = mark.rest(of: line) else {
        above = line
        continue
      }
      if !rest.isEmpty {
        guard isHead else { continue }
        lines[index] = LineScanner.piece(of: line, rest, in: bytes)
      } else if mark.isOfHead(above, lines[(index + 1)...].prefix(2)) {
        lines[index].clear()
      }
      above = line
    }
  }

  /// What follows the name and a gap, or the name and the words that announce an item; empty where
  /// nothing does, `nil` where the line is no such one.
  private func rest(of line: Line) -> TextRange? {
    guard line.marks.isDisjoint(with: [.tab, .pipe]) else { return nil }
    if isMaker(withoutMarks(line.content)) { return .empty }
    let content = line.content
    guard let word = bytes.word(from: content.lower, to: content.upper), isMaker(word) else {
      return nil
    }
    let start = bytes.skipBlanks(from: word.upper, to: content.upper)
    let rest = TextRange(start, line.whole.upper)
    return start > word.upper + 1 || namesItem(rest) ? rest : nil
  }

  private func isMaker(_ words: TextRange) -> Bool {
    bytes[words.lower..<words.upper].elementsEqual(Furniture.maker.utf8)
  }

  /// A line without the marks of a heading or of bold words.
  private func withoutMarks(_ line: TextRange) -> TextRange {
    var words = line
    while !words.isEmpty, !Byte.isWord(bytes[words.lower]) { words.start += 1 }
    while !words.isEmpty, !Byte.isWord(bytes[words.upper - 1]) { words.end -= 1 }
    return words
  }

  /// Whether a line of the name alone belongs to the head: at its top, or beside the line that
  /// announces the item.
  private func isOfHead(_ above: Line?, _ below: ArraySlice<Line>) -> Bool {
    guard let above else { return true }
    return namesItem(above.content) || below.contains { namesItem($0.content) }
  }

  private func namesItem(_ words: TextRange) -> Bool {
    guard !words.isEmpty, let mark = ItemMark.announcement(in: words, bytes) else { return false }
    return ItemNumber.read(bytes, at: mark.end, end: words.upper) != nil
  }
}
