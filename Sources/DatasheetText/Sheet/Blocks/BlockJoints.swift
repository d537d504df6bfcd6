/// Which lines of a block of values make one value.
extension SheetReader {
  /// The values that may begin on a line, by how many lines they take.
  mutating func blockValues(
    from start: Int, _ lines: [BlockValue], _ joints: [BlockAlignment.Joint]
  ) -> [(value: BlockValue, form: ValueForm)] {
    var value = lines[start]
    var end = start + 1
    var values = [(value, form(of: value, before: end, joints))]
    while end < lines.count, joints[end] == .mayGoOn || joints[end] == .goesOn,
      values.count < BlockAlignment.mostLines
    {
      value.text = text.joinedWords(value.text, lines[end].text)
      value.lines += lines[end].lines
      end += 1
      values.append((value, form(of: value, before: end, joints)))
    }
    return values
  }

  /// What a value shows by itself; one that may go on is no known one.
  private func form(
    of value: BlockValue, before end: Int, _ joints: [BlockAlignment.Joint]
  ) -> ValueForm {
    var form = text.valueForm(of: value.text)
    if joints.indices.contains(end), joints[end] == .mayGoOn { form.keys = [] }
    return form
  }

  /// The values with the lines of one paragraph together.
  mutating func blockParagraphs(_ values: [BlockValue]) -> [BlockValue] {
    var paragraphs: [BlockValue] = []
    for value in values {
      guard let above = paragraphs.last, !value.startsParagraph, !value.isStray, !above.isStray
      else {
        paragraphs.append(value)
        continue
      }
      if text.valueForm(of: above.text).isWhole, !bytes.breaksOff(above.text, before: value.text) {
        paragraphs[paragraphs.count - 1].isMixed = true
      }
      paragraphs[paragraphs.count - 1].text = text.joinedWords(above.text, value.text)
      paragraphs[paragraphs.count - 1].lines += value.lines
    }
    return paragraphs
  }

  /// What each line is to the value above it.
  func joints(of lines: [BlockValue]) -> [BlockAlignment.Joint] {
    lines.indices.map { index in
      if lines[index].isStray { return .stray }
      return index == 0 || lines[index].startsParagraph || lines[index - 1].isStray
        ? .begins : joint(of: lines[index].text, below: lines[index - 1].text)
    }
  }

  private func joint(of line: TextRange, below above: TextRange) -> BlockAlignment.Joint {
    if bytes.endsOpen(above) { return .goesOn }
    // Parentheses may follow a value, or begin the legend below it.
    if bytes[line.lower] == Byte.openParenthesis { return .mayGoOn }
    if bytes.breaksOff(above, before: line) { return .goesOn }
    return bytes.beginsSmall(line) && !text.valueForm(of: above).isWhole ? .mayGoOn : .begins
  }
}
