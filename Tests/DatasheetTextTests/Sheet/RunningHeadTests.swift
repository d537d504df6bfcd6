import TestSupport
import Testing

@testable import DatasheetText

/// Heads and feet of pages that say again what the head of the sheet said.
@Suite struct RunningHeadTests {
  @Test(arguments: [
    "770-113", "770-113 2/3", "770-113 Plug; 3-pole; Cod. A; 4,00 mm²; black",
    "770-113 Plug; 3-pole; Cod. A;\n4,00 mm²; black", "770-113 | Plug; 3-pole;  2",
    "Hansastr. 27                  770-113 Plug; 3-pole; Cod. A;\n"
      + "32423 Minden                                 4,00 mm²; black",
    "Main catalogue | Connectors", "www.wago.com 2",
  ])
  func `between two rows`(foot: String) {
    let sheet = readSheet(
      "Main catalogue | Connectors\n\nData sheet | Item number: 770-113\n"
        + "Plug; 3-pole; Cod. A; 4,00 mm²; black\n\nMaterial data\n\n"
        + "Insulating material        Polyamide 66\n\n\(foot)\n\nWeight        12.6 g\n")
    #expect(sheet.rows() == ["Insulating material: 'Polyamide 66'", "Weight: 12.6 g"])
    #expect(sheet.problems.isEmpty)
  }

  @Test func `the number of a page below its foot`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-113\nPlug; 3-pole\n\nMaterial data\n\n"
        + "Contact material: Copper (treated)\n\nwww.wago.com\n\n1\n\nWeight: 12.6 g\n")
    #expect(sheet.rows() == ["Contact material: 'Copper (treated)'", "Weight: 12.6 g"])
  }

  @Test func `other words after the number are no title`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-113\nPlug; 3-pole\n\nMaterial data\n\nWeight: 12.6 g\n\n"
        + "770-113 Plug; 4-pole\n")
    #expect(sheet.classLetters.last == "u")
  }

  @Test func `a number after a label of marks is a mark`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-113\nPlug; 3-pole\n\nMechanical data\n\nMarking 2 1 PE N L\n")
    #expect(sheet.rows() == ["Marking: {2, 1, PE, N, L}"])
  }

  @Test func `the rest of the address is no head of a page`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-113\nPlug; 3-pole\nwww.wago.com/\n770-113\n\nMaterial data\n\n"
        + "Weight: 12.6 g\n")
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/770-113")
  }
}
