/// Rows whose label and value only a blank divides, and what a wrapped row left on the next line.
extension SheetReader {
  /// A label and value told apart by the vocabulary.
  struct SplitRow {
    var label: TextRange
    var value: TextRange
  }

  /// Reads `Rated current 32 A`.
  mutating func readWords(_ index: Int, _ form: LineForm) -> Int? {
    guard !isWholeLabel(form.text), !bytes.beginsSmallWord(form.text),
      let row = splitRow(form.text)
    else { return nil }
    settleStack()
    countColon(of: row)
    if let cells = matrixCells(row.value), addMatrixRow([row.label] + cells, index) {
      return index + 1
    }
    return beginMatrixRow(row, index) ?? addRows(row, index)
  }

  /// The label and value of a line. In `Rated voltage per UL 1977 (factory 600 V` the parenthesis is
  /// the label's, which goes on below; `Rated voltage per UL 1977 (factory` has no value yet.
  private func splitRow(_ words: TextRange) -> SplitRow? {
    let row = splitWords(words)
    if bytes.opensParenthesis(words), let broken = splitAtBrokenLabel(words),
      broken.label.count > row?.label.count ?? 0
    {
      return broken
    }
    return isLabelBeginning(words) ? nil : row ?? splitAtBrokenLabel(words)
  }

  /// Whether a line is nothing but a label. A number at its end may tell a set of values, but after
  /// a label that counts or lists it is the count, or the first mark.
  func isWholeLabel(_ words: TextRange) -> Bool {
    let read = LabelReader.read(words, in: bytes)
    return read.label != nil && !bytes.endsInDash(words)
      && (read.scope.set == 0 || (read.label?.kind != .count && read.label?.kind != .list))
  }

  /// The longest known label that begins a text and leaves a value that it can have.
  func splitWords(_ words: TextRange) -> SplitRow? {
    split(words) { LabelReader.read($0, in: bytes) }
  }

  /// The beginning of a label whose rest is to come below, and a quantity.
  func splitAtBrokenLabel(_ words: TextRange) -> SplitRow? {
    let broken = ReadLabel(label: Label.brokenOff)
    guard let row = split(words, { isLabelBeginning($0) ? broken : ReadLabel() }),
      bytes.firstIndex(of: Byte.space, from: row.label.lower, to: row.label.upper) != nil
    else { return nil }
    return row
  }

  private func split(_ words: TextRange, _ read: (TextRange) -> ReadLabel) -> SplitRow? {
    var found: SplitRow?
    var boundaries = 0
    for index in words.lower..<words.upper where bytes.mayEndLabel(index, from: words.lower) {
      boundaries += 1
      if boundaries > 16 { break }
      let label = text.withoutColon(bytes.trimmed(TextRange(words.lower, index)))
      let value = bytes.afterDivider(
        TextRange(Byte.isDigit(bytes[index]) ? index : index + 1, words.upper))
      guard !value.isEmpty else { continue }
      let read = read(label)
      guard let known = read.label, !bytes.endsInDash(label) else { continue }
      // A legend's own `(III / 3)` is its value, not what it is rated by.
      guard known.feedsProperty || !read.scope.isSpecific else { continue }
      let kind = known.kind
      // `5` in `Rated current UL 5 A` is no number of a set, as long as no number follows it; nor
      // is that in `Marking 2 1 PE N L`. That in `Actuation type 2 Operating tool` is one.
      let fits =
        read.scope.set == 0
        ? bytes.canBegin(kind, value)
        : known.isQuantity && Byte.isDigit(bytes[value.lower]) || known.isKnown(value, in: bytes)
          || isOfSecondSet(label, value)
      if fits { found = SplitRow(label: label, value: value) }
    }
    return found
  }

  /// Whether the number behind a label tells a second set, as the part has the row of the first:
  /// `Wiring direction 2 Front-entry wiring` below `Wiring direction Side-entry wiring`.
  private func isOfSecondSet(_ label: TextRange, _ value: TextRange) -> Bool {
    guard !parts.isEmpty, Byte.isUpper(bytes[value.lower]), let number = text.words(label).last
    else {
      return false
    }
    let words = bytes.trimmed(TextRange(label.lower, number.lower))
    let first = FoldedHash(bytes, words)
    return part.attributes.contains {
      $0.scope.set == 0 && $0.label.count == words.count && FoldedHash(bytes, $0.label) == first
    }
  }
}

extension [UInt8] {
  /// What follows the blank after a label: without the `=`, arrow or dash that divides them, and
  /// without quotes. A dash or `>` before a digit is a sign.
  fileprivate func afterDivider(_ rest: TextRange) -> TextRange {
    let rest = trimmed(rest)
    if !rest.isEmpty, Byte.isLetter(self[rest.lower]) || Byte.isDigit(self[rest.lower]) {
      return rest
    }
    for divider in Words.dividers where hasPrefix(divider, at: rest.lower, end: rest.upper) {
      let value = trimmed(TextRange(rest.lower + divider.utf8.count, rest.upper))
      let isSign = ["- ", "– ", "> "].contains(divider)
      if value.isEmpty || isSign && !Byte.isLetter(self[value.lower]) { continue }
      return value
    }
    let isQuoted =
      rest.count > 2 && self[rest.lower] == Byte.quote && self[rest.upper - 1] == Byte.quote
    return isQuoted ? TextRange(rest.lower + 1, rest.upper - 1) : rest
  }

  /// Whether a label may end before a byte: at a blank, colon or equals sign, at the semicolon or
  /// comma of a list of values without blanks, or where a number touches it.
  fileprivate func mayEndLabel(_ index: Int, from start: Int) -> Bool {
    let byte = self[index]
    if byte == Byte.space || byte == Byte.colon || byte == Byte.equals { return true }
    if byte == Byte.semicolon || byte == Byte.comma {
      return at(index + 1) != Byte.space && !Byte.isDigit(at(index - 1))
    }
    guard Byte.isDigit(byte), index > start + 3 else { return false }
    let previous = self[index - 1]
    return previous == Byte.closeParenthesis
      || (Byte.isWord(previous) && !Byte.isUpper(previous) && !Byte.isDigit(previous))
  }

  /// Whether a value of a kind can begin so: a quantity with its number, sign or bound, or with a
  /// condition written large; a count with a digit.
  func canBegin(_ kind: ValueKind, _ value: TextRange) -> Bool {
    switch kind {
    case .quantity:
      beginsQuantity(value) || (Byte.isUpper(self[value.lower]) && hasDigit(value))
        || beginsCondition(value)
    case .count:
      Byte.isDigit(self[value.lower]) || isDashed(value)
        || Words.mayBeginSign(self[value.lower]) && beginsQuantity(value)
    // `Marking accessories` is a heading.
    case .list: !beginsSmallWord(value) || value.count <= 2
    // `Application note for the market.` is a sentence, and `Kontaktart im Gehäuse` another label.
    default:
      !beginsSmall(value)
        || self[value.upper - 1] != Byte.point
          && Words.joinersOfNouns.longestPrefix(of: value, in: self) == nil
    }
  }

  /// Whether a text begins with a condition and a colon before its quantity: `verriegelt: > 80 N`.
  private func beginsCondition(_ value: TextRange) -> Bool {
    guard let word = word(from: value.lower, to: value.upper), self[word.upper - 1] == Byte.colon,
      ConditionWords.known.meaning(of: word, in: self) != nil
    else { return false }
    let rest = trimmed(TextRange(word.upper, value.upper))
    return !rest.isEmpty && beginsQuantity(rest)
  }

  /// Whether a text begins with a number, a sign, a bound, or a word such as `approx.`.
  func beginsQuantity(_ value: TextRange) -> Bool {
    let first = self[value.lower]
    if Byte.isDigit(first) { return QuantityReader(self, value).beginsWithMeasure }
    if isDashed(value) { return true }
    if Words.signs.contains(where: { hasPrefix($0.0, at: value.lower, end: value.upper) }) {
      return true
    }
    if first == Byte.plus || first == Byte.hyphen || first == 0xE2 {
      return value.count > 1 && hasDigit(value)
    }
    guard let (_, end) = Words.prefixes.longestPrefix(of: value, in: self) else { return false }
    return hasDigit(TextRange(end, value.upper))
  }

  /// Whether a dash that belongs to the cells after it ends a text: `Rated current -`.
  func endsInDash(_ label: TextRange) -> Bool {
    label.count > 1 && self[label.upper - 1] == Byte.hyphen && self[label.upper - 2] == Byte.space
  }

  /// Whether a number follows some words; no condition before one is longer than 400 bytes.
  private func hasDigit(_ value: TextRange) -> Bool {
    (value.lower..<Swift.min(value.upper, value.lower + 400)).contains { Byte.isDigit(self[$0]) }
  }

  private func isDashed(_ value: TextRange) -> Bool {
    value.count <= 3
      && Words.dashes.contains { self[value.lower..<value.upper].elementsEqual($0) }
  }

  /// Whether one text breaks off so that the next must belong to it.
  func breaksOff(_ value: TextRange, before next: TextRange) -> Bool {
    guard !value.isEmpty else { return false }
    if endsOpen(value) { return true }
    let first = self[next.lower]
    if first == Byte.slash || first == Byte.closeParenthesis || first == Byte.openParenthesis {
      return true
    }
    return Byte.isDigit(self[value.upper - 1]) && isUnit(next)
  }

  /// Whether a text breaks off, whatever follows it: at a divider, a bound or an open parenthesis.
  func endsOpen(_ value: TextRange) -> Bool {
    if leavesOpen(value) || opensParenthesis(value) || leadsOnAtEnd(value) { return true }
    let tail = self[value.lower..<value.upper]
    return ["...", "…", "≙", "≤", "≥", "<", ">", "=", "approx.", "ca."].contains { ending in
      tail.reversed().starts(with: ending.utf8.reversed())
    }
  }

  /// Whether a text ends in a colon or in a small word that asks for a noun: `see also packaging or`.
  private func leadsOnAtEnd(_ value: TextRange) -> Bool {
    if self[value.upper - 1] == Byte.colon { return true }
    guard let blank = (value.lower..<value.upper).last(where: { self[$0] == Byte.space }) else {
      return false
    }
    let word = TextRange(blank + 1, value.upper)
    return !word.isEmpty && beginsSmall(word) && Words.leads.meaning(of: word, in: self) != nil
  }

  /// Whether a parenthesis is left open.
  func opensParenthesis(_ value: TextRange) -> Bool {
    var depth = 0
    for index in value.lower..<value.upper {
      if self[index] == Byte.openParenthesis { depth += 1 }
      if self[index] == Byte.closeParenthesis { depth -= 1 }
    }
    return depth > 0
  }

  /// Whether words end the parenthesis that a label leaves open: `3)` after `Rated voltage (III /`.
  func closesParenthesis(_ words: TextRange, of label: TextRange) -> Bool {
    opensParenthesis(label) && self[words.upper - 1] == Byte.closeParenthesis
  }

  /// Whether a text is one parenthesis and nothing else.
  func isParenthesis(_ text: TextRange) -> Bool {
    self[text.lower] == Byte.openParenthesis
      && firstIndex(of: Byte.closeParenthesis, from: text.lower, to: text.upper) == text.upper - 1
  }

  private func isUnit(_ text: TextRange) -> Bool {
    QuantityReader(self, text).unit(at: text.lower) != nil
  }

  /// Whether a text begins with a small letter.
  func beginsSmall(_ text: TextRange) -> Bool {
    Byte.isLetter(self[text.lower]) && !Byte.isUpper(self[text.lower])
  }

  /// Whether a text begins with a small letter, unlike `eCl@ss` and `cUL`: no row begins so, but the
  /// rest of one does, `insulated ferrule`.
  func beginsSmallWord(_ text: TextRange) -> Bool {
    beginsSmall(text) && !(text.count > 1 && Byte.isUpper(self[text.lower + 1]))
  }

  /// Whether a text reads as the rest of a sentence, or of words that lead to a number: `≤ 105 °C`.
  func readsOn(_ text: TextRange) -> Bool {
    Byte.isDigit(self[text.lower]) || beginsSmall(text)
      || Words.signs.contains { sign, _ in
        hasPrefix(sign, at: text.lower, end: text.upper)
          && Byte.isDigit(at(skipBlanks(from: text.lower + sign.utf8.count, to: text.upper)))
      }
  }

  /// Whether a value goes on in a text.
  func goesOn(_ value: TextRange, in next: TextRange) -> Bool {
    breaksOff(value, before: next) || (value.count >= 30 && readsOn(next))
  }
}
