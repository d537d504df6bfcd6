/// Rows that a colon divides: `Label: value`.
extension SheetReader {
  /// Remembers whether a colon divides a row whose label the vocabulary knows.
  mutating func countColon(of row: SplitRow) {
    guard row.label.upper <= row.value.lower else { return }
    let hasColon = (row.label.upper..<row.value.lower).contains { bytes[$0] == Byte.colon }
    if hasColon { colons.with += 1 } else { colons.without += 1 }
  }

  /// Reads a row under a label that the vocabulary does not know, where colons divide every row of
  /// words so far. Elsewhere `Locked: > 80 N` is a value and what it holds for.
  mutating func readUnknownLabel(_ index: Int, _ form: LineForm) -> Int? {
    guard colons.with > 1, colons.without == 0, isWrittenLarge(form.text), !isWholeLabel(form.text),
      let row = splitAtColon(form.text)
    else { return nil }
    settleStack()
    addRow(row.label, value: row.value, lines: [index])
    return index + 1
  }

  /// A label of some words, and what follows its colon and a blank.
  private func splitAtColon(_ words: TextRange) -> SplitRow? {
    let reach = min(words.upper, words.lower + 80)
    guard let colon = bytes.firstIndex(of: Byte.colon, from: words.lower, to: reach) else {
      return nil
    }
    var start = colon
    while start < words.upper, bytes[start] == Byte.colon { start += 1 }
    let label = bytes.trimmed(TextRange(words.lower, colon))
    let value = bytes.trimmed(TextRange(start, words.upper))
    guard !value.isEmpty, value.lower > start, text.words(label).count <= 8 else { return nil }
    return SplitRow(label: label, value: value)
  }
}
