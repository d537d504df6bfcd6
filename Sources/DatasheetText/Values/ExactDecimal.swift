/// A number exactly as a sheet prints it: an integer times a power of ten.
///
/// `41,4` is 414 × 10⁻¹. The exponent keeps how many digits were printed, so that `4,00` prints as
/// `4` and still rounds to a hundredth.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits without the separator, with their sign.
  public var digits: Int64
  /// The power of ten of the last digit.
  public var exponent: Int8

  /// A number from its digits and the power of ten of the last of them.
  public init(_ digits: Int64, exponent: Int8 = 0) {
    self.digits = digits
    self.exponent = exponent
  }

  /// The same number times a whole number and a power of ten, exactly.
  ///
  /// Printed numbers have at most 15 digits, so that 254, the largest multiplier, fits.
  public func scaled(by power: Int8, times multiplier: Int64 = 1) -> ExactDecimal {
    ExactDecimal(digits * multiplier, exponent: exponent + power)
  }

  /// The nearest binary number: for comparisons that allow for rounding, never for output.
  public var approximation: Double {
    var value = Double(digits)
    var power = exponent
    while power > 0 {
      value *= 10
      power -= 1
    }
    var divisor = 1.0
    while power < 0 {
      divisor *= 10
      power += 1
    }
    return value / divisor
  }

  /// Half a unit of the last printed digit: the printed number stands for itself ± this.
  public var halfUnit: Double { ExactDecimal(1, exponent: exponent).approximation / 2 }

  /// The number without trailing zeros after the point: one form for each value.
  public var reduced: ExactDecimal {
    var result = self
    if digits == 0 { return ExactDecimal(0) }
    while result.exponent < 0, result.digits % 10 == 0 {
      result.digits /= 10
      result.exponent += 1
    }
    return result
  }
}

extension ExactDecimal: Comparable {
  /// Orders by value, whatever the printed number of digits.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    guard let pair = aligned(left, right) else { return left.approximation < right.approximation }
    return pair.left < pair.right
  }

  /// Whether two numbers are equal in value, `4,00` and `4` alike.
  public func isEqual(to other: ExactDecimal) -> Bool { !(self < other) && !(other < self) }

  /// Both numbers as integers of one exponent, or `nil` where that overflows.
  private static func aligned(_ left: ExactDecimal, _ right: ExactDecimal) -> (
    left: Int64, right: Int64
  )? {
    let exponent = min(left.exponent, right.exponent)
    guard let leftDigits = left.digits(at: exponent), let rightDigits = right.digits(at: exponent)
    else { return nil }
    return (leftDigits, rightDigits)
  }

  private func digits(at target: Int8) -> Int64? {
    var result = digits
    for _ in target..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain decimal digits: no exponent, no trailing zeros after the point.
  public var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the number in plain decimal digits, as `description` has them.
  package func append(to text: inout [UInt8]) {
    let number = reduced
    if number.digits < 0 { text.append(Byte.hyphen) }
    let places = Int(max(0, -number.exponent))
    text.append(digits: UInt(number.digits.magnitude), width: places + 1)
    if places > 0 {
      text.insert(Byte.point, at: text.count - places)
    } else if number.digits != 0 {
      text.append(contentsOf: repeatElement(Byte.zero, count: Int(number.exponent)))
    }
  }
}
