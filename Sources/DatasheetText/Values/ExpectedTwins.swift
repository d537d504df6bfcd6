/// What a twin should be, for messages to people.
extension Twins {
  /// The twin that belongs to a value, in the unit and with as many decimals as the printed one has.
  public static func expected(for metric: Quantity, like printed: Quantity) -> Quantity {
    let metric = metric.canonical
    var result = printed
    if printed.unit == .wireGauge {
      result.lower = gauge(metric.upper, printed.lower, WireGauge.judgeThick)
      result.upper =
        printed.isExact ? result.lower : gauge(metric.lower, printed.upper, WireGauge.judgeFine)
    } else {
      result.lower = inches(metric.lower, like: printed.lower)
      result.upper = inches(metric.upper, like: printed.upper)
    }
    return result
  }

  private static func gauge(
    _ area: ExactDecimal?, _ printed: ExactDecimal?,
    _ judge: (ExactDecimal, ExactDecimal) -> Judgement
  ) -> ExactDecimal? {
    guard let area, let printed, judge(area, printed) != .agree else { return printed }
    return ExactDecimal(Int64(WireGauge.nearest(to: area.approximation)))
  }

  private static func inches(_ millimetres: ExactDecimal?, like printed: ExactDecimal?)
    -> ExactDecimal?
  {
    guard let millimetres else { return nil }
    // At least hundredths: a digit error may have moved the point.
    let exponent = min(printed?.exponent ?? -3, -2)
    let unit = ExactDecimal(1, exponent: exponent).approximation
    let digits = (millimetres.approximation / millimetresPerInch / unit).rounded()
    guard digits.magnitude < 1e15 else { return printed }
    return ExactDecimal(Int64(digits), exponent: exponent)
  }
}
