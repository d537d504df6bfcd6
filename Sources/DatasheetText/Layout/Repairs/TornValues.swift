/// Puts quantities together that a narrow page tore apart: `Strip length: 9` above `mm / 0.35 inch`,
/// `Solid conductor: 0.5` above `... 4 mm²`.
struct TornValues {
  private let bytes: [UInt8]

  /// Joins every such line with the one above, which begins with words and ends with a number.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var index = 1
    while index < lines.count {
      let pair = (lines[index - 1], lines[index])
      if TornValues(bytes: text.bytes).isTorn(pair.0, pair.1) {
        let whole = text.joined([pair.0.content, pair.1.content], by: " ")
        joined.join(index - 1, index, as: whole, &lines)
        index += 1
      }
      index += 1
    }
  }

  private func isTorn(_ line: Line, _ next: Line) -> Bool {
    guard line.marks.contains(.digit), !line.isBlank, !next.isBlank, line.column == next.column,
      line.marks.isDisjoint(with: [.tab, .pipe, .gap]), next.marks.isDisjoint(with: [.tab, .pipe]),
      Byte.isDigit(bytes[line.content.upper - 1]), !Byte.isDigit(bytes[line.content.lower])
    else { return false }
    // The segments of a title: `Sleeve for 1.5` above `mm² / AWG 16; insulated`.
    guard !bytes[next.content.lower..<next.content.upper].contains(Byte.semicolon) else {
      return false
    }
    return goesOnWithRange(next.content) || beginsWithUnit(next.content)
  }

  /// `... 4 mm²`
  private func goesOnWithRange(_ text: TextRange) -> Bool {
    for mark in ["...", "…"] where bytes.hasPrefix(mark, at: text.lower, end: text.upper) {
      let number = bytes.skipBlanks(from: text.lower + mark.utf8.count, to: text.upper)
      return number < text.upper && Byte.isDigit(bytes[number])
    }
    return false
  }

  /// `mm / 0.35 inch`; a letter alone may be a word of its own.
  private func beginsWithUnit(_ text: TextRange) -> Bool {
    for (spelling, _) in UnitSpellings.beginning(with: bytes[text.lower]) where spelling.count > 1 {
      let end = text.lower + spelling.count
      guard end <= text.upper, bytes[text.lower..<end].elementsEqual(spelling) else { continue }
      return end == text.upper || bytes[end] == Byte.space || bytes[end] == Byte.slash
    }
    return false
  }
}
