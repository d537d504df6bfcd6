/// Whether two printed forms of one measure agree within their rounding.
public enum Twins {
  /// Millimetres in an inch, exactly (international inch).
  private static let millimetresPerInch = 25.4

  /// Whether a value and its twin in another unit can be the same measure; `nil` where the pair of
  /// units is not known.
  ///
  /// Millimetre and inch: the rounding intervals overlap. Square millimetre and AWG: at most two
  /// gauges apart at the thicker end and four at the finer, where sheets print the next usual gauge.
  public static func agree(_ metric: Quantity, _ other: Quantity) -> Bool? {
    switch (metric.canonical.unit, other.unit) {
    case (.millimetre, .inch):
      return bothEnds(metric.canonical, other) { overlap($0, $1, factor: millimetresPerInch) }
    case (.squareMillimetre, .wireGauge):
      return gaugesAgree(metric.canonical, other)
    default: return nil
    }
  }

  private static func bothEnds(
    _ left: Quantity, _ right: Quantity, _ agree: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Bool {
    guard left.isExact == right.isExact, (left.lower == nil) == (right.lower == nil),
      (left.upper == nil) == (right.upper == nil)
    else { return false }
    let ends = [(left.lower, right.lower), (left.upper, right.upper)]
    return ends.allSatisfy { first, second in
      guard let first, let second else { return true }
      return agree(first, second)
    }
  }

  /// Whether ±½ of the last printed digit of both sides overlap.
  private static func overlap(_ left: ExactDecimal, _ right: ExactDecimal, factor: Double) -> Bool {
    let distance = (left.approximation - right.approximation * factor).magnitude
    return distance <= left.halfUnit + right.halfUnit * factor + 1e-9
  }

  private static func gaugesAgree(_ area: Quantity, _ gauge: Quantity) -> Bool {
    // The thicker wire: the upper end in mm², the lower number in AWG.
    let thick = zip(area.upper, gauge.lower).map { isNear($0, $1, gauges: 2) }
    let thin = zip(area.lower, gauge.upper).map { isNear($0, $1, gauges: 4) }
    return thick ?? true && thin ?? true
  }

  private static func zip(_ left: ExactDecimal?, _ right: ExactDecimal?) -> (
    ExactDecimal, ExactDecimal
  )? {
    guard let left, let right else { return nil }
    return (left, right)
  }

  private static func isNear(_ area: ExactDecimal, _ gauge: ExactDecimal, gauges: Int) -> Bool {
    guard area.digits > 0, gauge.exponent == 0 else { return false }
    return abs(Int(gauge.digits) - WireGauge.nearest(toArea: area.approximation)) <= gauges
  }
}

/// The pairs of square millimetres and AWG that the trade uses side by side (IEC 60999, UL 486).
enum WireGauge {
  private static let pairs: [(area: Double, gauge: Int)] = [
    (0.05, 30), (0.08, 28), (0.14, 26), (0.25, 24), (0.34, 22), (0.5, 20), (0.75, 18), (1, 18),
    (1.5, 16), (2.5, 14), (4, 12), (6, 10), (10, 8), (16, 6), (25, 4), (35, 2), (50, 1), (70, -1),
    (95, -2), (120, -3),
  ]

  /// The gauge that the trade prints for the nearest usual area.
  static func nearest(toArea area: Double) -> Int {
    var best = pairs[0]
    for pair in pairs where abs(pair.area - area) / pair.area < abs(best.area - area) / best.area {
      best = pair
    }
    return best.gauge
  }
}
