import TestSupport
import Testing

@testable import DatasheetText

/// Tables that stand in the cells of other tables, on one line or on a line each.
@Suite struct TablesInCellsTests {
  @Test func `two tables in a cell, each with a ruler`() {
    let sheet = sheetOfRows(
      "|  |", "| --- |", "| **Ratings per IEC/EN 60664-1** |",
      "| |  |  | | --- | --- | | Ratings per | IEC/EN 60664-1 |  |  |  |  | | --- | --- | --- | "
        + "|  | III / 3 | III / 2 | | Rated voltage | 800 V | 1000 V | |",
      "| **Geometrical data** |",
      "| |  |  | | --- | --- | | Width | 40 mm | | Depth | 37 mm | |")
    #expect(
      sheet.rows() == [
        "Ratings per: 'IEC/EN 60664-1'", "Rated voltage: [800 V (III / 3) | 1000 V (III / 2)]",
        "Width: 40 mm", "Depth: 37 mm",
      ])
    #expect(sheet.classLetters == "dbdbffdddd")
  }

  @Test func `a cell of words before the one that holds a table`() {
    let sheet = sheetOfRows(
      "| Geometrical data | |  |  | | --- | --- | | Width | 40 mm | | Depth | 37 mm | |")
    #expect(sheet.rows() == ["Width: 40 mm", "Depth: 37 mm"])
  }

  @Test func `cells that do not come out even are left to nobody`() {
    let sheet = sheetOfRows(
      "| |  |  | | --- | --- | | Width | 40 mm | 3 | | Depth | 37 mm | |")
    #expect(sheet.rows().isEmpty)
    #expect(sheet.classLetters == "dbdbu")
  }

  @Test func `a dash of three hyphens is no ruler`() {
    let sheet = sheetOfRows("| Width | 40 mm |", "| Color | --- |")
    #expect(sheet.rows().first == "Width: 40 mm")
    #expect(sheet.rows().count == 2)
  }

  @Test func `rows within the only cell of a table in Org mode`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; 4-pole; green

      | *1 Data*                                   |
      | *1.1 Ratings per IEC/EN 60664-1*           |
      | |               | III / 3 | III / 2 |      |
      | | Rated voltage | 800 V   | 1000 V  |      |
      | *1.2 Geometrical data*                     |
      | | Width | 40 mm |                          |
      | | Depth | 37 mm |                          |
      | *2 Counterpart*                            |
      | | /Item no./ | /Description/       |       |
      | | 770-1334   | Plug; 4-pole; green |       |
      | *3 Notes*                                  |
      | Nothing but words of our own stands here.  |
      """)
    #expect(
      sheet.rows() == [
        "Rated voltage: [800 V (III / 3) | 1000 V (III / 2)]", "Width: 40 mm", "Depth: 37 mm",
      ])
    let reference = sheet.parts[0].references.first
    #expect(reference?.itemNumber.description == "770-1334")
    #expect(reference.map { sheet.text[$0.title] } == "Plug; 4-pole; green")
    #expect(
      sheet.parts[0].notes.map { sheet.text[$0.text] }
        == ["Nothing but words of our own stands here."])
    #expect(!sheet.classLetters.contains("u"))
  }

  @Test func `tables between lines of their own in a cell of AsciiDoc`() {
    let sheet = readSheet(
      """
      == WAGO 770-1324

      [cols=",",]
      |===
      |Item number |770-1324
      |Description |Socket; 4-pole;
      green
      |===

       +

      [width="100%",cols="100%",]
      |===
      |*1 Data*

      |*1.1 Geometrical data*

      a|
      [cols=",",]
      !===
      !Width !40
      mm
      !Depth !37 mm
      !===

      |*2 Counterpart*

      a|
      [cols=",",]
      !===
      !_Item no._ !_Description_
      !770-1334 !Plug; 4-pole; green
      !===

      |===
      """)
    #expect(sheet.rows() == ["Width: 40 mm", "Depth: 37 mm"])
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; green")
    #expect(
      sheet.parts[0].references.map { sheet.text[$0.title] } == ["Plug; 4-pole; green"])
    #expect(sheet.parts[0].notes.isEmpty)
    #expect(!sheet.classLetters.contains("u"))
  }

  @Test func `a link of AsciiDoc whose words go on below`() {
    let sheet = readSheet(
      """
      == Data sheet | Item number: 770-1324

      Socket; 4-pole; green

      [[counterpart]]
      == Counterpart

      * https://www.wago.com/770-1334[image:/a.jpg[image]]
      +
      Item no. 770-1334
      +
      https://www.wago.com/770-1334[Plug; with a cover; 4-pole;
      green]
      """)
    #expect(
      sheet.parts[0].references.map { sheet.text[$0.title] } == [
        "Plug; with a cover; 4-pole; green"
      ])
  }
}
