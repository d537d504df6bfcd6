import TestSupport
import Testing

@testable import DatasheetText

/// Rows whose label and value only a blank divides.
@Suite struct WordRowTests {
  @Test func `the first mark of a list numbers no set of values`() {
    let sheet = sheetOfRows("Marking 2 1 PE N L")
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.label] } == ["Marking"])
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.raw] } == ["2 1 PE N L"])
  }

  @Test func `a heading in the middle of its table is no rest of a value`() {
    let sheet = sheetOfRows(
      "Color                   light gray", "                       Geometrical Data",
      "Width                   9 mm")
    #expect(sheet.rows() == ["Color: 'light gray'", "Width: 9 mm"])
  }

  @Test func `an exemption is a row of its own`() {
    #expect(sheetOfRows("RoHS Exemption 6(c)").rows() == ["RoHS Exemption: '6(c)'"])
  }

  @Test func `a noun that goes on is no label with a value`() {
    let sheet = sheetOfRows(
      "Kontaktausführung im Steckverbinderbereich Buchse", "Kontaktart im Gehäuse Stecker")
    #expect(sheet.rows() == ["Kontaktausführung im Steckverbinderbereich: 'Buchse'"])
  }

  @Test(arguments: [
    (
      "Retention force of a plug-in connection > 80 N",
      "Retention force of a plug-in connection: >80 N"
    ),
    ("Retention force > 80 N", "Retention force: >80 N"),
    ("Connection technology 2 CAGE CLAMP®", "Connection technology 2: 'CAGE CLAMP®'"),
    (
      "Locking of plug-in connection Locking lever",
      "Locking of plug-in connection: 'Locking lever'"
    ),
    ("Actuation type 2 Operating tool", "Actuation type 2: 'Operating tool'"),
    ("Haltekraft verriegelt: > 80 N", "Haltekraft: >80 N (verriegelt)"),
    ("Number of mating cycles ≥ 25", "Number of mating cycles: ≥25 1"),
  ])
  func `a bound belongs to the value, a number of a set to the label`(line: String, row: String) {
    let sheet = sheetOfRows(line)
    #expect(sheet.rows() == [row])
  }

  @Test(arguments: [
    [
      "Hinweis Übergangswiderstand ca. 1 mΩ", "Durchgangswiderstand ca. 0,25",
      "mΩ Kontaktübergang Stecker/", "Buchse",
    ],
    [
      "Hinweis Übergangswiderstand", "ca. 1 mΩ",
      "Durchgangswiderstand ca. 0,25 mΩ Kontaktübergang Stecker/", "Buchse",
    ],
  ])
  func `a label inside a value of several`(lines: [String]) {
    let sheet = readSheet(
      "Datenblatt | Artikelnummer: 770-1324\n\nDaten\n" + lines.joined(separator: "\n")
        + "\n\nBreite 4 mm\n")
    let rows = sheet.parts[0].attributes
    #expect(
      rows.map { sheet.text[$0.raw] } == [
        "ca. 1 mΩ Durchgangswiderstand ca. 0,25 mΩ Kontaktübergang Stecker/Buchse", "4 mm",
      ])
  }

  @Test(arguments: ["Marking", "Depth", "Color", "Coding"])
  func `a dash behind a label that begins others, too`(label: String) {
    #expect(sheetOfRows("Width 3 mm", "\(label) -").rows() == ["Width: 3 mm", "\(label): null"])
  }
}
