import TestSupport
import Testing

@testable import DatasheetText

/// The head of a sheet: item number, title, address.
@Suite struct TitleTests {
  static let title = "Socket; 4-pole; Cod. Q; 4,00 mm²; green"

  @Test(arguments: [
    "Data sheet | Item number: 770-1324\n\n\(title)\n\nwww.wago.com/770-1324",
    "Data sheet | Item number: 770-1324  \nSocket; 4-pole; Cod. Q; 4,00 mm<sup>2</sup>; green\n\n"
      + "[www.wago.com/770-1324](http://www.wago.com/770-1324)",
    "**Data Sheet | Item Number: 770-1324**\n\n\(title)\n\n<https://www.wago.com/770-1324>",
    "# Data sheet | Item number: 770-1324\n\(title)\nhttp://www.wago.com/770-1324",
    "Data sheet | Item number: 770-1324 \(title) www.wago.com/770-1324",
    "Data sheet | Item number: 770-1324 \(title)\nwww.wago.com/770-1324",
    "Datenblatt | Artikelnummer: 770-1324\n\(title)\nwww.wago.com/770-1324",
    "Item no. 770-1324\n\(title)\nwww.wago.com/770-1324",
    "Item no. 770-1324\n\(title)\nTwo lines meet in it; both of them stay thin\nwww.wago.com/770-1324",
    "Item no. 770-1324\n# \(title) {#socket .big}\nwww.wago.com/770-1324",
    "Item no. 770-1324\nSocket; 4-pole; Cod. Q;\nSocket; 4-pole; Cod. Q;\n4,00 mm²; green\n"
      + "www.wago.com/770-1324",
    "Item no. 770-1324\n****** \(title) ******\nwww.wago.com/770-1324",
    "Item no. 770-1324\n* \(title)\n  :PROPERTIES:\n  :CUSTOM_ID: socket-4-pole\n  :END:\n"
      + "www.wago.com/770-1324",
    "\u{FEFF}\n \nData sheet | Item number: 770-1324\n\n**\(title)**\n\nwww.wago.com/770-1324",
    "Data sheet | Item number: 770-1324\nGOOD CONNECTIONS\n\n\(title)\nwww.wago.com/770-1324",
    "Data sheet | Item number: 770-1324\nPage\n\(title)\nwww.wago.com/770-1324",
    "Data sheet | Item number: 770-1324\nSocket; 4-pole; Cod. Q;\n4,00 mm²; green\n"
      + "www.wago.com/770-1324",
    "Data sheet | Item number: 770-1324\nSocket; 4-\npole; Cod. Q; 4,00 mm²; green\n"
      + "www.wago.com/770-1324",
    "some words of a web page\nData sheet | Item number: 770-1324\n\(title)\nwww.wago.com/770-1324",
  ])
  func `every form of the head`(text: String) throws {
    let sheet = readSheet(text + "\n\nData\n\nWidth\t40 mm\n")
    try #require(sheet.parts.count == 1)
    let part = sheet.parts[0]
    #expect(part.itemNumber.description == "770-1324")
    #expect(sheet.text[part.title] == Self.title)
    #expect(sheet.text[part.address] == "www.wago.com/770-1324")
    #expect(part.kind == .socket)
    #expect(sheet.rows() == ["Width: 40 mm"])
  }

  @Test func `headings that a converter made of the lines of a title`() {
    let sheet = readSheet(
      "#### Data sheet | Item number: 770-1324\n\n# **Socket; 4-pole; Cod. Q; 4,00**\n\n"
        + "# **mm²; green**\n\n## **Data**\n\nWidth\t40 mm\n")
    #expect(sheet.text[sheet.parts[0].title] == Self.title)
    #expect(sheet.rows() == ["Width: 40 mm"])
  }

  @Test func `wide blanks among the words of a title divide nothing`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket;  4-pole; Cod. Q; 4,00  mm²;   green\n\nData\n")
    #expect(sheet.text[sheet.parts[0].title] == Self.title)
  }

  @Test func `no title where a heading follows`() {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\nData\n\nWidth\t40 mm\n")
    #expect(sheet.parts[0].title.isEmpty)
    #expect(sheet.parts[0].kind == nil)
    #expect(sheet.rows() == ["Width: 40 mm"])
  }

  @Test func `a variant has a slash in number and address`() {
    let sheet = readSheet(
      "Data sheet | Item number: 831-1104/322-004\nFemale plug; black\nwww.wago.com/831-1104/322-004"
    )
    #expect(sheet.parts[0].itemNumber.description == "831-1104/322-004")
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/831-1104/322-004")
  }

  @Test(arguments: ["770", "77000-1", "770-13a", "770-1324/06-000", "770-1234567"])
  func `anything else in the place of an item number is a finding`(number: String) {
    let sheet = readSheet(
      "Data sheet | Item number: \(number)\nSocket; green\n\nData\nWidth\t40 mm\n")
    #expect(sheet.parts.isEmpty)
    #expect(sheet.problems.contains { $0.kind == .malformedItemNumber && $0.line == 1 })
    let problem = sheet.problems.first { $0.kind == .malformedItemNumber }
    #expect(problem.map { sheet.text[$0.range] } == number)
  }

  @Test(arguments: ["", "\n\n \n", "Hello\nWorld\n", "Rated voltage\t400 V\n", "{\"a\": 1}"])
  func `no datasheet`(text: String) {
    #expect(readSheet(text).parts.isEmpty)
  }

  @Test(arguments: [
    ("Stand 03.04.2019", "2019-04-03"), ("Version 08.05.2026", "2026-05-08"),
    ("Version: 2019-06-17", "2019-06-17"),
  ])
  func `the sheet's own date`(line: String, date: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\n\(line)\n\nData\nWidth\t40 mm\n")
    #expect(sheet.version?.description == date)
    #expect(sheet.classLetters == "ddbfbdd")
  }

  @Test func `a date of a document is not the sheet's`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\nDownloads\n\nManual\tApr 3, 2019\tpdf 2 MB\tDownload\n"
    )
    #expect(sheet.version == nil)
  }

  @Test func `German labels make a German sheet`() {
    let sheet = readSheet(
      "Datenblatt | Artikelnummer: 770-1324\nBuchse; 4-polig; Kod. Q; grün\n\nGeometrische Daten\n\n"
        + "Breite\t40 mm\nFarbe\tlichtgrau\nVerdrehschutz\tja\nWidth\t40 mm\n")
    #expect(sheet.language == .de)
    #expect(sheet.parts[0].kind == .socket)
    #expect(
      sheet.rows().prefix(3) == ["Breite: 40 mm", "Farbe: 'light gray'", "Verdrehschutz: true"])
    #expect(sheet.text[sheet.parts[0].attributes[1].raw] == "lichtgrau")
    #expect(sheet.property(.color) == "'light gray'")
    #expect(sheet.property(.antiRotationProtection) == "true")
    #expect(sheet.property(.coding) == "'Q'")
    #expect(sheet.property(.poles) == "4")
  }
}
