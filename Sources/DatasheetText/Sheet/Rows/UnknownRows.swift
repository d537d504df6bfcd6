/// Rows under labels that the vocabulary does not know, where only the rows around them show which words
/// are the label: in a row of words the label ends where a measure begins, and in a stack a line
/// follows the label as a value follows each label above.
extension SheetReader {
  /// No such label is longer, in bytes, nor such a value.
  private static let longestTerm = 60
  /// So many rows of words are no chance.
  private static let fewestRowsOfWords = 3

  /// Reads a line, or two below each other, as a row under a label that nobody knows.
  mutating func readUnknownRow(_ index: Int, _ form: LineForm) -> Int? {
    guard rows.labels.isEmpty || !rows.values.isEmpty, rows.matrix.isEmpty, isUnknownTerm(form)
    else { return nil }
    if let row = splitAtMeasure(form.text), standsAmongRowsOfWords(index) {
      settleStack()
      addRow(row.label, value: row.value, lines: [index])
      return index + 1
    }
    guard !bytes.endsOpen(form.text), let value = unknownValue(below: index) else { return nil }
    settleStack()
    addRow(form.text, value: text.form(of: lines[value]).text, lines: [index, value])
    return value + 1
  }

  /// Whether a line may be a label: some words that begin large, and neither a label, the beginning of
  /// one, a heading nor a sentence.
  private mutating func isUnknownTerm(_ form: LineForm) -> Bool {
    let words = form.text
    guard !form.isMarked, !form.isBullet, words.count > 3, isWrittenLarge(words),
      bytes[words.upper - 1] != Byte.point, !bytes.isListed(words)
    else { return false }
    return !isLabel(words) && !isLabelBeginning(words) && !isKnownHeading(words)
      && !isNumberedHeading(words)
  }

  // MARK: A row of words

  /// The words before the first measure, dash or count that takes up the rest of a line:
  /// `Cutout for the slide link 3.05 mm`.
  private func splitAtMeasure(_ words: TextRange) -> SplitRow? {
    for word in text.words(words).dropFirst() {
      let value = TextRange(word.lower, words.upper)
      guard !Byte.isLetter(bytes[word.lower]) || bytes.beginsQuantity(value) else { continue }
      let label = bytes.trimmed(TextRange(words.lower, word.lower))
      guard label.count <= Self.longestTerm, mayBeMeasure(value, under: label) else { continue }
      return SplitRow(label: label, value: value)
    }
    return nil
  }

  /// Whether a text is a measure and nothing else, a dash, or a number below what counts.
  private func mayBeMeasure(_ value: TextRange, under label: TextRange) -> Bool {
    if text.isDash(value) { return true }
    guard let last = text.words(label).last, !bytes.leadsOn(last), !text.isDash(last) else {
      return false
    }
    if text.wholeNumber(value) != nil {
      return Words.counters.longestPrefix(of: label, in: bytes) != nil
    }
    let form = text.valueForm(of: withoutRemark(value))
    return form.isWhole && form.dimension != nil
  }

  /// A value without the parenthesis that it ends with: `480 A (1 second)`.
  private func withoutRemark(_ value: TextRange) -> TextRange {
    guard bytes[value.upper - 1] == Byte.closeParenthesis,
      let open = bytes[value.lower..<value.upper].lastIndex(of: Byte.openParenthesis),
      open > value.lower
    else { return value }
    return bytes.trimmed(TextRange(value.lower, open))
  }

  /// Whether a row or heading stands right above, and several rows of words on a line before.
  private func standsAmongRowsOfWords(_ index: Int) -> Bool {
    guard colons.with + colons.without >= Self.fewestRowsOfWords,
      let above = roles[..<index].lastIndex(where: {
        $0.lineClass != .blank && $0.lineClass != .furniture
      })
    else { return false }
    return roles[above] == .row || roles[above] == .heading
  }

  // MARK: A stack

  /// The line below a label of a stack that is its value; `nil` where the stack does not prove it.
  private mutating func unknownValue(below index: Int) -> Int? {
    let label = text.form(of: lines[index]).text
    guard label.count <= Self.longestTerm, let step = stepOfStack(above: index) else { return nil }
    let value = index + step
    guard value < lines.count, nextFilled(after: index) == value, mayBeUnknownValue(value),
      isEndOfValue(value, step)
    else { return nil }
    return value
  }

  /// How many lines below its label the value of the row right above a line stands.
  private func stepOfStack(above index: Int) -> Int? {
    guard let open = rows.open, nextFilled(after: open.lastLine) == index,
      let row = part.attributes.last, row.lines.count == 2, row.doubts.isEmpty
    else { return nil }
    let step = row.lines[1] - row.lines[0]
    return (1...2).contains(step) ? step : nil
  }

  /// Whether a line can be the value of any label, and is none itself.
  private mutating func mayBeUnknownValue(_ index: Int) -> Bool {
    let form = text.form(of: lines[index])
    let words = form.text
    return !form.isMarked && !form.isBullet && !words.isEmpty && words.count <= Self.longestTerm
      && text.divider(of: lines[index]) == nil && bytes[words.upper - 1] != Byte.point
      && !isLabel(words) && !isLabelBeginning(words) && !isKnownHeading(words)
      && !isFurniture(words) && !isNumberedHeading(words)
  }

  /// Whether a value ends with its line: a blank line follows where none divides labels from values,
  /// or a label that is known, or a heading.
  private mutating func isEndOfValue(_ index: Int, _ step: Int) -> Bool {
    if step == 1, index + 1 < lines.count, lines[index + 1].isBlank { return true }
    guard let next = nextFilled(after: index) else { return true }
    let words = text.form(of: lines[next]).text
    return !words.isEmpty && (isLabel(words) || isKnownHeading(words) || isFurniture(words))
  }
}
