/// Labels of a page whose values some converters print only after all else that stands on the page:
/// other headings, even references, come between.
///
/// They are paired only where the counts and kinds of all prove which belongs to which.
extension SheetReader {
  /// Labels whose values did not begin in so many places have none; the bound keeps the time linear.
  private static let mostTries = 40

  /// Keeps labels that have no values yet, when another part of the sheet begins below them.
  mutating func shelveLabels() {
    guard rows.labels.count > 1, rows.values.isEmpty else { return }
    shelvedLabels = rows.labels
    shelvedTries = 0
    rows.labels = []
  }

  /// Reads the values of all shelved labels, from the line on which the first of them stands.
  mutating func readShelvedValues(_ index: Int, _ form: LineForm) -> Int? {
    guard shelvedLabels.count > 2, fits(shelvedLabels[0], form.text), startsBlock(index),
      canProve(shelvedLabels)
    else { return nil }
    shelvedTries += 1
    if shelvedTries > Self.mostTries { shelvedLabels = [] }
    let lines = valueLines(from: index)
    for values in [paragraphs(lines), lines] where values.count == shelvedLabels.count {
      guard zip(shelvedLabels, values).allSatisfy({ fits($0, $1.text) }) else { continue }
      addShelvedRows(values)
      return (values.last?.lines.last ?? index) + 1
    }
    return nil
  }

  private mutating func addShelvedRows(_ values: [RowState.Piece]) {
    settleStack()
    let present = section
    for (label, value) in zip(shelvedLabels, values) {
      section = label.section
      addRow(label.text, value: value.text, lines: label.lines + value.lines)
    }
    section = present
    rows.open = nil
    shelvedLabels = []
    named = .nobody
  }

  /// Whether enough of the labels want numbers: any line can be the value of the others.
  private func canProve(_ labels: [RowState.Piece]) -> Bool {
    let numbers = labels.count { label in
      switch LabelReader.read(label.text, in: bytes).label?.kind {
      case .quantity, .count: true
      default: false
      }
    }
    return numbers > 1 && 3 * numbers >= labels.count
  }

  private func startsBlock(_ index: Int) -> Bool {
    index > 0 && (roles[index - 1] == .blank || roles[index - 1].lineClass == .furniture)
  }

  /// The lines that can be values, up to the first that is something else or one more than enough.
  private mutating func valueLines(from start: Int) -> [RowState.Piece] {
    var values: [RowState.Piece] = []
    var index = start
    var startsParagraph = true
    // A value takes three lines at most.
    while index < lines.count, values.count <= 3 * shelvedLabels.count {
      if lines[index].isBlank {
        startsParagraph = true
      } else {
        guard let words = valueWords(index) else { break }
        values.append(RowState.Piece(text: words, lines: [index], startsParagraph: startsParagraph))
        startsParagraph = false
      }
      index += 1
    }
    return values
  }

  /// The words of a line that is no label, heading, reference, row or page foot.
  private mutating func valueWords(_ index: Int) -> TextRange? {
    let line = lines[index]
    guard text.divider(of: line) == nil, itemMark(on: line) == nil else { return nil }
    let form = text.form(of: line)
    guard !form.text.isEmpty, !form.isMarked, !form.isBullet, !isFurniture(form.text),
      !isKnownHeading(form.text), !isLabel(form.text) || bytes.beginsSmall(form.text)
    else { return nil }
    return form.text
  }

  /// Whether a label can have a value.
  func fits(_ label: RowState.Piece, _ value: TextRange) -> Bool {
    guard !value.isEmpty else { return false }
    guard let known = LabelReader.read(label.text, in: bytes).label else { return true }
    return bytes.canBegin(known.kind, value) && text.valueForm(of: value).fit(known) > .none
  }
}
