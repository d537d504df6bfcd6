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

  /// Takes no number from rows into whose cells a converter printed further rows.
  mutating func doubtRowsThatHoldLabels() {
    for index in part.attributes.indices {
      let row = part.attributes[index]
      guard row.doubts.isEmpty, isOfOneFact(row), holdsLabel(row.raw) else { continue }
      part.attributes[index].value = .text(row.raw)
      part.attributes[index].doubts = .crowdedNumber
    }
  }

  /// Whether the cell under a label states one fact, where prose and remarks name what they like.
  private func isOfOneFact(_ row: Attribute) -> Bool {
    guard let label = LabelReader.read(row.label, in: bytes).label else { return false }
    return switch label.role {
    case .property(let key): key != .application
    case .remark: label.kind != .text && label.kind != .form
    case .properties, .ratingStandard: false
    }
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

  /// Whether a text begins with a label of several words.
  private func beginsWithLabel(_ value: TextRange) -> Bool {
    guard !value.isEmpty, isWrittenLarge(value),
      let (_, end) = Vocabulary.labels.longestPrefix(of: value, in: bytes)
    else { return false }
    return bytes.firstIndex(of: Byte.space, from: value.lower, to: end) != nil
  }

  /// Whether a label of several words stands inside a value, without a value of its own.
  private func holdsLabel(_ value: TextRange) -> Bool {
    var previous: TextRange?
    for word in text.words(value) {
      defer { previous = word }
      guard let before = previous, !bytes.leadsOn(before) else { continue }
      if beginsWithLabel(TextRange(word.lower, value.upper)) { return true }
    }
    return false
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

  private func isWrittenLarge(_ word: TextRange) -> Bool {
    Byte.isLetter(bytes[word.lower]) && !bytes.beginsSmall(word)
  }
}

extension [UInt8] {
  /// Whether a word before a label makes it a part of what is said: `see Marking`, `für Breite`. A
  /// large letter alone is a code.
  fileprivate func leadsOn(_ word: TextRange) -> Bool {
    if leavesOpen(word) { return true }
    return (word.count > 1 || beginsSmall(word)) && Words.leads.meaning(of: word, in: self) != nil
  }
}
