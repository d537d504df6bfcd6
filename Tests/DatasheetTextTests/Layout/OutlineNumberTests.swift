import TestSupport
import Testing

@testable import DatasheetText

/// Headings with numbers of one level, as sheets of about 2015 print them.
@Suite struct OutlineNumberTests {
  private func sheet(_ body: String) -> Sheet {
    Sheet(reading: Array("Data sheet | Item number: 770-1324\nPlug; black\n\n\(body)\n".utf8))
  }

  @Test func `a number with a point before a known heading is taken off`() throws {
    let sheet = sheet(
      "1. ELECTRICAL DATA\nRated current\nCoding\n\n25 A\nQ\n2. MATERIAL DATA\nColor  black\n"
        + "3. SYSTEM COUNTERPART\nItem no.: 770-1334  Socket; black")
    let part = try #require(sheet.parts.first)
    let text = sheet.text
    #expect(part.attributes.map { text[$0.raw] } == ["25 A", "Q", "black"])
    #expect(
      part.attributes.map { part.sections.path(to: $0.section).map { text[$0] } } == [
        ["ELECTRICAL DATA"], ["ELECTRICAL DATA"], ["MATERIAL DATA"],
      ])
    #expect(part.references.map(\.relation) == [.counterpart])
    #expect(sheet.problems.isEmpty)
  }

  @Test func `numbers that nest say what stands under what, and stay`() throws {
    let sheet = sheet(
      "1. Accessories\n1.1. Tools\nItem no.: 210-720  Tool\n1.2. Markers\nItem no.: 793-501  Card")
    let part = try #require(sheet.parts.first)
    #expect(
      part.references.map { part.sections.path(to: $0.section).map { sheet.text[$0] } } == [
        ["Accessories", "Tools"], ["Accessories", "Markers"],
      ])
    #expect(part.references.map(\.category) == [.tool, .marking])
  }

  @Test func `a list whose entries are no headings keeps its numbers`() throws {
    let sheet = sheet("Installation instructions\n1. Open the lever.\n2. Insert the conductor.")
    let part = try #require(sheet.parts.first)
    #expect(part.notes.map { sheet.text[$0.text] }.joined().contains("2. Insert"))
  }
}
