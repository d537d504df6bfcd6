/// What tells a title from other words: the label before it in the tables of item masters, and its own
/// form.
extension SheetReader {
  /// Takes a label alone on its line, below which the title stands or goes on.
  mutating func readTitleLabel(_ index: Int, _ form: LineForm) -> Int? {
    guard !isKnownHeading(index, form) else { return nil }
    if lastTitleLine >= 0, follows(lastTitleLine, index) { lastTitleLine = index }
    return claim(index, .title)
  }

  /// What follows the words that say that a title follows, empty where nothing does; all where none
  /// stand there: `Description: Plug; 4-pole`, `Bezeichnung | Stecker; 4-polig`.
  func withoutTitleLabel(_ words: TextRange) -> TextRange {
    guard let (_, end) = Vocabulary.titleLabels.longestPrefix(of: words, in: bytes) else {
      return words
    }
    var start = end
    while start < words.upper, [Byte.space, Byte.colon, Byte.pipe].contains(bytes[start]) {
      start += 1
    }
    let rest = TextRange(start, words.upper)
    // `Name plate; white` and `Description-free` are titles.
    let isApart = rest.isEmpty || start > end && !bytes.beginsSmall(rest)
    return isApart ? rest : words
  }

  /// Whether words have parts or name a kind of part, as titles do.
  func isLikeTitle(_ words: TextRange) -> Bool {
    bytes.isListed(words) || TitleFacts.kind(of: words, in: bytes) != nil
  }

  /// Whether words of no known kind can be the title of the item that was named, as nothing stands
  /// between and they are no numbered heading: `1 Technical attributes`.
  mutating func standsBelowHead(_ index: Int, _ words: TextRange) -> Bool {
    guard named == .part else { return true }
    let number = bytes.word(from: words.lower, to: words.upper) ?? words
    let isNumbered = bytes[number.lower..<number.upper].allSatisfy {
      Byte.isDigit($0) || $0 == Byte.point
    }
    return !isNumbered && (head...head + Self.linesOfHead).contains(index)
      && roles[head..<index].allSatisfy {
        $0.lineClass == .blank || $0.lineClass == .furniture || $0 == .item || $0 == .address
      }
      && !standsAboveTitle(index)
  }

  /// Whether a whole title with its parts follows before any heading: what stands above it is a slogan
  /// or a word of the page's head.
  private mutating func standsAboveTitle(_ index: Int) -> Bool {
    for line in (index + 1)..<min(index + 1 + Self.linesOfHead, lines.count)
    where !lines[line].isBlank {
      let words = text.form(of: lines[line]).text
      if words.isEmpty { continue }
      let semicolons = bytes[words.lower..<words.upper].count { $0 == Byte.semicolon }
      if isWholeTitle(words) || semicolons > 1 { return true }
      if isKnownHeading(words) || isLabel(words) { return false }
    }
    return false
  }

  /// A title without the button of a shop behind it: `…; black Go to product`.
  private func withoutButton(_ title: TextRange) -> TextRange {
    let words = text.words(title)
    for first in words.indices.dropFirst().suffix(Self.mostWordsOfButton) {
      let button = TextRange(words[first].lower, title.upper)
      if WebWords.buttons.meaning(of: button, in: bytes) == .shop {
        return TextRange(title.lower, words[first - 1].upper)
      }
    }
    return title
  }

  private static let mostWordsOfButton = 4

  /// A title without what text browsers make of links: their numbers, and lines below their words.
  mutating func withoutTraces(_ words: TextRange) -> TextRange {
    guard !words.isEmpty else { return words }
    var title = words
    if bytes[title.lower] == Byte.openBracket,
      let close = bytes.firstIndex(of: Byte.closeBracket, from: title.lower, to: title.upper),
      bytes[(title.lower + 1)..<close].allSatisfy(Byte.isDigit)
    {
      title = bytes.trimmed(TextRange(close + 1, title.upper))
    }
    title = withoutButton(title)
    guard bytes.firstIndex(of: Byte.underscore, from: title.lower, to: title.upper) != nil else {
      return title
    }
    return text.append(
      bytes[title.lower..<title.upper].map { $0 == Byte.underscore ? Byte.space : $0 })
  }
}
