/// Puts back the blanks that some text browsers print as underscores among the words of a link:
/// `Plug;_4-pole;_black`, `Item_no.:_770-103`, `WAGO_770-1334`, `* Technical_explanations, Apr 3, 2019`.
enum UnderscoredLinks {
  static func open(_ lines: inout [Line], in text: inout TextStore) {
    for index in lines.indices where isLinked(lines[index], text.bytes) {
      let whole = lines[index].whole
      var line = Array(text.bytes[whole.lower..<whole.upper])
      for place in line.indices where divides(place, line) { line[place] = Byte.space }
      lines[index].whole = text.append(line)
      lines[index].content = text.bytes.trimmed(lines[index].whole)
    }
  }

  /// Whether an underscore stands where a blank would, behind a divider or the maker's name.
  private static func isLinked(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.marks.contains(.markup) else { return false }
    return isLinkedItem(line, bytes)
      || (line.content.lower..<line.content.upper).contains { index in
        guard bytes[index] == Byte.underscore, Byte.isWord(bytes.at(index + 1)) else {
          return false
        }
        return ";,:.".utf8.contains(bytes.at(index - 1))
          || bytes.hasPrefix(
            "wago_", at: max(index - 4, line.content.lower), end: line.content.upper)
      }
  }

  /// Whether underscores alone divide the words of a list item up to its first comma, or up to the format
  /// of a file: `* Technical_explanations pdf 1.9 MB`.
  private static func isLinkedItem(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = line.content.lower + 2
    guard ListItems.mayBeItem(line, bytes),
      let first = bytes.word(from: start, to: line.content.upper)
    else { return false }
    if let format = bytes.word(from: first.upper, to: line.content.upper),
      FileFormat.names.meaning(of: format, in: bytes) != nil
    {
      return bytes[first.lower..<first.upper].contains(Byte.underscore)
    }
    guard let comma = bytes.firstIndex(of: Byte.comma, from: start, to: line.content.upper) else {
      return false
    }
    let words = bytes[start..<comma]
    return words.contains(Byte.underscore) && !words.contains(Byte.space)
  }

  /// Whether an underscore stands between two words.
  private static func divides(_ place: Int, _ line: [UInt8]) -> Bool {
    guard line[place] == Byte.underscore, place > 0, place + 1 < line.count else { return false }
    return [line[place - 1], line[place + 1]].allSatisfy {
      $0 > Byte.space && $0 != Byte.underscore && $0 != Byte.pipe
    }
  }
}
