/// Puts rows together whose leaders a converter printed a dot a line: `Weight`, `.`, `.`, `.`, `3.1 g`.
struct TornLeaders {
  private let lines: [Line]
  private let bytes: [UInt8]
  /// Fewer lines of dots lead nowhere.
  private static let fewestLines = 3

  private typealias Row = (first: Int, last: Int, label: TextRange, value: TextRange)

  /// Joins every label with the lines of dots below it and the value that they lead to.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    for row in TornLeaders(lines: lines, bytes: text.bytes).rows() {
      let whole = text.joined([row.label, row.value], by: "\t")
      joined.join(row.first, row.last, as: whole, &lines)
      lines[row.first].marks.insert(.tab)
    }
  }

  private func rows() -> [Row] {
    var rows: [Row] = []
    var index = 1
    while index < lines.count {
      guard isDotted(index) else {
        index += 1
        continue
      }
      let end = (index..<lines.count).first { !isDotted($0) } ?? lines.count
      if end - index >= Self.fewestLines, let row = row(from: index - 1, to: end) {
        rows.append(row)
      }
      index = end + 1
    }
    return rows
  }

  /// Whether nothing but dots stands on a line.
  private func isDotted(_ index: Int) -> Bool {
    let content = lines[index].content
    return !lines[index].isBlank && bytes[content.lower] == Byte.point
      && bytes[content.lower..<content.upper].allSatisfy { $0 == Byte.point || $0 == Byte.space }
  }

  /// The label and the value without the dots that touch them; none where either is missing, and where
  /// more dots below the second line show that it is a label, whose own value is to come.
  private func row(from first: Int, to last: Int) -> Row? {
    guard last < lines.count, last + 1 == lines.count || !isDotted(last + 1),
      [first, last].allSatisfy({
        !lines[$0].isBlank && lines[$0].marks.isDisjoint(with: [.tab, .pipe, .gap])
      })
    else { return nil }
    var (label, value) = (lines[first].content, lines[last].content)
    if label.count > 2, bytes[label.upper - 1] == Byte.point, bytes[label.upper - 2] == Byte.space {
      label = bytes.trimmed(TextRange(label.lower, label.upper - 1))
    }
    if bytes.hasPrefix(". ", at: value.lower, end: value.upper) {
      value = bytes.trimmed(TextRange(value.lower + 1, value.upper))
    }
    return (first, last, label, value)
  }
}
