import TestSupport
import Testing

@testable import DatasheetText

/// What the pages of shops print around a sheet.
@Suite struct WebPageTests {
  @Test(arguments: [
    "Home › Products › Connectors › 770-1324", "Add to cart", "WAGO Log in Cart (0)",
    "Compare Print Share",
    "11/3/25, 9:41 AM", "770-1324 | WAGO", "Zum Produkt", "[1]Home › [2]Products ›",
  ])
  func `is furniture`(line: String) {
    let sheet = readSheet(
      "\(line)\n\nItem no. 770-1324\nSocket; 4-pole; green\n\n\(line)\n\nWeight\t12.6 g")
    #expect(sheet.roles[0] == .pageFurniture)
    #expect(sheet.roles[5] == .pageFurniture)
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; green")
    #expect(sheet.rows() == ["Weight: 12.6 g"])
  }

  @Test(arguments: ["Contact", "Home care for parts", "Print head", "9:41 of 10:30", "Search"])
  func `other words are none`(line: String) {
    let sheet = readSheet("Item no. 770-1324\nSocket; 4-pole; green\n\nWeight\t12.6 g\n\(line)")
    #expect(sheet.roles[4] != .pageFurniture)
  }

  @Test(arguments: [
    "| | [770-1334](https://www.wago.com/770-1334) | Plug; 4-pole; green | Add to cart |\n"
      + "| | [770-734](https://www.wago.com/770-734) | Snap-in plug; 4-pole; green | [Add to cart](#) |",
    "770-1334 Plug; 4-pole; green (BUTTON) Add to\ncart\n"
      + "770-734 Snap-in plug; 4-pole; green (BUTTON) Add to cart",
    "770-1334\tPlug; 4-pole; green\tIn den Warenkorb\n"
      + "770-734\tSnap-in plug; 4-pole; green\tIn den Warenkorb",
    "{|\n|-\n| 770-1334\n| Plug; 4-pole; green\n| Add to cart\n|-\n| 770-734\n"
      + "| Snap-in plug; 4-pole; green\n| Add to cart\n|}",
  ])
  func `a button is no cell of a row`(rows: String) {
    let sheet = readSheet(
      "Item no. 770-1324\nSocket; 4-pole; green\n\nCounterpart\n\n\(rows)\n")
    let references = sheet.parts[0].references
    #expect(references.map { "\($0.itemNumber)" } == ["770-1334", "770-734"])
    #expect(
      references.map { sheet.text[$0.title] } == [
        "Plug; 4-pole; green", "Snap-in plug; 4-pole; green",
      ])
    #expect(sheet.parts[0].attributes.isEmpty)
  }

  @Test func `a button ends a title`() {
    let sheet = readSheet(
      """
      Item no. 770-1324
      Socket; 4-pole; green

      Compatible products
      Counterpart
      Item no. 770-1334
      Plug; 4-pole; green Go to product
      Item no. 770-734
      Snap-in plug; 4-pole; green

      Go to product

      protection

      Item no. 770-224
      Lockout cap; white
      """)
    let part = sheet.parts[0]
    #expect(
      part.references.map { sheet.text[$0.title] } == [
        "Plug; 4-pole; green", "Snap-in plug; 4-pole; green", "Lockout cap; white",
      ])
    #expect(part.references.map(\.relation) == [.counterpart, .counterpart, .accessory])
  }

  @Test(arguments: ["Lockout cap; white", "[Lockout cap; white]", "[Lockout cap;\nwhite]"])
  func `what says that a picture shows an item is no title`(caption: String) {
    let sheet = readSheet(
      """
      Item no. 770-1324
      Socket; 4-pole; green

      protection

      \(caption)

      Item no. 770-224

      Lockout cap; white
      """)
    #expect(sheet.parts[0].references.map { sheet.text[$0.title] } == ["Lockout cap; white"])
    #expect(!sheet.roles.contains(.unread))
  }

  @Test(arguments: [
    ("We take your call at +49 (571) 887-44222.", []),
    ("Weight 12.6 g We take your call at +49 (571) 887-44222.", ["Weight"]),
    ("Weight      12.6 g      +49 (571) 887-44222", ["Weight"]),
    ("We take your call at +49 (571)\n887-44222.", []),
  ])
  func `a telephone is no item, and hides no row`(lines: String, labels: [String]) {
    let sheet = readSheet(
      "Item no. 770-1324\nSocket; 4-pole; green\n\nMaterial data\nColor green\n\(lines)")
    let part = sheet.parts[0]
    let found = part.attributes.map { sheet.text[$0.label] }
    #expect(found == ["Color"] + labels)
    #expect(part.references.isEmpty)
  }

  @Test func `a date above the maker is the page's, unless a title waits for it`() {
    let foot = "14.05.2018\n\nWAGO GmbH & Co. KG"
    let head = "Item no. 770-1324\nSocket; 4-pole; green\n\nMaterial data\nColor green\n\n"
    let downloads = "\n\nAdditional Information\n\nTechnical explanations\n\n"
    let alone = readSheet(head + downloads + "20.02.2018\n\nWAGO GmbH & Co. KG")
    #expect(alone.parts[0].documents.map { $0.date?.description } == ["2018-02-20"])
    let above = readSheet(foot + "\n\n" + head)
    #expect(above.version?.description == "2018-05-14")
    let both = readSheet(head + foot + downloads + "14.05.2018\n\n20.02.2018\n\nWAGO GmbH & Co. KG")
    #expect(both.version?.description == "2018-05-14")
    #expect(both.parts[0].documents.map { $0.date?.description } == ["2018-02-20"])
  }

  @Test func `a title below the number of another item is that item's`() {
    let sheet = readSheet(
      """
      770-113
      Plug; 3-pole; Cod. A; 4,00 mm²; black
      New
      Item no. 770-723

      Data

      Pitch 10 mm
      """)
    #expect(sheet.parts.map { "\($0.itemNumber)" }.first == "770-723")
    #expect(sheet.parts[0].title.isEmpty)
  }
}
