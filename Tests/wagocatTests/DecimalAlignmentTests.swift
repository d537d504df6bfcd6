import DatasheetText
import Testing

@testable import wagocat

@Suite("Numbers under each other")
struct DecimalAlignmentTests {
  @Test func pointsStandInOneColumn() {
    #expect(
      DecimalAlignment.aligned(["10", "0.75", "", "7.62", "1.5"]) == [
        "10", " 0.75", "", " 7.62", " 1.5",
      ])
  }

  @Test func rangesAlignAtBothEnds() {
    #expect(
      DecimalAlignment.aligned(["-35 … 60", "0.5 … 4", "2.25", "-5 … 105"]) == [
        "-35    …  60",
        "  0.5  …   4",
        "  2.25",
        " -5    … 105",
      ])
  }

  @Test func signsAndRemarksStayOutsideTheNumber() {
    #expect(
      DecimalAlignment.aligned(["≤ 105", "13*", "0.3 inch", "7.62"]) == [
        "≤ 105",
        "   13*",
        "    0.3 inch",
        "    7.62",
      ])
  }

  @Test(
    arguments: [
      (Quantity(ExactDecimal(400, exponent: -2), .squareMillimetre), "4"),
      (
        Quantity(from: ExactDecimal(5, exponent: -1), to: ExactDecimal(4), .squareMillimetre),
        "0.5 … 4"
      ),
      (Quantity(from: ExactDecimal(80), to: nil, .squareMillimetre), "≥ 80"),
      (Quantity(from: nil, to: ExactDecimal(105), .squareMillimetre), "≤ 105"),
      (Quantity(ExactDecimal(3, exponent: -1), .inch), "0.3 inch"),
    ])
  func quantitiesReadAsPeopleWriteThem(_ quantity: Quantity, _ expected: String) {
    #expect(quantity.text(besides: .squareMillimetre) == expected)
  }
}
