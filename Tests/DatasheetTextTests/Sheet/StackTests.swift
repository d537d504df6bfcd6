import TestSupport
import Testing

@testable import DatasheetText

/// Labels and values one below the other.
@Suite struct StackTests {
  @Test(arguments: [
    "Farbe\nrot", "Werkstoffdaten\nFarbe\nrot", "1.6 Werkstoffdaten\nFarbe\nrot",
    "Seite 1/2\n\nDatenblatt | Artikelnummer: 770-1324\nWerkstoffdaten\nFarbe\nrot",
  ])
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

  @Test func `each cell of a matrix may be a paragraph`() {
    let sheet = sheetOfRows(
      "Ratings per\n\nUL 1059\nUse Group B\n\nUse Group C\n\nRated voltage\n\n-\n\n600 V\n\n"
        + "Rated current\n\n-\n\n5 A\n\nWidth\n\n9 mm")
    #expect(
      sheet.rows() == [
        "Ratings per: 'UL 1059'", "Rated voltage: [null | 600 V (Use Group C)]",
        "Rated current: [null | 5 A (Use Group C)]", "Width: 9 mm",
      ])
  }

  @Test func `the first column of a matrix may stand above its labels`() {
    let sheet = sheetOfRows(
      "Ratings per\n\nIEC/EN 60664-1\nIII / 3\n250 V\n20 A\n\nNominal voltage\nRated current\n\n"
        + "III / 2\n320 V\n20 A\n\nII / 2\n630 V\n5 A")
    #expect(
      sheet.rows() == [
        "Ratings per: 'IEC/EN 60664-1'",
        "Nominal voltage: [250 V (III / 3) | 320 V (III / 2) | 630 V (II / 2)]",
        "Rated current: [20 A (III / 3) | 20 A (III / 2) | 5 A (II / 2)]",
      ])
  }

  @Test func `no range is a nominal cross section`() {
    let sheet = sheetOfRows(
      "Nominal cross section\nSolid conductor\nStrip length\n\n0,5 ... 4 mm²\n1,5 mm²\n9 mm")
    #expect(sheet.rows().contains("Strip length: 9 mm"))
    #expect(!sheet.rows().contains { $0.hasPrefix("Nominal cross section: 0.5") })
  }

  @Test func `values that may stand above their labels are doubtful below them`() {
    let sheet = sheetOfRows(
      "2,5 mm²\nNominal cross section\n0,5 ... 4 mm²\nSolid conductor\n0,5 ... 1,5 mm²\n"
        + "Fine-stranded conductor")
    #expect(sheet.parts[0].attributes.allSatisfy { $0.doubts.contains(.foreignText) })
  }

  @Test func `a label takes three lines above its value`() {
    #expect(
      sheetOfRows(
        "Fine-stranded conductor; with\nferrule without\nplastic collar\n\n4 mm²\n\nWeight\n\n9 g"
      ).rows() == [
        "Fine-stranded conductor; with ferrule without plastic collar: 4 mm2", "Weight: 9 g",
      ])
  }

  @Test(arguments: ["1977\n\n600 V", "1977 600 V"])
  func `the number of a standard goes on with the label`(below: String) {
    #expect(
      sheetOfRows("Weight\n\n9 g\n\nRated voltage UL\n\(below)").rows()
        == ["Weight: 9 g", "Rated voltage UL 1977: 600 V"])
  }

  @Test func `a label stands in the middle beside its value of two lines`() {
    let sheet = sheetOfRows(
      "Connection technology          CAGE CLAMP", "                               Operating tool",
      "Actuation type", "                               Push-in",
      "Strip length                   9 mm")
    #expect(
      sheet.rows() == [
        "Connection technology: 'CAGE CLAMP'", "Actuation type: 'Operating tool Push-in'",
        "Strip length: 9 mm",
      ])
  }

  @Test func `a number behind a label tells the second set of a row above`() {
    #expect(
      sheetOfRows("Wiring direction Side-entry wiring", "Wiring direction 2 Front-entry wiring")
        .rows()
        == ["Wiring direction: 'Side-entry wiring'", "Wiring direction 2: 'Front-entry wiring'"])
  }

  @Test(arguments: ["Socket; 4-pole; black", "WAGO"])
  func `the head of a page is no end of a value`(head: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; 4-pole; black\n\nData\n\n"
        + "ECCN\tNO US CLASSIFICATION \(head)\n")
    #expect(sheet.parts[0].attributes[0].doubts.contains(.foreignText))
  }

  @Test func `a parenthesis of a label may close on the next line`() {
    #expect(
      sheetOfRows("Rated impulse voltage (III /\n3)\n\n6 kV\n\nRated current\n32 A").rows() == [
        "Rated impulse voltage (III / 3): 6000 V", "Rated current: 32 A",
      ])
  }

  @Test(arguments: [
    "Note on Contact Resistance approx. 1 mΩ of contact\nresistance approx. 0.25 mΩ\n"
      + "contact transition plug/socket",
    "Note on Contact Resistance\napprox. 1 mΩ of contact\nresistance approx. 0.25 mΩ\n"
      + "contact transition plug/socket",
    "Note on Contact Resistance approx. 1 mΩ of contact resistance\n"
      + "approx. 0.25 mΩ contact\ntransition plug/socket",
  ])
  func `numbers that their words tell apart are read with their words`(printed: String) {
    let sheet = sheetOfRows(printed + "\nWidth 9 mm")
    #expect(
      sheet.parts[0].properties.all.map { "\($0.key): " + $0.value.described(in: sheet.text) } == [
        "contactResistance: ~0.001 Ohm", "contactTransitionResistance: ~0.00025 Ohm", "width: 9 mm",
      ])
  }

  @Test(arguments: [
    "Note on Continuous Service\nTemperature\nInsulating parts for temperatures\n≤ 105 °C",
    "Note on Continuous Service\nTemperature\n\nInsulating parts for temperatures ≤\n105 °C",
  ])
  func `a label that begins as a heading does goes on below, and so does its value`(printed: String)
  {
    #expect(
      sheetOfRows(printed + "\n\nWeight\n12 g").rows() == [
        "Note on Continuous Service Temperature: ≤105 Cel (Insulating parts for temperatures)",
        "Weight: 12 g",
      ])
  }

  @Test func `a numbered heading ends a long value`() {
    #expect(
      sheetOfRows(
        "Contact material\nCopper or copper alloy, surface-treated\n1.7 Commercial data\nGTIN\n4045454299156"
      )
      .rows() == [
        "Contact material: 'Copper or copper alloy, surface-treated'", "GTIN: '4045454299156'",
      ])
  }

  @Test func `a value that is a label elsewhere, below rows with a blank line before each value`() {
    let sheet = readSheet(
      "Datenblatt | Artikelnummer: 770-1324\n\nDaten\nFehlsteckschutz\n\nJa\n\n"
        + "Verriegelung der Steckverbindung\n\nVerriegelungshebel\n\nWerkstoffdaten\nFarbe\n\nbraun\n"
    )
    #expect(
      sheet.rows() == [
        "Fehlsteckschutz: true", "Verriegelung der Steckverbindung: 'Verriegelungshebel'",
        "Farbe: 'brown'",
      ])
  }
}
