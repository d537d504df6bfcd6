import TestSupport
import Testing

@testable import DatasheetText

/// Tables that text browsers draw with a ruler below every row, under headings over all columns.
@Suite struct FramedTableTests {
  private func sheet(_ table: [String]) -> Sheet {
    readSheet((["Item no. 770-1324", "", "Socket; 4-pole", ""] + table).joined(separator: "\n"))
  }

  private static let tables = [
    [
      "┌────────────────────────────────────┐",
      "│            Material data           │",
      "├───────────────┬────────────────────┤",
      "│Contact        │Copper or copper    │",
      "│material       │alloy               │",
      "├───────────────┼────────────────────┤",
      "│               │approx. 20 ... 70 N │",
      "│Mating force   │(depending on pole  │",
      "│               │number)             │",
      "├───────────────┴────────────────────┤",
      "│           Commercial data          │",
      "├───────────────┬────────────────────┤",
      "│Packaging type │BOX                 │",
      "└───────────────┴────────────────────┘",
    ],
    [
      "+-------------------------------------+",
      "| Material data                       |",
      "|-------------------------------------|",
      "| Contact       | Copper or copper    |",
      "| material      | alloy               |",
      "|---------------+---------------------|",
      "|               | approx. 20 ... 70 N |",
      "| Mating force  | (depending on pole  |",
      "|               | number)             |",
      "|-------------------------------------|",
      "| Commercial data                     |",
      "|-------------------------------------|",
      "| Packaging type| BOX                 |",
      "+-------------------------------------+",
    ],
    [
      " ____________________________________",
      "|Material_data_______________________|",
      "|Contact        |Copper or copper    |",
      "|material_______|alloy_______________|",
      "|Mating force   |approx. 20 ... 70 N |",
      "|               |(depending on pole  |",
      "|_______________|number)_____________|",
      "|Commercial_data_____________________|",
      "|Packaging_type_|BOX_________________|",
    ],
  ]

  @Test(arguments: tables)
  func `wrapped rows below headings`(table: [String]) {
    let sheet = sheet(table)
    #expect(
      sheet.rows() == [
        "Contact material: 'Copper or copper alloy'",
        "Mating force: ~20…70 N (depending on pole number)",
        "Packaging type: 'BOX'",
      ])
    let sections = sheet.parts[0].attributes.map {
      sheet.text[sheet.parts[0].sections.name(of: $0.section)]
    }
    #expect(sections == ["Material data", "Material data", "Commercial data"])
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `a table with one ruler within has a row on each line`() {
    #expect(
      sheet([
        "┌────────────┬───────┐", "│ Property   │ Value │", "├────────────┼───────┤",
        "│ Width      │ 9 mm  │", "│ Height     │ 12 mm │", "└────────────┴───────┘",
      ]).rows() == ["Width: 9 mm", "Height: 12 mm"])
    #expect(
      sheet([
        "+------------+-------+", "| Property   | Value |", "|------------+-------|",
        "| Width      | 9 mm  |", "| Height     | 12 mm |", "+------------+-------+",
      ]).rows() == ["Width: 9 mm", "Height: 12 mm"])
  }

  @Test func `lines drawn by bytes are crooked but keep their cells`() {
    #expect(
      sheet([
        " __________________________", "|Processing |-5 ... +40 °C|",
        "|temperature|______________|", "|Width______|9_mm__________|",
      ]).rows() == ["Processing temperature: -5…40 Cel", "Width: 9 mm"])
  }

  @Test func `a row that ran over its frame is not joined with others`() {
    let rows = sheet([
      " _____________________", "|Width_____|9_mm_____|", "|Legend____|category_III|3",
      "|Height____|12_mm____|",
    ]).rows()
    #expect(rows.first == "Width: 9 mm")
    #expect(rows.last == "Height: 12 mm")
  }
}
