/// Pairs the label of a stack with its value.
extension SheetReader {
  /// Makes a row of one label and the value below it. Where several labels of one table wait, no
  /// value is sure to be that of the last.
  mutating func settleStack() {
    let (labels, values) = (rows.labels, rows.values)
    rows.labels = []
    rows.values = []
    guard let label = labels.last, labels.count(where: { $0.section == label.section }) == 1
    else { return }
    if labels.count == 1, settleMatrix(label, values) { return }
    guard let value = values.first, labels.count == 1 || values.count == 1 else { return }
    if bytes[label.text.upper - 1] == Byte.colon { termsAbove += 1 }
    addStacked(label, value)
  }

  private mutating func addStacked(_ label: RowState.Piece, _ value: RowState.Piece) {
    let present = section
    section = label.section
    let row = SplitRow(label: label.text, value: value.text)
    let rowsBefore = part.attributes.count
    if !addRows(row, lines: label.lines + value.lines) {
      addRow(label.text, value: value.text, lines: label.lines + value.lines)
    }
    let isShifted = isShifted(label, value)
    if part.attributes.count == rowsBefore + 1,
      isShifted || !fits(label, value.text) || standsBelowLabels(label)
    {
      doubtLastRow()
    }
    section = present
  }

  /// Whether the line above a label may as well be its value: in a paragraph that begins with a value
  /// which nobody took, values may stand above their labels.
  private mutating func isShifted(_ label: RowState.Piece, _ value: RowState.Piece) -> Bool {
    guard let first = label.lines.first, let last = value.lines.last, first > 0,
      !lines[first - 1].isBlank, let known = LabelReader.read(label.text, in: bytes).label
    else { return false }
    let above = first - 1
    let beginsParagraph = roles[above] == .unread && (above == 0 || lines[above - 1].isBlank)
    let words = text.form(of: lines[above]).text
    guard beginsParagraph || rows.lineOfShiftedValue == above, !words.isEmpty,
      text.valueForm(of: words).fit(known) > .none
    else { return false }
    rows.lineOfShiftedValue = last
    return true
  }

  /// Whether labels that nobody took stand right above, so that the value may be that of the first; a
  /// line that the vocabulary does not know may be one of them.
  private mutating func standsBelowLabels(_ label: RowState.Piece) -> Bool {
    guard var line = label.lines.first else { return false }
    for _ in 0..<Self.mostLinesAbove {
      guard let above = lines[..<line].suffix(2).lastIndex(where: { !$0.isBlank }),
        roles[above] == .unread
      else { return false }
      let words = text.form(of: lines[above]).text
      if isLabel(words) { return true }
      line = above
    }
    return false
  }

  private static let mostLinesAbove = 2

  /// Whether a label can have a value.
  private func fits(_ label: RowState.Piece, _ value: TextRange) -> Bool {
    guard !value.isEmpty else { return false }
    guard let known = LabelReader.read(label.text, in: bytes).label else { return true }
    return bytes.canBegin(known.kind, value) && text.valueForm(of: value).fit(known) > .none
  }
}
