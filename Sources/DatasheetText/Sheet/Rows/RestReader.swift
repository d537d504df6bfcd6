/// Lines that go on with the row above: with its label, or with its value.
extension SheetReader {
  /// Takes a line as the rest of the row above: of its label, where both together are one that the
  /// vocabulary knows, or of its value.
  mutating func readRest(_ index: Int, _ form: LineForm) -> Int? {
    guard let open = rows.open, !form.isMarked, !form.isBullet,
      text.divider(of: lines[index]) == nil, let row = part.attributes.last,
      row.section == section
    else { return nil }
    let isRightBelow = follows(open.lastLine, index)
    if isRightBelow, open.lastLine == index - 1, repeatsLine(index), splitWords(form.text) == nil {
      rows.open?.lastLine = index
      return claim(index, .row)
    }
    if isRightBelow || isBelowOpenLabel(open.lastLine, index, row),
      let next = completeLabelBelow(index, row)
    {
      return next
    }
    guard isRightBelow,
      isNextOfSeveral(form.text, row.raw, under: row.label)
        || isRestOfValue(row.raw, under: row.label, index) || continuesValue(open, row, index, form)
    else { return nil }
    extendRow(index, label: nil, value: form.text)
    rows.continuedLine = index
    return index + 1
  }

  /// Whether words name the quantity that ends a value of several: `Durchgangswiderstand ca. 0,25 mΩ …`
  /// below `Hinweis Durchgangswiderstand ca. 1 mΩ`.
  func isNextOfSeveral(_ words: TextRange, _ value: TextRange, under label: TextRange) -> Bool {
    guard case .properties(let keys)? = LabelReader.read(label, in: bytes).label?.role,
      !value.isEmpty, !words.isEmpty
    else { return false }
    let names = keys.map { $0.words.lowercased() }
    return bytes[value.lower..<value.upper].contains(where: Byte.isDigit)
      && names.contains { bytes.hasPrefix($0, at: words.lower, end: words.upper) }
      && !names.contains { bytes.holds($0, in: value) }
  }

  /// Whether one blank line divides a line from a row whose label is not whole, as where the lines of
  /// another column moved it.
  private func isBelowOpenLabel(_ last: Int, _ index: Int, _ row: Attribute) -> Bool {
    index == last + 2 && lines[last + 1].isBlank
      && (bytes.opensParenthesis(row.label) || !isLabel(row.label) && isLabelBeginning(row.label))
  }

  /// Whether a label and the line below it are one label; where the first alone is known already,
  /// both must be in the vocabulary word for word.
  mutating func completesLabel(_ label: TextRange, _ words: TextRange) -> Bool {
    guard !words.isEmpty, !text.isDash(words) else { return false }
    let whole = text.joinedWords(label, words)
    guard isLabel(label) else {
      // `IEC/EN 60664-1` is the value above the next label.
      let isStandard = LabelReader.standardWithScopes(label, in: bytes)?.standard == label
      return !isStandard && isLabel(whole)
    }
    // What rates by a category or group are the values of a standard, and not the standard.
    if case .ratingStandard? = LabelReader.read(label, in: bytes).label?.role,
      !LabelReader.scopes(words, in: bytes).isEmpty
    {
      return false
    }
    if !Byte.isDigit(bytes[words.lower]), LabelReader.isQualifier(words, in: bytes) {
      return true
    }
    guard !isKnownHeading(words) else { return false }
    return Vocabulary.labels.meaning(of: whole, in: bytes) != nil
      || bytes.beginsSmall(words) && LabelReader.read(whole, in: bytes).label != nil
  }

  /// Whether a line goes on with the value above: it stands in the value's column, or the value
  /// breaks off.
  private func continuesValue(
    _ open: RowState.OpenRow, _ row: Attribute, _ index: Int, _ form: LineForm
  ) -> Bool {
    if let valueColumn = open.valueColumn {
      let column = column(of: lines[index].content.lower, on: lines[index])
      if abs(column - valueColumn) <= 2 {
        // A heading in the middle of its table may begin there by chance.
        return bytes.endsOpen(row.raw) || !isHeadingHere(form.text, index)
      }
    }
    // In a value that breaks off, words that head references elsewhere are no heading.
    let isHeading =
      bytes.endsOpen(row.raw) ? isHeadingHere(form.text, index) : isKnownHeading(form.text)
    let isRow = splitWords(form.text) != nil && !bytes.beginsSmallWord(form.text)
    // A converter that ends all rows with a hard break but the one above wrapped that.
    if open.isUnfinished, lines[index].marks.contains(.hardBreak), !isHeading { return true }
    guard !isLabel(form.text), !isHeading, !isNumberedHeading(form.text), !isRow else {
      return false
    }
    if open.isUnfinished || standsAmongValues(open, index) { return true }
    return bytes.breaksOff(row.raw, before: form.text)
      || (!open.isClosed && open.pieceLength >= 30 && bytes.readsOn(form.text))
  }

  /// Whether an indented line begins where the values of its table do, in a column of the page or below
  /// a value that its label pushed on.
  private func standsAmongValues(_ open: RowState.OpenRow, _ index: Int) -> Bool {
    let line = lines[index]
    let start = column(of: line.content.lower, on: line)
    let isPushed =
      !rows.centresLabels && open.valueColumn == nil
      && text.divider(of: lines[open.lastLine]) == nil
      && start > column(of: lines[open.lastLine].content.lower, on: lines[open.lastLine])
    guard line.column > 0 || isPushed,
      let valueColumn = rows.valueColumn ?? valueColumn(below: index)
    else { return false }
    return abs(start - valueColumn) <= 1
  }

  /// Where the values of the next rows begin that a gap divides from their labels.
  private func valueColumn(below index: Int) -> Int? {
    for line in lines[(index + 1)...].prefix(Self.mostRestLines)
    where text.divider(of: line) == .gap {
      let cells = text.rawCells(of: line)
      return cells.count == 2 ? column(of: bytes.trimmed(cells[1]).lower, on: line) : nil
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether a text holds some words, which are written small here.
  fileprivate func holds(_ words: String, in text: TextRange) -> Bool {
    (text.lower..<text.upper).contains { hasPrefix(words, at: $0, end: text.upper) }
  }
}
