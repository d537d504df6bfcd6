import TestSupport
import Testing

@testable import DatasheetText

/// Labels and values that a narrow column wrapped.
@Suite struct NarrowColumnTests {
  @Test(arguments: [
    (
      "Limit temperature -60 ... +105 °C range",
      ["Limit temperature range: -60…105 Cel"]
    ),
    (
      "Insulation material Polyamide (PA66) (main housing)",
      ["Insulation material (main housing): 'Polyamide (PA66)'"]
    ),
    (
      "Rated current 32 A Weight 12.6 g",
      ["Rated current: 32 A", "Weight: 12.6 g"]
    ),
    (
      "Color\n\ngreen Insulating material Polyamide 66 (PA 66) Weight 12.6 g",
      ["Color: 'green'", "Insulating material: 'Polyamide 66 (PA 66)'", "Weight: 12.6 g"]
    ),
    (
      "Contact type Plug (pluggable connector) for conductor",
      ["Contact type: 'Plug (pluggable connector) for conductor' ? foreign"]
    ),
    (
      "Variable coding Yes Anti-rotation Yes protection",
      ["Variable coding: 'Yes Anti-rotation Yes protection' ? foreign"]
    ),
    (
      "Rated voltage 300 V - Rated voltage per UL",
      ["Rated voltage: '300 V -' ? foreign"]
    ),
  ])
  func `rows that ran together on one line`(printed: String, rows: [String]) {
    #expect(sheetOfRows("Material data\n\n" + printed).rows() == rows)
  }

  @Test func `a label in the middle of its value, in a table that centres labels`() {
    let rows = sheetOfRows(
      "                            200, without load 100, with",
      "  Number of mating cycles   load 4 A, tested (4 mm²",
      "                            / AWG 12)",
      "  Protection class          IP20",
      "                            Once mated in its own",
      "  Note on protection class  housing it is IP2xC, and so are",
      "                            all others",
      "  Weight                    3 g"
    ).rows()
    #expect(
      rows.suffix(3) == [
        "Protection class: 'IP20'",
        "Note on protection class: "
          + "'Once mated in its own housing it is IP2xC, and so are all others'",
        "Weight: 3 g",
      ])
  }

  @Test func `a parenthesis that opens beside a label began above it`() {
    #expect(
      sheetOfRows(
        "Protection class          IP20",
        "                          In mated condition: IP2xC",
        "Note on protection class  (This connector is not meant",
        "                          for open areas.)",
        "Weight                    3 g"
      ).rows() == [
        "Protection class: 'IP20'",
        "Note on protection class: "
          + "'In mated condition: IP2xC (This connector is not meant for open areas.)'",
        "Weight: 3 g",
      ])
  }

  @Test func `a row ends the label above, though it has a label of its own`() {
    #expect(
      sheetOfRows(
        "| Note on | Once mated: |", "| Protection class | IP2xC |", "| Weight | 3 g |"
      ).rows() == ["Note on Protection class: 'Once mated: IP2xC'", "Weight: 3 g"])
  }

  @Test func `a value torn within its block is no value for two labels`() {
    #expect(
      sheetOfRows(
        "Insulating material\n\nContact material\n\nWeight\n\nPolyamide 66\n(PA 66)\n\n"
          + "Copper alloy\n\n3 g\n\nNotes"
      ).rows() == [
        "Insulating material: 'Polyamide 66 (PA 66)'", "Contact material: 'Copper alloy'",
        "Weight: 3 g",
      ])
  }

  @Test(arguments: ["300 V - 300 V", "250 V 320 400"])
  func `values side by side without their columns are no quantity`(cell: String) {
    #expect(sheetOfRows("Rated voltage\t" + cell).rows() == ["Rated voltage: '\(cell)' ? crowded"])
  }

  @Test(arguments: [
    "| UL Underwriters | UL | UL- |\n| Laboratories Inc. | 1059 | US-1-0 |",
    "| UL Underwriters | UL 1059 | UL-US-1-0 |\n| Laboratories Inc. | | |",
    "| UL Underwriters | UL 1059 | UL-US-1-0 |\nLaboratories Inc.",
  ])
  func `an approval in wrapped cells is one`(row: String) {
    let sheet = sheetOfRows(
      "Approvals / Certificates\n\n| Approval | Standard | Certificate name |\n| --- | --- | --- |",
      row)
    let approvals = sheet.parts[0].approvals.map {
      [sheet.text[$0.agency], sheet.text[$0.standard], sheet.text[$0.certificate]]
    }
    #expect(approvals == [["UL Underwriters Laboratories Inc.", "UL 1059", "UL-US-1-0"]])
  }

  @Test func `a wrapped address of a page header ends no value`() {
    #expect(
      sheetOfRows(
        "Note (material data)\nInformation on material stands\nin the catalog", "",
        "Data sheet | Item number: 770-1324 www.wago.com/", "770-1324", "", "Weight 3 g"
      ).rows() == [
        "Note (material data): 'Information on material stands in the catalog'", "Weight: 3 g",
      ])
  }

  @Test func `a label over three lines above or beside its value`() {
    #expect(
      sheetOfRows("Contact type", "(pluggable", "connector)", "", "Socket", "", "Color", "green")
        .rows() == ["Contact type (pluggable connector): 'Socket'", "Color: 'green'"])
    #expect(
      sheetOfRows(
        "Contact type Female connector/", "(pluggable socket", "connector)", "Color green"
      )
      .rows() == [
        "Contact type (pluggable connector): 'Female connector/socket'", "Color: 'green'",
      ])
  }

  @Test func `a row of its own is no value of the label above`() {
    let rows = sheetOfRows("Country of origin", "GTIN 4055143588447", "Color green").rows()
    #expect(rows == ["GTIN: '4055143588447'", "Color: 'green'"])
  }
}
