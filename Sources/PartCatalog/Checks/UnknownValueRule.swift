import DatasheetText

/// `unknown-value`: a value that was torn or ran together with other words, as known values tell.
extension RuleDefinition {
  static let unknownValue = RuleDefinition(
    .note,
    "Under labels such as Insulating material or Packaging type the vocabulary knows what the "
      + "sheets print. This value is a piece of one, or holds one with other words before or "
      + "after it: Polyamide 66 (PA 66) tools, alloy (surface-treated). Words of another row or "
      + "column may have run in, or the rest may be lost. A value that is wholly new is not "
      + "reported.")
}

extension Inspection {
  mutating func checkKnown(_ value: TextRange, _ key: PropertyKey, _ row: Attribute, _ part: Part) {
    let text = part.text
    let what: String
    switch text.knowledge(of: value, under: key) {
    case .known, .new: return
    case .continued(let words): what = "goes on with '\(text[words])' after a whole value"
    case .preceded: what = "has other signs before a whole value"
    case .precededBy(let words): what = "has '\(text[words])' before a whole value"
    case .measure: what = "is a number or has no word"
    case .foreign: what = "is known under other labels, not under this"
    case .piece: what = "is a piece of a longer value or of its label"
    }
    report(
      .unknownValue, "'\(text[value])' \(what); expected nothing but the value",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}
