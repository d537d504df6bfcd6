import TestSupport
import Testing

@testable import DatasheetText

/// Definition lists, and rows that a page wrapped where their words alone would mislead.
@Suite struct DefinitionTests {
  @Test(arguments: ["    ", ":   "])
  func `an unknown label is one where colons ended labels above`(mark: String) {
    let sheet = sheetOfRows(
      "Rated current:", mark + "25 A", "", "Width:", mark + "9 mm", "", "Latch position:",
      mark + "left")
    #expect(sheet.rows() == ["Rated current: 25 A", "Width: 9 mm", "Latch position: 'left'"])
    #expect(sheet.parts[0].attributes.map(\.lines) == [[5, 6], [8, 9], [11, 12]])
  }

  @Test func `words with a colon above other words are no row elsewhere`() {
    #expect(sheetOfRows("Width\t9 mm", "", "Latch position:", "    left").rows() == ["Width: 9 mm"])
  }

  @Test func `the exemption is not that of the status`() {
    let sheet = sheetOfRows("RoHS Exemption 6(c)", "RoHS Compliance Status Compliant")
    #expect(sheet.rows() == ["RoHS Exemption: '6(c)'", "RoHS Compliance Status: 'Compliant'"])
  }

  @Test func `the first mark of a list is no number of a set`() {
    #expect(sheetOfRows("Marking 2 1 PE N L").rows() == ["Marking: {2, 1, PE, N, L}"])
  }

  @Test func `a label may end in a letter beyond ASCII`() {
    #expect(
      sheetOfRows("Rastermaß10 mm / 0,394 inch").rows() == ["Rastermaß: 10 mm = 0.394 [in_i]"])
  }

  @Test func `a text that closes what it does not open is doubtful`() {
    let sheet = sheetOfRows(
      "Note on protection class\tconnectors are not designed for open areas.)",
      "Note (strip length)\tsee instructions (page 2)")
    #expect(
      sheet.rows() == [
        "Note on protection class: 'connectors are not designed for open areas.)' ? foreign",
        "Note (strip length): 'see instructions (page 2)'",
      ])
  }

  @Test func `a row without its hard break goes on though a label begins the next line`() {
    let sheet = sheetOfRows(
      "Bemessungsstrom| 25 A  ", "Hinweis zum Durchgangswiderstand| ca. 1 mΩ",
      "Durchgangswiderstand ca. 0,3 mΩ Kontaktübergang Stecker/Buchse  ", "Breite| 9 mm  ")
    #expect(
      sheet.parts[0].attributes.map { sheet.text[$0.raw] } == [
        "25 A", "ca. 1 mΩ Durchgangswiderstand ca. 0,3 mΩ Kontaktübergang Stecker/Buchse", "9 mm",
      ])
  }
}
