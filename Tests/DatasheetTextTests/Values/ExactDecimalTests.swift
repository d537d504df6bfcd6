import Testing

@testable import DatasheetText

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    (414, -1, "41.4"), (400, -2, "4"), (410, -2, "4.1"), (5, -1, "0.5"), (25, -5, "0.00025"),
    (0, -3, "0"), (0, 3, "0"), (6, 3, "6000"), (-35, 0, "-35"), (-5, -1, "-0.5"), (1, 0, "1"),
    (1_000, -3, "1"), (100, 0, "100"),
  ])
  func `prints in plain digits`(digits: Int64, exponent: Int8, printed: String) {
    #expect(ExactDecimal(digits, exponent: exponent).description == printed)
  }

  @Test(arguments: [
    (400, -2, 4, 0, false), (399, -2, 4, 0, true), (4, 0, 399, -2, false), (-35, 0, 85, 0, true),
    (-5, -1, -4, -1, true), (1, 3, 999, 0, false), (9, 0, 1, 1, true),
    (Int64.max, 0, 1, 120, true),
  ])
  func `orders by value`(
    left: Int64, leftExponent: Int8, right: Int64, rightExponent: Int8, isLess: Bool
  ) {
    let left = ExactDecimal(left, exponent: leftExponent)
    let right = ExactDecimal(right, exponent: rightExponent)
    #expect((left < right) == isLess)
  }

  @Test func `equal values print alike, however many digits were printed`() {
    let short = ExactDecimal(4)
    let long = ExactDecimal(400, exponent: -2)
    #expect(short.isEqual(to: long))
    #expect(long.reduced == short)
    #expect(long.halfUnit == 0.005)
    #expect(short.halfUnit == 0.5)
  }

  @Test func `scaling moves the point alone`() {
    #expect(ExactDecimal(25, exponent: -2).scaled(by: -3).description == "0.00025")
    #expect(ExactDecimal(6).scaled(by: 3).description == "6000")
  }
}
