import DatasheetText

/// `foreign-text`: a value or title holds what belongs elsewhere on the page.
extension RuleDefinition {
  static let foreignText = RuleDefinition(
    .warning,
    "No value or title holds an address, the label of another row, a time of day, a ruler, the "
      + "count of pages or one side of a parenthesis, and none ends in a hyphen or comma. Where "
      + "one does, text of another column, of the page foot or of another row ran into it, or "
      + "the rest was cut off. Compare the line with the original.")
}

extension Inspection {
  /// Of a cell that the reader doubts.
  func foreignText(_ row: Attribute, _ part: Part) -> String {
    let outcome = if case .text = row.value { ", kept as text" } else { "" }
    return
      "'\(part.text[row.raw])' may hold words of another row, or lack some of its own; expected "
      + "the value of '\(part.text[row.label])'\(outcome)"
  }

  /// Looks at a cell of words.
  mutating func checkForeign(_ value: TextRange, _ row: Attribute, _ part: Part) {
    let text = part.text
    let what: String
    if let mark = text.foreignMark(in: value) {
      what = mark.rawValue
    } else if text.isLabelAlone(value) {
      what = "nothing but the label of another row"
    } else if text.begins(value, with: row.label) {
      what = "its own label"
    } else if let label = text.label(inside: value) {
      what = "the label '\(text[label])'"
    } else if text.isSaidTwice(value) {
      what = "the same words twice"
    } else if text.breaksOff(title: value) {
      what = "a word at its end after which more must follow"
    } else {
      return
    }
    report(
      .foreignText, "'\(text[value])' holds \(what); expected the value of '\(text[row.label])'",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}
