import TestSupport
import Testing

@testable import DatasheetText

/// Headings that ran together with the line below them.
@Suite struct GluedHeadingTests {
  private func sections(_ sheet: Sheet) -> [String] {
    sheet.parts[0].attributes.map { row in
      sheet.parts[0].sections.path(to: row.section).map { sheet.text[$0] }
        .joined(separator: " > ") + ": " + sheet.text[row.label]
    }
  }

  @Test func `a heading that touches the label of its first row`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      DataElectrical dataRatings per IEC/EN 60664-1Rated current| 32 A
      ---|---
      Material dataColor| green
      ---|---
      Weight| 2 g
      """)
    #expect(
      sections(sheet) == [
        "Data > Electrical data > Ratings per IEC/EN 60664-1: Rated current",
        "Data > Material data: Color", "Data > Material data: Weight",
      ])
    #expect(sheet.rows() == ["Rated current: 32 A", "Color: 'green'", "Weight: 2 g"])
  }

  @Test func `a heading in the first cell of its table`() {
    let sheet = sheetOfRows(
      "| **Geometrical data** Width | 9 mm |", "|---|---|", "| Height | 2 mm |")
    #expect(
      sections(sheet).allSatisfy { $0.contains("Geometrical data: ") },
      "\(sections(sheet))")
    #expect(sheet.rows() == ["Width: 9 mm", "Height: 2 mm"])
  }

  @Test func `a heading that touches the head of a table of items`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      Kompatible ProdukteBeschriftungszubehörArtikelnr.| Beschreibung
      ---|---
      770-450| Beschriftungskarte; Kunststoff; weiß
      """)
    let found = sheet.parts[0].references.map { "\($0.itemNumber) \(sheet.text[$0.title])" }
    #expect(found == ["770-450 Beschriftungskarte; Kunststoff; weiß"])
    #expect(sheet.parts[0].references.first?.category == .marking)
  }

  @Test func `words that only begin like a heading stay whole`() {
    let sheet = sheetOfRows("DataBank\tnone", "Material dataX\tred")
    #expect(
      sheet.parts[0].attributes.map { sheet.text[$0.label] } == ["DataBank", "Material dataX"])
  }

  @Test(arguments: [
    "|Width|3 mm|\n|**Material data**<br>Color|green|", "Width 3 mm\n**Material data** Color green",
  ])
  func `a marked heading beside the label of its first row`(printed: String) {
    let sheet = sheetOfRows(printed)
    #expect(sections(sheet) == ["Data: Width", "Data > Material data: Color"])
    #expect(sheet.rows() == ["Width: 3 mm", "Color: 'green'"])
  }

  @Test func `a marked word that leads a sentence is no heading`() {
    let sheet = sheetOfRows("Width 3 mm", "**Marking** N PE1 PE2 L", "**Data** is all we have.")
    #expect(sections(sheet) == ["Data: Width", "Data: Marking"])
  }

  @Test func `a heading that touches the value before it`() {
    let sheet = sheetOfRows(
      "Weight\t15.6 gEnvironmental requirements", "Pole number  3Physical data",
      "ECCN\tNO US CLASSIFICATIONDownloads")
    #expect(sheet.rows() == ["Weight: 15.6 g", "Pole number: 3", "ECCN: 'NO US CLASSIFICATION'"])
    #expect(
      sections(sheet) == [
        "Data: Weight", "Data > Environmental requirements: Pole number",
        "Data > Physical data: ECCN",
      ])
  }

  @Test func `headings before and behind a list of pairs`() {
    let sheet = sheetOfRows(
      "Connection dataActuation typeOperating toolStrip length9 mm / 0.35 inchPole number3Physical dataWidth  3 mm"
    )
    #expect(
      sections(sheet) == [
        "Data > Connection data: Actuation type", "Data > Connection data: Strip length",
        "Data > Connection data: Pole number", "Data > Physical data: Width",
      ])
    #expect(sheet.rows().first == "Actuation type: 'Operating tool'")
  }

  @Test func `a numbered heading behind other words`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      Approvals
      Approval                 Standard   Certificate name
      GL Germanischer Lloyd    -          9880595HH 1 Compatible products
      1.1 Optional accessories 1.1.1 Marking
      Item no. 770-450
      Marker card; Plastic; white 1.1.2 Tools
      Item no. 210-719
      Operating tool; Blade: 2.5 x 0.4 mm
      """)
    let part = sheet.parts[0]
    #expect(part.approvals.map { sheet.text[$0.certificate] } == ["9880595HH"])
    #expect(part.references.map(\.category) == [.marking, .tool])
    #expect(
      part.references.map { sheet.text[$0.title] } == [
        "Marker card; Plastic; white", "Operating tool; Blade: 2.5 x 0.4 mm",
      ])
  }
}
