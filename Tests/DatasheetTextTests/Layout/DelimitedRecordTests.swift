import TestSupport
import Testing

@testable import DatasheetText

/// Sheets that a spreadsheet wrote: commas or semicolons between cells (RFC 4180).
@Suite struct DelimitedRecordTests {
  @Test(arguments: [",", ";"])
  func `a file of records throughout`(divider: String) {
    let records = [
      ["Data sheet | Item number: 770-1324", "", ""],
      ["\"Socket; 4-pole; Cod. Q; 4,00 mm²; green\"", "", ""], ["", "", ""],
      ["Electrical data", "", ""], ["Rated current", "32 A", ""], ["", "", ""],
      ["Connection data", "", ""], ["Solid conductor", "\"0,5 ... 4 mm²\"", ""],
      ["\"Marking of \"\"poles\"\"\"", "\"for \"\"Clean Ground\"\"\"", ""],
    ]
    let sheet = readSheet(records.map { $0.joined(separator: divider) }.joined(separator: "\n"))
    #expect(
      sheet.rows() == [
        "Rated current: 32 A", "Solid conductor: 0.5…4 mm2",
        "Marking of \"poles\": 'for \"Clean Ground\"'",
      ])
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; Cod. Q; 4,00 mm²; green")
    #expect(sheet.classLetters == "ddfddfddd")
  }

  @Test func `labels and values in columns of their own, and cells over two lines`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324,,,www.wago.com/770-1324
      ,"Socket; 4-pole; green",,
      Electrical data,,,
      ,Rated current,,32 A
      ,Solid conductor,,"0,5 ... 4 mm² /
      20 ... 12 AWG"
      ,Fine-stranded conductor with ferrule without plastic,,"0,25 ... 2,5 mm²"
      ,collar,,
      """)
    #expect(
      sheet.rows() == [
        "Rated current: 32 A", "Solid conductor: 0.5…4 mm2 = 12…20 AWG",
        "Fine-stranded conductor with ferrule without plastic collar: 0.25…2.5 mm2",
      ])
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/770-1324")
  }

  @Test func `tables among text, numbered heads, and a matrix`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; 4-pole; Cod. Q; 4,00 mm²; green

      Electrical data
      "0","1"
      "Rated current","32 A"
      "Width, overall","9 mm"

      Ratings per IEC/EN 60664-1
      Overvoltage category,III,III,II
      Pollution degree,3,2,2
      Rated voltage,250 V,320 V,400 V
      """)
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; Cod. Q; 4,00 mm²; green")
    #expect(
      sheet.rows() == [
        "Rated current: 32 A", "Width, overall: 9 mm",
        "Rated voltage: [250 V (III / 3) | 320 V (III / 2) | 400 V (II / 2)]",
      ])
  }

  @Test func `a sentence with commas and an entity before a semicolon are no records`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 831-1104
      1-conductor female connector; CAGE CLAMP&reg;;
      10 mm²; black

      Item description
      Width, height, and "depth", as printed, are those of the part, without its wires.
      """)
    #expect(
      sheet.text[sheet.parts[0].title]
        == "1-conductor female connector; CAGE CLAMP®; 10 mm²; black")
    #expect(sheet.parts[0].attributes.isEmpty)
  }

  @Test func `two columns throughout, whose second is empty here and there`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324,
      Socket; 4-pole; green,
      www.wago.com/770-1324,
      Electrical data,
      Rated current,32 A
      Geometrical data,
      Width,9.5 mm
      Height,8 mm
      """)
    #expect(sheet.rows() == ["Rated current: 32 A", "Width: 9.5 mm", "Height: 8 mm"])
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/770-1324")
  }

  @Test func `titles that are wrapped at commas are no records`() {
    let lines = ["THT header; 1,0 mm;", "angled; 100 %;", "light gray;", "pin spacing 7,62 mm;"]
    let sheet = sheetOfRows(
      "Width 7,62 mm", "Height 9,5 mm", "", "Counterpart", "",
      (["Item no.: 770-1334"] + lines + lines + ["black"]).joined(separator: "\n"))
    #expect(sheet.rows() == ["Width: 7.62 mm", "Height: 9.5 mm"])
  }

  @Test func `the rest of a label stands below it, though the first column is empty`() {
    let sheet = sheetOfRows(
      "\tRated impulse withstand voltage\t8 kV", "\t(III / 3)\t", "\tRated current\t41 A")
    #expect(
      sheet.rows() == ["Rated impulse withstand voltage (III / 3): 8000 V", "Rated current: 41 A"])
  }

  @Test func `a label that ends in a comma goes on below, whatever quotes the sheet has`() {
    let sheet = sheetOfRows(
      "Application for \"Clean Ground\"", "Solid conductor,", "push-in termination",
      "1,5 ... 4 mm²", "Width 9 mm")
    #expect(sheet.rows().contains("Solid conductor, push-in termination: 1.5…4 mm2"))
  }

  @Test func `where most lines are records, a comma at the end divides nothing`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324 www.wago.com/770-1324,
      "Socket; 4-pole, green",
      Data,
      Electrical data,
      Approvals per UL 1977,
      Rated current per UL 1977,23 A
      Logo,Approval,Standard,Name
      Connection data,
      Strip length,9 mm
      Solid conductor,"0,5 ... 4 mm²"
      """)
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/770-1324")
    let sections = sheet.parts[0].attributes.map {
      sheet.text[sheet.parts[0].sections.name(of: $0.section)]
    }
    #expect(sections.first == "Approvals per UL 1977")
    #expect(sections.last == "Connection data")
  }
}
