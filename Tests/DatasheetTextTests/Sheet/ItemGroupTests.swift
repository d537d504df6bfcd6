import TestSupport
import Testing

@testable import DatasheetText

/// Groups of items whose heading nobody knows.
@Suite struct ItemGroupTests {
  private func groups(_ lines: String) -> [String] {
    let sheet = readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\n" + lines)
    let part = sheet.parts[0]
    return part.references.map { reference in
      part.sections.path(to: reference.section).map { sheet.text[$0] }.joined(separator: " › ")
    }
  }

  @Test func `a name between a heading and a number is a group`() {
    #expect(
      groups("Marking accessories\nMarking strip\nItem no.: 210-331\nStrip; white\n")
        == ["Marking accessories › Marking strip"])
  }

  @Test(arguments: ["Packaging type BOX", "Weight", "Some words. More", "4-pole; green"])
  func `rows, labels and titles are none`(line: String) {
    #expect(
      groups("Marking accessories\n\(line)\nItem no.: 210-331\nStrip; white\n")
        == ["Marking accessories"])
  }

  @Test(arguments: ["**Ite No.: 216-262**", "## Item o.: 216-262", "1.2.1 Itom no.: 216-262"])
  func `a damaged number is no heading`(line: String) {
    #expect(
      groups(
        "Marking accessories\n\nItem no.: 210-331\nStrip; white\n\n\(line)\nStrip; red\n\n"
          + "Item no.: 210-332\nStrip; blue\n") == ["Marking accessories", "Marking accessories"])
  }

  @Test func `a heading in bold is no rest of a title`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\nCounterpart\n\n**Item no. 210-110**\n\n"
        + "<div>\n\nPen; for permanent marking\n\n</div>\n\n**protection**\n\n<div>\n\n"
        + "**Item no. 210-111**\n\nCap; red\n")
    #expect(
      sheet.parts[0].references.map { sheet.text[$0.title] } == [
        "Pen; for permanent marking", "Cap; red",
      ])
  }

  @Test(arguments: ["2027.26 KB", "2.0 MB"])
  func `a size is no numbered heading`(size: String) {
    #expect(
      groups("Marking accessories\n\n\(size)\n\nItem no.: 210-331\nStrip; white\n")
        == ["Marking accessories"])
  }

  @Test(arguments: [
    "Cable diameter   9 ... 13 mm\nWeight   3 g\n",
    "Cable diameter 9 ... 13 mm\nWeight 3 g\n",
    "Cable diameter\t9 ... 13 mm\nWeight\t3 g\n",
  ])
  func `the name of a group heads a table of data`(lines: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\nData\nMechanical data\nCoding\tQ\n\n"
        + "Strain relief\n" + lines)
    let rows = sheet.parts[0].attributes
    #expect(rows.map { sheet.text[$0.label] } == ["Coding", "Cable diameter", "Weight"])
    #expect(
      sheet.parts[0].sections.path(to: rows[1].section).map { sheet.text[$0] }
        == ["Data", "Mechanical data", "Strain relief"])
  }
}
