import TestSupport
import Testing

@testable import DatasheetText

/// Headings that a converter ran into the cells of a table, without their first letters.
@Suite struct TornHeadingTests {
  private func rows(_ lines: [String]) -> [String] {
    let sheet = readSheet(
      (["Data sheet | Item number: 831-1104", "", "## **Data**", ""] + lines)
        .joined(separator: "\n"))
    return sheet.parts[0].attributes.map { sheet.text[$0.label] + ": " + sheet.text[$0.raw] }
  }

  @Test func `a heading above or below the words of a cell is none of them`() {
    let found = rows([
      "|Rated current|41 A|", "|---|---|", "|**atings per UL**<br>Approvals per|UL 1059|",
      "|Rated current UL (Use Group D)<br>**onnection Data**|5 A|",
    ])
    #expect(
      found == [
        "Rated current: 41 A", "Approvals per: UL 1059", "Rated current UL (Use Group D): 5 A",
      ])
  }

  @Test func `bold words that are whole stay`() {
    let found = rows(["|**Color**<br>of the housing|green|", "|---|---|", "|Weight|5 g|"])
    #expect(found.count == 2)
    #expect(found[0].contains("Color"))
  }

  @Test func `a row of labels is no value`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\n# Data\n\nNote on protection class\n\n"
        + "Potential marking Application\n\nIn mated condition\n")
    let values = sheet.parts[0].attributes.filter { $0.doubts.isEmpty }.map { sheet.text[$0.raw] }
    #expect(!values.contains("Potential marking Application"))
  }
}
