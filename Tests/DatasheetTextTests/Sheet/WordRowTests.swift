import TestSupport
import Testing

@testable import DatasheetText

/// Rows whose label and value only a blank divides.
@Suite struct WordRowTests {
  @Test func `the first mark of a list numbers no set of values`() {
    let sheet = sheetOfRows("Marking 2 1 PE N L")
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.label] } == ["Marking"])
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.raw] } == ["2 1 PE N L"])
  }

  @Test func `a heading in the middle of its table is no rest of a value`() {
    let sheet = sheetOfRows(
      "Color                   light gray", "                       Geometrical Data",
      "Width                   9 mm")
    #expect(sheet.rows() == ["Color: 'light gray'", "Width: 9 mm"])
  }

  @Test func `an exemption is a row of its own`() {
    #expect(sheetOfRows("RoHS Exemption 6(c)").rows() == ["RoHS Exemption: '6(c)'"])
  }

  @Test func `a noun that goes on is no label with a value`() {
    let sheet = sheetOfRows(
      "Kontaktausführung im Steckverbinderbereich Buchse", "Kontaktart im Gehäuse Stecker")
    #expect(sheet.rows() == ["Kontaktausführung im Steckverbinderbereich: 'Buchse'"])
  }
}
