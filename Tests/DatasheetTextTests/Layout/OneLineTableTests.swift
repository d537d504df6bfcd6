import TestSupport
import Testing

@testable import DatasheetText

/// Tables and sheets that a converter wrote on one line.
@Suite struct OneLineTableTests {
  @Test func `a table of HTML`() {
    let sheet = sheetOfRows(
      "<html><body><table><tr><td>Rated current</td><td>32 A</td></tr>"
        + "<tr><td>Nominal cross section</td><td>$4 \\mathrm{~mm}^{2}$</td></tr>"
        + "<tr><td>Color</td><td>green</td></tr></table></body></html>")
    #expect(
      sheet.rows() == ["Rated current: 32 A", "Nominal cross section: 4 mm2", "Color: 'green'"])
    #expect(sheet.classLetters == "dbdbd")
  }

  @Test(arguments: [" | ", "\t"])
  func `a sheet on one line`(divider: String) {
    let texts = [
      "Data sheet", "Item number: 770-1324", "Socket; 4-pole; Cod. Q; 4,00 mm²; green",
      "www.wago.com/770-1324", "Item description", "Here stands a sentence that says nothing.",
      "Data", "Electrical data", "Rated current", "32 A", "Connection data", "Strip length",
      "9 mm / 0.35 inch", "No. of poles", "4", "Geometrical Data", "Width", "40 mm / 1.575 inch",
      "Height", "12,9 mm / 0.508 inch", "Material Data", "Color", "green", "Weight", "12.6 g",
      "Commercial data", "Country of origin", "DE", "Packaging type", "BOX",
      "Counterpart", "Item no.: 770-1334", "Plug; 4-pole; Cod. Q; 4,00 mm²; green",
    ]
    let sheet = readSheet(texts.joined(separator: divider))
    #expect(
      sheet.rows() == [
        "Rated current: 32 A", "Strip length: 9 mm = 0.35 [in_i]", "No. of poles: 4",
        "Width: 40 mm = 1.575 [in_i]", "Height: 12.9 mm = 0.508 [in_i]", "Color: 'green'",
        "Weight: 12.6 g", "Country of origin: 'DE'", "Packaging type: 'BOX'",
      ])
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; Cod. Q; 4,00 mm²; green")
    #expect(sheet.parts[0].references.map(\.itemNumber.description) == ["770-1334"])
    #expect(sheet.classLetters == "d")
  }

  @Test func `a sheet on one line that nothing divides is unread`() {
    let rows = Array(
      repeating: "Rated current 32 A Width 40 mm / 1.575 inch Color green", count: 12)
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324 Socket; 4-pole; green "
        + rows.joined(separator: " "))
    #expect(sheet.parts[0].title.isEmpty)
    #expect(sheet.classLetters == "u")
  }

  @Test func `pieces that nobody reads are one unread line`() {
    let sheet = sheetOfRows(
      Array(repeating: "Zzyzx 7", count: 80).joined(separator: " | "))
    #expect(sheet.classLetters == "dbdbu")
    #expect(sheet.problems.count { $0.kind == .unreadLine } == 1)
  }

  @Test func `tabs at the end of a line divide nothing`() {
    let sheet = readSheet(
      "Item no. 770-1324\t\t\n\nSocket; 4-pole\t\t\n\nElectrical data\t\t\n\nRated current\t\t\n"
        + "\t\t\n32 A\t\t\n")
    #expect(sheet.rows() == ["Rated current: 32 A"])
  }
}
