/// Labels and values on lines of their own, one below the other.
extension SheetReader {
  /// Begins a stack with a label that stands alone, or with the beginning of one.
  mutating func beginStack(_ index: Int, _ form: LineForm) -> Int? {
    let isHead = MatrixHead.names.meaning(of: form.text, in: bytes) != nil
    guard isHead || isLabel(form.text) || isBrokenLabel(form.text, index) else { return nil }
    if !rows.values.isEmpty { settleStack() }
    if rows.labels.isEmpty, headsRowOfItsName(index, form) {
      openHeading(form.text, level: 0)
      return claim(index, .heading)
    }
    if !arePaired, standsAboveLabel(index), pairBlocks(from: index) { return index }
    pushLabel(index, form)
    return index + 1
  }

  /// Whether a label alone heads a table whose first row has the same label: `PCB contact` above
  /// `PCB contact THT`.
  private mutating func headsRowOfItsName(_ index: Int, _ form: LineForm) -> Bool {
    guard let next = nextFilled(after: index) else { return false }
    let row = text.form(of: lines[next]).text
    return row.count >= form.text.count
      && FoldedHash(bytes, TextRange(row.lower, row.lower + form.text.count))
        == FoldedHash(bytes, form.text)
  }

  /// Whether a line is a label that goes on below: the vocabulary knows both, and the next line
  /// completes it or is a value.
  private mutating func isBrokenLabel(_ words: TextRange, _ index: Int) -> Bool {
    guard isLabelBeginning(words), !bytes.beginsSmall(words),
      let next = nextFilled(after: index)
    else { return false }
    let line = lines[next]
    let cells =
      text.divider(of: line).map { text.cells(of: line, by: $0) } ?? [text.form(of: line).text]
    guard let first = cells.first(where: { !$0.isEmpty }) else { return false }
    let joined = text.joinedWords(words, first)
    let hasWords = bytes.firstIndex(of: Byte.space, from: words.lower, to: words.upper) != nil
    return isLabel(joined) || splitWords(joined) != nil
      || (hasWords && bytes.beginsQuantity(first))
      || (next == index + 1 && (isCompleted(words, below: next) || isLongLabel(words, index)))
  }

  /// Whether the lines below complete a label, more than one of them.
  private mutating func isLongLabel(_ words: TextRange, _ index: Int) -> Bool {
    longerLabel(RowState.Piece(text: words, lines: [index], section: section), index + 1) != nil
  }

  /// Whether a label goes on below its value, as narrow columns centre it: `Retention force of a
  /// plug-in`, `Locked: > 80 N`, `connection`.
  mutating func isCompleted(_ label: TextRange, below index: Int) -> Bool {
    let next = index + 1
    guard next < lines.count, !lines[next].isBlank, text.divider(of: lines[next]) == nil else {
      return false
    }
    let rest = text.form(of: lines[next]).text
    let whole = text.joinedWords(label, rest)
    return isLabel(whole)
  }

  /// Takes a line into the stack; `nil` where the line does not belong to it.
  mutating func readIntoStack(_ index: Int, _ form: LineForm) -> Int? {
    guard let last = rows.labels.last, text.divider(of: lines[index]) == nil, !form.isMarked else {
      return nil
    }
    if rows.values.isEmpty {
      if let next = extendLabel(index, form.text) { return next }
      if isLabel(form.text) || isKnownHeading(form.text) {
        return readLabelOrValue(index, form)
      }
      if isBrokenLabel(form.text, index) {
        pushLabel(index, form)
        return index + 1
      }
      let isHead = MatrixHead.names.meaning(of: last.text, in: bytes) != nil
      guard
        isHead || isLabel(last.text) || bytes.beginsQuantity(form.text)
          || isCompleted(last.text, below: index)
      else { return nil }
      return isRowOfItsOwn(form.text) ? nil : pushValue(index, form)
    }
    return readFurtherValue(index, form)
  }

  /// Whether a line is a row of its own with a number or a colour: `GTIN 4055143`, no country.
  private func isRowOfItsOwn(_ words: TextRange) -> Bool {
    guard !bytes.beginsSmall(words), let row = splitWords(words) else { return false }
    return Byte.isDigit(bytes[row.value.lower])
      || Words.colors.meaning(of: row.value, in: bytes) != nil
  }

  /// Completes the last label of the stack: `…; with uninsulated` and `ferrule`.
  private mutating func extendLabel(_ index: Int, _ words: TextRange) -> Int? {
    guard var last = rows.labels.last, let line = last.lines.last, follows(line, index) else {
      return nil
    }
    let isNumber = isNumberOfStandard(words, of: last.text, index)
    guard
      isNumber || !Byte.isDigit(bytes[words.lower])
        || bytes.closesParenthesis(words, of: last.text),
      !text.isDash(words)
    else { return nil }
    if let label = longerLabel(last, index) {
      rows.labels[rows.labels.count - 1] = label
      return label.lines[label.lines.count - 1] + 1
    }
    let wasWhole = isLabel(last.text)
    last.text = text.joinedWords(last.text, words)
    last.lines.append(index)
    guard rows.labels.count == 1, !wasWhole || isNumber || bytes.beginsSmall(words),
      let row = splitWords(last.text) ?? splitAtBrokenLabel(last.text),
      row.label.count > rows.labels[0].text.count
    else { return nil }
    rows.labels = []
    addRow(row.label, value: row.value, lines: last.lines)
    return index + 1
  }

  /// Whether the number of the standard that a label ends in begins a line, above its value or beside
  /// it: `Rated voltage UL`, `1977`, `600 V`.
  private mutating func isNumberOfStandard(
    _ words: TextRange, of label: TextRange, _ index: Int
  ) -> Bool {
    let standard = LabelReader.read(label, in: bytes).scope.standard
    guard !standard.isEmpty, standard.upper == label.upper, Byte.isLetter(bytes[label.upper - 1]),
      let number = bytes.word(from: words.lower, to: words.upper), number.count == 4,
      bytes[number.lower..<number.upper].allSatisfy({ Byte.isDigit($0) })
    else { return false }
    let rest = bytes.trimmed(TextRange(number.upper, words.upper))
    if !rest.isEmpty { return bytes.beginsQuantity(rest) }
    return nextFilled(after: index).map { bytes.beginsQuantity(lines[$0].content) } ?? false
  }

  /// A label with the lines from `index` on that make it a longer one: `Contact type`, `(pluggable`,
  /// `connector)`.
  private mutating func longerLabel(_ label: RowState.Piece, _ index: Int) -> RowState.Piece? {
    var longer = label
    for line in index..<min(index + Self.mostRestLines, lines.count) {
      guard isPieceOfLabel(line) else { return nil }
      longer.text = text.joinedWords(longer.text, text.form(of: lines[line]).text)
      longer.lines.append(line)
      if isLabel(longer.text) { return longer }
      guard isLabelBeginning(longer.text) else { return nil }
    }
    return nil
  }

  /// A line that may be the value above (`locking lever`), the next label, or a heading.
  ///
  /// A label written small is the value; so is a heading that heads neither a table nor references.
  private mutating func readLabelOrValue(_ index: Int, _ form: LineForm) -> Int? {
    guard isLabel(form.text) else {
      let isValue =
        rows.labels.last.flatMap { LabelReader.read($0.text, in: bytes).label }
        .map { $0.isKnown(form.text, in: bytes) } ?? false
      return !isValue && isHeadingHere(form.text, index) ? nil : pushValue(index, form)
    }
    if bytes.beginsSmall(form.text) || isRepeatedBelow(index, form)
      || isKnownValueBelowRow(index, form.text)
    {
      return pushValue(index, form)
    }
    pushLabel(index, form)
    return index + 1
  }

  /// Whether a label is the value of the one above: `Verriegelungshebel`, which the vocabulary knows
  /// as such, where no value follows: a heading does, or a label where the row above has its value right
  /// below its label, too.
  private mutating func isKnownValueBelowRow(_ index: Int, _ words: TextRange) -> Bool {
    guard rows.labels.count == 1, let first = rows.labels[0].lines.first,
      let key = LabelReader.read(rows.labels[0].text, in: bytes).label?.role.key,
      KnownValues.phrases.meaning(of: words, in: bytes)?.contains(key) == true
    else { return false }
    let next = nextBeyondPageBreak(index)
    if let next {
      let following = text.form(of: lines[next]).text
      if isKnownHeading(following) || isNumberedHeading(following) { return true }
      guard isLabel(following) else { return false }
    }
    return standsBelowRowOfTwoLines(first)
  }

  /// Whether the row above a label has its value right below its own.
  private func standsBelowRowOfTwoLines(_ first: Int) -> Bool {
    guard let above = rows.open?.lastLine, nextFilled(after: above) == first,
      let numbers = part.attributes.last?.lines.suffix(2), numbers.count == 2,
      numbers.last == lines[above].number, let label = numbers.first,
      (1...2).contains(lines[above].number - label)
    else { return false }
    return lines[..<above].suffix(1).allSatisfy { $0.number == label || $0.isBlank }
  }

  /// The next line that is no foot or head of a page, within reach.
  private mutating func nextBeyondPageBreak(_ index: Int) -> Int? {
    var blocks = Blocks(own: part.itemNumber)
    var next = nextFilled(after: index)
    for _ in 0..<Self.mostEdgeLines {
      guard let line = next, case .passed = blockLine(line, &blocks) else { break }
      next = nextFilled(after: line)
    }
    return next
  }

  /// The foot of a page and the head of the next have no more lines.
  private static let mostEdgeLines = 12

  private mutating func pushLabel(_ index: Int, _ form: LineForm) {
    rows.labels.append(RowState.Piece(text: form.text, lines: [index], section: section))
  }

  /// Whether the next line says the same: of two alike the first is the value of the label above,
  /// the second the next label.
  mutating func isRepeatedBelow(_ index: Int, _ form: LineForm) -> Bool {
    guard let next = nextFilled(after: index) else { return false }
    let following =
      text.divider(of: lines[next]).flatMap { text.cells(of: lines[next], by: $0).first }
      ?? label(next)?.words ?? text.form(of: lines[next]).text
    return bytes.same(following, form.text)
  }

  private mutating func pushValue(_ index: Int, _ form: LineForm) -> Int? {
    guard !form.text.isEmpty else { return nil }
    rows.values.append(RowState.Piece(text: form.text, lines: [index]))
    return index + 1
  }

  /// A line after the first value: the rest of it, or the next of several.
  private mutating func readFurtherValue(_ index: Int, _ form: LineForm) -> Int? {
    if rows.labels.count == 1, continuesMatrix(form.text) { return pushValue(index, form) }
    if let next = completeSoleLabel(index, form) { return next }
    if let last = rows.values.last?.lines.last, follows(last, index), rows.labels.count == 1,
      isNextOfSeveral(form.text, rows.values[0].text, under: rows.labels[0].text)
    {
      return extendValue(index, form)
    }
    let isLabelHere = isLabel(form.text) && !bytes.beginsSmall(form.text)
    if isLabelHere || isHeadingHere(form.text, index) || isNumberedHeading(form.text)
      || splitWords(form.text) != nil
    {
      return nil
    }
    guard rows.labels.count == 1, let last = rows.values.last?.lines.last, follows(last, index),
      rows.values[0].lines.count < Self.mostRowLines
    else { return nil }
    guard
      bytes.goesOn(rows.values[0].text, in: form.text) || isRestOfCell(index, rows.values[0])
        || isRestOfValue(rows.values[0].text, under: rows.labels[0].text, index)
    else { return nil }
    return extendValue(index, form)
  }

  private mutating func extendValue(_ index: Int, _ form: LineForm) -> Int {
    rows.values[0].text = text.joinedWords(rows.values[0].text, form.text)
    rows.values[0].lines.append(index)
    return index + 1
  }

  /// Whether a line belongs to the value above it where each cell is a paragraph of its own: a label
  /// with a value of its own or a heading follows the paragraph, and no line of it says all that a
  /// label asks for.
  private mutating func isRestOfCell(_ index: Int, _ value: RowState.Piece) -> Bool {
    guard let first = value.lines.first, first > 0, lines[first - 1].isBlank,
      !text.valueForm(of: value.text).isWhole
    else { return false }
    let end = lines[index...].prefix(Self.mostRowLines).firstIndex { $0.isBlank }
    guard let end, let next = nextFilled(after: end) else { return false }
    let words = lines[next].content
    guard isLabel(words) || isLabelBeginning(words) else { return isKnownHeading(words) }
    return !lacksValue(next)
  }

  /// Whether a heading follows a label, or a few, at once, so that their values stand elsewhere.
  private mutating func lacksValue(_ index: Int) -> Bool {
    var line = index
    for _ in 0..<Self.mostRowLines {
      guard let label = label(line), let next = nextFilled(after: label.lines.last ?? line) else {
        break
      }
      line = next
    }
    return line > index && isKnownHeading(lines[line].content)
  }

  /// A line below the value that completes the label above it: `ferrule`, also where the line alone
  /// reads as a row, as `insulated ferrule` does.
  private mutating func completeSoleLabel(_ index: Int, _ form: LineForm) -> Int? {
    guard rows.labels.count == 1, let last = rows.values.last?.lines.last, follows(last, index),
      completesLabel(rows.labels[0].text, form.text)
    else { return nil }
    rows.labels[0].text = text.joinedWords(rows.labels[0].text, form.text)
    rows.labels[0].lines.append(index)
    settleStack()
    return index + 1
  }
}
