/// Rows of definition lists whose label the vocabulary does not know.
extension SheetReader {
  /// Reads a label that ends in a colon, and the line below it, where colons ended labels above
  /// their values before. Elsewhere such words introduce what follows.
  mutating func readUnknownTerm(_ index: Int, _ form: LineForm) -> Int? {
    guard termsAbove > 1, bytes[form.text.upper - 1] == Byte.colon, !form.isMarked,
      !form.isBullet, isWrittenLarge(form.text), text.words(form.text).count <= 8,
      let next = nextFilled(after: index), isDefinition(next, of: index)
    else { return nil }
    let value = text.form(of: lines[next])
    guard !value.text.isEmpty, !value.isMarked, !value.isBullet, !isLabel(value.text),
      text.divider(of: lines[next]) == nil
    else { return nil }
    settleStack()
    addRow(text.withoutColon(form.text), value: value.text, lines: [index, next])
    roles[index] = .row
    return claim(next, .row)
  }

  /// Whether a line is indented more than another, or both are a paragraph.
  private func isDefinition(_ index: Int, of above: Int) -> Bool {
    if indent(lines[index]) > indent(lines[above]) { return true }
    let isParagraph = above > 0 && lines[above - 1].isBlank && index == above + 1
    return isParagraph && (index + 1 == lines.count || lines[index + 1].isBlank)
  }

  /// The blanks before a line, those with the marks that were taken off it among them.
  private func indent(_ line: Line) -> Int {
    var start = line.content.lower
    while start > 0, bytes[start - 1] == Byte.space || bytes[start - 1] == Byte.colon { start -= 1 }
    return line.content.lower - start
  }
}
