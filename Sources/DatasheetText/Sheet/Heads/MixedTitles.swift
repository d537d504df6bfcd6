/// Titles of references on whose line another column of the page has a word, too.
extension SheetReader {
  /// Takes the title of the reference named last off a line that also names the next item or holds a
  /// heading: `Plug; 4-pole; green Item no.: 770-221`, `Counterpart Lockout cap; black`.
  mutating func readMixedTitle(_ words: TextRange, _ index: Int) -> Int? {
    guard case .reference = named, !words.isEmpty else { return nil }
    if let mark = text.nextItemMark(in: words), mark.item != nil, mark.start > words.lower {
      if let heading = headingOfReferences(TextRange(words.lower, mark.start)) {
        openHeading(heading, level: 0)
        openReferences(mark, index)
        return claim(index, .reference)
      }
      extendTitle(bytes.trimmed(TextRange(words.lower, mark.start)), index)
      openReferences(mark, index)
      doubtGroup(index)
      return claim(index, .title)
    }
    if let title = titleBesideGroup(words) {
      extendTitle(title, index)
      return claim(index, .title)
    }
    if let (title, heading) = headingBefore(words) ?? headingAfter(words, index) {
      extendTitle(title, index)
      openHeading(heading, level: 0)
      return claim(index, .title)
    }
    guard titleOfNamed.isEmpty, isRowBesideTitle(words) else { return nil }
    named = .nobody
    return index + 1
  }

  /// The title behind a heading of another column that heads no references of its own:
  /// `Plug connection Lockout cap; 4-pole; white`.
  private func titleBesideGroup(_ words: TextRange) -> TextRange? {
    guard titleOfNamed.isEmpty,
      let (meanings, end) = Vocabulary.headings.longestPrefix(of: words, in: bytes),
      !meanings.contains(where: { $0.relation == .counterpart }), end < words.upper,
      bytes[end] == Byte.space
    else { return nil }
    let title = bytes.trimmed(TextRange(end, words.upper))
    return isWrittenLarge(title) && isWholeTitle(title) ? title : nil
  }

  /// Whether a row of another column, its label of several words, stands before a title:
  /// `Protection class IP20 Marker card; white`.
  private func isRowBesideTitle(_ words: TextRange) -> Bool {
    guard bytes.isListed(words), Vocabulary.kinds.longestPrefix(of: words, in: bytes) == nil,
      beginsWithLabel(words), let row = splitWords(words)
    else { return false }
    return bytes.isListed(row.value)
  }

  /// The heading, perhaps numbered, that some words are: `3.5 Tools`.
  private func headingOfReferences(_ words: TextRange) -> TextRange? {
    let words = bytes.trimmed(words)
    let name = headingNumber(words)?.name ?? words
    let meanings = Vocabulary.headings.meaning(of: name, in: bytes)
    return meanings?.allSatisfy { $0.room == .references } == true ? name : nil
  }

  /// A heading that the title follows, written large and with its parts.
  private func headingBefore(_ words: TextRange) -> (title: TextRange, heading: TextRange)? {
    guard let (meanings, end) = Vocabulary.headings.longestPrefix(of: words, in: bytes),
      meanings.contains(where: { $0.relation == .counterpart }), end < words.upper
    else { return nil }
    let title = bytes.trimmed(TextRange(end, words.upper))
    guard bytes[end] == Byte.space, Byte.isUpper(bytes[title.lower]), bytes.isListed(title) else {
      return nil
    }
    return (title, TextRange(words.lower, end))
  }

  /// A heading of references that follows the colour at the end of a title; one written small where a
  /// reference follows at once.
  private func headingAfter(_ words: TextRange, _ index: Int) -> (
    title: TextRange, heading: TextRange
  )? {
    guard
      let divider = (words.lower..<words.upper).last(where: { bytes[$0] == Byte.semicolon })
    else { return nil }
    let segment = bytes.trimmed(TextRange(divider + 1, words.upper))
    guard let (_, end) = Words.colors.longestPrefix(of: segment, in: bytes), end < segment.upper
    else { return nil }
    let heading = bytes.trimmed(TextRange(end, segment.upper))
    guard Byte.isUpper(bytes[heading.lower]) || isHeadingHere(heading, index),
      Vocabulary.headings.meaning(of: heading, in: bytes)?.allSatisfy({ $0.room == .references })
        == true
    else { return nil }
    return (TextRange(words.lower, end), heading)
  }
}
