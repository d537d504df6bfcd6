import TestSupport
import Testing

@testable import DatasheetText

/// Words of another column behind a value: it feeds nothing.
@Suite struct ForeignTailTests {
  @Test(arguments: [
    ("Nominal cross section\t4 mm² PDA", PropertyKey.nominalCrossSection),
    ("Strip length\t9 mm / 0.35 inch Counterpart", .stripLength),
    ("Color\tblack mm wide; 1 part", .color),
    ("Mismating protection\tYes Item no.: 216-108", .mismatingProtection),
    ("Mounting type\tSnap-in Operating tool; 210-719 insulated", .mountingType),
    ("Actuation type\tOperating tool Item no.: 831-1113 www.wago.com/", .actuationType),
    ("Depth\t23.5 mm / 0.925 inch 19 mm / 0.748 inch", .depth),
  ])
  func `the row is doubtful`(row: String, key: PropertyKey) {
    let sheet = sheetOfRows(row)
    #expect(sheet.property(key) == nil)
    #expect(sheet.parts[0].attributes.first?.doubts.isEmpty == false)
  }

  @Test(arguments: [
    "Rated current\t13 A for 3-pole load", "Bemessungsstrom\t13 A bei 3-poliger Belastung",
    "Color\tlight gray (RAL 7035)",
    "Width\t9 mm / 0.35 inch",
    "Mismating protection\tYes", "Protection class\tIP20", "Rated voltage\tAC 400 V / DC 250 V",
    "Test specification\tDIN EN 50155 VDE 0115-200",
  ])
  func `words that belong to a value leave it as it is`(row: String) {
    #expect(sheetOfRows(row).parts[0].attributes.first?.doubts.isEmpty == true)
  }

  @Test func `columns that nothing tells apart rate nothing`() {
    let sheet = sheetOfRows(
      "Ratings per\tIEC/EN 60664-1", "Pollution degree\t3\t2\t2",
      "Rated voltage\t250 V\t320 V\t400 V")
    #expect(sheet.parts[0].ratings.isEmpty)
    #expect(sheet.parts[0].attributes.last?.doubts.isEmpty == false)
  }

  @Test(arguments: ["Rated voltage\t800 V - -", "Rated voltage - -\t800 V"])
  func `dashes of columns that nobody knows`(row: String) {
    let sheet = sheetOfRows(row)
    #expect(sheet.property(.ratedVoltage) == nil)
    #expect(sheet.parts[0].attributes.first?.doubts.isEmpty == false)
  }

  @Test func `heads of two matrices among each other rate nothing`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\nElectrical data\n\n"
        + "Overvoltage category\tIII\tIII\tII\nUse group\tB\tC\tD\nPollution degree\t3\t2\t2\n"
        + "Rated voltage\t600 V\t600 V\t-\n")
    #expect(sheet.parts[0].ratings.isEmpty)
    #expect(sheet.parts[0].attributes.allSatisfy { !$0.doubts.isEmpty })
  }

  @Test func `a value that ends with a preposition broke off`() {
    let sheet = sheetOfRows(
      "Number of mating cycles\t200, without load 100, with", "Width\t9 mm", "Color\tgreen")
    let doubts = sheet.parts[0].attributes.map { $0.doubts.contains(.foreignText) }
    #expect(doubts == [true, false, false])
  }

  @Test(arguments: [
    "Width\t32,4 mm / 1.", "Width\t32,4 mm / 1", "Solid conductor\t0,5 ... 4 mm² / 20 ... 1",
    "Number of mating cycles\t200, without load 100, with a load of I =",
    "Country of origin\tDE DE",
    "Color\tblack — 3 —",
  ])
  func `a value that was cut or goes on`(row: String) {
    #expect(sheetOfRows(row).parts[0].attributes.first?.doubts.isEmpty == false)
  }

  @Test(arguments: [
    "Product Group\t22 (TOPJOB S) 18.06.2024", "Product Group\t.",
    "Product Group\twoo. eee cece 22 (TOPJOB S)",
    "Application\teneeneneneeneneneenenen for mains", "Note (material data)\tnnnn see the leaflet",
  ])
  func `dates, signs, and what recognition makes of dots are no value`(row: String) {
    #expect(sheetOfRows(row).parts[0].attributes.first?.doubts == .foreignText)
  }

  @Test(arguments: [
    "Product Group\t22 (TOPJOB S)", "Application\tfor Flussschiffe and Schlussstein",
    "Note (material data)\tsee the leaflet of 2019", "Country of origin\tDE",
  ])
  func `words with letters three times are`(row: String) {
    #expect(sheetOfRows(row).parts[0].attributes.first?.doubts.isEmpty == true)
  }
}
