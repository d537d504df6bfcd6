import TestSupport
import Testing

@testable import DatasheetText

/// Titles of references that stand apart from their numbers.
@Suite struct TitlesApartTests {
  private func titles(_ titles: String) -> [String] {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; 4-pole; green

      Data

      Width\t40 mm

      Counterpart

      Item no.: 770-1334

      Marking accessories

      Item no.: 770-450

      Notes

      Description

      \(titles)
      """)
    return sheet.parts[0].references.map { sheet.text[$0.title] }
  }

  @Test func `as many titles as numbers belong to them in order`() {
    #expect(
      titles("Plug; 4-pole; many\nwords; green\n\nMarker card; Plastic; white") == [
        "Plug; 4-pole; many words; green", "Marker card; Plastic; white",
      ])
  }

  @Test func `one title too few proves nothing`() {
    #expect(titles("Plug; 4-pole; green") == ["", ""])
  }

  @Test func `a title of another kind than its group proves nothing`() {
    #expect(titles("Marker card; Plastic; white\n\nPlug; 4-pole; green") == ["", ""])
  }

  private func titlesOfBlocks(_ block: String) -> [String] {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; 4-pole; green

      Compatible products – Tools

      \(block)

      Notes
      """)
    return sheet.parts[0].references.map { sheet.text[$0.title] }
  }

  private let tools = ["Operating tool; Blade: 3 mm", "Operating tool; Blade: 2 mm"]

  @Test func `a block of titles below a block of numbers is read in its order`() {
    #expect(titlesOfBlocks("210-720\n\n210-719\n\n" + tools.joined(separator: "\n\n")) == tools)
  }

  @Test func `a block of more titles than numbers gives the last number none`() {
    let block = "210-720\n\n210-719\n\n" + (tools + [tools[0]]).joined(separator: "\n\n")
    #expect(titlesOfBlocks(block) == ["", ""])
  }

  @Test func `a title that follows its number stays where one before has none`() {
    #expect(titlesOfBlocks("210-720\n\n210-719\n\n" + tools[1]) == ["", tools[1]])
  }
}
