import TestSupport
import Testing

@testable import DatasheetText

/// Rows of pipes whose columns were cut at another place than that where label and value meet.
@Suite struct TornColumnTests {
  @Test(arguments: [
    (
      "|Fine-stranded conductor; with insul|ated ferrule|0.5 … 6 mm²||",
      "Fine-stranded conductor; with insulated ferrule: 0.5…6 mm2"
    ),
    (
      "|Fine-stranded conductor; with|insulated ferrule|0.5 … 6 mm²|",
      "Fine-stranded conductor; with insulated ferrule: 0.5…6 mm2"
    ),
    ("|Processing temperature -35 ...|+60 °C|", "Processing temperature: -35…60 Cel"),
  ])
  func `label and value are told apart by the vocabulary`(row: String, read: String) {
    let sheet = sheetOfRows(row)
    #expect(sheet.rows() == [read])
    let label = read.prefix { $0 != ":" }
    #expect(sheet.parts[0].attributes.map { sheet.text[$0.label] } == [String(label)])
  }
}
