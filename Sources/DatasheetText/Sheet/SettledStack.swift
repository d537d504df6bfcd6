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
    if part.attributes.count == rowsBefore + 1, !fits(label, value.text) { doubtLastRow() }
    section = present
  }

  /// Whether a label can have a value.
  private func fits(_ label: RowState.Piece, _ value: TextRange) -> Bool {
    guard !value.isEmpty else { return false }
    guard let known = LabelReader.read(label.text, in: bytes).label else { return true }
    return bytes.canBegin(known.kind, value) && text.valueForm(of: value).fit(known) > .none
  }
}
