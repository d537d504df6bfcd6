/// How a value stands to those that the vocabulary knows under its label.
package enum ValueKnowledge: Sendable {
  /// It is one of them.
  case known
  /// It may be a new one, or the label takes any words.
  case new
  /// It begins with one of them, and these other words follow.
  case continued(TextRange)
  /// It ends with one of them, and what stands before is no word of its own.
  case preceded
  /// It ends with one of them, and these words stand before that are none of the field.
  case precededBy(TextRange)
  /// One of them, or its label, begins or ends with it.
  case piece
  /// It is a number with a unit, or has no letter.
  case measure
  /// It is a value of other labels, and no color.
  case foreign
}

extension SheetText {
  /// What the vocabulary knows of a value under the label of a property.
  package func knowledge(of value: TextRange, under key: PropertyKey) -> ValueKnowledge {
    if isKnown(value, under: key) { return .known }
    if let end = knownPrefix(of: value, under: key), let words = foreignWords(after: end, value) {
      return .continued(words)
    }
    if let words = strangeWords(before: value, under: key) { return .precededBy(words) }
    let others = KnownValues.phrases.meaning(of: value, in: bytes) ?? []
    if key.kind == .color, !others.isEmpty { return .foreign }
    guard let list = KnownValues.lists[key] else { return .new }
    if isForeign(value, key, others) { return .foreign }
    let words = Array(bytes[value.lower..<value.upper])
    if words.isMeasure { return .measure }
    if list.values.contains(where: { words.isPreceded(by: $0) }) { return .preceded }
    let isPiece =
      list.values.contains { words.isHead(of: $0) || words.isTail(of: $0) }
      || list.labels.contains { words.isTail(of: $0) }
    return isPiece ? .piece : .new
  }

  /// Whether a value is one of other labels only. What one part is made of another may be, and any label
  /// may say yes or no.
  private func isForeign(_ value: TextRange, _ key: PropertyKey, _ others: [PropertyKey]) -> Bool {
    guard !others.isEmpty, Words.flags.meaning(of: value, in: bytes) == nil else { return false }
    let isMaterial = KnownValues.materials.contains(key)
    return !(isMaterial && others.contains(where: KnownValues.materials.contains))
  }

  /// Whether a value is a class of UL 94, `V0` or `HB`, which other words may follow.
  package func beginsWithFlammabilityClass(_ value: TextRange) -> Bool {
    let word = bytes[value.lower..<value.upper].prefix { $0 > Byte.space && $0 != Byte.comma }
    return TextStore.flammabilityClasses.contains { word.elementsEqual($0) }
  }

  private func isKnown(_ value: TextRange, under key: PropertyKey) -> Bool {
    // The tables do not see hyphens and commas, which no value ends with.
    guard value.count > 0, !"-,;".utf8.contains(bytes[value.upper - 1]) else { return false }
    if key.kind == .color { return Words.colors.meaning(of: value, in: bytes) != nil }
    return KnownValues.phrases.meaning(of: value, in: bytes)?.contains(key) ?? false
  }

  /// The words before a known value that ends a value, as text recognition makes them of dots: `woo. Box`.
  private func strangeWords(before value: TextRange, under key: PropertyKey) -> TextRange? {
    guard key.kind == .color || KnownValues.lists[key] != nil else { return nil }
    var start = bytes.word(from: value.lower, to: value.upper)?.upper ?? value.upper
    for _ in 0..<Self.mostStrangeWords {
      guard let word = bytes.word(from: start, to: value.upper) else { return nil }
      if isKnown(TextRange(word.lower, value.upper), under: key) {
        let before = bytes.trimmed(TextRange(value.lower, word.lower))
        return isScribble(before) ? before : nil
      }
      start = word.upper
    }
    return nil
  }

  /// No leader is read as more words.
  private static let mostStrangeWords = 24

  /// Whether a word in small letters that is none of the field begins some words, or they are a few large
  /// letters.
  private func isScribble(_ words: TextRange) -> Bool {
    guard let first = letters(from: words) else { return false }
    if bytes[first.lower..<first.upper].allSatisfy(Byte.isUpper) { return first.count < 3 }
    guard !Byte.isUpper(bytes[first.lower]) else { return false }
    // A word that lost a letter is told of as such.
    return Lexicon.words.meaning(of: first, in: bytes) == nil
      && Lexicon.neighbour(of: bytes.folded(first)) == nil
  }

  /// Where the known value ends that a value begins with.
  private func knownPrefix(of value: TextRange, under key: PropertyKey) -> Int? {
    if key.kind == .color { return Words.colors.longestPrefix(of: value, in: bytes)?.end }
    guard let (keys, end) = KnownValues.phrases.longestPrefix(of: value, in: bytes),
      keys.contains(key)
    else { return nil }
    return end
  }

  /// The words that follow a known value and are no part of it. A number, a bracket, a comma or dash,
  /// and words such as `with` or `and` go on with it.
  private func foreignWords(after end: Int, _ value: TextRange) -> TextRange? {
    let isBroken = bytes.at(end) == Byte.slash && bytes.at(end + 1) == Byte.space
    if isBroken, end + 1 < value.upper { return bytes.trimmed(TextRange(end + 1, value.upper)) }
    guard end < value.upper, bytes[end] == Byte.space else { return nil }
    let rest = bytes.trimmed(TextRange(end, value.upper))
    if beginsTitleOrHeading(rest) { return rest }
    guard let word = bytes.word(from: rest.lower, to: rest.upper),
      Byte.isLetter(bytes[word.lower]), !bytes.leadsOn(word),
      !(word.lower..<word.upper).contains(where: { Byte.isDigit(bytes[$0]) })
    else { return nil }
    // One word may begin a value that nobody knows yet: `Snap-in mounting flange`.
    let isOneWord = bytes.firstIndex(of: Byte.space, from: value.lower, to: end) == nil
    let beginsAnew = Byte.isUpper(bytes[word.lower]) || namesGroup(rest)
    return isOneWord && !beginsAnew ? nil : rest
  }

  /// Whether words begin as the titles of connectors do, `1-conductor`, or are a numbered heading:
  /// `1.2.1 Ferrule`.
  private func beginsTitleOrHeading(_ words: TextRange) -> Bool {
    guard let first = bytes.word(from: words.lower, to: words.upper),
      Byte.isDigit(bytes[first.lower])
    else { return false }
    let mark = bytes[first.lower..<first.upper].drop { Byte.isDigit($0) }
    if mark.first == Byte.hyphen { return mark.dropFirst().first.map(Byte.isLetter) ?? false }
    return mark.first == Byte.point
      && namesGroup(bytes.trimmed(TextRange(first.upper, words.upper)))
  }

  /// Whether words are a heading of the sheets, such as `tools`.
  private func namesGroup(_ words: TextRange) -> Bool {
    Vocabulary.headings.meaning(of: words, in: bytes) != nil
  }
}

extension [UInt8] {
  /// Whether the words end with a known value, before which marks alone stand, or letters or a
  /// bracket without a blank between: `. Push-in`, `StatusCompliant`, `(connector)Female`.
  fileprivate func isPreceded(by known: [UInt8]) -> Bool {
    let start = count - known.count
    guard start > 0, foldedTail(known.count) == known.folded else { return false }
    let before = self[start - 1]
    if before == Byte.closeParenthesis || Byte.isLetter(before) && Byte.isUpper(self[start]) {
      return !Byte.isUpper(before)
    }
    return !self[..<start].contains { Byte.isWord($0) && $0 < 0x80 }
  }

  /// `0.555 MJ`, `...`: a broken number and a short word, or no letter at all; `1.4310` is a steel.
  fileprivate var isMeasure: Bool {
    let digits = prefix { Byte.isDigit($0) || $0 == Byte.point || $0 == Byte.comma }
    let rest = dropFirst(digits.count).drop { $0 == Byte.space }
    if digits.isEmpty || !digits.contains(where: Byte.isDigit) {
      return !contains { Byte.isWord($0) }
    }
    return digits.contains { !Byte.isDigit($0) } && (1...3).contains(rest.count)
      && rest.allSatisfy(Byte.isWord)
  }

  /// Whether a known value begins with the words and goes on.
  fileprivate func isHead(of known: [UInt8]) -> Bool {
    (count > 2 || count > 1 && !Byte.isUpper(self[0])) && count < known.count
      && folded == Array(known[..<count]).folded
  }

  /// Whether a known value ends with the words, which are written as the rest of one.
  fileprivate func isTail(of known: [UInt8]) -> Bool {
    guard count > 2, count < known.count, !Byte.isUpper(self[0]), !Byte.isDigit(self[0]),
      self == Array(known[(known.count - count)...])
    else { return false }
    let before = known[known.count - count - 1]
    return before == Byte.space || before == Byte.slash
  }

  private func foldedTail(_ length: Int) -> [UInt8] { Array(suffix(length)).folded }

  private var folded: [UInt8] { map(Byte.lowercased) }
}
