import TestSupport
import Testing

@testable import DatasheetText

/// Facts that are the items of lists, marked and wrapped in the ways of many programs.
@Suite struct ListItemTests {
  @Test(arguments: [
    [
      "-   Rated current 32 A", "-   Note on Contact Resistance approx. 1 mΩ of contact",
      "    resistance",
    ],
    [
      "     •\u{A0}Rated current: 32 A",
      "     •\u{A0}Note on Contact Resistance: approx. 1 mΩ of contact", "       resistance",
    ],
    [
      "* **Rated current:** 32 A", "* **Note on Contact Resistance:** approx. 1 mΩ of contact",
      "  resistance",
    ],
    [
      "  • Rated current", "    32 A", "  • Note on Contact Resistance",
      "    approx. 1 mΩ of contact resistance",
    ],
    [
      "-   **Rated current**\\", "    32 A", "-   **Note on Contact Resistance**\\",
      "    approx. 1 mΩ of contact resistance",
    ],
    [
      "  * **Rated current**  ", "32 A", "  * **Note on Contact Resistance**  ",
      "approx. 1 mΩ of contact resistance",
    ],
  ])
  func `items are rows`(lines: [String]) {
    let sheet = readSheet(
      (["Item no. 770-1324", "", "Socket; 4-pole", "", "### Electrical data", ""] + lines)
        .joined(separator: "\n"))
    let rows = sheet.parts[0].attributes.map { "\(sheet.text[$0.label]): \(sheet.text[$0.raw])" }
    #expect(
      rows == [
        "Rated current: 32 A", "Note on Contact Resistance: approx. 1 mΩ of contact resistance",
      ])
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
  }

  @Test func `items that are named as headings are leave the gaps of their marks`() {
    let sheet = readSheet(
      [
        "Item no. 770-1324", "", "Data", "", "-   Marking", "    N PE L", "-   Locking lever",
        "    Yes",
      ]
      .joined(separator: "\n"))
    #expect(sheet.rows() == ["Marking: {N, PE, L}", "Locking lever: true"])
  }

  @Test func `a bold label of an item that heads references elsewhere is a label`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      ### Mechanical data

      -   **Coding:** Q
      -   **Width:** 9 mm
      """)
    #expect(sheet.rows() == ["Coding: 'Q'", "Width: 9 mm"])
  }

  @Test func `items name other parts`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      Counterpart

        • Item no.: 770-1334
          Plug; 4-pole; Cod. Q; 4,00 mm²;
          green
          www.wago.com/770-1334
      """)
    let references = sheet.parts[0].references
    #expect(references.map(\.itemNumber.description) == ["770-1334"])
    #expect(references.map { sheet.text[$0.title] } == ["Plug; 4-pole; Cod. Q; 4,00 mm²; green"])
    #expect(references.map { sheet.text[$0.address] } == ["www.wago.com/770-1334"])
  }

  @Test(arguments: [
    ["- CCA DEKRA Certification B.V. IEC 61535 NL-32105"],
    ["* CCA DEKRA Certification B.V.; IEC 61535; NL-32105"],
    ["  • CCA DEKRA Certification B.V.", "    IEC 61535", "    NL-32105"],
  ])
  func `items are approvals`(lines: [String]) {
    let head = ["Item no. 770-1324", "", "Socket; 4-pole", "", "Approvals / Certificates", ""]
    let sheet = readSheet((head + lines).joined(separator: "\n"))
    let rows = sheet.parts[0].approvals.map { approval in
      [approval.agency, approval.standard, approval.certificate].map { sheet.text[$0] }
    }
    #expect(rows == [["CCA DEKRA Certification B.V.", "IEC 61535", "NL-32105"]])
  }
}
