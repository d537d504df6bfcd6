import TestSupport
import Testing

@testable import DatasheetText

/// Headings that a converter ran into the cells of a table, without their first letters.
@Suite struct TornHeadingTests {
  private func rows(_ lines: [String]) -> [String] {
    let sheet = readSheet(
      (["Data sheet | Item number: 831-1104", "", "## **Data**", ""] + lines)
        .joined(separator: "\n"))
    return sheet.parts[0].attributes.map { sheet.text[$0.label] + ": " + sheet.text[$0.raw] }
  }

  @Test func `a heading above or below the words of a cell is none of them`() {
    let found = rows([
      "|Rated current|41 A|", "|---|---|", "|**atings per UL**<br>Approvals per|UL 1059|",
      "|Rated current UL (Use Group D)<br>**onnection Data**|5 A|",
    ])
    #expect(
      found == [
        "Rated current: 41 A", "Approvals per: UL 1059", "Rated current UL (Use Group D): 5 A",
      ])
  }

  @Test func `bold words that are whole stay`() {
    let found = rows(["|**Color**<br>of the housing|green|", "|---|---|", "|Weight|5 g|"])
    #expect(found.count == 2)
    #expect(found[0].contains("Color"))
  }

  @Test func `a row of labels is no value`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\n# Data\n\nNote on protection class\n\n"
        + "Potential marking Application\n\nIn mated condition\n")
    let values = sheet.parts[0].attributes.filter { $0.doubts.isEmpty }.map { sheet.text[$0.raw] }
    #expect(!values.contains("Potential marking Application"))
  }

  @Test func `a torn heading beside words of any cell is dropped`() {
    let found = rows([
      "|Width|**i**<br>9 mm|", "|---|---|", "|Weight|5 g<br>**hysical data**|",
    ])
    #expect(found == ["Width: 9 mm", "Weight: 5 g"])
  }

  @Test(arguments: [
    ("|**UL-A**|**pprovals**||", "UL-Approvals"), ("|**Ship**|**Approvals**||", "Ship Approvals"),
    ("|**Ship Approvals**||**i**|", "Ship Approvals"),
    ("|Weight<br>**Ship Approvals**|5 g||", "Ship Approvals"),
  ])
  func `a heading in the cells of a row heads the table below`(row: String, heading: String) {
    let sheet = readSheet(
      """
      Data sheet | Item number: 831-1104

      ## **Data**

      |Width|9 mm||
      |---|---|---|
      \(row)
      |Logo|Approval|Certificate name|
      ||LR Lloyds Register|16/20045 (E3)|
      """)
    let part = sheet.parts[0]
    #expect(part.approvals.map { sheet.text[$0.agency] } == ["LR Lloyds Register"])
    #expect(part.approvals.map { sheet.text[part.sections.name(of: $0.section)] } == [heading])
  }

  @Test func `the head and the first row of a table of approvals in one row`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 831-1104

      ## **UL-Approvals**

      |**Logo**<br>**Approval**<br>UR Laboratories|**Standard**<br>UL 1059|**Certificate**<br>E45172|
      |---|---|---|
      |**Compatible products**<br>**Marking accessories**|||

      Item no.: 209-501
      Marker card; white
      """)
    let part = sheet.parts[0]
    #expect(part.approvals.map { sheet.text[$0.agency] } == ["UR Laboratories"])
    #expect(part.approvals.map { sheet.text[$0.standard] } == ["UL 1059"])
    #expect(part.references.map(\.category) == [.marking])
  }
}
