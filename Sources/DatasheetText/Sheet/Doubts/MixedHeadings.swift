/// Headings of the column beside, on pages whose columns were read across.
extension SheetReader {
  /// Opens the heading that begins a line with a heading or row of the column beside, and leaves the
  /// line with that: `Connection data Commercial data`.
  mutating func readHeadingOfMixedColumns(_ index: Int) -> Int? {
    let line = lines[index].content
    guard text.divider(of: lines[index]) == nil, !lines[index].isEndless,
      Vocabulary.headings.meaning(of: line, in: bytes) == nil,
      let end = endOfHeading(line), areColumnsMixed()
    else { return nil }
    openHeading(TextRange(line.lower, end), level: 0)
    return cut(index, at: end + 1)
  }

  /// Where the heading ends that begins a line, if a heading or row follows a blank.
  func endOfHeading(_ line: TextRange) -> Int? {
    guard
      Vocabulary.headings.longestPrefix(of: line, in: bytes) != nil
        || Vocabulary.openHeadings.longestPrefix(of: line, in: bytes) != nil
    else { return nil }
    return text.words(line).dropFirst().prefix(Self.mostWordsOfHeading).first { word in
      let name = TextRange(line.lower, word.lower - 1)
      let rest = TextRange(word.lower, line.upper)
      return isWrittenLarge(word) && isWholeHeading(name)
        && (isWholeHeading(rest) || splitWords(rest).map { isRowAnywhere($0) } == true)
    }.map { $0.lower - 1 }
  }

  private func isWholeHeading(_ name: TextRange) -> Bool {
    if Vocabulary.headings.meaning(of: name, in: bytes) != nil { return true }
    guard Byte.isDigit(bytes[name.upper - 1]) else { return false }
    return openEndedHeading(name, isMarked: false)?.room == .data
  }

  /// No heading of the vocabulary has more words.
  static let mostWordsOfHeading = 8

  /// The heading that ends a line behind the whole value of its row: `Strip length 9 mm / 0.35 inch
  /// Commercial data`.
  mutating func headingBehind(_ row: SplitRow) -> TextRange? {
    let heading = text.words(row.value).dropFirst().suffix(Self.mostWordsOfHeading)
      .map { TextRange($0.lower, row.value.upper) }
      .first { mayBeHeadingBehind($0) }
    guard let heading, isWhole(TextRange(row.value.lower, heading.lower - 1), under: row.label),
      areColumnsMixed()
    else { return nil }
    return heading
  }

  private func mayBeHeadingBehind(_ words: TextRange) -> Bool {
    let name = nameOfHeading(words)
    return isWrittenLarge(name) && Vocabulary.headings.meaning(of: name, in: bytes) != nil
  }

  /// Opens a heading of the column beside that leaves the tables of data: rows say by their labels what
  /// they are, and those of the column at the left go on below.
  mutating func openHeadingBehind(_ words: TextRange) {
    let name = nameOfHeading(words)
    let meanings = Vocabulary.headings.meaning(of: name, in: bytes) ?? []
    if meanings.allSatisfy({ $0.room != .data }) { openHeading(name, level: 0) }
  }

  /// Whether a value is all that its label asks for: a number with its unit, or words that are known.
  private mutating func isWhole(_ value: TextRange, under label: TextRange) -> Bool {
    guard let label = LabelReader.read(label, in: bytes).label else { return false }
    if label.role.key?.isKnownWhole(value, in: bytes) == true { return true }
    switch values.read(value, as: label.kind) {
    case .quantity(let quantity, _): return quantity.condition.isEmpty && values.doubts.isEmpty
    case .count, .flag: return values.doubts.isEmpty
    case .text: return label.kind == .color && Words.colors.meaning(of: value, in: bytes) != nil
    default: return false
    }
  }
}
