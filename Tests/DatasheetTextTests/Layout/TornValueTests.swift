import TestSupport
import Testing

@testable import DatasheetText

@Suite struct TornValueTests {
  @Test(arguments: [
    (["Solid conductor: 0,5", "... 4 mm² / 20 ... 12 AWG"], "Solid conductor: 0.5…4 mm2"),
    (["**Strip length:** 9", "mm / 0.35 inch"], "Strip length: 9 mm"),
    (["Pin spacing 10", "mm"], "Pin spacing: 10 mm"),
  ])
  func `a quantity over two lines is one`(lines: [String], row: String) {
    let rows = readSheet(
      (["Item no. 770-1324", "Socket", "", "Physical data"] + lines).joined(separator: "\n")
    ).rows()
    #expect(rows.count == 1)
    #expect(rows.first?.hasPrefix(row) == true)
  }

  @Test func `a value that goes on with a torn quantity names all of its lines`() {
    let sheet = sheetOfRows(
      "Number of mating cycles 200, without resistive load 100, with",
      "resistive load IN = 25 A, tested (4", "mm² /AWG 12)")
    #expect(sheet.parts[0].attributes.first?.lines.count == 3)
  }

  @Test func `the segments of a title are left to its reader`() {
    let sheet = readSheet(
      ["Item no. 770-1324", "Ferrule; Sleeve for 1.5", "mm² / AWG 16; insulated;", "black"]
        .joined(separator: "\n"))
    #expect(
      sheet.text[sheet.parts[0].title] == "Ferrule; Sleeve for 1.5 mm² / AWG 16; insulated; black")
  }

  @Test func `a number below a number, and a unit below words, are not joined`() {
    #expect(sheetOfRows("Width: 9", "10 mm").property(.width) != "9 mm")
    #expect(sheetOfRows("Width", "mm").property(.width) == nil)
  }
}
