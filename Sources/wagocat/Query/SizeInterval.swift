import DatasheetText

/// What a quantity says, as an interval of sizes; a side that it leaves open has no end.
struct SizeInterval {
  private let lower: ExactDecimal?
  private let upper: ExactDecimal?
  /// Whether a bound is itself left out.
  private let isExclusive: Bool

  init(_ quantity: CatalogQuantity) {
    self.init(
      quantity.lower, quantity.upper, quantity.unit, isExclusive: quantity.isExclusive)
  }

  init(_ quantity: Quantity) {
    self.init(
      quantity.lower, quantity.upper, quantity.unit, isExclusive: quantity.isExclusive)
  }

  private init(
    _ lower: ExactDecimal?, _ upper: ExactDecimal?, _ unit: Unit, isExclusive: Bool
  ) {
    // The smaller the gauge, the thicker the wire.
    self.lower = unit == .wireGauge ? upper?.negated : lower
    self.upper = unit == .wireGauge ? lower?.negated : upper
    self.isExclusive = isExclusive
  }

  /// Whether this, which a part says, compares so with what was asked for.
  ///
  /// A range compares as a whole: it is at least 30 A where its lower end is.
  func compares(_ sign: QueryComparison.Sign, _ asked: SizeInterval) -> Bool {
    switch sign {
    case .equal: equals(asked)
    case .unequal: !equals(asked)
    case .contains: contains(asked)
    case .atLeast: lower.isBound(asked.upper) { $0 >= $1 }
    case .more: lower.isBound(asked.upper) { isExclusive ? $0 >= $1 : $0 > $1 }
    case .atMost: upper.isBound(asked.lower) { $0 <= $1 }
    case .less: upper.isBound(asked.lower) { isExclusive ? $0 <= $1 : $0 < $1 }
    case .has: false
    }
  }

  private func equals(_ asked: SizeInterval) -> Bool {
    lower.isBound(asked.lower) { $0.isEqual(to: $1) }
      && upper.isBound(asked.upper) { $0.isEqual(to: $1) }
  }

  private func contains(_ asked: SizeInterval) -> Bool {
    guard let least = asked.lower, let most = asked.upper else { return false }
    let isAbove = lower.map { isExclusive ? $0 < least : $0 <= least } ?? true
    let isBelow = upper.map { isExclusive ? $0 > most : $0 >= most } ?? true
    return isAbove && isBelow
  }
}

extension Optional<ExactDecimal> {
  /// Whether both ends are there and compare so.
  fileprivate func isBound(
    _ other: ExactDecimal?, _ compare: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Bool {
    guard let self, let other else { return false }
    return compare(self, other)
  }
}

extension ExactDecimal {
  fileprivate var negated: ExactDecimal { ExactDecimal(-digits, exponent: exponent) }
}
