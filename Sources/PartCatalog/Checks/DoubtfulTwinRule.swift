import DatasheetText

/// `twin-doubtful`: two prints of one measure are close, but not as the sheets print them.
extension RuleDefinition {
  static let twinDoubtful = RuleDefinition(
    .warning,
    "Two prints of one measure could be the same, but hardly are. The sheets drop zeros "
      + "after the point, so that 40 mm is 40.0 mm, and 1.56 inch beside it would be 39.6 mm. "
      + "And beside the finer end of a range of conductors stands a gauge at most two gauges "
      + "of the trade away: 0.25 mm² and 20 AWG are usual, 0.5 mm² and 14 AWG are not.")
}

extension Inspection {
  mutating func reportDoubtfulTwin(
    _ quantity: Quantity, _ twin: Quantity, _ part: Part, at place: Place
  ) {
    report(
      .twinDoubtful,
      "\(quantity.printed) and \(twin.printed) are hardly the same measure; "
        + "expected \(Twins.expected(for: quantity, like: twin).printed)",
      part: part.itemNumber, at: place)
  }
}
