/// What single lines of wikis say.
extension [UInt8] {
  /// The level and name of `== Data ==`, `== Data`, `h2. Data`, `h2(#data). Data` or
  /// `\section*{Data}`.
  func wikiHeading(_ line: TextRange) -> (level: Int, name: TextRange)? {
    switch self[line.lower] {
    case Byte.equals: headingInEquals(line)
    case UInt8(ascii: "h"): headingByNumber(line)
    case Byte.backslash: headingByCommand(line)
    default: nil
    }
  }

  private func headingInEquals(_ line: TextRange) -> (level: Int, name: TextRange)? {
    var start = line.lower
    while start < line.upper, self[start] == Byte.equals { start += 1 }
    let level = start - line.lower
    guard (1...6).contains(level), start < line.upper, self[start] == Byte.space else { return nil }
    var end = line.upper
    while end > start, self[end - 1] == Byte.equals { end -= 1 }
    let name = trimmed(TextRange(start, end))
    let isOne = level > 1 || end < line.upper
    guard isOne, !name.isEmpty, Byte.isWord(self[name.lower]) else { return nil }
    return (level, name)
  }

  private func headingByNumber(_ line: TextRange) -> (level: Int, name: TextRange)? {
    let digit = at(line.lower + 1)
    guard line.count > 4, digit >= UInt8(ascii: "1"), digit <= UInt8(ascii: "6") else { return nil }
    var start = line.lower + 2
    if self[start] == Byte.openParenthesis {
      guard let close = firstIndex(of: Byte.closeParenthesis, from: start, to: line.upper) else {
        return nil
      }
      start = close + 1
    }
    guard at(start) == Byte.point, at(start + 1) == Byte.space else { return nil }
    start += 2
    if at(start) == Byte.openBrace,
      let close = firstIndex(of: Byte.closeBrace, from: start, to: line.upper)
    {
      start = close + 1
    }
    let name = trimmed(TextRange(start, line.upper))
    return name.isEmpty ? nil : (Int(digit - Byte.zero), name)
  }

  private func headingByCommand(_ line: TextRange) -> (level: Int, name: TextRange)? {
    for (level, command) in ["\\section", "\\subsection", "\\subsubsection"].enumerated()
    where hasPrefix(command, at: line.lower, end: line.upper) {
      guard let open = firstIndex(of: Byte.openBrace, from: line.lower, to: line.upper),
        let close = firstIndex(of: Byte.closeBrace, from: open, to: line.upper)
      else { return nil }
      let name = trimmed(TextRange(open + 1, close))
      return name.isEmpty ? nil : (level + 1, name)
    }
    return nil
  }

  /// `|===`, around the tables of AsciiDoc, or `!===`, around those within cells.
  func isFenceOfCells(_ line: TextRange) -> Bool {
    line.count > 3 && (self[line.lower] == Byte.pipe || self[line.lower] == Byte.bang)
      && self[(line.lower + 1)..<line.upper].allSatisfy { $0 == Byte.equals }
  }

  /// `[cols=",",]`, `{panel}`, `\begin{tabular}{|l|l|}`: how what follows is to look; `[[data]]`:
  /// where links lead.
  func isSetting(_ line: TextRange) -> Bool {
    let last = self[line.upper - 1]
    switch self[line.lower] {
    case Byte.openBracket:
      let isAnchor = at(line.lower + 1) == Byte.openBracket && !isAddress(at: line.lower + 2)
      return last == Byte.closeBracket
        && (firstIndex(of: Byte.equals, from: line.lower, to: line.upper) != nil
          || isAnchor && firstIndex(of: Byte.space, from: line.lower, to: line.upper) == nil)
    case Byte.openBrace: return last == Byte.closeBrace
    case Byte.backslash:
      return hasPrefix("\\begin{", at: line.lower, end: line.upper)
        || hasPrefix("\\end{", at: line.lower, end: line.upper)
        || hasPrefix("\\hline", at: line.lower, end: line.upper) && line.count == 6
    default: return false
    }
  }

  /// Whether an item number may be written with escapes: `770\-1324`, `770&#45;1324`.
  func holdsEscape(_ line: TextRange) -> Bool {
    (line.lower..<line.upper).contains { index in
      Byte.isDigit(at(index - 1)) && isHyphenEscaped(index)
    }
  }

  private func isHyphenEscaped(_ index: Int) -> Bool {
    self[index] == Byte.backslash && at(index + 1) == Byte.hyphen
      || self[index] == Byte.ampersand && hasPrefix("&#45;", at: index, end: count)
  }
}

extension [UInt8] {
  /// The words of a line without links, anchors, escapes and breaks; bold as Markdown has it.
  var withoutWikiMarks: [UInt8] {
    guard contains(where: { Self.mayMark.contains($0) }) else { return self }
    var plain: [UInt8] = []
    var index = 0
    while index < count {
      if let (words, next) = wikiMark(at: index) {
        if self[index] == Byte.openBracket { plain.dropAddress() }
        plain += words
        index = next
      } else {
        plain.append(self[index])
        index += 1
      }
    }
    return plain.withoutOuterBlanks
  }

  /// Takes an address off the end that its words follow: `https://…[words]`.
  private mutating func dropAddress() {
    let start = (lastIndex { $0 == Byte.space || $0 == Byte.pipe } ?? -1) + 1
    if isAddress(self[start...]) { removeSubrange(start...) }
  }

  private static let mayMark = Set("'{[\\&+_\"".utf8)

  private func wikiMark(at index: Int) -> (words: [UInt8], next: Int)? {
    switch self[index] {
    case UInt8(ascii: "'"):
      return hasPrefix("'''", at: index, end: count) ? (Array("**".utf8), index + 3) : nil
    case Byte.underscore where hasPrefix("__", at: index, end: count):
      return (Array("**".utf8), index + 2)
    case Byte.openBrace:
      guard hasPrefix("{anchor:", at: index, end: count),
        let close = self[index...].firstIndex(of: Byte.closeBrace)
      else { return nil }
      return ([], close + 1)
    case Byte.openBracket: return wikiLink(at: index)
    case Byte.backslash: return escape(at: index)
    case Byte.ampersand:
      if hasPrefix("&#45;", at: index, end: count) { return ([Byte.hyphen], index + 5) }
      return hasPrefix("&#124;", at: index, end: count) ? (Array("\\|".utf8), index + 6) : nil
    case Byte.plus:
      return index > 0 && index == count - 1 && self[index - 1] == Byte.space ? ([], count) : nil
    case Byte.underscore:
      return index > 0 && self[index - 1] == Byte.pipe && hasPrefix("_. ", at: index, end: count)
        ? ([], index + 3) : nil
    case Byte.quote: return quotedLink(at: index)
    default: return nil
    }
  }

  /// `\-` as `-`, `\\` at a line's end or before a blank as a blank.
  private func escape(at index: Int) -> (words: [UInt8], next: Int)? {
    let next = at(index + 1)
    if next == Byte.backslash { return ([Byte.space], index + 2) }
    return "-.()+!#{}".utf8.contains(next) && index > 0 || next == Byte.openParenthesis
      ? ([next], index + 2) : nil
  }

  /// The words of `[words|address]`, `[[address|words]]` and `[address words]`; an address alone
  /// before its words goes: `https://…[words]`, `link:/p/1[words]`.
  private func wikiLink(at index: Int) -> (words: [UInt8], next: Int)? {
    let isDouble = at(index + 1) == Byte.openBracket
    let start = isDouble ? index + 2 : index + 1
    guard let close = self[start...].firstIndex(of: Byte.closeBracket) else { return nil }
    let inner = self[start..<close]
    let next = isDouble && at(close + 1) == Byte.closeBracket ? close + 2 : close + 1
    if at(next) == Byte.openParenthesis { return nil }  // a link of Markdown
    if let pipe = inner.firstIndex(of: Byte.pipe) {
      let (left, right) = (inner[..<pipe], inner[(pipe + 1)...])
      return (Array(isAddress(left) ? right : left), next)
    }
    if followsAddress(index) {
      // A picture that is a link: `https://…[image:/a.jpg[words]]`.
      guard inner.starts(with: "image:".utf8) else { return (Array(inner), next) }
      return ([], at(next) == Byte.closeBracket ? next + 1 : next)
    }
    guard isAddress(inner) else { return nil }
    let words = inner.firstIndex(of: Byte.space).map { inner[($0 + 1)...] } ?? inner
    return (Array(words), next)
  }

  /// Whether an address ends where a bracket begins.
  private func followsAddress(_ index: Int) -> Bool {
    guard index > 0, Byte.isWord(self[index - 1]) || self[index - 1] == Byte.hash else {
      return false
    }
    let reach = self[Swift.max(0, index - 200)..<index]
    let start = reach.lastIndex { $0 == Byte.space || $0 == Byte.pipe }.map { $0 + 1 }
    return isAddress(reach[(start ?? reach.startIndex)...])
  }

  /// The words of `"words":https://…`.
  private func quotedLink(at index: Int) -> (words: [UInt8], next: Int)? {
    guard let close = self[(index + 1)...].firstIndex(of: Byte.quote), at(close + 1) == Byte.colon,
      isAddress(self[(close + 2)...])
    else { return nil }
    let end =
      self[close...].firstIndex { $0 == Byte.space || $0 == Byte.less || $0 == Byte.pipe } ?? count
    let words = self[(index + 1)..<close]
    // Textile has `"$":https://…` for an address that shows itself.
    let shown = words.elementsEqual([Byte.dollar]) ? self[(close + 2)..<end] : words
    return (Array(shown).withoutWikiMarks, end)
  }

  private func isAddress(_ words: ArraySlice<UInt8>) -> Bool {
    ["http", "www.", "link:"].contains { words.starts(with: $0.utf8) }
  }
}
