/// Pairs the labels of a stack with its values.
extension SheetReader {
  /// Makes rows of the stack: one label with the value below it, or several where the counts prove
  /// which belongs to which. Lines that cannot be paired stay unread.
  mutating func settleStack() {
    var labels = rows.labels
    var values = rows.values
    guard !labels.isEmpty else {
      rows.values = []
      return
    }
    let heading = hasHeadingBetween ? values.removeFirst() : nil
    rows.labels = []
    rows.values = []
    if labels.count == 1, settleMatrix(labels[0], values) { return }
    if labels.count == 1 {
      values = Array(values.prefix(1))
      if bytes[labels[0].text.upper - 1] == Byte.colon { termsAbove += 1 }
    }
    values = pieces(of: values, for: labels)
    guard heading == nil || labels.count == values.count else { return }
    if labels.count > values.count, let last = labels.last {
      // A table whose labels have no values at all leaves the next table as it is.
      labels = labels.filter { $0.section == last.section }
    }
    guard labels.count == values.count, fit(labels, values) else { return }
    let present = section
    for (label, value) in zip(labels, values) {
      section = label.section
      let row = SplitRow(label: label.text, value: value.text)
      let rowsBefore = part.attributes.count
      if labels.count > 1 || !addRows(row, lines: label.lines + value.lines) {
        addRow(label.text, value: value.text, lines: label.lines + value.lines)
      }
      if part.attributes.count == rowsBefore + 1, !fits(label, value.text) { doubtLastRow() }
    }
    section = present
    if let heading {
      openHeading(heading.text, level: 0)
      roles[heading.lines[0]] = .heading
    }
  }

  /// Whether the first line taken for a value is a heading of references, which a converter printed
  /// between labels and values: it cannot be the value of the first label.
  var hasHeadingBetween: Bool {
    guard rows.labels.count > 1, let first = rows.values.first, first.lines.count == 1,
      let meanings = Vocabulary.headings.meaning(of: first.text, in: bytes),
      meanings.allSatisfy({ $0.room == .references })
    else { return false }
    return !fits(rows.labels[0], first.text)
  }

  /// Whether each of several labels can have the value that stands for it.
  private func fit(_ labels: [RowState.Piece], _ values: [RowState.Piece]) -> Bool {
    labels.count == 1
      || zip(labels, values).allSatisfy { fits($0, $1.text) }
  }

  /// The values one by one: a block each where there are as many blocks as labels, else a line each
  /// where the lines stand in blocks as those of the labels do.
  private mutating func pieces(of values: [RowState.Piece], for labels: [RowState.Piece])
    -> [RowState.Piece]
  {
    let blocks = paragraphs(values)
    if blocks.count == labels.count { return blocks }
    let isAlike = zip(labels, values).dropFirst().allSatisfy {
      $0.startsParagraph == $1.startsParagraph
    }
    return blocks.count == 1 || (labels.count == values.count && isAlike) ? values : blocks
  }

  /// The values with lines of one paragraph joined.
  mutating func paragraphs(_ values: [RowState.Piece]) -> [RowState.Piece] {
    var starts = values.indices.filter { values[$0].startsParagraph || $0 == 0 }
    starts.append(values.count)
    return zip(starts, starts.dropFirst()).map { start, end in
      var paragraph = values[start]
      paragraph.text = text.joinedLines(values[start..<end].map(\.text))
      paragraph.lines = values[start..<end].flatMap(\.lines)
      return paragraph
    }
  }
}
