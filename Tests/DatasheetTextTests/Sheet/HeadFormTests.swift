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
    "WAGO 770-744/062-000 \(title)\nMaker: WAGO\nManufacturer part no.: 770-744/062-000\nCode: 12",
    "WAGO \(title) | 770-744/062-000", "# \(title)\n\n<https://www.wago.com/770-744/062-000>",
    "\(title)\nwww.wago.com/770-744/062-000",
  ])
  func `the title stands above`(head: String) throws { try check(head) }

  @Test func `a number alone above the head belongs to the page`() throws {
    try check("770-744/062-000\n\nItem no. 770-744/062-000\n\n" + Self.title)
    let sheet = readSheet("770-744\n\nItem no. 770-744\n\n" + Self.title + Self.table)
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `words of a web page above the head are furniture, but no number or label`() {
    let sheet = readSheet(
      "Accept all\n\n1. [Home](/)\n2. [Parts](/p)\n\nRated for 50 A\nWidth\n\nItem no. 770-744\n\n"
        + Self.title + Self.table)
    #expect(sheet.rows() == ["Width: 40 mm"])
    #expect(sheet.count(of: .furniture) == 3)
    #expect(sheet.problems.map(\.line) == [6, 7])
  }

  @Test func `a title is told from the number before it`() throws {
    try check("Item no.: 770-744/062-000\n\n# WAGO 770-744/062-000 – " + Self.title)
  }

  @Test func `a short title before the number`() throws {
    try check("Snap-in socket 770-744/062-000", title: "Snap-in socket")
  }

  @Test(arguments: [
    "| Item number | 770-744/062-000 |\n| --- | --- |\n| Description | \(title) |",
    "Item number| 770-744/062-000  \n---|---  \nItem name| Snap-in socket; 4-pole; Cod. B;\n"
      + "4,00 mm²; gray  \nManufacturer| WAGO  ",
    "Manufacturer part number  770-744/062-000\nShort text                \(title)",
    "Herstellernummer\t770-744/062-000\nGTIN\t4017332941273\nBezeichnung\t\(title)",
    "Item number 770-744/062-000\nDescription \(title)\nManufacturer WAGO",
    "Hersteller-Teilenr.\n\n770-744/062-000\n\nBezeichnung\n\n\(title)\n\nHersteller\n\nWAGO",
    "Item number    770-744/062-000\n               Snap-in socket; 4-pole; Cod. B;\nDescription\n"
      + "               4,00 mm²; gray",
    "| Description | \(title) |\n| --- | --- |\n| Item number | 770-744/062-000 |",
    "Item name: \(title)\nItem number: 770-744/062-000",
    "| Item number | 770-744/062-000 | Description | \(title) | WAGO |",
  ])
  func `an item master has a row for the title`(head: String) throws {
    let sheet = readSheet(
      head + "\n\n1 Technical attributes\n\n1.1 Geometrical data\n\nWidth\t40 mm")
    #expect(sheet.parts.map(\.itemNumber.description) == ["770-744/062-000"])
    #expect(sheet.text[sheet.parts[0].title] == Self.title)
    #expect(sheet.parts[0].kind == .snapInSocket)
    #expect(sheet.rows().filter { !$0.hasPrefix("GTIN") } == ["Width: 40 mm"])
  }

  @Test(arguments: [
    "Item number: 770-744\nManufacturer: WAGO\n\n1 General remarks\n",
    "Item number: 770-744\n\n2 General remarks\n", "Item number: 770-744\nBezeichnung\n",
    "| Item number | 770-744 |\n|---|---|\n| Weight class | heavy |\n\nGeneral remarks\n",
  ])
  func `a heading is no title, nor is a label`(head: String) {
    #expect(readSheet(head + Self.table).parts.map(\.title.isEmpty) == [true])
  }

  @Test func `the number at the maker is that of the item, not that of anyone else`() {
    let sheet = readSheet(
      "Article number: 1000-234\nManufacturer part number: 770-744\nDescription: \(Self.title)"
        + Self.table)
    #expect(sheet.parts.map(\.itemNumber.description) == ["770-744"])
    #expect(sheet.text[sheet.parts[0].title] == Self.title)
    #expect(sheet.parts[0].references.isEmpty)
    #expect(sheet.problems.map(\.kind) == [.unreadLine])
  }

  @Test func `a number that the border of a cell cuts names no item`() {
    let sheet = readSheet(
      "# **WAGO 831-3105**\n\n|Item number|831-310|5||\n|---|---|---|---|\n|**1 Data**||||\n"
        + "|Width||40 mm||")
    #expect(sheet.parts.map(\.itemNumber.description) == ["831-3105"])
    #expect(sheet.problems.contains { $0.kind == .malformedItemNumber })
    #expect(sheet.rows() == ["Width: 40 mm"])
  }

  @Test func `a numbered heading heads the table below a bare number`() {
    let sheet = readSheet("WAGO 770-744\n\n1 Data\n\n1.1 Geometrical data\n\nWidth\t40 mm\n")
    #expect(sheet.parts.map(\.itemNumber.description) == ["770-744"])
  }

  @Test func `titles and dates far below their items are no notes`() {
    let sheet = readSheet(
      "Item no. 770-744\n\nData\n\nWidth\t40 mm\n\nCounterpart\n\nItem no. 770-1334\n\nNotes\n\n"
        + "Plug; 4-pole; green\n\n2019-04-03\n\nA sentence of our own; it says nothing.\n")
    #expect(
      sheet.parts[0].notes.map { sheet.text[$0.text] } == [
        "A sentence of our own; it says nothing."
      ])
    #expect(sheet.parts[0].references.map { sheet.text[$0.title] } == ["Plug; 4-pole; green"])
    #expect(sheet.problems.count { $0.kind == .unreadLine } == 1)
  }

  @Test func `a numbered heading of ratings that the border of a cell cuts`() {
    let sheet = readSheet(
      "Item no. 770-744\n\n|**1.1 Electrical data**|||\n|**1.1.2 Approvals per UL**|**1059**||\n"
        + "|Rated current|20 A||\n")
    let part = sheet.parts[0]
    #expect(
      part.attributes.map { sheet.text[part.sections.name(of: $0.section)] } == [
        "Approvals per UL 1059"
      ])
  }

  @Test func `the number with the maker's name above the head is furniture`() {
    let sheet = readSheet(
      "# WAGO 770-744\n\nItem number\t770-744\nDescription\t\(Self.title)\nManufacturer\tWAGO\n"
        + Self.table)
    #expect(sheet.classLetters.first == "f")
    #expect(!sheet.classLetters.contains("u"))
    #expect(sheet.rows() == ["Width: 40 mm"])
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
