import TestSupport
import Testing

@testable import DatasheetText

/// Tables that count their rows, and rows that say in a cell what they stand under.
@Suite struct RowNumberTests {
  private static let rows = [
    "Width: 9 mm", "Height: 2 mm", "Depth: 4 mm", "Weight: 3 g", "Color: 'green'",
  ]

  @Test(arguments: [
    "0010 Width 9 mm\n0020 Height 2 mm\n0030 Depth 4 mm\n0040 Weight 3 g\n0050 Color green",
    "1   Width    9 mm\n2   Height   2 mm\n3   Depth    4 mm\n4   Weight   3 g\n9   Color    green",
    "| 1 | Width | 9 mm |\n|---|---|---|\n| 2 | Height | 2 mm |\n| 3 | Depth | 4 mm |\n"
      + "| 4 | Weight | 3 g |\n| 5 | Color | green |",
    "10\nWidth\n9 mm\n20\nHeight\n2 mm\n30\nDepth\n4 mm\n40\nWeight\n3 g\n50\nColor\ngreen",
  ])
  func `numbers that grow from row to row are none of its cells`(table: String) {
    #expect(sheetOfRows(table).rows() == Self.rows)
  }

  @Test func `numbers that do not grow are left`() {
    let sheet = sheetOfRows("3 Width 9 mm\n2 Height 2 mm\n1 Depth 4 mm\n4 Weight 3 g\n5 Color red")
    #expect(sheet.rows() != Self.rows)
  }

  @Test func `a way of headings opens each of them`() {
    let sheet = sheetOfRows("Data > Material data\nWeight\t3 g")
    let part = sheet.parts[0]
    #expect(
      part.sections.path(to: part.attributes[0].section).map { sheet.text[$0] } == [
        "Data", "Material data",
      ])
  }

  @Test func `rows name their groups`() {
    let sheet = readSheet(
      """
      Item no. 770-1324
      Socket; 4-pole; green

      Items

      | 770-1334 | Plug; 4-pole; green | Counterpart |
      | 210-719 | Operating tool; short | Compatible products > tools |

      Approvals

      | Group | Approval | Standard | Certificate |
      |---|---|---|---|
      | Ship Approvals | ABS American Bureau of Shipping | - | 19-HG1 |
      | UL-Approvals | cURus Underwriters Laboratories Inc. | UL 1977 | E45171 |
      """)
    let part = sheet.parts[0]
    #expect(
      part.references.map { sheet.text[$0.title] } == [
        "Plug; 4-pole; green", "Operating tool; short",
      ])
    #expect(part.references.map(\.relation) == [.counterpart, .accessory])
    #expect(part.references.map(\.category) == [nil, .tool])
    #expect(
      part.approvals.map { sheet.text[part.sections.name(of: $0.section)] } == [
        "Ship Approvals", "UL-Approvals",
      ])
    #expect(part.approvals.map { sheet.text[$0.certificate] } == ["19-HG1", "E45171"])
  }

  @Test func `a dash before a title, and the maker's name, are none of it`() {
    let sheet = readSheet(
      "Item no. 770-1324\nWAGO Socket; 4-pole; green\n\nCounterpart\n\n- 770-1334 – Plug; 4-pole; green\n"
    )
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; green")
    #expect(sheet.parts[0].references.map { sheet.text[$0.title] } == ["Plug; 4-pole; green"])
  }
}
