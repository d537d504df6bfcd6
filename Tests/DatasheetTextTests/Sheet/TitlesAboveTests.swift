import TestSupport
import Testing

@testable import DatasheetText

/// Items below a heading of links whose titles stand above their bare numbers.
@Suite struct TitlesAboveTests {
  private func items(_ lines: String) -> [String] {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\nOptional accessories\n\n" + lines)
    return sheet.parts[0].references.map { "\($0.itemNumber): \(sheet.text[$0.title])" }
  }

  private static let items = [
    "216-241: Ferrule; insulated; white", "216-244: Ferrule; insulated; black",
  ]

  @Test(arguments: [
    "Ferrule; insulated;\nwhite\n\n216-241\n\nFerrule; insulated; black\n\n216-244\n",
    "Ferrule; insulated; white\n216-241\nFerrule; insulated;\nblack\n216-244\n",
    "Ferrule; insulated; white\n\nFerrule; insulated; black\n\n216-241\n\n216-244\n",
  ])
  func `each number takes the title above it`(lines: String) {
    #expect(items(lines) == Self.items)
  }

  @Test(arguments: [
    "216-241\nFerrule; insulated; white\n\n216-244\nFerrule; insulated; black\n",
    "216-241\n\nFerrule; insulated; white\n\n216-244\n\nFerrule; insulated; black\n",
  ])
  func `titles below stay with the number above`(lines: String) {
    #expect(items(lines) == Self.items)
  }

  @Test func `where a number is missing no title is given away`() {
    let found = items("Ferrule; insulated; white\n\nFerrule; insulated; black\n\n216-244\n")
    #expect(found == ["216-244: "])
  }
}
