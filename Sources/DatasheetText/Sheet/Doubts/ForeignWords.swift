/// Words of other rows in a value, as pages leave them whose columns were read across.
extension SheetReader {
  /// Whether a value holds what cannot be its own: a label of several words, a heading, or one side
  /// of parentheses.
  func holdsForeignWords(_ value: TextRange) -> Bool {
    guard !value.isEmpty else { return false }
    if !bytes.closesParentheses(value) || beginsWithLabel(value) || holdsGluedLabel(value) {
      return true
    }
    return beginsInside(value) { beginsWithAnyLabel($0) || isLongHeading($0) }
  }

  /// Whether a label touches the word before it, as where the end of a line was lost:
  /// `0.925 inchHeight 19 mm`.
  private func holdsGluedLabel(_ value: TextRange) -> Bool {
    for index in (value.lower + 1)..<max(value.upper, value.lower + 1)
    where Byte.isUpper(bytes[index]) {
      let previous = bytes[index - 1]
      guard Byte.isLetter(previous) || Byte.endsCell(previous) else { continue }
      let rest = TextRange(index, value.upper)
      if let (_, end) = Vocabulary.labels.longestPrefix(of: rest, in: bytes), end - index > 3,
        end < value.upper
      {
        return true
      }
    }
    return false
  }

  /// Whether the cells under a label name whatever they like.
  func isProse(_ label: Label?) -> Bool {
    guard let label else { return false }
    return switch label.role {
    case .property(let key): key == .application
    case .remark: label.kind == .text || label.kind == .form
    case .properties, .ratingStandard: false
    }
  }

  /// Whether words that are no part of it stand beside the standard in a cell: `UL 1059 found here`;
  /// or the hyphen of its number: `IEC/EN60664 1 -`.
  func isStandardWithMore(_ label: Label?, _ value: TextRange) -> Bool {
    guard case .ratingStandard? = label?.role, !value.isEmpty else { return false }
    return bytes[value.lower] == Byte.openParenthesis || bytes.endsInDash(value)
      || bytes.standard(atStartOf: value).count < value.count
  }

  /// Whether a text begins with a label of several words.
  func beginsWithLabel(_ value: TextRange) -> Bool {
    guard !value.isEmpty, isWrittenLarge(value),
      let (_, end) = Vocabulary.labels.longestPrefix(of: value, in: bytes)
    else { return false }
    return bytes.firstIndex(of: Byte.space, from: value.lower, to: end) != nil
  }

  /// Whether a label of several words, or the beginning of one, stands inside a value, without a
  /// value of its own.
  func holdsLabel(_ value: TextRange) -> Bool {
    beginsInside(value) { beginsWithAnyLabel($0) }
  }

  /// Whether a label of several words, or some words of one, stands inside a value with a number of
  /// its own: `see also packaging or Continuous operating -35 ... +85 °C instructions`.
  func holdsMeasuredLabel(_ value: TextRange) -> Bool {
    text.words(value).dropFirst().contains { word in
      isWrittenLarge(word) && beginsWithMeasuredLabel(TextRange(word.lower, value.upper))
    }
  }

  /// Whether a value is labels and nothing else, whose own values stand elsewhere:
  /// `Potential marking Application`.
  func isRowOfLabels(_ value: TextRange) -> Bool {
    var rest = value
    var labels = 0
    while !rest.isEmpty, isWrittenLarge(rest),
      let (_, end) = Vocabulary.labels.longestPrefix(of: rest, in: bytes)
    {
      labels += 1
      rest = bytes.trimmed(TextRange(end, rest.upper))
    }
    return labels > 0 && rest.isEmpty
  }

  private func beginsWithMeasuredLabel(_ words: TextRange) -> Bool {
    let tables = [
      Vocabulary.labels.longestPrefix(of: words, in: bytes)?.end,
      Vocabulary.labelBeginnings.longestPrefix(of: words, in: bytes)?.end,
    ]
    guard let end = tables.compactMap(\.self).max(), end < words.upper,
      bytes.firstIndex(of: Byte.space, from: words.lower, to: end) != nil
    else { return false }
    let rest = bytes.trimmed(TextRange(end, words.upper))
    return !rest.isEmpty && (Byte.isDigit(bytes[rest.lower]) || bytes.beginsQuantity(rest))
  }

  private func beginsWithAnyLabel(_ text: TextRange) -> Bool {
    beginsWithLabel(text) || beginsWithBrokenLabel(text)
  }

  /// Whether a text begins with some words of a label, as a narrow cell leaves them: `Rated impulse`.
  private func beginsWithBrokenLabel(_ value: TextRange) -> Bool {
    guard isWrittenLarge(value),
      let (_, end) = Vocabulary.labelBeginnings.longestPrefix(of: value, in: bytes)
    else { return false }
    return (value.lower..<end).contains { bytes[$0] == Byte.space || bytes[$0] == Byte.hyphen }
  }

  /// Whether a text is a heading of several words.
  private func isLongHeading(_ text: TextRange) -> Bool {
    Vocabulary.headings.meaning(of: text, in: bytes) != nil
      && bytes.firstIndex(of: Byte.space, from: text.lower, to: text.upper) != nil
  }

  /// Whether what a value says after one of its words is written large and of a kind; in words, not
  /// where that word leads on.
  private func beginsInside(_ value: TextRange, _ isForeign: (TextRange) -> Bool) -> Bool {
    guard var before = bytes.word(from: value.lower, to: value.upper) else { return false }
    while let word = bytes.word(from: before.upper, to: value.upper) {
      let rest = TextRange(word.lower, value.upper)
      if isWrittenLarge(rest), isForeign(rest),
        !bytes.leadsOn(before) || bytes.beginsQuantity(value)
      {
        return true
      }
      before = word
    }
    return false
  }

  func isWrittenLarge(_ word: TextRange) -> Bool {
    Byte.isLetter(bytes[word.lower]) && !bytes.beginsSmall(word)
  }

  /// Takes a label and a value apart that were woven into each other: `Rated voltage`,
  /// `CSA (Use Group 600 V B)`.
  ///
  /// The words before and after the value must close the label's parenthesis and make it one that
  /// the vocabulary knows, in one way only.
  mutating func unwoven(_ label: TextRange, _ raw: TextRange) -> SplitRow? {
    guard !raw.isEmpty, bytes[raw.upper - 1] == Byte.closeParenthesis else { return nil }
    let words = text.words(raw)
    guard words.count > 2, isLabel(label) else { return nil }
    var found: [SplitRow] = []
    for first in 1...min(Self.mostWovenWords, words.count - 2) {
      let begun = TextRange(raw.lower, words[first - 1].upper)
      guard bytes.opensParenthesis(begun) else { continue }
      for last in max(first + 1, words.count - Self.mostWovenWords)..<words.count {
        let end = TextRange(words[last].lower, raw.upper)
        let whole = text.joined([label, begun, end], by: " ")
        guard let known = LabelReader.read(whole, in: bytes).label else { continue }
        let value = TextRange(words[first].lower, words[last - 1].upper)
        if bytes.canBegin(known.kind, value) { found.append(SplitRow(label: whole, value: value)) }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The most words of a label before or after its value.
  private static let mostWovenWords = 4
}

extension Byte {
  /// Whether a cell may end in a sign that no label follows without a blank: `)` and `²`.
  fileprivate static func endsCell(_ byte: UInt8) -> Bool {
    byte == closeParenthesis || byte >= 0x80
  }
}

extension [UInt8] {
  /// Whether a cell holds what may be a misread category and degree of its label: `(Il / 3) 8 kV`.
  func holdsDamagedCategory(_ cell: TextRange) -> Bool {
    guard let open = firstIndex(of: Byte.openParenthesis, from: cell.lower, to: cell.upper) else {
      return false
    }
    var index = open + 1
    while index < cell.upper, "IVl1|!".utf8.contains(self[index]) { index += 1 }
    guard self[(open + 1)..<index].contains(where: { !Byte.isUpper($0) }) else { return false }
    let slash = skipBlanks(from: index, to: cell.upper)
    guard at(slash) == Byte.slash else { return false }
    let degree = skipBlanks(from: slash + 1, to: cell.upper)
    let close = skipBlanks(from: degree + 1, to: cell.upper)
    return Byte.isDigit(at(degree)) && close < cell.upper && self[close] == Byte.closeParenthesis
  }

  /// Whether a word before a label makes it a part of what is said: `see Marking`, `für Breite`;
  /// the `A` of a current is no article.
  func leadsOn(_ word: TextRange) -> Bool {
    if leavesOpen(word) { return true }
    let isOpened = self[word.lower] == Byte.openParenthesis
    let word = TextRange(word.lower + (isOpened ? 1 : 0), word.upper)
    return Words.leads.meaning(of: word, in: self) != nil
      && (word.count > 1 || !Byte.isUpper(self[word.lower]))
  }

  /// Whether every parenthesis of a text has its other side; that of a numbered remark, `1) …`, has
  /// none.
  fileprivate func closesParentheses(_ value: TextRange) -> Bool {
    var depth = 0
    for index in value.lower..<value.upper {
      if self[index] == Byte.openParenthesis { depth += 1 }
      if self[index] == Byte.closeParenthesis, index > value.lower + 1 { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
