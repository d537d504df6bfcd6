import TestSupport
import Testing

@testable import DatasheetText

/// Rows and headings that a converter ran together on one line, each led by bold words.
@Suite struct BoldRunTests {
  private func rows(_ line: String) -> [String] {
    let sheet = sheetOfRows(line)
    return sheet.parts[0].attributes.map { row in
      let section = sheet.text[sheet.parts[0].sections.name(of: row.section)]
      return section + " › " + sheet.text[row.label] + ": " + sheet.text[row.raw]
    }
  }

  @Test func `a label that heads references elsewhere is a label with its colon`() {
    #expect(
      rows("**Coding:** A **Locking lever:** retrofitable **Protection class:** IP20") == [
        "Data › Coding: A", "Data › Locking lever: retrofitable", "Data › Protection class: IP20",
      ])
  }

  @Test func `a heading and the first label below it in one bold run`() {
    #expect(
      rows("**Color:** red **<u>Physical data</u> Pin spacing:** 10 mm **Width:** 30 mm") == [
        "Data › Color: red", "Physical data › Pin spacing: 10 mm", "Physical data › Width: 30 mm",
      ])
    #expect(
      rows("**Approvals per UL 1977 Rated voltage per UL 1977:** 600 V **Height:** 9 mm") == [
        "Approvals per UL 1977 › Rated voltage per UL 1977: 600 V",
        "Approvals per UL 1977 › Height: 9 mm",
      ])
  }

  @Test func `the foot of the page behind the last row is none of its value`() {
    #expect(
      rows("**Color:** red **Height:** 9 mm All information without guarantee. Ask first.") == [
        "Data › Color: red", "Data › Height: 9 mm",
      ])
  }
}
