/// Rows whose cells are divided by tabs, pipes or gaps.
extension SheetReader {
  /// Reads a row; `onlyDivided` where prose stands beside, so that words alone are no row.
  mutating func readRow(_ index: Int, _ form: LineForm, onlyDivided: Bool = false) -> Int? {
    let line = lines[index]
    if let divider = text.divider(of: line), divider != .gap || !onlyDivided {
      return divider == .gap
        ? readGapMatrix(index, form) ?? readDivided(index, divider) : readDivided(index, divider)
    }
    guard !onlyDivided else { return nil }
    if headsColumns(form.text) { return claim(index, .tableHead) }
    // A list item is a row only as a whole.
    if form.isBullet { return readWords(index, form) ?? readUnknownLabel(index, form) }
    return readMatrixHead(index, words: form.text) ?? readWords(index, form)
      ?? readUnknownLabel(index, form) ?? beginStack(index, form)
  }

  private mutating func readDivided(_ index: Int, _ divider: CellDivider) -> Int? {
    if let columns = columnsOfRows[index] { rows.matrix = columns }
    let printed = text.cells(of: lines[index], by: divider)
    let cells = withoutHeading(withWholeLabel(withoutNoise(printed, index), divider), index)
    let filled = cells.filter { !$0.isEmpty }
    guard let label = filled.first else { return claim(index, .ruler) }
    if filled.count == 1 {
      return standsUnderLabels(cells, index, divider)
        ? readSoleLabel(index, label) : continueValue(index, label)
    }
    if isTableHead(filled) { return claim(index, .tableHead) }
    if let heading = tornHeading(filled) ?? tornNumberedHeading(filled, divider)
      ?? tornReferenceHeading(filled, divider)
    {
      openHeading(heading, level: 0)
      return claim(index, .heading)
    }
    if let next = readSideHeadings(index, cells) { return next }
    if let next = readSideMatrices(index, cells, divider) ?? readMatrixHead(index, filled)
      ?? readTornMatrixHead(index, filled, divider)
    {
      return next
    }
    if divider == .gap, filled.count > 2 || label.count > 90, !isLabel(label) { return nil }
    if let next = completeRow(index, filled) ?? readWideBlank(index, filled, divider) {
      return next
    }
    if isUnevenMatrixRow(filled) { return keepAsText(index, filled) }
    let role = addSideBySide(index, cells, divider)
    let isUnfinished = divider == .pipe && isBrokenPipeRow(lines[index])
    rows.open?.isUnfinished = isUnfinished
    rows.open?.isClosed = divider == .tab || (divider == .pipe && !isUnfinished)
    return claim(index, role)
  }

  /// The cells with the first two as one where both together are a label, cut where the columns of
  /// the table meet: `Fine-stranded conductor; with insul | ated ferrule | 0.5 ... 6 mm²`.
  private mutating func withWholeLabel(_ cells: [TextRange], _ divider: CellDivider) -> [TextRange]
  {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard divider == .pipe, filled.count == 3, filled[1] == filled[0] + 1,
      bytes.beginsSmall(cells[filled[1]]), !isLabel(cells[filled[0]])
    else { return cells }
    let pieces = [cells[filled[0]], cells[filled[1]]]
    let words = text.joined(pieces, by: " ")
    guard let label = LabelReader.read(words, in: bytes).label else { return cells }
    let spelled = bytes[words.lower..<words.upper].filter { !Byte.isListMark($0) }
    let isSpelled = label.spellings.contains {
      $0.text.utf8.filter { !Byte.isListMark($0) }.elementsEqual(spelled)
    }
    var cells = cells
    cells[filled[0]] = isSpelled ? words : text.joined(pieces, by: "")
    cells.remove(at: filled[1])
    return cells
  }

  /// Cells without the maker's address that ran into the row, and without a cell printed twice.
  private func withoutNoise(_ cells: [TextRange], _ index: Int) -> [TextRange] {
    let mayRepeat =
      !rows.matrix.isEmpty || areMatricesOpen(at: index)
      || cells.contains { MatrixHead.names.meaning(of: $0, in: bytes) != nil }
    var result: [TextRange] = []
    for (place, cell) in cells.enumerated() {
      let isTwice =
        !cell.isEmpty && (result.last.map { bytes.same($0, cell) } ?? false)
        && !isNextLabel(cell, after: result, before: cells[(place + 1)...])
      let isNoise = !cell.isEmpty && !result.isEmpty && isFurniture(cell, isDivided: true)
      let isDropped = isTwice && !mayRepeat && !text.isDash(cell)
      if !isDropped && !isNoise { result.append(cell) }
    }
    return result
  }

  /// Whether a cell is both the value of one row and the label of the next one beside it: `Locking of
  /// plug-in connection`, `Locking lever`, `Locking lever`, `Yes`.
  private func isNextLabel(
    _ cell: TextRange, after earlier: [TextRange], before later: ArraySlice<TextRange>
  ) -> Bool {
    guard earlier.count > 1, later.contains(where: { !$0.isEmpty }) else { return false }
    let label = LabelReader.read(earlier[earlier.count - 2], in: bytes).label
    return label?.isKnown(cell, in: bytes) == true
  }

  /// Whether the only filled cell of a row is the first, or stands below the label of the row above:
  /// the first columns of a table may all be empty.
  private mutating func standsUnderLabels(
    _ cells: [TextRange], _ index: Int, _ divider: CellDivider
  ) -> Bool {
    guard let place = cells.firstIndex(where: { !$0.isEmpty }), place > 0 else { return true }
    guard let open = rows.open, text.divider(of: lines[open.lastLine]) == divider else {
      return false
    }
    let above = text.cells(of: lines[open.lastLine], by: divider)
    return above.firstIndex { !$0.isEmpty } == place && above.count { !$0.isEmpty } > 1
  }

  /// A row with one cell: a label on a line of its own in a table.
  private mutating func readSoleLabel(_ index: Int, _ cell: TextRange) -> Int? {
    if let open = rows.open, follows(open.lastLine, index), let row = part.attributes.last,
      completesLabel(row.label, cell)
    {
      extendRow(index, label: cell, value: nil)
      return index + 1
    }
    guard isLabel(cell) || isLabelBeginning(cell) else {
      return readWords(index, LineForm(text: cell))
    }
    settleStack()
    rows.labels = [RowState.Piece(text: cell, lines: [index], section: section)]
    return index + 1
  }

  /// Adds a cell under an empty label to the value of the row above, or to the label above.
  private mutating func continueValue(_ index: Int, _ cell: TextRange) -> Int? {
    if rows.labels.count == 1, rows.values.isEmpty {
      rows.values = [RowState.Piece(text: cell, lines: [index])]
      settleStack()
      return index + 1
    }
    guard let open = rows.open, follows(open.lastLine, index), let row = part.attributes.last,
      !isWhole(row) || bytes.breaksOff(row.raw, before: cell)
    else { return nil }
    extendRow(index, label: nil, value: cell)
    return index + 1
  }

  /// Whether a row needs nothing more, so that a cell below it lost its own label: a value of the
  /// kind that its label wants, or a text between tabs that is no prose.
  private func isWhole(_ row: Attribute) -> Bool {
    guard row.isKnown, row.doubts.isEmpty else { return false }
    guard case .text = row.value else { return true }
    if row.key?.isCode == true { return true }
    guard let open = rows.open, open.isClosed, !lines[open.lastLine].marks.contains(.pipe) else {
      return false
    }
    return !isProse(LabelReader.read(row.label, in: bytes).label)
  }

  /// A row that completes the label broken off above it, or the row above in both cells.
  private mutating func completeRow(_ index: Int, _ cells: [TextRange]) -> Int? {
    guard cells.count == 2 else { return nil }
    if isLabel(cells[0]) { return completeBrokenRow(index, cells) }
    guard holdsWords(cells[0]), !text.isRuler(cells[1]) else { return nil }
    if let broken = rows.labels.last, rows.values.isEmpty, rows.labels.count == 1 {
      let label = text.joinedWords(broken.text, cells[0])
      if isLabel(label) {
        rows.labels = []
        addRow(label, value: cells[1], lines: broken.lines + [index])
        return claim(index, .row)
      }
    }
    guard let open = rows.open, follows(open.lastLine, index), let row = part.attributes.last else {
      return nil
    }
    let whole = text.joinedWords(row.label, cells[0])
    guard isLabel(whole) || mustGoOn(row.label, open.lastLine, index), !isLabel(cells[1]) else {
      return nil
    }
    extendRow(index, label: cells[0], value: cells[1])
    return index + 1
  }

  /// Reads a row whose value breaks off where the cells meet, so that a gap is a wide blank in it, or
  /// a column was drawn too far right: `Legend (ratings) (III / 3) ≙  Overvoltage category III …`,
  /// `Processing temperature -35 ... | +60 °C`.
  private mutating func readWideBlank(_ index: Int, _ cells: [TextRange], _ divider: CellDivider)
    -> Int?
  {
    guard divider != .tab, cells.count == 2, !isLabel(cells[0]), let row = splitWords(cells[0]),
      bytes.endsOpen(row.value)
    else { return nil }
    addRow(row.label, value: text.joinedWords(row.value, cells[1]), lines: [index])
    return index + 1
  }

  /// Whether a cell is more than marks, as those of a ruler are, whole or damaged; a parenthesis alone
  /// may end a label.
  private func holdsWords(_ cell: TextRange) -> Bool {
    !text.isRuler(cell)
      && (cell.lower..<cell.upper).contains {
        Byte.isWord(bytes[$0]) || bytes[$0] == Byte.closeParenthesis
      }
  }

  /// A row that completes the one above in both cells, though its own label is known: no row is
  /// labelled `Hinweis zur`, the beginning of `Hinweis zur Schutzart`.
  private mutating func completeBrokenRow(_ index: Int, _ cells: [TextRange]) -> Int? {
    guard let open = rows.open, open.lastLine == index - 1, let row = part.attributes.last,
      !row.isKnown, Vocabulary.labelBeginnings.meaning(of: row.label, in: bytes) != nil
    else { return nil }
    let whole = text.joinedWords(row.label, cells[0])
    guard Vocabulary.labels.meaning(of: whole, in: bytes) != nil else { return nil }
    extendRow(index, label: cells[0], value: cells[1])
    return index + 1
  }

  mutating func addRow(_ cells: [TextRange], _ index: Int) {
    settleStack()
    if cells.count > 2, addMatrixRow(cells, index) { return }
    if addCrowdedMatrixRow(cells, index) { return }
    if !rows.matrix.isEmpty, addMatrixWords(cells, index) { return }
    addRow(cells[0], value: text.joined(Array(cells.dropFirst()), by: " "), lines: [index])
    if cells.count > 2, cells.dropFirst().contains(where: { endsInLabel($0) }) { doubtLastRow() }
    if text.divider(of: lines[index]) == .gap, lines[index].content.count <= ColumnSplitter.widest {
      let column = valueColumn(cells[1], index)
      rows.open?.valueColumn = column
      if let column { rows.valueColumn = column }
    }
  }

  /// The column at which the value of a padded row begins. A cell whose markup was undone stands
  /// elsewhere in the text, so that the line itself has to say.
  private func valueColumn(_ cell: TextRange, _ index: Int) -> Int? {
    let line = lines[index]
    if line.whole.lower <= cell.lower, cell.upper <= line.whole.upper {
      return column(of: cell.lower, on: line)
    }
    let cells = text.rawCells(of: line)
    return cells.count == 2 ? column(of: cells[1].lower, on: line) : nil
  }

  /// A pipe row without outer pipes and without the two blanks that its converter ends rows with.
  func isBrokenPipeRow(_ line: Line) -> Bool {
    bytes[line.content.lower] != Byte.pipe && bytes[line.content.upper - 1] != Byte.pipe
      && !line.marks.contains(.hardBreak)
  }

  /// A heading over both columns, cut where they meet: `Ratings per IEC/EN 60` and `664-1`.
  private mutating func tornHeading(_ cells: [TextRange]) -> TextRange? {
    guard cells.count == 2, Byte.isDigit(bytes[cells[1].lower]),
      Byte.isDigit(bytes[cells[0].upper - 1]),
      let (meanings, _) = Vocabulary.openHeadings.longestPrefix(of: cells[0], in: bytes),
      meanings.contains(where: { $0.room == .data && $0.level == 3 }), !isLabel(cells[0])
    else { return nil }
    return text.joined(cells, by: "")
  }

  /// A numbered heading of ratings, cut where columns meet: `1.1.2 Approvals per UL` and `1059`.
  private mutating func tornNumberedHeading(_ cells: [TextRange], _ divider: CellDivider)
    -> TextRange?
  {
    guard divider == .pipe, cells.count > 1, let name = headingNumber(cells[0])?.name,
      openEndedHeading(name, isMarked: true)?.level == 3
    else { return nil }
    return cells.dropFirst().reduce(name) { whole, cell in
      let isWord = Byte.isLetter(bytes[whole.upper - 1]) && Byte.isDigit(bytes[cell.lower])
      return text.joined([whole, cell], by: isWord ? " " : "")
    }
  }

  /// A heading of references, cut within a word where the columns below it meet: `System c` and
  /// `ounterpart`.
  private mutating func tornReferenceHeading(_ cells: [TextRange], _ divider: CellDivider)
    -> TextRange?
  {
    guard divider == .pipe, cells.count == 2, bytes.beginsSmall(cells[1]),
      part.sections.room(at: section) == .references
    else { return nil }
    let words = text.joined(cells, by: "")
    return Vocabulary.headings.meaning(of: words, in: bytes) == nil ? nil : words
  }

  /// The same where one blank divides its cells: `Parameter Value`.
  private func headsColumns(_ words: TextRange) -> Bool {
    guard let (_, end) = Vocabulary.tableHeads.longestPrefix(of: words, in: bytes),
      end < words.upper
    else { return false }
    let rest = bytes.trimmed(TextRange(end, words.upper))
    return Vocabulary.tableHeads.meaning(of: rest, in: bytes) != nil
  }

  /// The head of a table that names no fact: `Property | Value`.
  private func isTableHead(_ cells: [TextRange]) -> Bool {
    cells.allSatisfy { Vocabulary.tableHeads.meaning(of: $0, in: bytes) != nil }
  }

  /// Keeps a row whose cells do not fit the columns of its table, without taking a number from it.
  private mutating func keepAsText(_ index: Int, _ cells: [TextRange]) -> Int {
    settleStack()
    let row = isLabel(cells[0]) ? nil : splitWords(cells[0])
    let values = (row.map { [$0.value] } ?? []) + cells.dropFirst()
    addRow(row?.label ?? cells[0], value: text.joined(values, by: " "), lines: [index])
    doubtLastRow()
    return index + 1
  }

  /// Whether a cell ends in a label: two rows ran together on one line.
  private func endsInLabel(_ cell: TextRange) -> Bool {
    (cell.lower..<cell.upper).contains { index in
      let startsWord = index == cell.lower || bytes[index - 1] == Byte.space
      return (startsWord || Byte.isUpper(bytes[index])) && isLabel(TextRange(index, cell.upper))
    }
  }
}
