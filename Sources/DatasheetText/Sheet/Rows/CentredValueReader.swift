/// Values of several lines with their label in the middle, as narrow cells centre it.
///
/// The line above the label could as well be the rest of the row before, so that it is taken only
/// where it breaks off at the label, or begins its table.
extension SheetReader {
  /// A label in the middle of its value, and what of the value stands beside it.
  private struct Middle {
    var label: TextRange
    var value = TextRange.empty
    /// The column of what stands beside the label, where a gap divides them.
    var valueColumn: Int?
  }

  /// Reads `200, with load I_N =`, `Number of mating cycles`, `25 A, tested`.
  mutating func readCentredValue(_ index: Int, _ form: LineForm) -> Int? {
    guard part.sections.room(at: section) == .data, rows.matrix.isEmpty,
      rows.labels.count == rows.values.count, rows.labels.count < 2, !form.isMarked, !form.isBullet,
      rows.continuedLine != index - 1, isValueLine(index) || isKnownValue(form.text),
      let middle = middle(index + 1)
    else { return nil }
    if isKnownHeading(form.text), !isValue(form.text, of: middle) { return nil }
    var value = text.joinedWords(form.text, middle.value)
    // A dash at the end may be a ruler's; noise begins with neither a word nor a parenthesis.
    let first = bytes[form.text.lower]
    guard Byte.isWord(first) || first == Byte.openParenthesis else { return nil }
    let isOpen =
      (bytes.endsOpen(form.text) && bytes[form.text.upper - 1] != Byte.hyphen)
      || opensBeside(middle) || goesOnBeside(middle, index)
    let isBetween = standsBetween(index, middle)
    let below = isBetween ? 1 : isCentred(index, middle) ? valueLines(after: index + 1) : nil
    guard isOpen || below != nil || beginsTable(index, form.text, middle) else { return nil }
    var last = index + 1
    var mayTake = below ?? (middle.value.isEmpty ? 1 : 0)
    while mayTake > 0 || (below == nil && last < index + 3 && bytes.endsOpen(value)) {
      guard isValueLine(last + 1) else { return nil }
      last += 1
      mayTake -= 1
      value = text.joinedWords(value, text.form(of: lines[last]).text)
    }
    let kind = LabelReader.read(middle.label, in: bytes).label?.kind ?? .form
    guard !bytes.endsOpen(value), bytes.canBegin(kind, value) else { return nil }
    settleStack()
    addRow(middle.label, value: value, lines: Array(index...last))
    rows.open?.pieceLength = 0
    rows.centresLabels =
      rows.centresLabels || isBetween || (isOpen && middle.valueColumn != nil)
    return last + 1
  }

  /// Whether words are a value that sheets print, be they a heading elsewhere: `Operating tool`.
  private func isKnownValue(_ words: TextRange) -> Bool {
    !words.isEmpty && KnownValues.phrases.meaning(of: words, in: bytes) != nil
  }

  private func isValue(_ words: TextRange, of middle: Middle) -> Bool {
    LabelReader.read(middle.label, in: bytes).label?.isKnown(words, in: bytes) == true
  }

  /// Whether a label has nothing beside it, and right above and below it a line each in the column of the
  /// values: one that stood at the top of its value would have that beside it.
  private mutating func standsBetween(_ index: Int, _ middle: Middle) -> Bool {
    guard middle.value.isEmpty, index + 2 < lines.count, isValueLine(index + 2) else {
      return false
    }
    let (above, label, below) = (lines[index], lines[index + 1], lines[index + 2])
    let start = column(of: above.content.lower, on: above)
    guard column(of: label.content.upper, on: label) < start,
      abs(column(of: below.content.lower, on: below) - start) <= 1
    else { return false }
    // What the label lacks may stand below its value.
    guard index + 3 < lines.count, !lines[index + 3].isBlank else { return true }
    return !bytes.beginsSmall(lines[index + 3].content)
  }

  /// Whether the counts tell a line above a label for a part of its value: in a table that centres
  /// labels, which others proved, as many lines stand below the label, or one more.
  private mutating func isCentred(_ index: Int, _ middle: Middle) -> Bool {
    guard rows.centresLabels, let valueColumn = middle.valueColumn,
      abs(column(of: lines[index].content.lower, on: lines[index]) - valueColumn) <= 2
    else { return false }
    let below = valueLines(after: index + 1)
    // Of two lines, the second could stand above the next label, with lines of its own below.
    return below == 1 || (below == 2 && valueLines(after: index + 4) == 0)
  }

  /// Whether a parenthesis that no value begins with, but that its second line may, is left open
  /// beside the label.
  private func opensBeside(_ middle: Middle) -> Bool {
    middle.valueColumn != nil && bytes[middle.value.lower] == Byte.openParenthesis
      && bytes.opensParenthesis(middle.value)
  }

  /// Whether what stands beside the label begins small, below a line in its column that does not, where
  /// the value of the row above is whole: `IP20`, `In mated condition`, `with housing: IP2xC`.
  private func goesOnBeside(_ middle: Middle, _ index: Int) -> Bool {
    guard let valueColumn = middle.valueColumn, bytes.beginsSmall(middle.value),
      !bytes.beginsSmall(lines[index].content), let above = part.attributes.last,
      above.section == section, text.valueForm(of: above.raw).isWhole
    else { return false }
    return abs(column(of: lines[index].content.lower, on: lines[index]) - valueColumn) <= 1
  }

  /// How many lines in a row are pieces of a value.
  private mutating func valueLines(after index: Int) -> Int {
    var next = index + 1
    while isValueLine(next) { next += 1 }
    return next - index - 1
  }

  /// Whether a line is a piece of a value: neither a label, nor a row, nor a heading.
  private mutating func isValueLine(_ index: Int) -> Bool {
    guard index < lines.count, !lines[index].isBlank, !pageFeet.contains(index),
      text.divider(of: lines[index]) == nil
    else { return false }
    let form = text.form(of: lines[index])
    return !form.isMarked && !form.isBullet && !form.text.isEmpty
      && !isFurniture(form.text) && !isKnownHeading(form.text) && !isLabel(form.text)
      && !isLabelBeginning(form.text) && splitWords(form.text) == nil
  }

  /// The label of a line that is one, or a row.
  private mutating func middle(_ index: Int) -> Middle? {
    guard index < lines.count, !lines[index].isBlank else { return nil }
    let line = lines[index]
    switch text.divider(of: line) {
    case .tab, .pipe: return nil
    case .gap:
      let cells = text.cells(of: line, by: .gap).filter { !$0.isEmpty }
      guard cells.count == 2, isLabel(cells[0]) else { return nil }
      return Middle(
        label: cells[0], value: cells[1], valueColumn: column(of: cells[1].lower, on: line))
    case nil:
      let words = text.form(of: line).text
      // `insulated ferrule` is the rest of a label.
      guard !words.isEmpty, !bytes.beginsSmallWord(words) else { return nil }
      if isLabel(words) { return Middle(label: words) }
      return splitWords(words).map { Middle(label: $0.label, value: $0.value) }
    }
  }

  /// Whether a quantity and the line below its label are the only row of a table: nothing above it
  /// can own the one, nothing below it the other.
  private mutating func beginsTable(_ index: Int, _ words: TextRange, _ middle: Middle) -> Bool {
    guard middle.value.isEmpty, index > 0, bytes.beginsQuantity(words), index + 2 < lines.count,
      roles[index - 1] == .blank || roles[index - 1] == .heading
    else { return false }
    let rest = text.form(of: lines[index + 2]).text
    guard !rest.isEmpty, !bytes.beginsQuantity(rest) else { return false }
    guard index + 3 < lines.count, !lines[index + 3].isBlank else { return true }
    // Made before the question is asked: what is asked would not see the new text otherwise.
    let next = text.form(of: lines[index + 3]).text
    return isKnownHeading(next)
  }
}
