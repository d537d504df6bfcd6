import TestSupport
import Testing

@testable import DatasheetText

@Suite struct LabelBlockTests {
  private let labels = [
    "Commercial data", "PU (SPU)", "Packaging type", "GTIN", "Customs tariff number",
  ]

  private func rows(_ lines: [String]) -> (values: [String], relations: [Relation]) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-2113\n\n" + lines.joined(separator: "\n\n"))
    let part = sheet.parts[0]
    return (part.attributes.map { sheet.text[$0.raw] }, part.references.map(\.relation))
  }

  @Test func `a heading of references between labels and values is no value`() {
    let found = rows(
      labels + [
        "Counterpart", "100 pcs", "Box", "4045454000011", "85366990990", "Item no.: 770-1103",
        "Socket; 3-pole; white",
      ])
    #expect(found.values == ["100 pcs", "Box", "4045454000011", "85366990990"])
    #expect(found.relations == [.counterpart])
  }

  @Test func `where a value is missing the blocks prove nothing`() {
    let found = rows(
      labels + ["Counterpart", "100 pcs", "Box", "85366990990", "Item no.: 770-1103"])
    #expect(found.values.isEmpty)
  }
}
