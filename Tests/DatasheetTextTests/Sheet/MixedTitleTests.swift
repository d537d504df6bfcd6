import TestSupport
import Testing

@testable import DatasheetText

/// Titles of references that share their line with something else, or lost their item number.
@Suite struct MixedTitleTests {
  private func read(_ lines: String) -> (titles: [String], problems: [Int]) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; 4-pole; Cod. Q; green\n\n" + lines + "\n")
    let titles = sheet.parts[0].references.map { reference in
      [
        "\(reference.itemNumber)", "\(reference.relation)", sheet.text[reference.title],
      ].joined(separator: " | ")
    }
    return (titles, sheet.problems.map(\.line))
  }

  @Test func `the next item on the line of a title`() {
    let found = read(
      """
      Counterpart
      Item no.: 770-1334
      Plug; 4-pole; Cod. Q; green Item no.: 770-221
      www.wago.com/770-1334
      """)
    #expect(
      found.titles == [
        "770-1334 | counterpart | Plug; 4-pole; Cod. Q; green", "770-221 | counterpart | ",
      ])
    #expect(found.problems.contains(6))
  }

  @Test func `a heading before and after a title`() {
    let found = read(
      """
      Compatible products
      Protection
      Item no.: 770-201
      Counterpart Lockout cap; 12-pole; black
      www.wago.com/770-201
      Item no.: 770-1334
      Plug; 4-pole; green Locking lever
      www.wago.com/770-1334
      """)
    #expect(
      found.titles == [
        "770-201 | accessory | Lockout cap; 12-pole; black",
        "770-1334 | counterpart | Plug; 4-pole; green",
      ])
  }

  @Test func `a heading or row of another column stands before a title`() {
    let found = read(
      """
      Compatible products
      Protection
      Item no.: 770-201
      Plug connection Lockout cap; 12-pole; black
      www.wago.com/770-201
      Item no.: 770-221
      Protection class IP20 Lockout cap; 4-pole; white
      """)
    #expect(
      found.titles == [
        "770-201 | accessory | Lockout cap; 12-pole; black", "770-221 | accessory | ",
      ])
    #expect(found.problems.contains(10))
  }

  @Test func `numbers of two columns leave the group in doubt`() {
    let found = read(
      """
      Counterpart
      Item no.: 770-1334
      Item no.: 770-221
      Plug; 4-pole; Cod. Q; green
      """)
    #expect(found.problems.prefix(2) == [5, 6])
  }

  @Test func `a title above a number is not its own where titles stand below`() {
    let found = read(
      """
      Counterpart
      Item no.: 770-1334
      Plug; 4-pole; Cod. Q; green
      Item no.: 770-2334
      Item no.: 770-101
      Snap-in plug; 4-pole; Cod. Q; green
      Locking lever; for flying leads; black
      Item no.: 770-102
      """)
    #expect(found.titles.last == "770-102 | counterpart | ")
  }

  @Test func `two items on a line have no titles below it`() {
    let found = read(
      """
      Compatible products
      Strain relief plate
      Item no.: 770-504 Item no.: 210-719
      Strain relief housing; 55 mm; black Operating tool; Blade: 2.5 x 0.4 mm
      """)
    #expect(found.titles == ["770-504 | accessory | ", "210-719 | accessory | "])
    #expect(found.problems == [6, 7])
  }

  @Test(arguments: ["", "\n\n"])
  func `a title whose item number was lost is not the rest of the one above`(blanks: String) {
    let found = read(
      """
      Compatible products
      Marking
      Item no.: 770-450
      Marker card; Plastic; white\(blanks)
      Marker card; Plastic; yellow
      www.wago.com/770-451
      """)
    #expect(found.titles == ["770-450 | accessory | Marker card; Plastic; white"])
    #expect(found.problems.contains(9 + blanks.count))
  }

  @Test func `an address that no item above has is unread`() {
    let found = read(
      """
      Counterpart
      Item no.: 770-2334
      Snap-in plug; 4-pole; green
      www.wago.com/770-2334

      tem no.: 770-1334 Plug; 4-pole; green www.wago.com/770-1334
      """)
    #expect(found.titles == ["770-2334 | counterpart | Snap-in plug; 4-pole; green"])
    #expect(found.problems == [9])
  }

  @Test func `a title with its parts goes on below a blank line`() {
    let found = read(
      """
      Optional accessories
      Item no.: 216-286
      Ferrule; Sleeve for 2.5 mm² / AWG 14; insulated; electro-tin

      plated; electrolytic copper; blue
      www.wago.com/216-286
      """)
    #expect(
      found.titles == [
        "216-286 | accessory | Ferrule; Sleeve for 2.5 mm² / AWG 14; insulated; electro-tin "
          + "plated; electrolytic copper; blue"
      ])
  }

  @Test(arguments: [
    ("Counterpart", "Ferrule; Sleeve for 1 mm²", [5]), ("Counterpart", "Plug; 4-pole", []),
    ("Marking", "Plug; 4-pole", [5]), ("Marking", "Marker card; white", []),
    ("Strain relief", "Lockout cap; black", [5]), ("Protection", "Cover; black", []),
    ("Optional accessories", "Plug; 4-pole", [5]), ("Optional accessories", "Ferrule; red", []),
  ])
  func `a title that contradicts the heading above it`(heading: String, title: String, lines: [Int])
  {
    #expect(read("\(heading)\nItem no.: 770-1334\n\(title)").problems == lines)
  }

  @Test func `a heading in the bold words of the next item`() {
    let found = read(
      """
      ## **Optional Accessories**

      ### **Locking lever**

      **Item no.: 890-101** Locking lever; for tool operation; black

      **3.5 Strain relief Item no.: 890-515** Strain relief housing; 5-pole; black
      """)
    #expect(
      found.titles == [
        "890-101 | accessory | Locking lever; for tool operation; black",
        "890-515 | accessory | Strain relief housing; 5-pole; black",
      ])
    #expect(found.problems.isEmpty)
  }

  @Test func `the rest of a damaged address is none of the title`() {
    let found = read(
      """
      Compatible products
      Locking lever
      Item no.: 770-101 www.Wwago.com/
      Locking lever; for flying leads; for 770-101
      manual operation; black
      """)
    #expect(
      found.titles == [
        "770-101 | accessory | Locking lever; for flying leads; for manual operation; black"
      ])
  }

  @Test func `a title behind the link of its number`() {
    let found = read(
      """
      Counterpart
      Item no.: [770-1334](https://www.wago.com/770-1334) Plug; 4-pole; green
      """)
    #expect(found.titles == ["770-1334 | counterpart | Plug; 4-pole; green"])
  }
}
