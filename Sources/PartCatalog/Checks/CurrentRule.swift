import DatasheetText

/// `implausible-current`: a rated current far above what the family carries.
extension RuleDefinition {
  static let implausibleCurrent = RuleDefinition(
    .warning,
    "A rated current that is more than ten times what the largest part of its family "
      + "carries is a lost decimal point or a number of another row. WINSTA connectors carry "
      + "up to 50 A, connectors of the 831 series up to 76 A, jumper bars and terminal blocks "
      + "up to 400 A.")
}

extension Inspection {
  mutating func checkCurrent(of part: Part, _ row: Attribute) {
    guard let current = row.value.quantity?.canonical, current.unit == .ampere,
      let amperes = current.upper, amperes > part.record.family.highestCurrent
    else { return }
    report(
      .implausibleCurrent,
      "\(current.printed) is far above what a part of the family carries; check the decimal point",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

extension Family {
  /// In A: ten times the largest of the family.
  fileprivate var highestCurrent: ExactDecimal {
    switch self {
    case .winstaConnector: ExactDecimal(500)
    case .connector831: ExactDecimal(760)
    case .jumperBar, .other: ExactDecimal(4000)
    }
  }
}
