/// Rows of two cells that one tab divides, under a label that the vocabulary knows: most rows of most
/// sheets.
///
/// Every reader but the last would pass such a line on, so none is asked.
extension SheetReader {
  /// Reads the row; `nil` for a line that any other reader might claim.
  mutating func readPlainRow(_ index: Int) -> Int? {
    let line = lines[index]
    guard mayHoldPlainRow(index), let cells = plainCells(of: line),
      let label = plainLabel(cells.label), isPlainValue(cells.value),
      !bytes.same(cells.label, cells.value), !mayBeFurniture(line)
    else { return nil }
    addRow(cells.label, label, value: cells.value, lines: [index])
    rows.open?.isClosed = true
    return claim(index, .row)
  }

  /// Whether a line shows a tab and no other divider, among rows none of which waits for another line.
  private func mayHoldPlainRow(_ index: Int) -> Bool {
    let marks = lines[index].marks
    guard marks.contains(.tab), marks.isDisjoint(with: [.pipe, .gap]), !parts.isEmpty,
      named == .nobody, rows.isSettled,
      part.sections.room(at: section) == .data
    else { return false }
    // A label that is not known may go on below.
    let isBelowRow = rows.open.map { $0.lastLine == index - 1 } ?? false
    return !isBelowRow || part.attributes.isEmpty
      || part.attributes[part.attributes.count - 1].isKnown
  }

  /// The cells on both sides of the only tab; `nil` where one is empty or quoted.
  private mutating func plainCells(of line: Line) -> (label: TextRange, value: TextRange)? {
    let content = line.content
    guard Byte.isLetter(bytes[content.lower]), bytes[content.upper - 1] != Byte.quote,
      let tab = bytes.firstIndex(of: Byte.tab, from: line.whole.lower, to: content.upper),
      tab > content.lower,
      bytes.firstIndex(of: Byte.tab, from: tab + 1, to: content.upper) == nil
    else { return nil }
    let label = text.plain(TextRange(content.lower, tab), of: line)
    let value = text.plain(TextRange(tab + 1, content.upper), of: line)
    return value.isEmpty ? nil : (label, value)
  }

  /// What a text says that is a label and nothing else: neither a heading nor the head of a table or
  /// matrix.
  private func plainLabel(_ label: TextRange) -> ReadLabel? {
    guard !bytes.endsInDash(label) else { return nil }
    let read = LabelReader.read(label, in: bytes)
    guard read.label != nil, Vocabulary.headings[read.hash] == nil,
      Vocabulary.tableHeads[read.hash] == nil, !MatrixHead.mayBegin(label, in: bytes),
      openEndedHeading(label, isMarked: false) == nil
    else { return nil }
    return read
  }

  /// Whether a cell can be the value of a row rather than noise or the head of a matrix.
  private func isPlainValue(_ value: TextRange) -> Bool {
    if isFurniture(value, isDivided: true) { return false }
    return LabelReader.scopes(value, in: bytes).count < 2
  }

  private func mayBeFurniture(_ line: Line) -> Bool {
    line.marks.contains(.markup)
      ? Furniture.phrases.mayBegin(line.content, in: bytes)
      : Furniture.phrases.longestPrefix(of: line.content, in: bytes) != nil
  }
}

extension RowState {
  /// Whether no label, value, block or matrix waits for what follows.
  fileprivate var isSettled: Bool {
    labels.isEmpty && values.isEmpty && blocks.isEmpty && matrix.isEmpty
  }
}
