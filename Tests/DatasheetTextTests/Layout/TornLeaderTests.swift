import TestSupport
import Testing

@testable import DatasheetText

/// Leaders that a converter printed a dot a line, or into the cells of a table.
@Suite struct TornLeaderTests {
  private func torn(_ label: String, _ value: String, dots: Int = 9) -> [String] {
    sheetOfRows(([label] + Array(repeating: ".", count: dots) + [value]).joined(separator: "\n"))
      .rows()
  }

  @Test func `a dot a line between label and value`() {
    #expect(torn("Weight", "3.1 g") == ["Weight: 3.1 g"])
    #expect(torn("Weight .", ". 3.1 g") == ["Weight: 3.1 g"])
    #expect(torn("Customs tariff no. .", ". 85366990990") == ["Customs tariff no.: '85366990990'"])
  }

  @Test func `a label below the dots is no value of the label above`() {
    let dots = Array(repeating: ".", count: 5)
    let lines = ["Color"] + dots + ["Insulating material"] + dots + ["Polyamide 66"]
    let rows = sheetOfRows(lines.joined(separator: "\n")).rows()
    #expect(rows.contains("Insulating material: 'Polyamide 66'"))
    #expect(!rows.contains { $0.hasPrefix("Color: 'I") })
  }

  @Test func `two lines of dots lead nowhere`() {
    #expect(torn("Weight", "3.1 g", dots: 2) != ["Weight: 3.1 g"])
  }

  @Test func `nothing below the dots is no value`() {
    #expect(!torn("Weight", "").contains("Weight: 3.1 g"))
  }

  @Test(arguments: [
    "| Width | . . . . . . . . . 9 mm |",
    "| Width . . . . . . . . . | 9 mm |",
    "| Width . . . . . . . . . 9 mm |",
  ])
  func `leaders in the cells of a table`(row: String) {
    #expect(sheetOfRows(row, "| Color | green |").rows() == ["Width: 9 mm", "Color: 'green'"])
  }

  @Test func `the full stop before leaders with blanks is the label's`() {
    #expect(
      sheetOfRows("Customs tariff no. . . . . . . . . . 85366990990").rows()
        == ["Customs tariff no.: '85366990990'"])
  }

  @Test func `two dots before a number are doubtful`() {
    let row = sheetOfRows("Width\t. . 9 mm").parts[0].attributes[0]
    #expect(row.doubts.contains(.foreignText))
  }
}
