import TestSupport
import Testing

@testable import DatasheetText

@Suite struct BrokenPipeRowTests {
  private func rows(_ lines: [String]) -> [String] {
    let head = [
      "Data sheet | Item number: 770-1324", "", "**Geometrical Data**| | **Mechanical data**|   ",
    ]
    let sheet = readSheet((head + ["---|---|---|---  "] + lines).joined(separator: "\n"))
    return sheet.parts[0].attributes.map { row in
      "\(sheet.text[row.label]): \(sheet.text[row.raw]) \(row.lines)"
    }
  }

  @Test func `a row whose pipes prove where it ends is one row`() {
    let found = rows([
      "Width| 40 mm| Retention force of a plug-in connection| Locked:", "> 80 N  ",
      "Height| 12 mm| Coding| Q  ",
    ])
    #expect(
      found == [
        "Width: 40 mm [5, 6]", "Retention force of a plug-in connection: Locked: > 80 N [5, 6]",
        "Height: 12 mm []", "Coding: Q []",
      ])
  }

  @Test func `a heading right above a row is no part of it`() {
    let found = rows([
      "Width| 40 mm| Coding| Q  ", "### Material data", "Color| green| Weight| 2 g  ",
    ])
    #expect(
      found == ["Width: 40 mm []", "Coding: Q []", "Color: green []", "Weight: 2 g []"])
  }

  @Test func `a row with too many pipes is not joined`() {
    let found = rows(["Width| 40 mm| Marking| N", "Height| 12 mm| Coding| Q  "])
    #expect(found.contains("Height: 12 mm []"))
  }
}
