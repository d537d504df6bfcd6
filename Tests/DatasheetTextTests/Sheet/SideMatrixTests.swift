import TestSupport
import Testing

@testable import DatasheetText

/// Two rating matrices, or a matrix and other rows, side by side in one table.
@Suite struct SideMatrixTests {
  static let rows = [
    "Rated voltage: [300 V (Use Group B) | null]",
    "Nominal voltage: [250 V (III / 3) | 320 V (III / 2)]",
    "Rated current: [20 A (Use Group B) | null]",
    "Rated surge voltage: [4000 V (III / 3) | 4000 V (III / 2)]",
  ]

  @Test func `each matrix has columns of its own`() {
    let sheet = sheetOfRows(
      "|  |  |  |  |  |  |", "|---|---|---|---|---|---|",
      "| Ratings per IEC/EN 60664-1 | | | Approvals per UL 1059 | | |",
      "| Overvoltage category | III | III | Use group | B | C |",
      "| Pollution degree | 3 | 2 | Rated voltage | 300 V | - |",
      "| Nominal voltage | 250 V | 320 V | Rated current | 20 A | - |",
      "| Rated surge voltage | 4 kV | 4 kV | | | |")
    #expect(sheet.rows().sorted() == Self.rows.sorted())
    #expect(
      sheet.parts[0].ratings.map { sheet.text[$0.standard] }.sorted() == [
        "IEC/EN 60664-1", "IEC/EN 60664-1", "UL 1059",
      ])
  }

  @Test func `one blank may divide the cells of the second`() {
    let sheet = sheetOfRows(
      "Overvoltage category  III    III    Use group     B     C",
      "Pollution degree      3      2      Rated voltage 300 V -",
      "Nominal voltage       250 V  320 V  Rated current 20 A  -",
      "Rated surge voltage   4 kV   4 kV")
    #expect(sheet.rows() == Self.rows)
  }

  @Test func `a head that cannot be read leaves what stands below it in doubt`() {
    let sheet = sheetOfRows(
      "| Overvoltage category | III | III | Width | 9 mm |",
      "| Pollution degree | 3 | 2 | Height | 8 mm |",
      "| Use group | B | X | Depth | 7 mm |",
      "| Rated voltage | 300 V | 300 V | Weight | 6 g |")
    #expect(
      sheet.rows() == [
        "Width: 9 mm", "Height: 8 mm", "Depth: 7 mm",
        "Rated voltage: '300 V 300 V' ? foreign",
        "Weight: 6 g",
      ])
  }

  @Test func `columns that name what they are rated by are one matrix`() {
    let sheet = sheetOfRows(
      "| Approvals per UL 1059 | Use group B | Use group C | Use group D | Use group E |",
      "| Rated voltage | 300 V | - | 300 V | - |")
    #expect(
      sheet.rows() == ["Rated voltage: [300 V (Use Group B) | null | 300 V (Use Group D) | null]"])
  }
}
