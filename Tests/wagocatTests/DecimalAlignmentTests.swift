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
      (#"{"value":4,"unit":"mm2"}"#, "4"),
      (#"{"min":0.5,"max":4,"unit":"mm2"}"#, "0.5 … 4"),
      (#"{"min":80,"unit":"mm2"}"#, "≥ 80"),
      (#"{"min":80,"exclusive":true,"unit":"mm2"}"#, "> 80"),
      (#"{"max":105,"unit":"mm2"}"#, "≤ 105"),
      (#"{"value":0.3,"unit":"[in_i]"}"#, "0.3 inch"),
      (#"{"min":20,"max":70,"unit":"N","approximate":true}"#, "≈ 20 … 70 N"),
      ("4", "4"),
    ])
  func quantitiesReadAsPeopleWriteThem(_ json: String, _ expected: String) throws {
    let quantity = try #require(CatalogQuantity(JSONValue(Array(json.utf8))))
    #expect(quantity.text(besides: .squareMillimetre) == expected)
  }
}
