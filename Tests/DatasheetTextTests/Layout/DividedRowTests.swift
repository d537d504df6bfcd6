import TestSupport
import Testing

@testable import DatasheetText

/// One table, divided in the ways of many programs: the same three rows come out of each.
@Suite struct DividedRowTests {
  @Test(arguments: [
    ["Rated current ........ 32 A", "Width.......9 mm", "Color _______ green"],
    ["Rated current . . . . . 32 A", "Width ……… 9 mm", "Color ····· green"],
    ["Rated current ......    32 A", "Width ....   9 mm", "Color ....     green"],
    ["Rated current = 32 A", "Width=9 mm", "Color = green"],
    ["Rated current -> 32 A", "Width → 9 mm", "Color – green"],
    ["Rated current ¦ 32 A", "Width ¦ 9 mm", "Color / green"],
    ["Rated current;32 A", "Width;9 mm", "Color;green"],
    ["Rated current,32 A", #"Width,"9 mm""#, "Color,green"],
    [#""Rated current","32 A""#, #""Width";"9 mm""#, #""Color", "green""#],
    [#""Rated current": "32 A","#, #""Width": "9 mm","#, #""Color": "green""#],
    [#""Rated current"\#t"32 A""#, #""Width"\#t"9 mm""#, #""Color"\#t"green""#],
    [#"Rated current: "32 A""#, #"Width: "9 mm""#, #"Color: "green""#],
    [":Rated current: 32 A", ":Width: 9 mm", ":Color: green"],
    ["Rated current :: 32 A", "Width:: 9 mm", "- Color :: green"],
    ["- **Rated current:** 32 A", "* **Width**: 9 mm", "+ Color: green"],
    ["• Rated current 32 A", "· Width 9 mm", "▪ Color green"],
    ["☐ Rated current 32 A", "– Width 9 mm", "➤ Color green"],
    ["│ Rated current │ 32 A │", "├──────┼──────┤", "│ Width │ 9 mm │", "│ Color │ green │"],
    ["║ Rated current ║ 32 A ║", "╠══════╬══════╣", "║ Width ║ 9 mm ║", "║ Color ║ green ║"],
    [#"Rated current & 32 A \\"#, #"Width & 9 mm \\"#, #"Color & green \\"#],
  ])
  func `the same rows in every form`(lines: [String]) {
    let sheet = readSheet(
      (["Item no. 770-1324", "Socket; 4-pole", "", "Electrical data"] + lines)
        .joined(separator: "\n"))
    #expect(sheet.rows() == ["Rated current: 32 A", "Width: 9 mm", "Color: 'green'"])
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
  }

  @Test func `dots between two numbers are a range`() {
    let sheet = sheetOfRows("Solid conductor 0,5 .... 4 mm²")
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.label] } == ["Solid conductor"])
  }

  @Test func `many dots after a digit lead to a value`() {
    let sheet = sheetOfRows(
      "Flammability class per UL94 ................... V0", "ETIM 9.0 ............. EC001284")
    #expect(sheet.rows() == ["Flammability class per UL94: 'V0'", "ETIM 9.0: 'EC001284'"])
  }

  @Test func `two rows with leaders that ran into one line`() {
    let sheet = sheetOfRows(
      "Connector (connection type) ................ for conductor Mismating protection .......... Yes"
    )
    #expect(
      sheet.rows() == [
        "Connector (connection type): 'for conductor'", "Mismating protection: true",
      ])
  }

  @Test func `the full stop of an abbreviation is none of the leaders`() {
    let sheet = sheetOfRows("Customs Tariff No. ............. 85366990990")
    #expect(sheet.rows() == ["Customs Tariff No.: '85366990990'"])
  }

  @Test func `leaders fill a table of one column, with its headings`() {
    let sheet = sheetOfRows(
      "|**1.1 Physical data**|", "|---|", "|Width ............. 9 mm<br>f   l|",
      "|Height ............ 12.9 mm<br>**1.2 Material data**|",
      "|**1.3 Mechanical data**<br>Coding ............. A|")
    #expect(sheet.rows() == ["Width: 9 mm", "Height: 12.9 mm", "Coding: 'A'"])
    let sections = sheet.parts[0].attributes.map {
      sheet.text[sheet.parts[0].sections.name(of: $0.section)]
    }
    #expect(sections == ["Physical data", "Physical data", "Mechanical data"])
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
  }

  @Test func `no value is taken from leaders that text recognition read as letters`() {
    let sheet = sheetOfRows(
      "Height: 12.9 mm", "Width 2.0... cece cccsseecccessseeee 3O mm", "Depth: 5 mm")
    #expect(sheet.rows() == ["Height: 12.9 mm", "Depth: 5 mm"])
    #expect(sheet.problems.map(\.kind) == [.unreadLine])
  }

  @Test func `a comma between digits divides nothing but decimals`() {
    #expect(sheetOfRows("Weight 5,7 g").rows() == ["Weight: 5.7 g"])
  }

  @Test func `properties of Org mode are no rows`() {
    #expect(sheetOfRows(":CUSTOM_ID: width", "Width: 9 mm").rows() == ["Width: 9 mm"])
  }

  @Test func `a dash before a number is its sign`() {
    let sheet = sheetOfRows("Limit temperature - 35 °C")
    #expect(sheet.property(.limitTemperature) != "35 Cel")
  }

  @Test func `an unknown label is one where colons divide every row`() {
    #expect(
      sheetOfRows("Rated current: 32 A", "Width: 9 mm", "Latch: none").rows()
        == ["Rated current: 32 A", "Width: 9 mm", "Latch: 'none'"])
    #expect(
      sheetOfRows("Rated current 32 A", "Width: 9 mm", "Latch: none").rows()
        == ["Rated current: 32 A", "Width: 9 mm"])
  }

  @Test(arguments: [
    ("Connection technology . Push-in", "Connection technology: 'Push-in'"),
    ("GTIN .. 4055143588447", "GTIN: '4055143588447'"),
    ("Packaging type ... bag", "Packaging type: 'bag'"),
    ("Insulating material\n.. Polyamide 66", "Insulating material: 'Polyamide 66'"),
  ])
  func `a few dots that text recognition left of leaders`(printed: String, row: String) {
    #expect(sheetOfRows(printed).rows() == [row])
  }

  @Test func `dots behind a label are no value, and three before a number may be a range`() {
    #expect(sheetOfRows("Contact material ..", "Color green").rows() == ["Color: 'green'"])
    #expect(!sheetOfRows("Solid conductor ... 4 mm²").rows().contains("Solid conductor: 4 mm2"))
  }
}
