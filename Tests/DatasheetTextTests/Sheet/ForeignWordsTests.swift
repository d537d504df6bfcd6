import TestSupport
import Testing

@testable import DatasheetText

/// Values with words of other rows in them, as pages leave them whose columns were read across.
@Suite struct ForeignWordsTests {
  private func attribute(_ row: String) -> Attribute? {
    sheetOfRows(row).parts.first?.attributes.first
  }

  @Test(arguments: [
    "Width\t40 mm Insulation material", "Rated voltage (III / 3)\t320 V Material data",
    "Rated current\t32 A Nominal cross section", "Mounting type\tSnap-in Approvals / Certificates",
    "Rated current\t32 A housing)", "Insulation material\t(main Polyamide (PA66)",
    "Color\tInsulation material Fire load", "Ratings per\tUL 1059 found here",
    "Product Group\tWe may change this at any time. Please read on. 22 (TOPJOB S)",
    "Rated current\n\n-\n\n36 A\n\n5 A",
  ])
  func `a value with words of another row is doubtful`(row: String) throws {
    let read = try #require(attribute(row))
    #expect(read.doubts.contains(.foreignText))
    guard case .text = read.value else {
      Issue.record("\(read.value) is read")
      return
    }
  }

  @Test(arguments: [
    "Width\t40 mm (see Marking)", "Color\tlight gray", "Rated current\t32 A",
    "Note on protection class\tIP20 (with Insulation material)", "Ratings per\tIEC/EN 60664-1",
    "Ratings per\tIEC/EN 60664-1 / EN 60947-7-4",
  ])
  func `its own words are not foreign`(row: String) throws {
    #expect(try #require(attribute(row)).doubts.isEmpty)
  }

  @Test(arguments: [
    ("Rated voltage\tCSA (Use Group 600 V B)", "Rated voltage CSA (Use Group B): 600 V"),
    (
      "Contact type\t(pluggable Male connector/plug connector)",
      "Contact type (pluggable connector): 'Male connector/plug'"
    ),
    (
      "Insulation material\t(main Polyamide (PA66) housing)",
      "Insulation material (main housing): 'Polyamide (PA66)'"
    ),
  ])
  func `a label woven around its value comes apart`(row: String, read: String) {
    #expect(sheetOfRows(row).rows() == [read])
  }

  @Test func `the A of a current is no article`() {
    #expect(
      sheetOfRows("Rated current UL (Use Group B) 37 A Rated voltage UL (Use Group C) 300 V").rows()
        == ["Rated current UL (Use Group B): 37 A", "Rated voltage UL (Use Group C): 300 V"])
  }

  @Test func `a second set of values never feeds the property`() {
    let sheet = sheetOfRows("Nominal voltage (III/3) 2\t630 V")
    #expect(sheet.parts[0].properties[.ratedVoltage] == nil)
  }
}
