import TestSupport
import Testing

@testable import DatasheetText

/// Labels and values one below the other.
@Suite struct StackTests {
  @Test(arguments: ["Farbe\nrot", "Werkstoffdaten\nFarbe\nrot"])
  func `a value may be a label, too`(below: String) {
    let sheet = sheetOfRows(
      "Fehlsteckschutz\nJa\nVerriegelung der Steckverbindung\nVerriegelungshebel\n" + below)
    #expect(
      sheet.rows() == [
        "Fehlsteckschutz: true", "Verriegelung der Steckverbindung: 'Verriegelungshebel'",
        "Farbe: 'red'",
      ])
  }

  @Test func `a label with a value of its own is none`() {
    let sheet = sheetOfRows(
      "Fehlsteckschutz\nJa\nVerriegelung der Steckverbindung\nVerriegelungshebel\nNein\nFarbe\nrot")
    #expect(!sheet.rows().contains { $0.contains("'Verriegelungshebel'") })
  }
}
