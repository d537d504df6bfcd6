import DatasheetText

/// `ex-current`: more current in hazardous areas than elsewhere.
extension RuleDefinition {
  static let exCurrent = RuleDefinition(
    .error,
    "In explosive atmospheres (protection Ex e, IEC 60079-7) a part carries no more than "
      + "it does elsewhere, as its temperature must stay lower: 30 A where 32 A are rated. "
      + "Here the Ex current is above every rated or nominal current of the sheet.")
}

extension Inspection {
  mutating func checkExCurrent(of part: Part, _ row: Attribute) {
    guard row.doubts.isEmpty, let current = row.value.quantity?.canonical.upper else { return }
    var highest: (value: ExactDecimal, row: Attribute)?
    for other in part.record.attributes
    where other.key == .ratedCurrent || other.key == .nominalCurrent {
      guard other.doubts.isEmpty, let value = other.value.quantity?.canonical.upper else { return }
      if highest.map({ $0.value < value }) ?? true { highest = (value, other) }
    }
    guard let highest, highest.value < current else { return }
    report(
      .exCurrent,
      "\(current) A in hazardous areas are more than the rated \(highest.value) A",
      part: part.itemNumber, at: place(line: row.line, of: row.raw),
      related: [place(line: highest.row.line, of: highest.row.raw)])
  }
}
