import DatasheetText

/// `unread-line`: a line that no reader understood.
extension RuleDefinition {
  static let unreadLine = RuleDefinition(
    .warning,
    "Every line of a sheet is a value, a heading, a reference, prose or page furniture. A "
      + "line that is none of these is never dropped in silence: a fact may stand on it. It "
      + "comes from columns that ran together, from a cell that was torn off its label, or "
      + "from a page of something else.")
}

extension Inspection {
  mutating func reportUnread(_ problem: SheetProblem, at place: Place) {
    report(.unreadLine, "the line was not understood", part: problem.part, at: place)
  }
}
