import TestSupport
import Testing

@testable import DatasheetText

/// Tables of items below a heading of links: a number and a title in each row.
@Suite struct ReferenceTableTests {
  private func references(_ lines: String...) -> [String] {
    let head = ["Item no. 770-1324", "", "Socket; 4-pole", "", "Counterpart", ""]
    let sheet = readSheet((head + lines).joined(separator: "\n"))
    return sheet.parts[0].references.map { "\($0.itemNumber): \(sheet.text[$0.title])" }
  }

  @Test func `the first row below a ruler is one`() {
    #expect(
      references(
        "  Item no.   Description", "  ---------- -----------------------",
        "  770-103    Socket; 3-pole; black", "  770-703    Snap-in socket; 3-pole; black")
        == ["770-103: Socket; 3-pole; black", "770-703: Snap-in socket; 3-pole; black"])
  }

  @Test(arguments: [
    "WAGO 770-103 Socket; 3-pole; black", "- WAGO 770-103 Socket; 3-pole; black",
    "  • [6]WAGO 770-103 Socket; 3-pole; black", "* WAGO_770-103 Socket; 3-pole; black",
    "* [WAGO 770-103](/p/wago-770-103) Socket; 3-pole; black",
  ])
  func `the maker's name before the number, perhaps in a link of a shop`(line: String) {
    #expect(references(line) == ["770-103: Socket; 3-pole; black"])
  }

  @Test(arguments: [
    ["Item no. 770-103", "Socket;_3-pole;_4,00_mm²;_black"],
    ["* [770-103]", "", "Item no. 770-103", "", "Socket; 3-pole; 4,00 mm²; black"],
    ["Item no. 770-103", "[12]Socket; 3-pole; 4,00 mm²; black"],
    [
      "- Item no. 770-103", "", "  [[https://www.wago.com/770-103][Socket; 3-pole; 4,00 mm^{2};",
      "  black]]",
    ],
  ])
  func `a title that is the words of a link`(lines: [String]) {
    let head = ["Item no. 770-1324", "", "Socket; 4-pole", "", "Counterpart", ""]
    let sheet = readSheet((head + lines).joined(separator: "\n"))
    let titles = sheet.parts[0].references.map { sheet.text[$0.title] }
    #expect(titles == ["Socket; 3-pole; 4,00 mm²; black"])
  }

  @Test(arguments: [["Item    Description", "no."], ["Item Description", "number"]])
  func `a head whose first cell was wrapped is no heading of prose`(head: [String]) {
    #expect(
      references(head[0], head[1], "770-103 Socket; 3-pole; black") == [
        "770-103: Socket; 3-pole; black"
      ])
  }

  @Test func `a title ends with its table`() {
    #expect(
      references(
        "<table>", "<tr><td>770-103</td><td>Socket; 3-pole; black</td></tr>", "</table>", "",
        "tools", "", "<table>", "<tr><td>210-719</td><td>Operating tool; long</td></tr>",
        "</table>") == ["770-103: Socket; 3-pole; black", "210-719: Operating tool; long"])
  }

  @Test func `a title may begin with what no kind begins with`() {
    #expect(
      references(
        "| 831-1205 | 1-conductor male connector; light gray |",
        "| 831-3625 | THT male header; angled |", "| 793-5501 | WMB card; plain; white |") == [
          "831-1205: 1-conductor male connector; light gray", "831-3625: THT male header; angled",
          "793-5501: WMB card; plain; white",
        ])
  }

  @Test func `a title goes on in its column, with a large word too`() {
    #expect(
      references(
        "210-719  Betätigungswerkzeug; Klinge: 2,5 x 0,4 mm; mit teil-isoliertem",
        "         Schaft", "210-720  Werkzeug; lang") == [
          "210-719: Betätigungswerkzeug; Klinge: 2,5 x 0,4 mm; mit teil-isoliertem Schaft",
          "210-720: Werkzeug; lang",
        ])
  }

  @Test func `a number in the middle of its title's lines`() {
    #expect(
      references(
        "Item no.          Description",
        "         Ferrule; Sleeve for 1 mm²;",
        "216-263  insulated; electro-tin plated;",
        "         red",
        "         Ferrule; Sleeve for 4 mm²;",
        "216-287  insulated;",
        "         gray",
        "831-507  Strain relief plate; light gray;",
        "         one part") == [
          "216-263: Ferrule; Sleeve for 1 mm²; insulated; electro-tin plated; red",
          "216-287: Ferrule; Sleeve for 4 mm²; insulated; gray",
          "831-507: Strain relief plate; light gray; one part",
        ])
  }

  @Test func `lines that could belong to either number are not read`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      Counterpart

               Ferrule; Sleeve for 1 mm²;
      216-263  insulated; electro-tin plated;
               tools; red
               Ferrule; gray
               Ferrule; white
      """)
    #expect(sheet.parts[0].references.isEmpty)
    #expect(sheet.count(of: .unread) > 0)
  }

  @Test(arguments: [
    ["770-513/      Strain relief housing; 3-pole; 55", "023-000       mm; white"],
    ["770-513  Strain relief housing; 3-pole; 55 mm;", "/023-000 white"],
  ])
  func `a number and its title wrapped in both columns`(lines: [String]) {
    let found = references(lines[0], lines[1], "770-503  Strain relief housing; 3-pole; black")
    #expect(
      found == [
        "770-513/023-000: Strain relief housing; 3-pole; 55 mm; white",
        "770-503: Strain relief housing; 3-pole; black",
      ])
  }

  @Test(arguments: [
    "* [8]Item no.: 770-103\n  Socket; 3-pole; black",
    "- [[https://www.wago.com/770-103][Item no.: 770-103]]\\\\\n  Socket; 3-pole; black",
    "    * Item_no.:_770-103\n      Socket; 3-pole; black",
    "- [Item no.: 770-103](https://www.wago.com/770-103)\\\n  Socket; 3-pole; black",
  ])
  func `a list of links`(printed: String) {
    #expect(references(printed) == ["770-103: Socket; 3-pole; black"])
  }

  @Test func `a number that breaks off is left unread`() {
    let sheet = readSheet(
      "Item no. 770-1324\n\nSocket; 4-pole\n\nCounterpart\n\n831-  Socket; 3-pole; black\n1102\n")
    #expect(sheet.parts[0].references.isEmpty)
    #expect(sheet.count(of: .unread) > 0)
  }
}
