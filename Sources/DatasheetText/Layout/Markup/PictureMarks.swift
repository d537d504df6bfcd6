/// Takes away the names of pictures that text browsers begin lines with: `[logo] UL`, `• [5][IMG]`, and
/// what says that a picture shows an item: `[Marker card; Plastic; white]`.
///
/// A line that is nothing else becomes furniture, so that it belongs to no list item and no title.
enum PictureMarks {
  /// The most bytes of a name, `[logo-ul.png]`.
  private static let longest = 24

  static func drop(_ lines: inout [Line], in bytes: [UInt8]) {
    for index in lines.indices
    where !lines[index].isBlank && lines[index].marks.contains(.bracket)
      && !lines[index].marks.contains(.tab)
    {
      if lines[index].marks.contains(.pipe) {
        dropCell(of: &lines[index], bytes)
        continue
      }
      if let last = lastLineOfItem(index, lines, bytes) {
        for line in index...last { lines[line].clear() }
        continue
      }
      let content = lines[index].content
      var start = content.lower
      if bytes[start] != Byte.openBracket, bytes[start] != Byte.bang {
        start = bytes.firstIndex(of: Byte.openBracket, from: start, to: content.upper) ?? start
        guard isBullet(content.lower..<start, bytes) else { continue }
      }
      guard
        let end = end(of: TextRange(start, content.upper), bytes)
          ?? endOfPicture(content, bytes)
      else { continue }
      if end == content.upper {
        lines[index].clear()
      } else if start == content.lower {
        let rest = TextRange(bytes.skipBlanks(from: end, to: content.upper), content.upper)
        lines[index] = LineScanner.piece(of: lines[index], rest, in: bytes)
      }
    }
  }

  /// The last line of a description in brackets that nothing stands beside; a line of its own may hold
  /// its end.
  private static func lastLineOfItem(_ first: Int, _ lines: [Line], _ bytes: [UInt8]) -> Int? {
    guard bytes[lines[first].content.lower] == Byte.openBracket else { return nil }
    var isListed = false
    for index in lines.indices[first...].prefix(mostLinesOfItem) {
      let content = lines[index].content
      guard !content.isEmpty, lines[index].marks.isDisjoint(with: [.tab, .pipe]) else { return nil }
      let words = bytes[(index == first ? content.lower + 1 : content.lower)..<content.upper]
      guard !words.contains(Byte.openBracket) else { return nil }
      isListed = isListed || words.contains(Byte.semicolon)
      guard let close = words.firstIndex(of: Byte.closeBracket) else { continue }
      return close == content.upper - 1 && isListed ? index : nil
    }
    return nil
  }

  /// No description is wrapped over more lines.
  private static let mostLinesOfItem = 4

  /// `![](/a.jpg)| Item no.: 770-501`: a cell with a picture, before the only other of a line whose cell
  /// goes on below.
  private static func dropCell(of line: inout Line, _ bytes: [UInt8]) {
    let content = line.content
    guard bytes[content.lower] == Byte.bang,
      let link = bytes.link(at: content.lower + 1, to: content.upper),
      bytes.at(link.next) == Byte.pipe,
      bytes.firstIndex(of: Byte.pipe, from: link.next + 1, to: content.upper) == nil
    else { return }
    let rest = bytes.trimmed(TextRange(link.next + 1, content.upper))
    if !rest.isEmpty { line = LineScanner.piece(of: line, rest, in: bytes) }
  }

  /// Whether the mark of a list item and blanks are all that stands somewhere.
  private static func isBullet(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count < 12
      && range.allSatisfy {
        bytes[$0] == Byte.space || bytes[$0] >= 0x80 || "-*+o".utf8.contains(bytes[$0])
      }
  }

  /// Where the name of a picture ends that begins a text, with the number of a link before it.
  private static func end(of text: TextRange, _ bytes: [UInt8]) -> Int? {
    guard let first = bytes.firstIndex(of: Byte.closeBracket, from: text.lower, to: text.upper),
      first - text.lower < longest
    else { return nil }
    let name = bytes[(text.lower + 1)..<first]
    let next = bytes.at(first + 1)
    if name.allSatisfy(Byte.isDigit), next == Byte.openBracket, first + 1 < text.upper {
      return end(of: TextRange(first + 1, text.upper), bytes)
    }
    let isLast = first + 1 == text.upper
    return isName(name) && (isLast || next == Byte.space) ? first + 1 : nil
  }

  /// Where the picture ends that begins a padded row and says nothing: `![](770-503.jpg)    Item no. 770-503`.
  private static func endOfPicture(_ content: TextRange, _ bytes: [UInt8]) -> Int? {
    guard bytes[content.lower] == Byte.bang,
      let link = bytes.link(at: content.lower + 1, to: content.upper),
      link.close == content.lower + 2, bytes.at(link.next) == Byte.space,
      bytes.at(link.next + 1) == Byte.space
    else { return nil }
    return link.next
  }

  /// Whether letters are the name of a picture: none, or all small or all large, with digits and marks.
  /// An `x` ticks a box.
  private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
    if name.isEmpty { return true }
    let letters = name.filter { Byte.isLetter($0) }
    guard let first = letters.first, name.count > 1 || first | 0x20 != UInt8(ascii: "x") else {
      return false
    }
    return letters.allSatisfy { Byte.isUpper($0) == Byte.isUpper(first) }
      && name.allSatisfy { Byte.isLetter($0) || Byte.isDigit($0) || "-_.".utf8.contains($0) }
  }
}
