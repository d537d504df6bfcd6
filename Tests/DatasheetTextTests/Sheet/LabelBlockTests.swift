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

  /// Label and value of each row.
  private func pairs(_ lines: [String]) -> [String: String] {
    let sheet = readSheet(
      "Data sheet | Item number: 770-2113\n\n" + lines.joined(separator: "\n\n"))
    return Dictionary(
      sheet.parts[0].attributes.map { (sheet.text[$0.label], sheet.text[$0.raw]) },
      uniquingKeysWith: { "\($0), \($1)" })
  }

  @Test func `labels of several tables stand above the values of all`() {
    let found = pairs([
      "Data", "Geometrical data", "Width", "Height", "Material data", "Color", "Weight",
      "Commercial data", "GTIN", "Downloads", "Documentation", "Additional Information", "40 mm",
      "12.9 mm", "green", "12.6 g", "4045454299156", "Technical explanations", "Apr 3, 2019",
    ])
    #expect(
      found == [
        "Width": "40 mm", "Height": "12.9 mm", "Color": "green", "Weight": "12.6 g",
        "GTIN": "4045454299156",
      ])
  }

  @Test func `values stand below the references of the page`() {
    let found = pairs([
      "Data", "Width", "Weight", "Country of origin", "RoHS Compliance Status",
      "Optional accessories", "Item no.: 210-720\nOperating tool; with a shaft",
      "45.6 mm", "5.7 g", "DE", "Compliant, No Exemption",
    ])
    #expect(
      found == [
        "Width": "45.6 mm", "Weight": "5.7 g", "Country of origin": "DE",
        "RoHS Compliance Status": "Compliant, No Exemption",
      ])
  }

  @Test func `values stand above their labels`() {
    let found = pairs([
      "Data", "Width", "Height", "40 mm", "9 mm", "Commercial data", "4045454000011",
      "85366990990", "GTIN", "Customs tariff number", "Counterpart", "Item no.: 770-1103",
    ])
    #expect(
      found == [
        "Width": "40 mm", "Height": "9 mm", "GTIN": "4045454000011",
        "Customs tariff number": "85366990990",
      ])
  }

  @Test func `a value of another kind than its label wants is none`() {
    let found = pairs([
      "Data", "Variable coding", "Anti-rotation protection", "106.4 mm", "11 mm",
      "Mechanical data", "Coding", "A",
    ])
    #expect(found == ["Coding": "A"])
  }

  @Test func `a value that stands below narrower ones is found by its kind`() {
    let found = pairs([
      "Data", "Width", "Height", "Coding", "Mating force", "Retention force", "40 mm", "9 mm",
      "approx. 20 ... 70 N", "Locked: > 80 N", "Q", "Material data", "Color", "green",
    ])
    #expect(found["Coding"] == "Q")
    #expect(found["Mating force"] == "approx. 20 ... 70 N")
    #expect(found["Retention force"] == "Locked: > 80 N")
  }
}
