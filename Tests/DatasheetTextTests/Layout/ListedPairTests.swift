import TestSupport
import Testing

@testable import DatasheetText

/// Definition lists that a converter printed as lists: labels and values are items in turn.
@Suite struct ListedPairTests {
  @Test func `an item that ends in a colon and the one below it are a row`() {
    let sheet = sheetOfRows(
      "- Rated voltage (III / 3):", "- 250 V", "- Rated current:", "- 25 A", "- Latch:", "- none")
    #expect(
      sheet.rows() == ["Rated voltage (III / 3): 250 V", "Rated current: 25 A", "Latch: 'none'"])
    #expect(sheet.parts[0].attributes.map(\.lines) == [[5, 6], [7, 8], [9, 10]])
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `wrapped items are whole before they are paired`() {
    let sheet = sheetOfRows(
      "- Mating force of a plug-in", "  connection:", "- approx. 15 ... 60 N", "  (all poles)",
      "- Width:", "- 9 mm")
    #expect(
      sheet.rows() == [
        "Mating force of a plug-in connection: ~15…60 N (all poles)", "Width: 9 mm",
      ])
    #expect(sheet.parts[0].attributes.map(\.lines) == [[5, 6, 7, 8], [9, 10]])
  }

  @Test func `a label above several items has no value`() {
    let sheet = sheetOfRows("- Width:", "- 9 mm", "- 10 mm", "- Height:", "- 12 mm")
    #expect(sheet.rows() == ["Height: 12 mm"])
  }

  @Test func `known labels without colons, each above its value`() {
    let sheet = sheetOfRows(
      "- Pole number", "- 3", "- Locking of plug-in connection", "- Locking lever",
      "- Locking lever",
      "- Yes", "- Weight", "- 3 g", "- net", "- Color", "- light gray")
    #expect(
      sheet.rows() == [
        "Pole number: 3", "Locking of plug-in connection: 'Locking lever'", "Locking lever: true",
        "Color: 'light gray'",
      ])
  }

  @Test func `two such labels prove no list`() {
    #expect(
      sheetOfRows("- Marking", "- Put the card in.", "- Color", "- Any will do.").rows().isEmpty)
  }
}
