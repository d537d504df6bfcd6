/// Words in a title where only words of the field stand.
extension SheetText {
  /// Words that nobody knows before the kind that a title begins with, or before the colour that it
  /// ends with: `Cookie settings Marker card; …`, `…; Print gray`.
  package func strangeWords(inTitle title: TextRange) -> TextRange? {
    let parts = bytes[title.lower..<title.upper]
    guard let first = parts.firstIndex(of: Byte.semicolon),
      let last = parts.lastIndex(of: Byte.semicolon)
    else { return nil }
    return strangeWords(before: Vocabulary.kinds, in: TextRange(title.lower, first))
      ?? strangeWords(before: Words.colors, in: bytes.trimmed(TextRange(last + 1, title.upper)))
  }

  /// The words before the phrase of a table that ends a part of a title, if the first of them is no
  /// word of the lexicon; one with a digit, or in large letters, may be a code.
  private func strangeWords<Meaning>(
    before phrases: PhraseTable<Meaning>, in part: TextRange
  ) -> TextRange? {
    var start = part.lower
    while let word = bytes.word(from: start, to: part.upper) {
      let rest = TextRange(word.lower, part.upper)
      if phrases.longestPrefix(of: rest, in: bytes)?.end == part.upper {
        let before = bytes.trimmed(TextRange(part.lower, word.lower))
        return !before.isEmpty && isStrange(before) ? before : nil
      }
      start = word.upper
    }
    return nil
  }

  private func isStrange(_ words: TextRange) -> Bool {
    guard let first = letters(from: words) else {
      return !bytes[words.lower..<words.upper].contains { Byte.isWord($0) }
    }
    return Byte.hasLowerLetter(bytes, first)
      && !bytes[first.lower..<first.upper].contains { Byte.isDigit($0) }
      && Lexicon.words.meaning(of: first, in: bytes) == nil
  }
}
