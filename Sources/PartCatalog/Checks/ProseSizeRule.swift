import DatasheetText

/// `prose-size`: the size in the prose is not that of the rows.
extension RuleDefinition {
  static let proseSize = RuleDefinition(
    .error,
    "The prose of newer sheets states the size as (32.4 x 31.4 x 45.7) mm (width x height "
      + "x depth), and three rows state it again. Here a row has another number, so that one "
      + "of the two is wrong. A number of which the other is the rounded form agrees.")
}

extension Inspection {
  mutating func checkSize(of part: Part, _ note: Note, at offset: Int) {
    guard let sizes = ProseSize.read(part.text, note.text, at: offset), isOneMoreStatement()
    else { return }
    for (key, size) in zip([PropertyKey.width, .height, .depth], sizes) {
      guard let row = part.onlyRow(of: key), let printed = row.value.quantity?.canonical.value,
        !Agreement.agree(size, printed)
      else { continue }
      report(
        .proseSize,
        "the row says \(printed) mm, the prose \(size) mm of \(key.name); one of them is wrong",
        part: part.itemNumber, at: place(line: row.line, of: row.raw),
        related: [place(line: note.line, of: note.text)])
    }
  }
}

/// `(32.4 x 31.4 x 45.7) mm (width x height x depth)`.
private enum ProseSize {
  static func read(_ text: SheetText, _ note: TextRange, at offset: Int) -> [ExactDecimal]? {
    var reader = ProseReader(text, from: offset, to: note.end)
    guard reader.take("("), let width = reader.number(), reader.times(),
      let height = reader.number(), reader.times(), let depth = reader.number(),
      reader.take(")"), reader.millimetres(), namesSides(text, note)
    else { return nil }
    return [width, height, depth]
  }

  /// Only where the words say which number is which.
  private static func namesSides(_ text: SheetText, _ note: TextRange) -> Bool {
    text.holds("width x height x depth", in: note) || text.holds("breite x höhe x tiefe", in: note)
  }
}

extension Part {
  /// The row of a property where the table has one alone and no doubt of it.
  func onlyRow(of key: PropertyKey) -> Attribute? {
    var only: Attribute?
    for row in record.rows(of: key) {
      guard only == nil, row.doubts.isEmpty else { return nil }
      only = row
    }
    return only
  }
}
