import TestSupport
import Testing

@testable import DatasheetText

/// Page breaks, repeated page headers, and several sheets in one text.
@Suite struct PageTests {
  static let foot = """
    Subject to changes. Ask before use!

    WAGO Kontakttechnik GmbH & Co. KG
    Hansastr. 27
    32423 Minden
    Phone: +49571 887-0 | Fax: +49571 887-169
    Email: [info.de@wago.com](mailto:info.de@wago.com) | Web: [www.wago.com](http://www.wago.com)

    """

  @Test(arguments: [
    "www.wago.com\n\n1\n\n\u{0C}", "www.wago.com 1\n\u{0C}", "www.wago.com                  1\n",
  ])
  func `the number of a page belongs to no value`(foot: String) {
    let sheet = sheetOfRows(
      "Contact material: Copper or copper alloy (surface-treated)", foot + "Fire load: 0.2 MJ")
    #expect(
      sheet.rows() == [
        "Contact material: 'Copper or copper alloy (surface-treated)'", "Fire load: 0.2 MJ",
      ])
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `a table goes on after a page break`() {
    let head = "Data sheet | Item number: 770-1324\nSocket; green\n\nData\n\nMaterial Data\n\n"
    let whole = readSheet(head + "Color\tgreen\nFire load\t0.2 MJ\nWeight\t12.6 g\n")
    let cut = readSheet(
      head + "Color\tgreen\n\n\(Self.foot)\n\u{0C}\nFire load\t0.2 MJ\nWeight\t12.6 g\n")
    #expect(cut.rows() == whole.rows())
    #expect(cut.parts[0].attributes.map(\.section) == whole.parts[0].attributes.map(\.section))
    #expect(cut.count(of: .furniture) == 6)
    #expect(cut.count(of: .unread) == 0)
  }

  @Test(arguments: [
    "Data sheet | Item number: 770-1324", "**Data Sheet | Item Number: 770-1324**",
    "Data sheet | Item number: 770-1324 www.wago.com/770-1324", "Page 2/8",
    "Continued on next page",
    "Version 08.05.2026", "www.wago.com/770-1324", "Similar to illustration", "Dimensions in mm",
    "Color: ■ green", "Do you have any questions? Call us.", "[Show all items of this range](#)",
    "Misprints may happen. Ask us before you order. 14.09.2021 / Seite 1 / 2",
    "14.09.2021 Page 1/2Misprints may happen. Hansastr. 27, 32423 Minden",
    "Misprints may happen, so ask us.          14.09.2021 / Page 1 / 2",
  ])
  func `a line of page furniture between two rows`(line: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\nData\n\nMaterial Data\n\nColor\tgreen\n"
        + line + "\nWeight\t12.6 g\n")
    #expect(sheet.parts.count == 1)
    #expect(sheet.rows() == ["Color: 'green'", "Weight: 12.6 g"])
    #expect(sheet.classLetters == "ddbdbdbdfd")
    #expect(sheet.parts[0].references.isEmpty)
  }

  @Test func `a title beside the page's number is no foot`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n14.09.2021 Page 1/2 Socket for the lab. Cod. A; green\n")
    #expect(sheet.text[sheet.parts[0].title].hasSuffix("Socket for the lab. Cod. A; green"))
  }

  @Test func `a swatch in a row is no caption`() {
    #expect(
      sheetOfRows("Color\t■ lichtgrau", "| Actuator color | ● orange |").rows() == [
        "Color: 'light gray'", "Actuator color: 'orange'",
      ])
  }

  static let two = """
    Data sheet | Item number: 2000-407
    Jumper bar; 7-way; light gray

    Data

    Width\t23.5 mm
    odd

    Data sheet | Item number: 2004-407
    Jumper bar; 5-way; red

    Data

    Width\t41,4 mm
    Height\t19 mm
    odd

    Data sheet | Item number: 2004-407

    Depth\t4,1 mm
    """

  @Test func `two sheets in one text are two parts`() {
    let sheet = readSheet(Self.two)
    #expect(sheet.parts.map { "\($0.itemNumber)" } == ["2000-407", "2004-407"])
    #expect(sheet.rows(ofPart: 0) == ["Width: 23.5 mm"])
    #expect(sheet.rows(ofPart: 1) == ["Width: 41.4 mm", "Height: 19 mm", "Depth: 4.1 mm"])
    #expect(sheet.property(.ways, ofPart: 0) == "7")
    #expect(sheet.property(.ways, ofPart: 1) == "5")
    #expect(sheet.property(.color, ofPart: 1) == "'red'")
    #expect(sheet.parts.map(\.line) == [1, 9])
  }

  @Test func `an unread line belongs to the sheet that it stands in`() {
    let unread = readSheet(Self.two).problems.filter { $0.kind == .unreadLine }
    #expect(unread.map(\.line) == [7, 16])
    #expect(unread.map { $0.part?.description } == ["2000-407", "2004-407"])
  }

  @Test func `the datasheets one after the other are the datasheets`() throws {
    let sheets = try Fixture.names.map { try Fixture.sheet($0) }
    let texts = try Fixture.names.map { try Fixture.text($0) }
    let all = readSheet(texts.joined(separator: "\n"))
    #expect(all.parts.count == sheets.count)
    for (index, sheet) in sheets.enumerated() where index < all.parts.count {
      #expect(all.rows(ofPart: index) == sheet.rows())
      #expect(all.parts[index].references.count == sheet.parts[0].references.count)
      #expect(all.parts[index].notes.count == sheet.parts[0].notes.count)
      #expect(all.parts[index].approvals.count == sheet.parts[0].approvals.count)
    }
    #expect(all.count(of: .unread) == 0)
  }
}
