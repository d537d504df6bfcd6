import TestSupport
import Testing

@testable import DatasheetText

/// Words that lost their hyphen at the end of a printed line.
@Suite struct LostHyphenTests {
  private func title(_ words: String) -> String {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\(words)\n\nData\n\nWidth\t4 mm\n")
    return sheet.text[sheet.parts[0].title]
  }

  @Test func `a counted noun gets its hyphen back`() {
    #expect(title("Socket; 4pole; Cod. Q; green") == "Socket; 4-pole; Cod. Q; green")
    #expect(title("Buchse; grün; 12polig") == "Buchse; grün; 12-polig")
  }

  @Test func `other words of digits and letters stay`() {
    #expect(title("Socket; 4poles2; Cod. Q; green") == "Socket; 4poles2; Cod. Q; green")
    #expect(title("Socket; PA66; 770pole") == "Socket; PA66; 770pole")
  }

  @Test func `a compound gets its hyphen back`() {
    #expect(
      sheetOfRows("Contact material", "", "Copper (surfacetreated)").rows()
        == ["Contact material: 'Copper (surface-treated)'"])
  }
}
