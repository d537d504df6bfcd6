import TestSupport
import Testing

@testable import DatasheetText

/// Rows that are read without asking every reader.
@Suite struct PlainRowTests {
  /// The same rows, each with a second tab: it divides the same cells, but no such line is plain.
  private func withTwoTabs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isRow = line.count { $0 == "\t" } == 1
      return isRow ? line.split(separator: "\t").joined(separator: "\t\t") : String(line)
    }.joined(separator: "\n")
  }

  private func expectSame(_ text: String) {
    let (plain, other) = (readSheet(text), readSheet(withTwoTabs(text)))
    #expect(plain.roles == other.roles)
    for (part, otherPart) in zip(plain.parts.indices, other.parts.indices) {
      #expect(plain.rows(ofPart: part) == other.rows(ofPart: otherPart))
      let sections = plain.parts[part].attributes.map(\.section)
      #expect(sections == other.parts[otherPart].attributes.map(\.section))
    }
  }

  @Test(arguments: Fixture.names)
  func `a plain row is read as any row is`(name: String) throws {
    let text = try Fixture.text(name)
    #expect(text != withTwoTabs(text))
    expectSame(text)
  }

  @Test(arguments: [
    "Overvoltage category\tIII\tIII\tII\nRated voltage\t250 V", "Use group\tB",
    "Rated voltage\t(III / 3) (III / 2)", "Page\t1/8", "Version\t08.05.2026", "Property\tValue",
    "Material data\tCommercial data", "Color\t-", "Connection 1\t1", "Color\t\"gray\"",
    "Width\t9&nbsp;mm", "Color\t**red**", "Hinweis zur\tIP20\nSchutzart\tx",
  ])
  func `rows that only look plain`(printed: String) {
    expectSame(
      "Data sheet | Item number: 770-1324\n\nMaterial data\n\n\(printed)\nWidth\t9 mm\n")
  }
}
