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

  @Test func `a size is no numbered heading`() {
    #expect(
      groups("Marking accessories\n\n2027.26 KB\n\nItem no.: 210-331\nStrip; white\n")
        == ["Marking accessories"])
  }
}
