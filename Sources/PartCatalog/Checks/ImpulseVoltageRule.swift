import DatasheetText

/// `impulse-voltage`: an impulse voltage below the rated voltage.
extension RuleDefinition {
  static let impulseVoltage = RuleDefinition(
    .error,
    "The rated impulse voltage is the surge that the insulation withstands; it is several "
      + "times the rated voltage of the same category and pollution degree (IEC 60664-1, "
      + "table F.1): 400 V and 6 kV. Here it is below the rated voltage: a prefix was lost (6 "
      + "V instead of 6 kV), or the two rows were swapped.")
}

extension Inspection {
  mutating func checkImpulse(of part: Part) {
    lazy var rows = Dictionary(
      part.record.rows(of: .ratedImpulseVoltage).map { ($0.line, $0) },
      uniquingKeysWith: { first, _ in first })
    for rating in part.record.ratings {
      guard let voltage = rating.ratedVoltage, let impulse = rating.ratedImpulseVoltage,
        let highest = voltage.upper, let withstood = impulse.upper, withstood < highest,
        let row = rating.lines.lazy.compactMap({ rows[$0] }).first
      else { continue }
      report(
        .impulseVoltage,
        "\(impulse.printed) of impulse are below the rated \(voltage.printed); "
          + "expected several times as much",
        part: part.itemNumber, at: place(line: row.line, of: row.raw),
        related: rating.lines.filter { $0 != row.line }.prefix(1).map {
          place(line: $0)
        })
    }
  }
}
