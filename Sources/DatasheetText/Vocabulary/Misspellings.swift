/// What is wrong with a word that the lexicon does not have.
package enum Misspelling: Sendable {
  /// It is one letter off this word.
  case oneOff(TextRange, of: String)
  /// Both words together are one, as the lexicon has it.
  case broken(TextRange)
  /// Two words of the lexicon touch in it.
  case glued(TextRange)
  /// It ends the text, and is only the beginning of words of the lexicon.
  case cut(TextRange)
}

extension SheetText {
  /// The first word of a text that was damaged, as the lexicon shows. Sentences have other words.
  package func misspelling(in text: TextRange, isSentence: Bool = false) -> Misspelling? {
    if let joint = touchingParenthesis(in: text) { return .glued(joint) }
    var before: TextRange?
    var isBeforeKnown = true
    var rest = text
    while let word = letters(from: rest) {
      let isKnown = Lexicon.words.meaning(of: word, in: bytes) != nil
      if let start = startOfBroken(before, word, isKnown: isKnown && isBeforeKnown, text) {
        return .broken(TextRange(start, word.upper))
      }
      if !isBeforeKnown, let before, let found = damage(of: before, isSentence) {
        return found
      }
      (before, isBeforeKnown) = (word, isKnown)
      rest = TextRange(word.upper, text.upper)
    }
    guard !isBeforeKnown, let last = before else { return nil }
    let isSole = last.lower == text.lower && last.count < 3
    if last.upper == text.upper, !isSole, isBeginning(last) { return .cut(last) }
    return damage(of: last, isSentence)
  }

  private func damage(of word: TextRange, _ isSentence: Bool) -> Misspelling? {
    let mayBeGlued = !isSentence || word.count > Self.longestOfSentence
    if mayBeGlued, isGlued(word) { return .glued(word) }
    return isSentence ? nil : neighbour(of: word).map { .oneOff(word, of: $0) }
  }

  /// `Operatingtool`, `BetätigungswerkzeugPush`, `forgeneral`: a phrase of the vocabulary, two words
  /// where a large letter follows a small one, or English words with a small one among them. Languages
  /// make words of other words.
  private func isGlued(_ word: TextRange) -> Bool {
    guard word.count > 7 else { return false }
    let isCamel = (word.lower + 3...word.upper - 3).contains { seam in
      Byte.isUpper(bytes[seam]) && !Byte.isUpper(bytes[seam - 1])
        && Lexicon.words.meaning(of: TextRange(word.lower, seam), in: bytes) != nil
        && Lexicon.words.meaning(of: TextRange(seam, word.upper), in: bytes) != nil
    }
    return isCamel || Vocabulary.kinds.meaning(of: word, in: bytes) != nil
      || KnownValues.phrases.meaning(of: word, in: bytes) != nil || isRowOfEnglish(word)
  }

  /// Whether English words one after the other make up a word, a small one such as `for` among them.
  private func isRowOfEnglish(_ word: TextRange) -> Bool {
    guard word.count <= Self.longestRow else { return false }
    var ends = [(place: word.lower, hasSmall: false)]
    for end in word.lower + 2...word.upper {
      let starts = ends.filter { start in
        end - start.place > 1
          && Lexicon.english.meaning(of: TextRange(start.place, end), in: bytes) != nil
      }
      guard !starts.isEmpty else { continue }
      let hasSmall = starts.contains { start in
        start.hasSmall
          || Words.leads.meaning(of: TextRange(start.place, end), in: bytes) != nil
      }
      ends.append((end, hasSmall))
    }
    return ends.last.map { $0.place == word.upper && $0.hasSmall } ?? false
  }

  /// Longer words of a sentence, in bytes, may be several.
  private static let longestOfSentence = 16
  /// Longer rows of letters are none; the bound keeps the time linear.
  private static let longestRow = 80

  /// `66(PA 66)`: a parenthesis that touches the word before it and begins with a large letter.
  private func touchingParenthesis(in text: TextRange) -> TextRange? {
    guard text.count > 3 else { return nil }
    for index in text.lower + 1..<text.upper - 1
    where bytes[index] == Byte.openParenthesis && Byte.isWord(bytes[index - 1])
      && Byte.isUpper(bytes[index + 1])
    {
      return TextRange(index - 1, index + 2)
    }
    return nil
  }

  /// Whether a word is the beginning of a longer one: `gr`, `Inform`. A few large letters are a code.
  private func isBeginning(_ word: TextRange) -> Bool {
    let isWord =
      Byte.hasLowerLetter(bytes, word) && (word.count > 2 || !Byte.isUpper(bytes[word.lower]))
    return isWord && !isUnitOrColor(word) && Lexicon.goesOn(after: bytes.folded(word))
  }

  /// The next run of letters; a digit or mark among them belongs to it: `connecto1`, `operat.on`.
  func letters(from rest: TextRange) -> TextRange? {
    var start = rest.lower
    while start < rest.upper, !isLetter(at: start) {
      // `4mm²` and `2xC` are no words.
      if Byte.isDigit(bytes[start]) {
        while start < rest.upper, Byte.isWord(bytes[start]) { start += 1 }
      } else {
        start += 1
      }
    }
    guard start < rest.upper else { return nil }
    var end = start
    while end < rest.upper, isLetter(at: end) || isLostLetter(at: end, in: rest) { end += 1 }
    return TextRange(start, end)
  }

  /// Whether a letter stands at an offset: of ASCII, or either byte of one such as `ü`.
  private func isLetter(at index: Int) -> Bool {
    if bytes[index] < 0x80 { return Byte.isLetter(bytes[index]) }
    return bytes[index] == 0xC3 || index > 0 && bytes[index - 1] == 0xC3
  }

  private func isLostLetter(at index: Int, in text: TextRange) -> Bool {
    if Byte.isDigit(bytes[index]) { return true }
    return (bytes[index] == Byte.point || bytes[index] == UInt8(ascii: "#"))
      && index + 1 < text.upper && isLetter(at: index + 1)
  }

  /// Where a word begins that a blank broke before its last piece.
  private func startOfBroken(
    _ first: TextRange?, _ last: TextRange, isKnown: Bool, _ text: TextRange
  ) -> Int? {
    if isBrokenAtHyphen(last, text) || isBrokenAtSlash(last, text) { return last.lower - 3 }
    guard !isKnown, let first, last.lower == first.upper + 1, bytes[first.upper] == Byte.space,
      Lexicon.words.meaning(of: TextRange(first.lower, last.upper), in: bytes) != nil
    else { return nil }
    return first.lower
  }

  /// `silver- colored`, `4- pole`, `Push -in`; not `Ein- und Ausgang`.
  private func isBrokenAtHyphen(_ word: TextRange, _ text: TextRange) -> Bool {
    guard word.lower >= text.lower + 3, bytes.beginsSmall(word), Byte.isWord(bytes[word.lower - 3]),
      Words.joints.meaning(of: word, in: bytes) == nil
    else { return false }
    let (first, second) = (bytes[word.lower - 2], bytes[word.lower - 1])
    return first == Byte.hyphen && second == Byte.space
      || first == Byte.space && second == Byte.hyphen
  }

  /// `connector /socket`, `plug/ socket`: a blank on one side of a slash.
  private func isBrokenAtSlash(_ word: TextRange, _ text: TextRange) -> Bool {
    guard word.lower >= text.lower + 3, Byte.isLetter(bytes[word.lower - 3]) else { return false }
    let (first, second) = (bytes[word.lower - 2], bytes[word.lower - 1])
    return first == Byte.slash && second == Byte.space
      || first == Byte.space && second == Byte.slash
  }

  private func neighbour(of word: TextRange) -> String? {
    let digits = bytes[word.lower..<word.upper].count { Byte.isDigit($0) }
    guard word.count >= 4, digits == 0 || digits == 1 && word.count > 5 else { return nil }
    return Lexicon.neighbour(of: bytes.folded(word)).map { letters in
      String(String.UnicodeScalarView(letters.map { Unicode.Scalar($0) }))
    }
  }
}

extension SheetText {
  /// The first word of a heading that the lexicon does not have, where the vocabulary does not know the
  /// heading; a few letters, or a code, are none.
  package func unknownWord(inHeading heading: TextRange) -> TextRange? {
    guard Vocabulary.headings.meaning(of: heading, in: bytes) == nil else { return nil }
    var rest = heading
    while let word = letters(from: rest) {
      if word.count > 3, Byte.hasLowerLetter(bytes, word),
        Lexicon.words.meaning(of: word, in: bytes) == nil
      {
        return word
      }
      rest = TextRange(word.upper, heading.upper)
    }
    return nil
  }
}
