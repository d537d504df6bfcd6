import DatasheetText

/// Whether two counterparts fit, by what both state.
enum Mating {
  /// One characteristic that both state, and whether it fits.
  struct Comparison {
    var left: MatingStatement
    var right: MatingStatement

    /// Poles, coding and pin spacing must be equal; of the genders there must be one of each.
    var fits: Bool { (left.value == right.value) != (left.characteristic == .gender) }
  }

  /// The verdict on two counterparts.
  static func verdict(_ part: PartCard, _ other: PartCard) -> Verdict {
    let comparisons = comparisons(part, other)
    if comparisons.isEmpty { return .unverified }
    return comparisons.allSatisfy(\.fits) ? .agrees : .conflicts
  }

  /// Every characteristic that both parts state.
  static func comparisons(_ part: PartCard, _ other: PartCard) -> [Comparison] {
    part.statements.compactMap { statement in
      other.statements.first { $0.characteristic == statement.characteristic }
        .map { Comparison(left: statement, right: $0) }
    }
  }
}
