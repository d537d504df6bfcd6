/// Whether two printed forms of one measure agree within their rounding.
public enum Twins {
  /// What two printed forms say of each other.
  public enum Judgement: Sendable {
    case agree
    /// They may come from one number, but not as the sheets print it elsewhere.
    case doubtful
    /// They cannot come from one number.
    case disagree
  }

  /// Millimetres in an inch, exactly (international inch).
  static let millimetresPerInch = 25.4

  /// Whether a value and its twin in another unit agree without doubt; `nil` where the pair of units
  /// is not known.
  public static func agree(_ metric: Quantity, _ other: Quantity) -> Bool? {
    judge(metric, other).map { $0 == .agree }
  }

  /// What a value and its twin in another unit say of each other; `nil` where the pair of units is
  /// not known.
  ///
  /// Millimetre and inch: the rounding intervals overlap. Square millimetre and AWG: at the thicker
  /// end a pair of the trade; at the finer end the area may be finer than the gauge, by two gauges of
  /// the trade (0.25 mm² beside 20 AWG), as sheets print the finest gauge that has an approval.
  public static func judge(_ metric: Quantity, _ other: Quantity) -> Judgement? {
    switch (metric.canonical.unit, other.unit) {
    case (.millimetre, .inch): lengths(metric.canonical, other)
    case (.squareMillimetre, .wireGauge): gauges(metric.canonical, other)
    default: nil
    }
  }

  private static func lengths(_ metric: Quantity, _ inches: Quantity) -> Judgement {
    guard metric.isExact == inches.isExact, (metric.lower == nil) == (inches.lower == nil),
      (metric.upper == nil) == (inches.upper == nil)
    else { return .disagree }
    return worst(
      pair(metric.lower, inches.lower).map(lengths), pair(metric.upper, inches.upper).map(lengths))
  }

  /// Whether ±½ of the last printed digit of both sides overlap.
  ///
  /// The sheets drop zeros after the point, so that `40 mm` is 40.0 and no rounded 39.6: beyond a
  /// twentieth of a millimetre the two are doubtful.
  private static func lengths(_ metric: ExactDecimal, _ inches: ExactDecimal) -> Judgement {
    let distance = (metric.approximation - inches.approximation * millimetresPerInch).magnitude
    let rounding = inches.halfUnit * millimetresPerInch + 1e-9
    if distance > metric.halfUnit + rounding { return .disagree }
    return distance > min(metric.halfUnit, 0.05) + rounding ? .doubtful : .agree
  }

  /// The thicker wire is the upper end in mm², the lower number in AWG. One number alone may be the
  /// finer end of a range that the label opens.
  private static func gauges(_ area: Quantity, _ gauge: Quantity) -> Judgement {
    let thick = pair(area.upper, gauge.lower).map(WireGauge.judgeThick)
    let fine = pair(area.lower, gauge.upper).map(WireGauge.judgeFine)
    if area.isExact, gauge.isExact, thick == .disagree, fine == .agree { return .doubtful }
    return area.isExact && gauge.isExact ? thick ?? .agree : worst(thick, fine)
  }

  private static func worst(_ first: Judgement?, _ second: Judgement?) -> Judgement {
    let both = [first, second]
    return both.contains(.disagree) ? .disagree : both.contains(.doubtful) ? .doubtful : .agree
  }

  private static func pair(_ left: ExactDecimal?, _ right: ExactDecimal?) -> (
    ExactDecimal, ExactDecimal
  )? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
