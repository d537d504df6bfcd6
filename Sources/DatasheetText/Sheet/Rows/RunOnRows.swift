/// Rows that ran together on one line: `Width 41.4 mm / 1.63 inch Color light gray`.
///
/// A label of the vocabulary that is written large inside a value, with a value of its own after it,
/// begins the next row.
extension SheetReader {
  /// Adds the row of a line and those that ran into its value; `nil` where labels stand in a row
  /// without their values. A label that ends the line waits for its value on the stack.
  mutating func addRows(_ first: SplitRow, _ index: Int) -> Int? {
    addRows(first, lines: [index]) ? index + 1 : nil
  }

  /// Adds the row of several lines and those that ran into its value.
  mutating func addRows(_ first: SplitRow, lines: [Int]) -> Bool {
    if isKnown(first) {
      addRow(first.label, value: first.value, lines: lines)
      return true
    }
    let found = rowsInside(first).map { completed($0) }
    guard !found.contains(where: { beginsWithLabel($0.value) && !isKnown($0) }) else {
      return false
    }
    if found.count > 1, lines.count == 1 { linesOfSeveralRows += 1 }
    for row in found where !row.value.isEmpty {
      let heading = headingBehind(row)
      let value = TextRange(row.value.lower, heading?.lower ?? row.value.upper)
      addRow(row.label, value: bytes.trimmed(value), lines: lines)
      if let heading { openHeadingBehind(heading) }
      if heading == nil, holdsLabel(row.value) || holdsRest(row) { doubtLastRow() }
    }
    if let last = found.last, last.value.isEmpty {
      rows.open = nil
      rows.labels = [RowState.Piece(text: last.label, lines: lines, section: section)]
    }
    return true
  }

  /// Whether a row has a value that is known under its label, be it a label of its own, too: `Locking
  /// lever`.
  private func isKnown(_ row: SplitRow) -> Bool {
    LabelReader.read(row.label, in: bytes).label?.isKnown(row.value, in: bytes) == true
  }

  /// The row with the rest of its label taken off the end of its value, where a narrow cell wrapped
  /// the one beside the other: `Limit temperature -60 ... +105 °C range`.
  ///
  /// A small word before the value may be the label's, too: `Flammability class per V0 UL94`.
  private mutating func completed(_ row: SplitRow) -> SplitRow {
    var row = row
    if !row.value.isEmpty, bytes.beginsSmall(row.value), let first = text.words(row.value).first {
      let label = text.joinedWords(row.label, first)
      if Vocabulary.labelBeginnings.meaning(of: label, in: bytes) != nil {
        let rest = bytes.trimmed(TextRange(first.upper, row.value.upper))
        row = completed(SplitRow(label: label, value: rest))
      }
    }
    let kind = LabelReader.read(row.label, in: bytes).label?.kind ?? .form
    for word in text.words(row.value).dropFirst().suffix(4) {
      let value = bytes.trimmed(TextRange(row.value.lower, word.lower))
      let rest = TextRange(word.lower, row.value.upper)
      guard bytes.canBegin(kind, value), !bytes.endsOpen(value), isRest(rest, of: row.label)
      else { continue }
      return SplitRow(label: text.joinedWords(row.label, rest), value: value)
    }
    return row
  }

  /// Whether words of the label stand in the value, so that it is not sure where either ends:
  /// `Rated voltage` and `UL (Use 600 V Group C)`, `Contact type` and `Plug (pluggable connector) …`.
  private mutating func holdsRest(_ row: SplitRow) -> Bool {
    let words = text.words(row.value)
    guard words.count > 1, words.count <= 40,
      LabelReader.read(row.label, in: bytes).label?.feedsProperty == true
    else { return false }
    for (first, start) in words.enumerated() {
      for end in words[first...].prefix(3) where end.upper < row.value.upper {
        if isRest(TextRange(start.lower, end.upper), of: row.label) { return true }
      }
    }
    return false
  }

  /// Whether words may be the rest of a label: only of one that is part of a longer one, or as what
  /// it is rated by.
  private mutating func isRest(_ words: TextRange, of label: TextRange) -> Bool {
    let mayGoOn = Vocabulary.labelBeginnings.meaning(of: label, in: bytes) != nil
    return (mayGoOn || LabelReader.isQualifier(words, in: bytes)) && completesLabel(label, words)
  }

  func rowsInside(_ first: SplitRow) -> [SplitRow] {
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
    var unread = value
    while let word = text.nextWord(in: &unread) {
      defer { previous = word }
      guard let before = previous, Byte.isLetter(bytes[word.lower]), !bytes.beginsSmallWord(word),
        !bytes.leadsOn(before)
      else { continue }
      let rest = TextRange(word.lower, value.upper)
      if isWholeLabel(rest), beginsWithLabel(rest) {
        return SplitRow(label: rest, value: TextRange(rest.upper, rest.upper))
      }
      guard Vocabulary.labels.longestPrefix(of: rest, in: bytes) != nil,
        let row = splitWords(rest) ?? splitAtBrokenLabel(rest),
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
