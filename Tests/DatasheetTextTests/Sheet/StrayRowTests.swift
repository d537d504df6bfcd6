import TestSupport
import Testing

@testable import DatasheetText

/// Rows of a table beside the references or documents, printed among them.
@Suite struct StrayRowTests {
  private func rows(under heading: String, _ lines: String) -> [String] {
    readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\n\(heading)\n\n\(lines)\n")
      .rows()
  }

  @Test(arguments: ["Downloads", "Compatible products", "Installation notes"])
  func `a label and its value in paragraphs of their own`(heading: String) {
    #expect(
      rows(
        under: heading, "Width\n\n36.3 mm / 1.429 inch\n\nColor\n\nlight gray\n\nPole number\n\n4")
        == ["Width: 36.3 mm = 1.429 [in_i]", "Color: 'light gray'", "Pole number: 4"])
  }

  @Test(arguments: [
    "Width\n\nHeight\n\n36.3 mm", "Width\n36.3 mm", "Color\n\nMarker card; white",
    "Ferrule\n\n6 mm²", "Width\n\nItem no.: 770-101", "Pole number\n\n4 mm",
  ])
  func `no row where the value is none, or where nothing sets both off`(lines: String) {
    #expect(rows(under: "Compatible products", lines) == [])
  }
}
