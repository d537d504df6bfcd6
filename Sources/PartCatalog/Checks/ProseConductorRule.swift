import DatasheetText

/// `prose-conductor-range`: the conductors in the prose are not those of the rows.
extension RuleDefinition {
  static let proseConductorRange = RuleDefinition(
    .error,
    "The prose states which conductors the part takes, as in \"conductor cross sections "
      + "ranging from 0.5 mm² to 10 mm²\", and rows state it for each kind of conductor. Here "
      + "no row begins with the lower or none ends with the upper number, so that prose or "
      + "rows are wrong.")
}

extension Inspection {
  /// `offset` is where the word before the range ends.
  mutating func checkConductors(of part: Part, _ note: Note, at offset: Int) {
    guard let (lower, upper) = conductors(part.text, from: offset, to: note.text.end),
      isOneMoreStatement()
    else { return }
    let rows = part.record.attributes.filter { row in
      row.key.map(Self.conductorKeys.contains) ?? false && row.doubts.isEmpty
    }
    let quantities = rows.compactMap { $0.value.quantity?.canonical }
    guard let first = rows.first, rows.count == quantities.count else { return }
    let begins = quantities.contains { $0.lower.map { $0.isEqual(to: lower) } ?? false }
    let ends = quantities.contains { $0.upper.map { $0.isEqual(to: upper) } ?? false }
    guard !begins || !ends else { return }
    report(
      .proseConductorRange,
      "the row says '\(part.text[first.raw])', the prose \(lower) to \(upper) mm²; "
        + "one of them is wrong",
      part: part.itemNumber, at: place(line: first.line, of: first.raw),
      related: [place(line: note.line, of: note.text)])
  }

  /// `0.5 mm² to 10 mm²` after `from`, upwards.
  private func conductors(_ text: SheetText, from start: Int, to end: UInt32) -> (
    ExactDecimal, ExactDecimal
  )? {
    var reader = ProseReader(text, from: start, to: end)
    reader.skipBlanks()
    guard let lower = reader.number() else { return nil }
    _ = reader.squareMillimetres()
    guard reader.take(oneOf: ["to ", "bis ", "and "]), let upper = reader.number(),
      reader.squareMillimetres(), lower < upper
    else { return nil }
    return (lower, upper)
  }

  private static let conductorKeys: [PropertyKey] =
    ConductorRange.keys + [
      .solidConductorPushIn, .fineStrandedConductorInsulatedFerrule,
      .fineStrandedConductorUninsulatedFerrule, .fineStrandedConductorFerrulePushIn,
    ]
}
