/// Rows as they are put into the record of a part: understood, read, and doubted where words of another
/// row stand in them.
extension SheetReader {
  /// Whether a text is a label that the vocabulary knows.
  func isLabel(_ words: TextRange) -> Bool {
    !words.isEmpty && !bytes.endsInDash(words) && LabelReader.read(words, in: bytes).label != nil
  }

  /// Whether a text is the beginning of a label that the vocabulary knows.
  func isLabelBeginning(_ words: TextRange) -> Bool {
    guard words.count <= 200, !text.isDash(words), !bytes.endsInDash(words) else { return false }
    if isSpelledBeginning(words) { return true }
    // `Rated voltage per UL 1977 (factory`, `Rated voltage (III /`
    guard let open = (words.lower..<words.upper).last(where: { bytes[$0] == Byte.openParenthesis }),
      bytes.firstIndex(of: Byte.closeParenthesis, from: open, to: words.upper) == nil
    else { return false }
    // `Rated impulse voltage (III / 4 kV Rated current` holds a row of the column beside.
    return isLabel(bytes.trimmed(TextRange(words.lower, open))) && !holdsLabel(words)
  }

  /// Whether a label that the vocabulary spells out begins with a text; what stands in parentheses
  /// behind others may be anything.
  func isSpelledBeginning(_ words: TextRange) -> Bool {
    Vocabulary.labelBeginnings.meaning(of: words, in: bytes) != nil
  }

  /// Adds a row to the part, unless the table has the same row already; `known` is what its label
  /// says, where that was read.
  mutating func addRow(
    _ label: TextRange, _ known: ReadLabel? = nil, value raw: TextRange, lines rowLines: [Int]
  ) {
    let label = text.withoutColon(label)
    let lastLine = rowLines.last.map { joinedLines.lastLine(of: $0) } ?? 0
    let rowLines =
      joinedLines.absorbed.isEmpty
      ? rowLines
      : rowLines.flatMap {
        [$0] + (joinedLines.absorbed[$0] ?? [])
      }
    for line in rowLines { roles[line] = .row }
    rows.open = RowState.OpenRow(lastLine: lastLine, pieceLength: raw.count)
    guard !isRepeated(label, raw) else { return }
    let row = Attribute(
      section: section, label: label, raw: raw, value: .absent,
      line: rowLines.first.map { lines[$0].number } ?? 0,
      lines: rowLines.count > 1 ? rowLines.map { lines[$0].number } : [])
    var read = valued(row, known)
    if let first = rowLines.first, exchangeableRows.contains(first) {
      read.doubts.insert(.exchangeable)
    }
    if read.namesStandard {
      guard beginsTable(read) else { return }
      // The rows of a matrix end where the next standard is named.
      if part.attributes.last?.columns.isEmpty == false { rows.matrix = [] }
    }
    part.attributes.append(read)
    if rows.isMatrixLost { doubtRowOfLostMatrix() }
  }

  /// No row of a sheet takes more lines. Each line makes the row anew, so that the bound keeps the
  /// time linear.
  static let mostRowLines = 64

  /// Adds the rest of a label, a value, or both to the row read last, or to an earlier one; a row without
  /// an end is doubtful, and closed.
  mutating func extendRow(
    _ index: Int, label: TextRange?, value: TextRange?, at earlier: Int? = nil
  ) {
    guard !part.attributes.isEmpty else { return }
    let place = earlier ?? part.attributes.count - 1
    guard part.attributes[place].lines.count < Self.mostRowLines else {
      doubtLastRow()
      rows.open = nil
      return
    }
    var row = part.attributes[place]
    printedRows.remove(printed(row.label, row.raw))
    row.lines = (row.lines.isEmpty ? [row.line] : row.lines) + numbers(ofLinesFrom: index)
    if let label { row.label = text.joinedWords(row.label, label) }
    if let value { row.raw = text.joinedWords(row.raw, value) }
    printedRows.insert(printed(row.label, row.raw))
    part.attributes[place] = valued(row)
    roles[index] = .row
    guard place == part.attributes.count - 1, var open = rows.open else { return }
    open.lastLine = joinedLines.lastLine(of: index)
    if let value { open.pieceLength = value.count }
    open.isUnfinished = open.isUnfinished && isBrokenPipeRow(lines[index])
    rows.open = open
  }

  /// The number of a line, and those of the lines that it took in.
  private func numbers(ofLinesFrom index: Int) -> [Int] {
    ([index] + (joinedLines.absorbed[index] ?? [])).map { lines[$0].number }
  }

  /// The row with its label understood and its cell read.
  private mutating func valued(_ row: consuming Attribute, _ known: ReadLabel? = nil) -> Attribute {
    let apart = unwoven(row.label, row.raw)
    if let apart {
      row.label = apart.label
      row.raw = apart.value
    }
    let read = (apart == nil ? known : nil) ?? LabelReader.read(row.label, in: bytes)
    row.scope = read.scope
    row.role = read.label?.role
    if read.label != nil { vote(read.language) }
    row.release = read.release
    row.value = values.read(row.raw, as: read.label?.kind ?? .form)
    row.doubts = values.doubts
    let isDoubtful =
      isProse(read.label)
      ? holdsMeasuredLabel(row.raw) || isRowOfLabels(row.raw)
        || bytes.closesForeignParenthesis(row.raw) || endsBesideProse(row.raw)
        || read.label?.isLegend == true && !isLegend(row.raw)
      : read.label?.isKnown(row.raw, in: bytes) != true
        && (bytes.holdsDamagedCategory(row.raw) || holdsForeignWords(row.raw))
        || isStandardWithMore(read.label, row.raw)
        || read.label != nil && bytes.holdsSentences(row.raw)
        || endsInForeignWords(row.raw, under: read.label)
        || breaksOff(row.raw)
    let isDamaged =
      row.key == .protectionClass && text.isDamagedProtectionCode(row.raw) || isScrawled(row)
    let isUntold = read.label?.leavesNumberUntold(in: row.value, bytes) == true
    let isTwice = row.key?.isRated != true && repeatsItself(row.value)
    if isDoubtful || isDamaged || isUntold || isTwice || hasForeignCondition(row)
      || holdsColumns(row) || holdsHead(row.raw)
    {
      row.value = .text(row.raw)
      row.doubts.insert(.foreignText)
    }
    if isTemperatureInDegrees(row) { row.doubts.insert(.wrongDimension) }
    return row
  }

  /// Whether a temperature lost the letter of its unit: `temperatures ≤ 105 °`.
  private func isTemperatureInDegrees(_ row: Attribute) -> Bool {
    guard case .quantity(let quantity, _) = row.value, quantity.unit == .degree else {
      return false
    }
    return [row.label, row.raw].contains { words in
      (words.lower..<words.upper).contains { index in
        bytes.hasPrefix("temperatur", at: index, end: words.upper)
      }
    }
  }

  /// Whether the title of the part ran into a value, or the maker's name: the head of a page.
  private func holdsHead(_ value: TextRange) -> Bool {
    if bytes.isListed(value), part.title.count > 10, value.count > part.title.count {
      let title = bytes[part.title.lower..<part.title.upper]
      if bytes[value.lower..<value.upper].suffix(title.count).elementsEqual(title) { return true }
    }
    guard value.count > 5, bytes[value.upper - 1] == UInt8(ascii: "O"),
      let last = text.words(value).last, last.lower > value.lower
    else { return false }
    return bytes[last.lower..<last.upper].elementsEqual(Furniture.maker.utf8)
  }

  /// Whether text recognition read dots as the words of a value, or a sign as all of it.
  private func isScrawled(_ row: Attribute) -> Bool {
    guard case .text = row.value else { return false }
    let value = bytes[row.raw.lower..<row.raw.upper]
    return row.key != nil && !value.contains(where: Byte.isWord)
      || ScrawledLeaders.areHeld(by: value)
  }

  /// Whether a cell has one number twice and nothing tells them apart: that of another row ran in.
  private func repeatsItself(_ value: Value) -> Bool {
    guard case .several(let numbers) = value else { return false }
    return zip(numbers, numbers.dropFirst()).contains { number, next in
      number != nil && number == next && number?.condition.isEmpty == true
    }
  }

  /// Whether a value ends with a word that others are to follow: `200, without load 100, with`.
  private func breaksOff(_ value: TextRange) -> Bool {
    guard let last = text.words(value).last, last.lower > value.lower else { return false }
    return TitleWords.prepositions.meaning(of: last, in: bytes) != nil
  }

  /// Whether a rating holds the dashes of a matrix whose columns nobody knows, as in `800 V - -`, or its
  /// label does.
  private func holdsColumns(_ row: Attribute) -> Bool {
    guard row.doubts.isEmpty, row.key?.isRated == true else { return false }
    if let last = text.words(row.label).last, last.lower > row.label.lower, text.isDash(last) {
      return true
    }
    return row.raw.count > 2 && text.words(row.raw).contains { text.isDash($0) }
  }

  /// Whether words that say nothing of it follow the number of a property.
  private func hasForeignCondition(_ row: Attribute) -> Bool {
    guard case .property? = row.role, case .quantity(let quantity, _) = row.value else {
      return false
    }
    // Leaders and pieces of numbers are no condition: `. . 0.5 … 6 mm²`, `41,4 mm / 1.`.
    return isPieceOfNumber(quantity.condition)
      || isForeignCondition(quantity.condition, of: row.raw)
  }

  /// Whether words have neither a letter nor a sign beyond ASCII.
  private func isPieceOfNumber(_ words: TextRange) -> Bool {
    !words.isEmpty
      && !bytes[words.lower..<words.upper].contains { Byte.isLetter($0) || $0 >= 0x80 }
  }

  /// Keeps the cell of the row read last as text: no number of it is sure.
  mutating func doubtLastRow() {
    guard let last = part.attributes.indices.last else { return }
    part.attributes[last].value = .text(part.attributes[last].raw)
    part.attributes[last].doubts.insert(.foreignText)
  }

  /// Whether the table has a row already, word for word.
  private mutating func isRepeated(_ label: TextRange, _ raw: TextRange) -> Bool {
    !printedRows.insert(printed(label, raw)).inserted
  }

  /// Begins a table of its own at the row that names the standard, whose rows may be those of another
  /// word for word; `false` where the section has the row already.
  private mutating func beginsTable(_ row: Attribute) -> Bool {
    ratedBy = (section, bytes.hash(of: row.raw))
    var printed = printed(row.label, row.raw)
    printed.standard = PrintedRow.standards
    return printedRows.insert(printed).inserted
  }

  private func printed(_ label: TextRange, _ raw: TextRange) -> PrintedRow {
    PrintedRow(
      section: section, standard: ratedBy.section == section ? ratedBy.standard : 0,
      label: FoldedHash(bytes, label).value, raw: bytes.hash(of: raw))
  }
}

/// A row as printed, to know it again: by hashes, as a copy of each cell took as long as reading it.
struct PrintedRow: Hashable {
  let section: SectionTree.Index
  /// The standard of its table, where a row of the section names one.
  var standard: UInt64
  let label: UInt64
  let raw: UInt64

  /// In place of a standard: of the rows that name one.
  static let standards: UInt64 = 1
}

extension [UInt8] {
  /// A hash of the bytes as they are (FNV-1a, 64 bits).
  fileprivate func hash(of range: TextRange) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range.lower..<range.upper {
      hash = (hash ^ UInt64(self[index])) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Whether two ranges hold the same bytes.
  func same(_ left: TextRange, _ right: TextRange) -> Bool {
    left.count == right.count
      && self[left.lower..<left.upper].elementsEqual(self[right.lower..<right.upper])
  }
}

extension [UInt8] {
  /// Whether a full stop among the words of a text ends a sentence, as none does in a value: the foot of
  /// a page ran into it.
  fileprivate func holdsSentences(_ text: TextRange) -> Bool {
    guard text.count > 40 else { return false }
    return (text.lower + 4..<text.upper - 2).contains { index in
      self[index] == Byte.point && self[index + 1] == Byte.space && Byte.isUpper(self[index + 2])
        && (index - 4..<index).allSatisfy { Byte.isLetter(self[$0]) && !Byte.isUpper(self[$0]) }
    }
  }

  /// Whether a text ends in a parenthesis that it does not open: its beginning stands elsewhere.
  fileprivate func closesForeignParenthesis(_ text: TextRange) -> Bool {
    !text.isEmpty && self[text.upper - 1] == Byte.closeParenthesis
      && firstIndex(of: Byte.openParenthesis, from: text.lower, to: text.upper) == nil
  }
}
