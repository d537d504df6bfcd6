/// Rows that ran together on one line: `Width 41.4 mm / 1.63 inch Color light gray`.
///
/// A label of the vocabulary that is written large inside a value, with a value of its own after it,
/// begins the next row.
extension SheetReader {
  /// Adds the row of a line and those that ran into its value; `nil` where labels stand in a row
  /// without their values. A label that ends the line waits for its value on the stack.
  mutating func addRows(_ first: SplitRow, _ index: Int) -> Int? {
    let found = rowsInside(first)
    guard !found.contains(where: { beginsWithLabel($0.value) }) else { return nil }
    for row in found where !row.value.isEmpty {
      addRow(row.label, value: row.value, lines: [index])
      if holdsLabel(row.value) { doubtLastRow() }
    }
    if let last = found.last, last.value.isEmpty {
      rows.open = nil
      rows.labels = [RowState.Piece(text: last.label, lines: [index], section: section)]
    }
    return index + 1
  }

  private func rowsInside(_ first: SplitRow) -> [SplitRow] {
    var found = [first]
    while let row = found.last, !row.value.isEmpty, !holdsSeveral(row.label),
      let next = rowInside(row.value)
    {
      found[found.count - 1].value = bytes.trimmed(TextRange(row.value.lower, next.label.lower))
      found.append(next)
    }
    return found
  }

  /// The first row that begins inside a value; its value is empty where the label ends the line.
  private func rowInside(_ value: TextRange) -> SplitRow? {
    var previous: TextRange?
    for word in text.words(value) {
      defer { previous = word }
      guard let before = previous, isWrittenLarge(word), !bytes.leadsOn(before) else { continue }
      let rest = TextRange(word.lower, value.upper)
      if isWholeLabel(rest), beginsWithLabel(rest) {
        return SplitRow(label: rest, value: TextRange(rest.upper, rest.upper))
      }
      guard Vocabulary.labels.longestPrefix(of: rest, in: bytes) != nil, let row = splitWords(rest),
        !bytes.beginsSmall(before) || standsApart(row)
      else { continue }
      return row
    }
    return nil
  }

  /// Whether the value of a label names what each of its numbers is: `approx. 1 mΩ of contact
  /// resistance`.
  private func holdsSeveral(_ label: TextRange) -> Bool {
    guard case .properties? = LabelReader.read(label, in: bytes).label?.role else { return false }
    return true
  }

  /// Whether a row cannot belong to the words before it: `mittige Verriegelungsklinke …` does.
  private func standsApart(_ row: SplitRow) -> Bool {
    if bytes.firstIndex(of: Byte.space, from: row.label.lower, to: row.label.upper) != nil {
      return true
    }
    switch LabelReader.read(row.label, in: bytes).label?.kind {
    case .quantity, .count: return true
    case .flag: return Words.flags.longestPrefix(of: row.value, in: bytes) != nil
    case .color: return Words.colors.longestPrefix(of: row.value, in: bytes) != nil
    default: return !row.value.isEmpty && Byte.isDigit(bytes[row.value.lower])
    }
  }
}
