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

  @Test func `an agency is put together again`() {
    let sheet = sheetOfRows(
      "Approvals\n\n|Approval|Standard|Certificate name|\n|---|---|---|\n"
        + "|UL Underwriters Laboratori|es Inc. UL 1059|UL-US-1-0|")
    let approvals = sheet.parts[0].approvals.map {
      [sheet.text[$0.agency], sheet.text[$0.standard], sheet.text[$0.certificate]]
    }
    #expect(approvals == [["UL Underwriters Laboratories Inc.", "UL 1059", "UL-US-1-0"]])
  }

  @Test func `an agency that goes on below stands in the column of its head`() {
    let sheet = sheetOfRows(
      "Approvals\n\n|Approval|Standard| |Certificate name|\n|---|---|---|---|\n"
        + "|DNV Det Norske Veritas, Germanischer|-| |TAE0001|\nLloyd\nDownloads")
    let approvals = sheet.parts[0].approvals.map {
      [sheet.text[$0.agency], sheet.text[$0.standard], sheet.text[$0.certificate]]
    }
    #expect(approvals == [["DNV Det Norske Veritas, Germanischer Lloyd", "", "TAE0001"]])
  }

  @Test func `the words that tell a number apart may stand in the next row`() {
    let first =
      "|Note on Contact Resistance|approx. 1 mΩ of contact resistance approx. 0.25 mΩ contact|"
    #expect(
      sheetOfRows(first, "||transition plug/socket|").parts[0].properties.all.map { "\($0.key)" }
        == [
          "contactResistance", "contactTransitionResistance",
        ])
    #expect(sheetOfRows(first).parts[0].attributes.allSatisfy { !$0.doubts.isEmpty })
  }

  @Test func `the rest of a value beside a row is none of that row`() {
    let sheet = sheetOfRows(
      "|**Physical data**||**Mechanical data**||", "|Width|9 mm|Mating force|approx. 20 N|",
      "|Height|8 mm||(for each pole)|")
    #expect(sheet.rows().contains("Height: 8 mm"))
    #expect(sheet.count(of: .unread) == 1)
  }
}
