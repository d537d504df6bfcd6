import TestSupport
import Testing

@testable import DatasheetText

/// Lines end at LF, CRLF or CR and are counted from 1; a form feed does not end a line.
@Suite struct LineTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the same sheet with any line end`(lineEnd: String) throws {
    for name in Fixture.names {
      let text = try Fixture.text(name)
      let other = text.replacing("\n", with: lineEnd)
      let (sheet, same) = (readSheet(text), readSheet(other))
      #expect(same.rows() == sheet.rows())
      #expect(same.lineClasses == sheet.lineClasses)
      #expect(same.parts[0].attributes.map(\.line) == sheet.parts[0].attributes.map(\.line))
      #expect(same.text.lineStarts().count == sheet.text.lineStarts().count)
    }
  }

  @Test(arguments: [
    ("a\nb", 2), ("a\nb\n", 2), ("a\r\nb\r\n", 2), ("a\rb\r", 2), ("a\n\rb", 3), ("a\r\r\nb", 3),
    ("\n", 1), ("", 0), ("a", 1), ("a\u{0C}b\n", 1), ("\u{0C}a\nb", 2), ("a\u{85}b", 1),
    ("a\u{2028}b", 1), ("a\u{0B}b", 1),
  ])
  func `how many lines a text has`(text: String, count: Int) {
    #expect(LineScanner.lines(of: Array(text.utf8)).count == count)
    #expect(readSheet(text).lineClasses.count == count)
  }

  @Test func `mixed line ends count as the editor counts`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\r\n\rData\nWidth\t40 mm\rHeight\t9 mm")
    #expect(sheet.parts[0].attributes.map(\.line) == [4, 5])
  }

  @Test func `a bound that begins a line is no mark of a quotation`() {
    let rows = ["Retention force of a plug-in connection\tLocked:", "> 80 N", "Width\t9 mm"]
    #expect(
      sheetOfRows(rows.joined(separator: "\n")).rows() == [
        "Retention force of a plug-in connection: >80 N (Locked)", "Width: 9 mm",
      ])
    #expect(
      sheetOfRows("> " + rows[0], rows[1], "> " + rows[2]).rows() == [
        "Retention force of a plug-in connection: 80 N (Locked)", "Width: 9 mm",
      ])
  }

  @Test func `a form feed is white space`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\u{0C}Data\n\u{0C}\nWidth\t40 mm\u{0C}\n")
    #expect(sheet.rows() == ["Width: 40 mm"])
    #expect(sheet.parts[0].attributes.map(\.line) == [4])
    #expect(sheet.classLetters == "ddbd")
  }
}
