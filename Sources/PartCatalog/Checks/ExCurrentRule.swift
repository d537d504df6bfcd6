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
  mutating func checkExCurrents(of part: Part) {
    let rows = part.record.rows(of: .ratedCurrentExE2)
    guard !rows.isEmpty, let highest = part.highestCurrent else { return }
    for row in rows where row.doubts.isEmpty {
      guard let current = row.value.quantity?.canonical.upper, highest.value < current else {
        continue
      }
      report(
        .exCurrent,
        "\(current) A in hazardous areas are more than the rated \(highest.value) A",
        part: part.itemNumber, at: place(line: row.line, of: row.raw),
        related: [place(line: highest.row.line, of: highest.row.raw)])
    }
  }
}

extension Part {
  /// The highest rated or nominal current in A; `nil` where there is none, or a doubtful one.
  fileprivate var highestCurrent: (value: ExactDecimal, row: Attribute)? {
    var highest: (value: ExactDecimal, row: Attribute)?
    for row in record.attributes where row.key == .ratedCurrent || row.key == .nominalCurrent {
      guard row.doubts.isEmpty, let value = row.value.quantity?.canonical.upper else { return nil }
      if highest.map({ $0.value < value }) ?? true { highest = (value, row) }
    }
    return highest
  }
}
