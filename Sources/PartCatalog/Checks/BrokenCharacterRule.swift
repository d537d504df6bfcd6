import DatasheetText

/// `broken-character`: a cell holds a character that the converter broke.
extension RuleDefinition {
  static let brokenCharacter = RuleDefinition(
    .warning,
    "The cell holds U+FFFD, the mark of a byte that was no character in the encoding of "
      + "the file. A sign, a unit or a digit may be lost there, so that what was read is "
      + "doubtful. Dump the sheet again, or compare the line with the original.")
}

extension Inspection {
  func brokenCharacter(_ row: Attribute, _ part: Part) -> String {
    "'\(part.text[row.raw])' holds a broken character; check it against the sheet"
  }
}
