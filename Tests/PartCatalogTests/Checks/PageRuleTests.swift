import PartCatalog
import Testing

/// Addresses, page heads and the end of the file.
@Suite struct PageRuleTests {
  private static let head = "Data sheet | Item number: 770-1324\nSocket; green\n\n"

  @Test(arguments: [
    ("www.wago.com/770-1324", []), ("https://www.wago.com/770-1324", []),
    ("[www.wago.com/770-1324](http://www.wago.com/770-1324)", []),
    ("www.wago.com/770-1325", ["address-mismatch 4 ~1"]),
    ("[www.wago.com/770-1324](http://www.wago.com/770-1334)", ["address-mismatch 4 ~1"]),
    ("See www.wago.com/2004-407 for a jumper bar of the right size.", []),
    ("www.wago.com", []),
  ])
  func `the address of the part`(line: String, findings: [String]) {
    let text = Self.head + line + "\n\nData\n\nWidth\t4 mm\n"
    #expect(found(text).filter { $0.hasPrefix("address") } == findings)
  }

  @Test(arguments: [
    ("www.wago.com/770-101", []), ("www.wago.com/770-109", ["address-mismatch 10 ~8"]),
    // A sign more or less, and a number that goes on.
    ("www.wago.com/770-1012", ["address-mismatch 10 ~8"]),
    ("www.wago.com/70-101", ["address-mismatch 10 ~8"]),
    ("www.wago.com/770-10113", ["address-mismatch 10 ~8"]), ("www.wago.com/770-101/000-001", []),
    // Named below, so that columns may have slipped.
    ("www.wago.com/770-111", []),
    (
      "<a href=\"http://www.wago.com/770-111\">www.wago.com/770-101</a>",
      [
        "address-mismatch 10 ~8"
      ]
    ),
  ])
  func `the address of a reference`(line: String, findings: [String]) {
    let text =
      Self.head
        + """
        Compatible products

        #### Locking lever

        Item no.: 770-101
        Locking lever; black
        \(line)

        Item no.: 770-111
        Locking lever; white
        www.wago.com/770-111

        """
    #expect(found(text).filter { $0.hasPrefix("address") } == findings)
  }

  @Test func `pages of the same item`() {
    let page = "Data sheet | Item number: 770-1324\n\nHeight\t5 mm\n"
    #expect(found(Self.head + "Data\n\nWidth\t4 mm\n\n" + page) == [])
  }

  @Test func `a page of another item without a title`() {
    let page = "Data sheet | Item number: 770-1334\n\nData\n\nHeight\t5 mm\n"
    #expect(found(Self.head + "Data\n\nWidth\t4 mm\n\n" + page) == ["foreign-page 8 ~1"])
  }

  @Test func `two sheets one after the other`() {
    let second = "Data sheet | Item number: 770-1334\nPlug; green\n\nData\n\nHeight\t5 mm\n"
    #expect(found(Self.head + "Data\n\nWidth\t4 mm\n\n" + second) == [])
  }

  @Test func `pages of two sheets by turns`() {
    let other = "Data sheet | Item number: 770-1334\nPlug; green\n\nData\n\nHeight\t5 mm\n\n"
    let text = Self.head + "Data\n\nWidth\t4 mm\n\n" + other + Self.head + "Data\n\nDepth\t5 mm\n"
    #expect(found(text).contains("foreign-page 15 ~8"))
  }

  @Test(arguments: [
    ("Weight\t5 g", []), ("Downloads", []), ("Counterpart", []),
    ("Subject to changes. Please also observe the further product documentation!", []),
    ("Solid conductor\t0,5 ...", ["truncated-sheet 8"]),
    ("Rated volt", ["truncated-sheet 8"]), ("Country of origin", ["truncated-sheet 8"]),
    ("Note on protection class\tIn mated condition (see", ["truncated-sheet 8"]),
    ("Push the wire in up to its stop.", []),
    ("Push the wire in up to its stop (see the picture", ["truncated-sheet 8"]),
  ])
  func `the end of the file`(last: String, findings: [String]) {
    let text = Self.head + "Data\n\nWidth\t4 mm\n\n" + last + "\n"
    #expect(found(text).filter { $0.hasPrefix("truncated") } == findings)
  }

  @Test(arguments: [
    ("for all so", ["truncated-sheet 7"]), ("for all so\n", []), ("for all green", []),
    ("about 4 m", []), ("for all sorts", []), ("for all sorting", []), ("in So", []),
  ])
  func `the end of a file without an end of line`(last: String, findings: [String]) {
    let text = Self.head + "Data\n\nNote (material data)\tmeant for sorting\nApplication\t" + last
    #expect(found(text).filter { $0.hasPrefix("truncated") } == findings)
  }
}
