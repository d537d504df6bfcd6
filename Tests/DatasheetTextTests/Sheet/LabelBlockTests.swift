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
      labels + ["Counterpart", "100 pcs", "Sack", "85366990990", "Item no.: 770-1103"])
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

  /// The same, each text a line right below the one before; an empty one is a blank line.
  private func closePairs(_ lines: [String]) -> [String: String] {
    pairs([lines.joined(separator: "\n")])
  }

  @Test func `a paragraph above labels without values may hold theirs`() {
    #expect(
      sheetOfRows(
        "Note on protection class", "", "Once it is", "plugged", "N PE1 L", "",
        "Potential marking", "Application", "", "Material data", "Color", "", "gray"
      ).rows() == ["Note on protection class: 'Once it is' ? foreign", "Color: 'gray'"])
  }

  @Test func `small words that stand below a row alone leave it doubtful`() {
    #expect(
      sheetOfRows("Contact material\tCopper with a", "", "nickel plating", "", "Weight\t3 g").rows()
        == ["Contact material: 'Copper with a' ? foreign", "Weight: 3 g"])
  }

  @Test func `a label that begins the next one as well is no value`() {
    let found = closePairs([
      "Data", "", "Solid conductor", "Fine-stranded conductor", "Fine-stranded conductor",
      "with ferrule with plastic", "collar", "Strip length", "", "0.5 ... 4 mm²", "0.5 ... 3 mm²",
      "0.25 ... 2 mm²", "9 mm",
    ])
    #expect(
      found == [
        "Solid conductor": "0.5 ... 4 mm²", "Fine-stranded conductor": "0.5 ... 3 mm²",
        "Fine-stranded conductor with ferrule with plastic collar": "0.25 ... 2 mm²",
        "Strip length": "9 mm",
      ])
  }

  @Test func `the rating of a label may stand behind its wrapped end`() {
    let found = closePairs([
      "Data", "", "Nominal voltage (III/3)", "Rated impulse withstand", "voltage (III / 3)",
      "Rated current", "", "800 V", "8 kV", "41 A",
    ])
    #expect(
      found == [
        "Nominal voltage (III/3)": "800 V", "Rated impulse withstand voltage (III / 3)": "8 kV",
        "Rated current": "41 A",
      ])
  }

  @Test func `values above the heading of their labels are found`() {
    let found = closePairs([
      "Data", "Electrical data", "", "plugged", "", "400 V", "6 kV", "32 A", "",
      "Ratings per IEC/EN 60664-1", "", "Rated voltage (III / 3)",
      "Rated impulse voltage (III / 3)", "Rated current", "Legend (ratings)", "", "Plain words",
    ])
    #expect(found["Rated voltage (III / 3)"] == "400 V")
    #expect(found["Rated impulse voltage (III / 3)"] == "6 kV")
    #expect(found["Rated current"] == "32 A")
  }

  @Test func `labels left above take the values left above together with the next block`() {
    let found = closePairs([
      "Data", "Contact type (pluggable connector)", "Connector (connection type)",
      "Mismating protection", "Locking of plug-in connection", "", "Female connector/socket",
      "for conductor", "Yes", "Centre lever", "", "All is told elsewhere", "black", "I", "",
      "Note (material data)", "Color", "Material group", "Weight 40.2 g",
    ])
    #expect(
      found == [
        "Contact type (pluggable connector)": "Female connector/socket",
        "Connector (connection type)": "for conductor", "Mismating protection": "Yes",
        "Locking of plug-in connection": "Centre lever",
        "Note (material data)": "All is told elsewhere", "Color": "black", "Material group": "I",
        "Weight": "40.2 g",
      ])
  }

  @Test func `a value that the next label above could have as well leaves all of its kind unread`()
  {
    let found = closePairs([
      "Data", "", "40 mm", "", "Height", "Depth", "", "30 mm", "20 mm", "", "Material data",
      "Color", "Weight", "", "green", "12 g",
    ])
    #expect(found == ["Color": "green", "Weight": "12 g"])
  }
}
