import TestSupport
import Testing

@testable import DatasheetText

/// Heads and feet of pages that nothing but their place and repetition tells from the rest.
@Suite struct PageEdgeTests {
  /// A sheet of three pages; each piece begins a page.
  private func sheet(_ pages: [String], foot: (Int) -> String) -> Sheet {
    let printed = pages.enumerated().map { $1 + "\n" + foot($0 + 1) }
    return readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\n\nData\n\nMaterial Data\n\n"
        + printed.joined(separator: "\n"))
  }

  private static let pages = [
    "Color\tgreen\nContact material Copper or alloy", "Fire load\t0.2 MJ\nStrip length 9 mm",
    "Weight\t12.6 g\nWidth 3 mm",
  ]
  private static let rows = [
    "Color: 'green'", "Contact material: 'Copper or alloy'", "Fire load: 0.2 MJ",
    "Strip length: 9 mm", "Weight: 12.6 g", "Width: 3 mm",
  ]

  @Test(arguments: [
    "file:///home/print.html %/3\n\u{0C}11/21/26, 10:29 PM\n770-1324 | Print",
    "11/21/26, 10:29 PM\n%/3\n", "ask us about\nfurther parts of this range!\nPage\n%/3\n\u{0C}",
    "demander plus tard % / 3", "**demander plus tard %/3**", "– % –", "- % -", "\n— % —\n\u{0C}",
  ])
  func `a foot that counts the pages belongs to no value`(foot: String) {
    let found = sheet(Self.pages) { page in foot.replacing("%", with: "\(page)") }
    #expect(found.rows() == Self.rows)
    #expect(found.count(of: .unread) == 0)
  }

  @Test func `the date in a column of the foot is the sheet's, and of no row`() {
    let found = sheet(Self.pages) { page in
      "Please ask                    We answer                 17.06.2019\n"
        + "Main street 1                 every call                Page \(page)/3\n\u{0C}"
    }
    #expect(found.rows() == Self.rows)
    #expect(found.version?.description == "2019-06-17")
    #expect(found.count(of: .unread) == 0)
  }

  @Test func `lines above and below each form feed are no values`() {
    let found = sheet(Self.pages) { $0 < 3 ? "Bitte wenden\n\u{0C}Etwas oben" : "" }
    #expect(found.rows() == Self.rows)
  }

  @Test func `a value goes on behind the foot of a page`() {
    let found = sheet([
      "Note on protection class\tIn mated condition with strain relief housing:",
      "\tIP2xC\nColor\tgreen", "Weight\t12.6 g",
    ]) { "bitte weiterlesen \($0)/3\n" }
    #expect(found.rows().contains("Color: 'green'"))
    #expect(!found.rows().contains { $0.contains("weiterlesen") })
  }

  @Test func `rows that stand at every break and elsewhere are rows`() {
    let found = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\n\nData\n\nMaterial Data\n\n"
        + "Locking lever\nNo\n1/3\nVariable coding\nNo\n2/3\nMismating protection\nNo\n"
        + "Anti-rotation protection\nNo\n3/3\n")
    #expect(
      found.rows() == [
        "Locking lever: false", "Variable coding: false", "Mismating protection: false",
        "Anti-rotation protection: false",
      ])
  }

  @Test func `numbers that count no pages stay`() {
    let found = sheetOfRows("Order no. of the box\t1/2", "Order no. of the bag\t2/3")
    #expect(found.rows().count == 2)
  }

  @Test func `the head of the sheet is no head of a page`() {
    let page = "770-1324 1/2\nSocket; 4-pole; green\n"
    let found = readSheet(
      "Datasheet | Item number: 770-1324\nSocket; 4-pole; green\n\nData\n\nWidth\t3 mm\n\u{0C}"
        + "Datasheet | Item number: 770-1324\nSocket; 4-pole; green\nHeight\t4 mm\n\u{0C}"
        + "Datasheet | Item number: 770-1324\nSocket; 4-pole; green\nDepth\t5 mm\n" + page)
    #expect(found.parts.count == 1)
    #expect(found.text[found.parts[0].title] == "Socket; 4-pole; green")
    #expect(found.rows() == ["Width: 3 mm", "Height: 4 mm", "Depth: 5 mm"])
  }
}
