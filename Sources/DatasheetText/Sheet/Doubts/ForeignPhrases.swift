/// Phrases of another column in a value: the name of a group, a code with its own label, a document, a
/// sentence, a condition to which nothing leads.
extension SheetReader {
  /// Whether words behind a number are no condition of it: neither a bracket nor a comma, nor a small
  /// word such as `for`, leads from the number to them.
  func isForeignCondition(_ condition: TextRange, of value: TextRange) -> Bool {
    guard !condition.isEmpty, condition.lower > value.lower, condition.upper <= value.upper,
      (value.lower..<condition.lower).contains(where: { Byte.isDigit(bytes[$0]) })
    else { return false }
    let before = bytes[bytes.trimmed(TextRange(value.lower, condition.lower)).upper - 1]
    if before == Byte.comma || before == Byte.semicolon || before == Byte.openParenthesis {
      return false
    }
    let words = afterParenthesis(condition)
    guard let first = bytes.word(from: words.lower, to: words.upper) else { return false }
    return Byte.isLetter(bytes[first.lower]) && !leadsToCondition(first)
  }

  /// What follows the parenthesis that a text begins with; else the text.
  private func afterParenthesis(_ text: TextRange) -> TextRange {
    guard bytes[text.lower] == Byte.openParenthesis else { return text }
    let close = bytes.firstIndex(of: Byte.closeParenthesis, from: text.lower, to: text.upper)
    return bytes.trimmed(TextRange(close.map { $0 + 1 } ?? text.upper, text.upper))
  }

  private func leadsToCondition(_ word: TextRange) -> Bool {
    if Words.negations.meaning(of: word, in: bytes) != nil { return false }
    return Words.leads.meaning(of: word, in: bytes) != nil
      || Words.prefixes.meaning(of: word, in: bytes) != nil
  }

  /// Whether a value is no value but a label, the beginning of one, or the head of a table.
  ///
  /// Kinds of parts are values, too: `locking lever`.
  func isNameOfOther(_ value: TextRange) -> Bool {
    guard !value.isEmpty, isWrittenLarge(value) else { return false }
    if isHeadOfApprovals(value) { return true }
    if Vocabulary.kinds.meaning(of: value, in: bytes) != nil { return false }
    if Vocabulary.labels.meaning(of: value, in: bytes) != nil { return true }
    return Vocabulary.labelBeginnings.meaning(of: value, in: bytes) != nil
      && bytes.firstIndex(of: Byte.space, from: value.lower, to: value.upper) != nil
  }

  /// Whether a text holds a row of its own, ends in the name of a group or in the head of a table, or
  /// is a sentence or a document.
  func holdsForeignPhrase(_ value: TextRange) -> Bool {
    let words = text.words(value)
    guard words.count > 1 else { return false }
    return words.contains { holdsRow(TextRange($0.lower, value.upper)) }
      || endsInGroup(value) || endsInHeadOfApprovals(words) || isSentence(value, words)
      || words.count > 4 && DateReader.first(in: value, of: bytes) != nil
  }

  /// Whether a text begins with a label and has a number: `UNSPSC 39121410`, `Width 32.4 mm`.
  private func holdsRow(_ words: TextRange) -> Bool {
    guard isWrittenLarge(words),
      let (label, end) = Vocabulary.labels.longestPrefix(of: words, in: bytes), end < words.upper,
      case .property = label.label.role
    else { return false }
    return bytes[end] == Byte.space
      && (end..<words.upper).contains { Byte.isDigit(bytes[$0]) }
  }

  /// Whether the name of a group of references follows the last bracket: `Polyamide 66 (PA 66) tools`.
  private func endsInGroup(_ value: TextRange) -> Bool {
    guard
      let close = (value.lower..<value.upper).last(where: { bytes[$0] == Byte.closeParenthesis })
    else { return false }
    let words = bytes.trimmed(TextRange(close + 1, value.upper))
    return !words.isEmpty
      && Vocabulary.headings.meaning(of: words, in: bytes)?.contains { $0.room == .references }
        == true
  }

  /// Whether the last two words are those of a table's head: `Approval Text`.
  private func endsInHeadOfApprovals(_ words: [TextRange]) -> Bool {
    let last = words.suffix(2)
    return words.count > 2 && isWrittenLarge(last[last.startIndex])
      && last.allSatisfy { isHeadOfApprovals($0) }
  }

  /// Whether a text ends as a sentence does, of some length: what a label asks for is none.
  private func isSentence(_ value: TextRange, _ words: [TextRange]) -> Bool {
    words.count > 6 && bytes[value.upper - 1] == Byte.point
  }

  /// Whether prose holds the answer of a row beside it, or ends in one: a flag, a colour, codes behind
  /// the bracket and full stop that end a sentence.
  func endsBesideProse(_ value: TextRange) -> Bool {
    let words = text.words(value)
    guard words.count > 2, let first = words.first, let last = words.last else { return false }
    // What lists colours does not begin as a phrase does: `for office lighting black`.
    if Words.colors.meaning(of: last, in: bytes) != nil, bytes.leadsOn(first) || words.count > 5 {
      return true
    }
    let holdsFlag = words.dropFirst().contains {
      isWrittenLarge($0) && Words.flags.meaning(of: $0, in: bytes) != nil
    }
    guard !holdsFlag, let stop = words.dropLast().lastIndex(where: { endsSentence($0) })
    else { return holdsFlag }
    let rest = words[(stop + 1)...]
    return !rest.contains { Byte.hasLowerLetter(bytes, $0) }
  }

  /// `areas).`
  private func endsSentence(_ word: TextRange) -> Bool {
    word.count > 2 && bytes[word.upper - 1] == Byte.point
      && bytes[word.upper - 2] == Byte.closeParenthesis
  }

  /// Whether a text explains a category and degree and says nothing else:
  /// `(III / 3) ≙ Overvoltage category III / Pollution degree 3`.
  func isLegend(_ value: TextRange) -> Bool {
    let words = text.words(value)
    guard let sign = words.lastIndex(where: { isEqualsSign($0) }), sign + 1 < words.count else {
      return false
    }
    let explained = TextRange(words[sign + 1].lower, value.upper)
    guard let slash = bytes.firstIndex(of: Byte.slash, from: explained.lower, to: explained.upper)
    else { return false }
    let names = [TextRange(explained.lower, slash), TextRange(slash + 1, explained.upper)]
    return names.allSatisfy { isExplanation(bytes.trimmed($0)) }
  }

  private func isEqualsSign(_ word: TextRange) -> Bool {
    ["≙", "="].contains { bytes[word.lower..<word.upper].elementsEqual($0.utf8) }
  }

  /// `Pollution degree 3`.
  private func isExplanation(_ words: TextRange) -> Bool {
    guard let (name, end) = MatrixHead.names.longestPrefix(of: words, in: bytes) else {
      return false
    }
    var scope = RatingScope()
    return name.read(bytes.trimmed(TextRange(end, words.upper)), in: bytes, into: &scope)
  }
}
