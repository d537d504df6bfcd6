import TestSupport
import Testing

@testable import DatasheetText

/// Rows of label and value, however a converter divided them.
@Suite struct CellsTests {
  @Test func `the tops of tall letters of the row below are none of a cell`() {
    let sheet = sheetOfRows(
      "|Material group|I<br>f|", "|---|---|", "|Protection class|IP20<br>f   l|")
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.raw] } == ["I", "IP20"])
  }

  @Test(arguments: [
    "Width\t41,4 mm / 1.63 inch", "| Width | 41,4 mm / 1.63 inch |", "Width | 41,4 mm / 1.63 inch",
    "|Width|41,4 mm / 1.63 inch|", "Width    41,4 mm / 1.63 inch",
    "  Width   41,4 mm / 1.63 inch  ",
    "Width 41,4 mm / 1.63 inch", "Width: 41,4 mm / 1.63 inch", "Width:\t41,4 mm / 1.63 inch",
    "**Width**\t41,4 mm / 1.63 inch", "| **Width** | *41,4 mm* / 1.63 inch |",
    "Width\t41,4 mm<br>/ 1.63 inch", "Width\t41,4 mm /\t1.63 inch", "Width\n\n41,4 mm / 1.63 inch",
    "Width\t\t41,4 mm / 1.63 inch", "| Width |  | 41,4 mm / 1.63 inch |",
    "WIDTH\t41,4 mm / 1.63 inch",
  ])
  func `one row`(printed: String) {
    let sheet = sheetOfRows(printed)
    #expect(sheet.rows().map { $0.lowercased() } == ["width: 41.4 mm = 1.63 [in_i]"])
    #expect(sheet.property(.width) == "41.4 mm = 1.63 [in_i]")
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test(arguments: [
    ("Rated voltage (III / 3) 400 V", "Rated voltage (III / 3): 400 V"),
    ("Rated voltage (III/2) 400 V", "Rated voltage (III/2): 400 V"),
    ("Rated current UL (Use Group C) 37 A", "Rated current UL (Use Group C): 37 A"),
    (
      "Rated current per UL 1977 (factory wiring only) 23 A",
      "Rated current per UL 1977 (factory wiring only): 23 A"
    ),
    ("Rated current (Ex e II) 30 A", "Rated current (Ex e II): 30 A"),
    ("No. of poles 4", "No. of poles: 4"), ("Fire load 0.026 MJ", "Fire load: 0.026 MJ"),
    (
      "Solid conductor, push-in termination 1,5 ... 4 mm²",
      "Solid conductor, push-in termination: 1.5…4 mm2"
    ),
    (
      "Retention force of a plug-in connection Locked: > 80 N",
      "Retention force of a plug-in connection: >80 N (Locked)"
    ),
    ("Mating force approx. 20 ... 70 N", "Mating force: ~20…70 N"),
    ("Color light gray", "Color: 'light gray'"), ("PU (SPU) 24 pcs", "PU (SPU): 24"),
    ("UNSPSC 39121409", "UNSPSC: '39121409'"), ("ETIM 9.0 EC001284", "ETIM 9.0: 'EC001284'"),
    ("Product Group 22 (TOPJOB S)", "Product Group: '22 (TOPJOB S)'"),
    ("Nominal cross-section 4 mm²", "Nominal cross-section: 4 mm2"),
  ])
  func `label and value divided by one blank`(printed: String, row: String) {
    #expect(sheetOfRows(printed).rows() == [row])
  }

  @Test(arguments: [
    "Width of the rail 35 mm", "Depth inside of the box 35 mm", "Weight without packaging 5 g",
  ])
  func `a longer label is not the shorter one`(printed: String) {
    let sheet = sheetOfRows(printed)
    #expect(sheet.parts[0].properties.all.isEmpty)
    #expect(sheet.rows() == [])
  }

  @Test func `an escaped pipe divides nothing`() {
    #expect(sheetOfRows("| Application | a \\| b |").rows() == ["Application: 'a | b'"])
  }

  @Test func `a label alone is unread, a value alone is no row`() {
    let sheet = sheetOfRows("Width\t", "Height\t9 mm", "|  |  |")
    #expect(sheet.rows() == ["Height: 9 mm"])
    #expect(sheet.classLetters == "dbdbudf")
  }

  @Test func `an indented cell goes on with the value above`() {
    let sheet = sheetOfRows(
      "Contact material\tCopper or", "\tcopper alloy", "Width\t9 mm /", "\t0.35 inch")
    #expect(
      sheet.rows() == ["Contact material: 'Copper or copper alloy'", "Width: 9 mm = 0.35 [in_i]"])
    #expect(sheet.parts[0].attributes.map(\.lines) == [[5, 6], [7, 8]])
    #expect(sheet.parts[0].attributes.map(\.line) == [5, 7])
  }

  @Test func `an indented cell does not go on with the table before`() {
    let sheet = sheetOfRows("Width\t9 mm", "Material data", "\tstray words")
    #expect(sheet.rows() == ["Width: 9 mm"])
    #expect(sheet.classLetters == "dbdbddu")
  }

  @Test(arguments: [
    "Width\t40 mm\tHeight\t9 mm", "| Width | 40 mm | Height | 9 mm |", "Width  40 mm  Height  9 mm",
    "Width\t40 mm\t\tHeight\t9 mm",
  ])
  func `two tables side by side are rows of their own`(printed: String) {
    let sheet = sheetOfRows(printed)
    #expect(sheet.rows() == ["Width: 40 mm", "Height: 9 mm"])
    #expect(sheet.property(.height) == "9 mm")
  }

  @Test func `a number torn over two lines is no number`() {
    let sheet = sheetOfRows("Width\t41,", "\t4 mm")
    #expect(sheet.property(.width) == nil)
    #expect(sheet.parts[0].attributes[0].doubts.contains(.crowdedNumber))
  }

  @Test(arguments: [
    ("Color\twhite Material group I", PropertyKey.color),
    ("Coding\tA Mounting type Snap-in", .coding),
    ("GTIN\t4017332070133 Customs tariff number 85366990990", .gtin),
  ])
  func `a cell into which another row ran gives no value`(row: String, key: PropertyKey) {
    let sheet = sheetOfRows(row)
    #expect(sheet.property(key) == nil)
    #expect(sheet.parts[0].attributes[0].doubts == .foreignText)
  }

  @Test func `a row repeated word for word is one attribute and two lines of data`() {
    let sheet = sheetOfRows("Width\t9 mm", "Width\t9 mm", "Width\t10 mm")
    #expect(sheet.rows() == ["Width: 9 mm", "Width: 10 mm"])
    #expect(sheet.property(.width) == "9 mm")
    #expect(sheet.classLetters == "dbdbddd")
  }

  @Test(arguments: ["---\t---", "| --- | :--: |", "-----", "=====", "|||", "***", "___", "- - -"])
  func `rulers are furniture`(ruler: String) {
    let sheet = sheetOfRows("Width\t9 mm", ruler)
    #expect(sheet.classLetters == "dbdbdf")
  }
}
