import DatasheetText
import func Glibc.pow

/// Wires by gauge and by area.
enum WireSize {
  /// The area of American wire gauges in mm², to a thousandth (ASTM B258): 14 AWG is 2.081 mm².
  ///
  /// The gauge falls as the wire gets thicker, so that the ends of a range change places.
  static func area(of gauges: Quantity) -> Quantity {
    Quantity(from: gauges.upper.map(area), to: gauges.lower.map(area), .squareMillimetre)
  }

  private static func area(of gauge: ExactDecimal) -> ExactDecimal {
    let diameter = 0.127 * pow(92, (36 - gauge.approximation) / 39)
    let thousandths = (Double.pi / 4 * diameter * diameter * 1000).rounded()
    return ExactDecimal(Int64(min(thousandths, 1e12)), exponent: -3)
  }
}
