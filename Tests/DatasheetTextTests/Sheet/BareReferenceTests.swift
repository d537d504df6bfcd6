import TestSupport
import Testing

@testable import DatasheetText

/// Items below a heading of links, where no words announce their numbers.
@Suite struct BareReferenceTests {
  private func references(_ lines: String) -> [String] {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; 4-pole; green\n\nOptional accessories\n\n"
        + "Strain relief housing\n\n" + lines + "\n")
    return sheet.parts[0].references.map { "\($0.itemNumber) \(sheet.text[$0.title])" }
      + sheet.problems.map { "\($0.kind)" }
  }

  @Test(arguments: [
    "- 770-501\n  Strain relief housing; black\n  € 1.84\n- 770-502\n  Plug; white\n  € 2.04",
    "770-501\tStrain relief housing; black\t€ 1.84\n770-502\tPlug; white\t€ 2.04",
    "| 770-501 | Plug; black |\n|---|---|\n| 770-502 | Plug; white |",
    "Item no.: 770-501 Plug; white",
  ])
  func `items that a shop finds similar belong in no way to the part`(items: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; 4-pole; green\n\nDocuments\n\n"
        + "Similar Products\n\n" + items + "\n")
    #expect(sheet.parts.map(\.references.count) == [0])
    #expect(sheet.parts[0].attributes.isEmpty)
  }

  static let two = [
    "770-501 Strain relief housing; 4-pole; black",
    "770-502/021-000 Strain relief housing; 5-pole; white",
  ]

  @Test(arguments: [
    "770-501\nStrain relief housing; 4-pole; black\n\n770-502/021-000\n"
      + "Strain relief housing; 5-pole; white",
    "770-501 Strain relief housing; 4-pole; black\n"
      + "770-502/021-000 Strain relief housing; 5-pole; white",
    "- 770-501: Strain relief housing; 4-pole; black\n"
      + "- 770-502/021-000: Strain relief housing; 5-pole; white",
    "| Item no. | Description |\n|---|---|\n| 770-501 | Strain relief housing; 4-pole; black |\n"
      + "| 770-502/021-000 | Strain relief housing; 5-pole; white |",
    "Strain relief housing; 4-pole; black\t770-501\n"
      + "Strain relief housing; 5-pole; white\t770-502/021-000",
    "Item no. Description\n770-501 Strain relief housing; 4-pole; black\n"
      + "770-502/021-000 Strain relief housing; 5-pole; white",
    "[770-501](https://www.wago.com/770-501)\nStrain relief housing; 4-pole; black\n"
      + "[770-502/021-000](#)\nStrain relief housing; 5-pole; white",
    "Item no.\n770-501\nStrain relief housing; 4-pole; black\nItem no.\n770-502/\n021-000\n"
      + "Strain relief housing; 5-pole; white",
    "* WAGO 770-501 Strain relief housing; 4-pole; black\n"
      + "* [WAGO 770-502/021-000](/p/770-502) Strain relief housing; 5-pole; white",
    "* [5]WAGO 770-501 Strain relief housing; 4-pole;\n  black\n"
      + "* [6]WAGO 770-502/021-000 Strain relief housing; 5-pole; white",
    "- [[/p/770-501][WAGO 770-501]] Strain relief housing; 4-pole; black\n"
      + "- [[/p/770-502][770-502/021-000]] Strain relief housing; 5-pole; white",
    "* [770-501]\n\nItem no. 770-501\n\n[1]Strain relief housing; 4-pole; black\n\n* [770-502/021-000]\n\n"
      + "Item no. 770-502/021-000\n\n[[https://www.wago.com/1][Strain relief housing; 5-pole;\nwhite]]",
    "* Item_no._770-501\nStrain_relief_housing;_4-pole;_black\n* WAGO_770-502/021-000\n"
      + "Strain_relief_housing;_5-pole;_white",
    "=== Strain relief housing\n\nItem no. 770-501\n+\nhttps://www.wago.com/770-501[Strain relief housing; 4-pole;\nblack]\n"
      + "* https://www.wago.com/1[picture]\n+\nItem no. 770-502/021-000\n"
      + "+\nhttps://www.wago.com/1[Strain relief housing; 5-pole; white]",
    "![](/i.jpg)| Item no.: 770-501\nStrain relief housing; 4-pole; black| [www.wago.com/770-501](https://www.wago.com/770-501)\n"
      + "---|---|---\n![](/i.jpg)| Item no.: 770-502/021-000\nStrain relief housing; 5-pole; white| [www.wago.com/770-502/021-000](https://www.wago.com/770-502/021-000)\n",
    "|  |  |\n|---|---|\n| ![](/i.jpg) | Item no.: 770-501 Strain relief housing; 4-pole; black |\n"
      + "| ![](/i.jpg) | Item no.: 770-502/021-000 Strain relief housing; 5-pole; white |",
    "<table>\n<tr>\n<td><img src=\"/i.jpg\" /></td>\n<td>Item no.: 770-501<br />\nStrain relief housing; 4-pole;\nblack</td>\n</tr>\n"
      + "<tr>\n<td><img src=\"/i.jpg\" /></td>\n<td>Item no.: 770-502/021-000<br />\nStrain relief housing; 5-pole; white</td>\n</tr>\n</table>",
    "• [t]\n  Item no. 770-501\n  Strain relief housing; 4-pole; black\n"
      + "• [5][IMG]\n  Item no. 770-502/021-000\n  [6]Strain relief housing; 5-pole; white",
    "Item no.: 770-501\\\nStrain relief housing; 4-pole; black\\\n\n"
      + "Item no.: 770-502/021-000\\\nStrain relief housing; 5-pole; white\\",
    "Strain relief housing; 4-pole; black\nItem no.: 770-501\nwww.wago.com/770-501\n\n"
      + "Strain relief housing; 5-pole; white\nItem no.: 770-502/021-000",
  ])
  func `each form gives both`(lines: String) { #expect(references(lines) == Self.two) }

  @Test func `numbers below each other take no title`() {
    #expect(
      references(
        "Item no. 770-501\nItem no. 770-502\nStrain relief housing; 4-pole\n"
          + "Strain relief housing; 5-pole") == [
          "770-501 ", "770-502 ", "unknownReferenceGroup", "unknownReferenceGroup", "unreadLine",
          "unreadLine",
        ])
  }

  @Test(arguments: [
    "Item no.: 770-501                     www.wago.com/\nStrain relief housing; 4-pole  770-501",
    "Item no.: 770-501  www.wago.com\nStrain relief housing; 4-pole  /770-501",
  ])
  func `the rest of an address is no number`(lines: String) {
    #expect(references(lines).map { $0.split(separator: " ")[0] } == ["770-501"])
  }

  @Test func `a small heading ends the title above it`() {
    #expect(
      references(
        "770-501 Strain relief housing; 4-pole; black\ntools\n210-719 Operating tool; Blade: 2 mm")
        == [
          "770-501 Strain relief housing; 4-pole; black", "210-719 Operating tool; Blade: 2 mm",
        ])
  }

  @Test func `a picture below a title is no part of it`() {
    #expect(
      references("770-501\n\nStrain relief housing; 4-pole; black\n\n|image2|\n") == [Self.two[0]])
  }
}
