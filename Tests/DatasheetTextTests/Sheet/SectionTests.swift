import TestSupport
import Testing

@testable import DatasheetText

/// Headings: known ones nest by the vocabulary, unknown ones by their printed level.
@Suite struct SectionTests {
  @Test func `a standard above the heading of a column beside heads its table`() {
    let sheet = sheetOfRows(
      "Ratings per UL", "Connection data", "Rated voltage (Use Group C)\t300 V")
    #expect(sheet.rows() == ["Rated voltage (Use Group C): 300 V"])
  }

  private func paths(_ lines: String...) -> [String] {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\n" + lines.joined(separator: "\n"))
    let part = sheet.parts[0]
    return part.attributes.map { row in
      part.sections.path(to: row.section).map { sheet.text[$0] }.joined(separator: " › ")
    }
  }

  static let ratings = "Data › Electrical data › Ratings per IEC/EN 60664-1"

  @Test func `a numbered heading is no rest of the dash above it`() {
    let sheet = sheetOfRows("Rated current (Use Group D): -", "1.2 Material data", "Color: green")
    #expect(sheet.rows() == ["Rated current (Use Group D): null", "Color: 'green'"])
    #expect(
      sheet.text[sheet.parts[0].sections.name(of: sheet.parts[0].attributes[1].section)]
        == "Material data")
  }

  @Test(arguments: [
    ["## Data", "### Electrical data", "#### Ratings per IEC/EN 60664-1"],
    ["## Data", "## Electrical data", "## Ratings per IEC/EN 60664-1"],
    ["Data", "Electrical data", "Ratings per IEC/EN 60664-1"],
    ["Data:", "Electrical data:", "**Ratings per IEC/EN 60664-1:**"],
    ["**Data**", "**Electrical data**", "**Ratings per IEC/EN 60664-1**"],
    ["**Data****Electrical data**", "**Ratings per IEC/EN 60664-1**"],
    ["DATA", "ELECTRICAL DATA", "### Ratings per IEC/EN 60664-1"],
    ["#### Data", "### Electrical data", "## Ratings per IEC/EN 60664-1"],
    ["| Data |", "| Electrical data | |", "Ratings per IEC/EN 60664-1"],
  ])
  func `known headings nest by the vocabulary`(headings: [String]) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\n" + headings.joined(separator: "\n\n")
        + "\n\nRated voltage\t400 V\n\n")
    let part = sheet.parts[0]
    let path = part.sections.path(to: part.attributes[0].section).map { sheet.text[$0] }
    #expect(path.map { $0.lowercased() } == Self.ratings.lowercased().components(by: " › "))
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `a deeper part of the sheet closes before the next opens`() {
    #expect(
      paths(
        "Data", "Electrical data", "Ratings per IEC/EN 60664-1", "Rated voltage\t400 V",
        "Approvals per UL 1977", "Rated current\t23 A", "Geometrical Data", "Width\t40 mm",
        "Connection data", "Connection 1", "Pole number\t4", "Material data", "Color\tgreen")
        == [
          Self.ratings, "Data › Electrical data › Approvals per UL 1977", "Data › Geometrical Data",
          "Data › Connection data › Connection 1", "Data › Material data",
        ])
  }

  @Test func `unknown headings nest by their printed level`() {
    #expect(
      paths(
        "## Data", "### Thermal data", "Width\t1 mm", "#### Derating", "Width\t2 mm",
        "### Acoustics", "Width\t3 mm", "## Other", "Width\t4 mm")
        == ["Data › Thermal data", "Data › Thermal data › Derating", "Data › Acoustics", "Other"])
  }

  @Test func `a standard right below the heading of another heads a table of its own`() {
    let sheet = sheetOfRows(
      "Ratings per IEC/EN 60664-1", "", "Ratings per IEC/EN 2", "", "Ratings per UL", "",
      "  Rated voltage (Use Group B)  600 V")
    let row = sheet.parts[0].attributes[0]
    #expect(sheet.rows() == ["Rated voltage (Use Group B): 600 V"])
    #expect(sheet.text[sheet.parts[0].sections.name(of: row.section)] == "Ratings per UL")
  }

  @Test func `a repeated heading opens its section anew`() {
    #expect(
      paths(
        "Data", "Mechanical data", "Coding\tQ", "Geometrical data", "Mechanical data", "Coding\tQ")
        == ["Data › Mechanical data", "Data › Mechanical data"])
  }

  @Test func `the same words head different parts of a sheet`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      Data
      Environmental Product Compliance
      RoHS Compliance Status\tCompliant
      Downloads
      Environmental Product Compliance
      Environmental Product Compliance 770-1324\t<a href="#">↓</a>
      Compliance Search
      """)
    let part = sheet.parts[0]
    #expect(sheet.rows() == ["RoHS Compliance Status: 'Compliant'"])
    let path = part.sections.path(to: part.attributes[0].section).map { sheet.text[$0] }
    #expect(path == ["Data", "Environmental Product Compliance"])
    #expect(part.documents.isEmpty)
  }

  @Test func `numbered headings nest by their number`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      1 Compatible Products
      1.1 System counterpart
      1.1.1 Male connector/plug
      Item No.: 831-1204
      1.2 Optional Accessories
      1.2.1 Ferrule
      1.2.1.1 Ferrule
      Item No.: 216-262
      """)
    let part = sheet.parts[0]
    let paths = part.references.map { reference in
      part.sections.path(to: reference.section).map { sheet.text[$0] }
    }
    #expect(
      paths == [
        ["Compatible Products", "System counterpart", "Male connector/plug"],
        ["Compatible Products", "Optional Accessories", "Ferrule", "Ferrule"],
      ])
    #expect(part.references.map(\.relation) == [.counterpart, .accessory])
    #expect(part.references.map(\.category) == [nil, .ferrule])
  }
}

extension String {
  fileprivate func components(by separator: String) -> [String] {
    split(separator: separator).map { String($0) }
  }
}
