/// Sheets whose columns were read across, so that nothing tells which words a row lost to its neighbour
/// or took from it.
extension SheetReader {
  /// So many lines with several rows are no chance.
  private static let mostLinesOfSeveralRows = 2

  /// Doubts the rows that may lack words or hold others' where the columns of the page run together:
  /// those over several lines, and all with more words than a number or a code has.
  mutating func doubtRowsOfMixedColumns() {
    guard linesOfSeveralRows > Self.mostLinesOfSeveralRows || mixedColumns == true else { return }
    for index in part.attributes.indices {
      let row = part.attributes[index]
      if !provesItself(row), !row.lines.isEmpty || mayLackWords(row) {
        part.attributes[index].doubts.insert(.foreignText)
      }
    }
  }

  /// Whether a row cannot lack or hold words of another: its twins agree in both units, its value is
  /// known as a whole, and no known one goes on after it, or the rest of a known label stands right below
  /// a number; or a line holds it all, with a condition that is known and closed, or the form of its label.
  private func provesItself(_ row: Attribute) -> Bool {
    switch row.value {
    case .quantity(let quantity, _) where !quantity.condition.isEmpty:
      row.lines.isEmpty && isClosedCondition(quantity.condition, of: row.raw)
    case .quantity(let quantity, let twins):
      quantity.condition.isEmpty && twins.allSatisfy { Twins.agree(quantity, $0) == true }
        && (!twins.isEmpty || row.key != nil && areTwoRightBelow(row.lines))
    case .text:
      row.key.map { $0.isKnownWhole(row.raw, in: bytes) } == true
        || row.lines.isEmpty && hasFormOfItsLabel(row)
    default: false
    }
  }

  /// Whether a known condition stands in parentheses behind a number, `approx. 20 ... 70 N (depending on
  /// pole number)`, or before it with a colon, `Locked: > 80 N`.
  private func isClosedCondition(_ condition: TextRange, of value: TextRange) -> Bool {
    guard !isForeignCondition(condition, of: value) else { return false }
    let number = (value.lower..<value.upper).first { Byte.isDigit(bytes[$0]) } ?? value.lower
    let colon = bytes.firstIndex(of: Byte.colon, from: value.lower, to: number)
    let last = bytes[value.upper - 1]
    // Behind the number stands its unit alone.
    let words = text.words(TextRange(number, value.upper))
    return last == Byte.closeParenthesis ? colon == nil : colon != nil && words.count <= 2
  }

  /// Whether a value is all that its label asks for: a standard with its number, or the number of a
  /// product group with its name in parentheses.
  private func hasFormOfItsLabel(_ row: Attribute) -> Bool {
    let value = row.raw
    if row.namesStandard {
      return LabelReader.standardWithScopes(value, in: bytes)?.standard == value
        && Byte.isDigit(bytes[value.upper - 1])
    }
    return row.key == .productGroup && Byte.isDigit(bytes[value.lower])
      && bytes[value.upper - 1] == Byte.closeParenthesis
      && bytes[value.lower..<value.upper].count { $0 == Byte.openParenthesis } == 1
  }

  private func areTwoRightBelow(_ lines: [Int]) -> Bool {
    lines.count == 2 && lines[0] + 1 == lines[1]
  }

  private func mayLackWords(_ row: Attribute) -> Bool {
    guard row.raw.count > 2, bytes[row.raw.lower..<row.raw.upper].contains(Byte.space) else {
      return false
    }
    switch row.value {
    case .quantity(let quantity, _): return !quantity.condition.isEmpty
    case .several, .text: return true
    case .absent, .count, .flag, .list, .releases: return false
    }
  }

  // MARK: Rows and headings where none belong

  /// Whether so many lines of the sheet hold several rows.
  mutating func areColumnsMixed() -> Bool {
    if let known = mixedColumns { return known }
    var mixed = 0
    for line in lines where mixed <= Self.mostLinesOfSeveralRows {
      // The words of a title may be labels.
      guard !line.isBlank, text.divider(of: line) == nil, !line.isEndless,
        !bytes.isListed(line.content), mayHoldOther(line.content)
      else { continue }
      let rows = splitWords(line.content).map { rowsInside($0) } ?? []
      if rows.count > 1 || endOfHeading(line.content) != nil || endsInOther(line.content) {
        mixed += 1
      }
    }
    let areMixed = mixed > Self.mostLinesOfSeveralRows
    mixedColumns = areMixed
    return areMixed
  }

  /// Whether a label or heading begins inside a line; the cheap question, before what it may be.
  private func mayHoldOther(_ line: TextRange) -> Bool {
    text.words(line).dropFirst().contains { word in
      guard isWrittenLarge(word) else { return false }
      let rest = TextRange(word.lower, line.upper)
      return Vocabulary.labels.longestPrefix(of: rest, in: bytes) != nil
        || Vocabulary.headings.longestPrefix(of: rest, in: bytes) != nil
    }
  }

  /// Whether prose runs into a heading or row of the column beside: `held by a leaf of steel Weight 2 g`.
  private func endsInOther(_ line: TextRange) -> Bool {
    let words = text.words(line)
    guard words.count > Self.leastWordsOfProse else { return false }
    return words.indices.suffix(Self.mostWordsOfHeading).dropLast().contains { place in
      guard place >= Self.leastWordsOfProse, isWrittenLarge(words[place]),
        !isWrittenLarge(words[place - 1])
      else { return false }
      let rest = TextRange(words[place].lower, line.upper)
      return Vocabulary.headings.meaning(of: rest, in: bytes) != nil
        || splitWords(rest).map { isRowAnywhere($0) } == true
    }
  }

  /// Fewer words are no prose.
  private static let leastWordsOfProse = 4

  /// Reads a row of the column beside among references, documents, approvals or prose: a label that
  /// feeds a property, with a value that it can have.
  mutating func readRowOfMixedColumns(_ index: Int, _ form: LineForm) -> Int? {
    guard !form.isMarked, !form.isBullet, text.divider(of: lines[index]) == nil,
      Vocabulary.labels.mayBegin(form.text, in: bytes), !bytes.isListed(form.text),
      Vocabulary.labels.longestPrefix(of: form.text, in: bytes) != nil,
      Vocabulary.headings.meaning(of: form.text, in: bytes) == nil,
      let row = splitWords(form.text), isRowAnywhere(row), areColumnsMixed(),
      addRows(row, lines: [index])
    else { return nil }
    rows.open = nil
    return claim(index, .row)
  }

  func isRowAnywhere(_ row: SplitRow) -> Bool {
    guard let label = LabelReader.read(row.label, in: bytes).label, label.feedsProperty,
      !row.value.isEmpty, bytes.canBegin(label.kind, row.value)
    else { return false }
    switch label.kind {
    case .count: return bytes[row.value.lower..<row.value.upper].allSatisfy { Byte.isDigit($0) }
    case .text, .form: return bytes[row.label.lower..<row.label.upper].contains(Byte.space)
    default: return true
    }
  }
}
