/// Puts the words of a link together that Org mode or AsciiDoc wrapped over lines:
/// `https://…[Operating tool;` above `black]`.
enum WrappedLinks {
  /// No link goes on over more lines.
  private static let mostLines = 6

  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    for index in lines.indices where isOpen(lines[index], text.bytes) {
      guard let end = end(of: index, lines, text.bytes) else { continue }
      var link = TextRange.empty
      for line in lines[index...end] { link = text.joinedWords(link, line.content) }
      joined.join(index, end, as: link, &lines)
    }
  }

  /// Whether the last bracket of a line opens the words of a link behind its address.
  private static func isOpen(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.marks.contains(.bracket), !line.isBlank, line.marks.isDisjoint(with: [.tab, .pipe])
    else { return false }
    let content = bytes[line.content.lower..<line.content.upper]
    guard let open = content.lastIndex(of: Byte.openBracket), open > content.startIndex,
      !content[open...].contains(Byte.closeBracket)
    else { return false }
    if content[open - 1] == Byte.closeBracket { return true }
    let word = content[..<open].lastIndex(of: Byte.space).map { $0 + 1 } ?? content.startIndex
    return content[word..<open].starts(with: "http".utf8)
      || content[word..<open].starts(with: "link:".utf8)
  }

  private static func end(of start: Int, _ lines: [Line], _ bytes: [UInt8]) -> Int? {
    for index in (start + 1)..<min(start + mostLines, lines.count) {
      let content = lines[index].content
      if content.isEmpty { return nil }
      if bytes.firstIndex(of: Byte.closeBracket, from: content.lower, to: content.upper) != nil {
        return index
      }
    }
    return nil
  }
}
