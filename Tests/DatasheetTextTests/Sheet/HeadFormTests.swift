import TestSupport
import Testing

@testable import DatasheetText

/// Heads of sheets in the forms that web shops, narrow pages and converters leave.
@Suite struct HeadFormTests {
  static let title = "Snap-in socket; 4-pole; Cod. B; 4,00 mm²; gray"
  static let table = "\n\nData\n\nWidth\t40 mm\n"

  private func check(_ head: String, title: String = title) throws {
    let sheet = readSheet(head + Self.table)
    try #require(sheet.parts.count == 1)
    #expect(sheet.parts[0].itemNumber.description == "770-744/062-000")
    #expect(sheet.text[sheet.parts[0].title] == title)
    #expect(sheet.parts[0].kind == .snapInSocket)
    #expect(sheet.rows() == ["Width: 40 mm"])
  }

  @Test(arguments: [
    "Data sheet | Item number:\n770-744/062-000",
    "Data sheet | Item number:\n\n770-744/062-000\n",
    "Data sheet | Item number: 770-744/\n062-000",
    "Data sheet | Item number: 770-744/062-\n000",
    "Data sheet | Item number: 770-\n744/062-000",
    "Data sheet | Item number: 770-744\n/062-000",
    "Data sheet | Item number: 770-744 / 062-000",
    "Datenblatt\nArtikelnummer:\n770-744/062-000",
    "Item Number\n770-744/062-000",
  ])
  func `the number is torn from its words or apart`(head: String) throws {
    try check(head + "\n" + Self.title)
  }

  @Test(arguments: [
    "Data sheet\n770-744/062-000", "# 770-744/062-000\n", "770-744/062-000", "WAGO 770-744/062-000",
    "**770-744/062-000**\n", "Product: 770-744/062-000", "WAGO Item number: 770-744/062-000",
  ])
  func `nothing but a number`(head: String) throws { try check(head + "\n" + Self.title) }

  @Test func `heads of columns, labels and numbered headings above the title are none`() throws {
    let columns = "Item number\n\nDescription\n\nManufacturer\n\n770-744/062-000\n\n"
    try check("WAGO 770-744/062-000\n\n" + columns + Self.title + "\n\n1 Technical attributes")
  }

  @Test func `a label is no title`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nRetention force of a plug-in\nconnection\n" + Self.table)
    #expect(sheet.parts[0].title.isEmpty)
  }

  @Test func `a sheet with numbered headings names its part above them`() {
    let sheet = readSheet(
      """
      WAGO 770-1324

      1 Technical attributes

      1.1 Geometrical data

      Width\t40 mm

      2 Counterpart

      Item no.

      770-1334
      """)
    #expect(sheet.parts.map { "\($0.itemNumber)" } == ["770-1324"])
    #expect(sheet.parts[0].references.map { "\($0.itemNumber)" } == ["770-1334"])
  }

  @Test(arguments: [
    "Order number: 770-744/062-000", "Part no. 770-744/062-000", "Bestellnummer: 770-744/062-000",
    "Technical data sheet\nItem no. 770-744/062-000", "Art.-Nr.: 770-744/062-000",
    "<span class=\"small\">Item number: 770-744/062-000</span>\n",
    "[Item number: 770-744/062-000]{.small}\n",
    "Data Sheet\nItem Number: 770-744/062-000", "Product data sheet 770-744/062-000",
  ])
  func `other words announce it`(head: String) throws { try check(head + "\n" + Self.title) }

  @Test(arguments: [
    "\(title)\nItem no. 770-744/062-000",
    "\(title)\n\nMaker: WAGO\n\nItem number: 770-744/062-000\n\nOur article number: 1480352",
    "Snap-in socket; 4-pole; Cod. B;\n4,00 mm²; gray\nItem no.: 770-744/062-000",
    "WAGO \(title) | 770-744/062-000", "# \(title)\n\n<https://www.wago.com/770-744/062-000>",
    "\(title)\nwww.wago.com/770-744/062-000",
  ])
  func `the title stands above`(head: String) throws { try check(head) }

  @Test func `a short title before the number`() throws {
    try check("Snap-in socket 770-744/062-000", title: "Snap-in socket")
  }

  @Test func `the number is the text of a link`() throws {
    let link = "[770-744/062-000](https://www.wago.com/770-744/062-000)"
    try check("# Data sheet | Item number: \(link)\n\n\(Self.title)")
    let sheet = readSheet("Item number: \(link)\n\(Self.title)" + Self.table)
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/770-744/062-000")
  }

  @Test(arguments: [
    "fits the sockets 770-744 of the series.", "770-744 and 770-745",
    "770-744\nWAGO 770-745", "Order number 60327145",
  ])
  func `no head at all`(text: String) { #expect(readSheet(text + Self.table).parts.isEmpty) }

  @Test func `a number without a table below is no sheet`() {
    #expect(readSheet("770-744\nSocket; 4-pole\n").parts.isEmpty)
  }

  @Test func `two numbers with a slash between them are told`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-744\nSocket; green\n\nCounterpart\n\n"
        + "Item no.: 770-101 / 770-102\nPlug; green\n")
    #expect(sheet.parts[0].references.isEmpty)
    #expect(sheet.problems.contains { $0.kind == .malformedItemNumber })
  }

  @Test func `the head of the first page above that of the sheet`() throws {
    try check(
      "Data sheet | Item number: 770-744/062-000\nwww.wago.com/770-744/062-000\n\n"
        + "# Data sheet | Item number: 770-744/062-000 **\(Self.title)**")
  }

  @Test func `the title before the words that announce the number`() throws {
    try check("Main catalogue\n\n# **\(Self.title)** Item no.: 770-744/062-000")
  }
}
