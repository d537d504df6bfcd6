/// Rows of a data table that a converter printed among the references, documents or head of a sheet,
/// since they stand beside them on the page: a label, and its value below a blank line.
extension SheetReader {
  /// No cell of such a table has more lines.
  private static let mostLines = 3
  /// No label is longer, in bytes.
  private static let longestLabel = 80
  /// No text of such a cell is longer, in bytes; more is prose or the title of an item.
  private static let longestText = 60

  /// Reads a label that the vocabulary knows by a line of its own, with a value that it can have.
  mutating func readStrayRow(_ index: Int, _ form: LineForm) -> Int? {
    guard index + 1 < lines.count, lines[index + 1].isBlank, form.text.count <= Self.longestLabel,
      !form.isMarked, !form.isBullet, Byte.isUpper(bytes[form.text.lower]),
      Vocabulary.labels.mayBegin(form.text, in: bytes),
      let label = LabelReader.read(form.text, in: bytes).label, isWholeLabel(form.text),
      Vocabulary.headings.meaning(of: form.text, in: bytes) == nil, isParagraph(index...index),
      let start = nextFilled(after: index), !isBelowLabel(index)
    else { return nil }
    var end = start
    while end + 1 < lines.count, !lines[end + 1].isBlank, end + 1 - start < Self.mostLines {
      end += 1
    }
    guard isParagraph(start...end) else { return nil }
    let pieces = (start...end).map { text.form(of: lines[$0]).text }
    guard !pieces.contains(where: { $0.isEmpty || isLabel($0) || isKnownHeading($0) }) else {
      return nil
    }
    let value = text.joinedLines(pieces)
    guard isStrayValue(value, under: label) else { return nil }
    addRow(form.text, value: value, lines: [index] + (start...end))
    rows.open = nil
    return end + 1
  }

  /// Whether the line above is a label that found no value: which of the two the next value is for,
  /// nothing says.
  private mutating func isBelowLabel(_ index: Int) -> Bool {
    guard let above = lines[..<index].lastIndex(where: { !$0.isBlank }), roles[above] != .row else {
      return false
    }
    let words = text.form(of: lines[above]).text
    return isLabel(words)
  }

  /// Whether some lines make a paragraph, and neither divide into cells nor name an item.
  private func isParagraph(_ range: ClosedRange<Int>) -> Bool {
    let above = range.lowerBound - 1
    let startsAnew =
      above < 0 || lines[above].isBlank || roles[above] == .heading || roles[above] == .address
    return startsAnew
      && (range.upperBound + 1 >= lines.count || lines[range.upperBound + 1].isBlank)
      && range.allSatisfy { text.divider(of: lines[$0]) == nil && itemMark(on: lines[$0]) == nil }
  }

  private func isStrayValue(_ value: TextRange, under label: Label) -> Bool {
    guard value.count <= Self.longestText, !bytes.isListed(value), !isFurniture(value),
      bytes.canBegin(label.kind, value)
    else { return false }
    switch label.kind {
    case .quantity: return !bytes.endsOpen(value)
    case .count: return (value.lower..<value.upper).allSatisfy { Byte.isDigit(bytes[$0]) }
    case .color: return Words.colors.meaning(of: value, in: bytes) != nil
    default: return Vocabulary.kinds.longestPrefix(of: value, in: bytes) == nil
    }
  }
}
