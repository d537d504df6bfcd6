import TestSupport
import Testing

@testable import DatasheetText

/// The row that explains what `(III / 3)` means, wherever a converter broke it.
@Suite struct LegendTests {
  @Test(arguments: [
    ["Legend (ratings) (III / 3) ≙ Overvoltage category", "III / Pollution degree 3"],
    ["Legend (ratings) (III / 3) ≙", "Overvoltage", "category III / Pollution", "degree 3"],
    ["Legend (ratings)", "(III / 3) ≙ Overvoltage category", "III / Pollution degree 3"],
    ["Legend (ratings) (III / 3) ≙  Overvoltage category III / Pollution degree 3"],
  ])
  func `a legend is read to its end`(lines: [String]) {
    let sheet = sheetOfRows((lines + ["Width 9 mm"]).joined(separator: "\n"))
    #expect(
      sheet.rows() == [
        "Legend (ratings): '(III / 3) ≙ Overvoltage category III / Pollution degree 3'",
        "Width: 9 mm",
      ])
  }

  @Test func `what does not complete it is none of it`() {
    let sheet = sheetOfRows("Legend (ratings) (III / 3) ≙ Overvoltage category", "Width 9 mm")
    #expect(
      sheet.rows() == [
        "Legend (ratings): '(III / 3) ≙ Overvoltage category' ? foreign", "Width: 9 mm",
      ])
  }
}
