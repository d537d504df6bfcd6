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
}
