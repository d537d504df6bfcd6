import DatasheetText

/// `counterpart-conflict`: two counterparts state characteristics that do not fit.
extension RuleDefinition {
  static let counterpartConflict = RuleDefinition(
    .error,
    "Two parts that a sheet calls counterparts must plug together: equal poles, equal "
      + "coding, equal pin spacing, and one of each gender. Where both state one of these and "
      + "it does not fit, the reference or one of the facts is wrong. The finding stands at "
      + "the reference, with both facts beside it.")
}

extension Inspection {
  mutating func checkCounterparts(of part: Part) {
    for link in part.links where link.verdict == .conflicts && link.line != nil {
      guard let other = self.part(link.itemNumber) else { continue }
      // Where both sheets say so, the finding stands with the smaller item number.
      if link.declaredByOther, other.itemNumber < part.itemNumber { continue }
      for comparison in Mating.comparisons(part, other) where !comparison.fits {
        let here = place(part.source, line: link.line ?? 0)
        report(
          .counterpartConflict,
          "counterparts do not fit: \(part.itemNumber) has \(comparison.characteristic.rawValue) "
            + "\(comparison.left), \(other.itemNumber) has \(comparison.right)",
          part: part.itemNumber, at: here,
          related: [
            stated(comparison.characteristic, by: part),
            stated(comparison.characteristic, by: other),
          ].filter { $0.line != here.line || $0.path != here.path })
      }
    }
  }

  /// The line on which a part states a characteristic: a row, else its title.
  private mutating func stated(_ characteristic: Mating.Characteristic, by part: Part) -> Place {
    let key: PropertyKey =
      switch characteristic {
      case .poles: .poles
      case .coding: .coding
      case .pinSpacing: .pinSpacing
      case .gender: .contactType
      }
    if characteristic != .gender, let row = part.record.attributes.first(where: { $0.key == key }) {
      return place(part.source, line: row.line, of: row.raw)
    }
    return place(part.source, line: part.record.titleLine, of: part.record.title)
  }
}
