import DatasheetText

/// `color-mismatch`: the title names another colour than the table.
extension RuleDefinition {
  static let colorMismatch = RuleDefinition(
    .warning,
    "The title ends with the colour of the part, and a row of the table names it again. "
      + "Here the two are different colours. Light gray and gray are not told apart, and "
      + "neither are colours that the vocabulary does not know, as a part may have more than "
      + "one.")
}

extension Inspection {
  mutating func checkColor(_ fact: TitleFact, of part: Part) {
    guard case .text(let color) = fact.value else { return }
    var differing: Attribute?
    for row in part.record.rows(of: .color) {
      guard case .text(let other) = row.value, part.text.isColor(other) else { return }
      if part.text.isShade(color, other) { return }
      if differing == nil { differing = row }
    }
    guard let differing else { return }
    report(
      .colorMismatch,
      "the row says '\(part.text[differing.raw])', the title '\(part.text[color])'; "
        + "one of them may be wrong",
      part: part.itemNumber, at: place(line: differing.line, of: differing.raw),
      related: [titlePlace(of: part)])
  }
}

extension SheetText {
  /// Whether two colours are one, or one is a shade of the other: `light gray` of `gray`.
  fileprivate func isShade(_ left: TextRange, _ right: TextRange) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    let tail = TextRange(Int(long.end) - short.count, Int(long.end))
    let head = TextRange(Int(long.start), Int(long.start) + short.count)
    return same(short, tail, in: self) || same(short, head, in: self)
  }
}
