import TestSupport
import Testing

@testable import DatasheetText

/// Other items that a sheet names, in the three printed forms.
@Suite struct ReferenceTests {
  private func references(_ lines: String) -> [String] {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; 4-pole; Cod. Q; green\n\n" + lines + "\n")
    return sheet.parts[0].references.map { reference in
      [
        "\(reference.itemNumber)", "\(reference.relation)",
        reference.category.map { "\($0)" } ?? "-", sheet.text[reference.title],
        sheet.text[reference.address], "\(reference.line)",
      ].joined(separator: " | ")
    }
  }

  @Test func `a title ends before the foot of the page and before another's`() {
    #expect(
      references(
        "Counterpart\nItem no.: 770-1334\nPlug; 4-pole; green\n3-pole-plug; 4-pole; green\n"
          + "Item no.: 770-734\nSnap-in plug; with a thin shaft\ndocumentation!\n"
      ).map { $0.split(separator: "|")[3] } == [
        " Plug; 4-pole; green ", " Snap-in plug; with a thin shaft ",
      ])
  }

  @Test func `a noun ends the title that a German adjective left open`() {
    #expect(
      references(
        "Gegenstück\nArtikelnr.: 770-1334\nStecker; mit teilisoliertem\nSchaft\n\nwww.wago.com/770-1334\n"
      ).map { $0.split(separator: "|")[3] } == [" Stecker; mit teilisoliertem Schaft "])
  }

  static let plug =
    "770-1334 | counterpart | - | Plug; 4-pole; 4,00 mm²; green | www.wago.com/770-1334"

  @Test(arguments: [
    "\tItem no.770-1334 Plug; 4-pole; 4,00 mm <sup>2</sup> ; green\t"
      + "<a href=\"http://www.wago.com/770-1334\">www.wago.com/770-1334</a>",
    "Item no. 770-1334  \nPlug; 4-pole; 4,00 mm<sup>2</sup>; green\n\n"
      + "[www.wago.com/770-1334](http://www.wago.com/770-1334)",
    "Item no.: 770-1334\nPlug; 4-pole; 4,00 mm²; green [www.wago.com/770-1334](#)",
    "**Item No.: 770-1334**\n\nPlug; 4-pole; 4,00 mm²; green\n\n<http://www.wago.com/770-1334>",
    "**Item no.: 770-1334**  \nPlug; 4-pole; 4,00 mm²; green\n\nwww.wago.com/770-1334",
    "| Item no.: 770-1334 | Plug; 4-pole; 4,00 mm²; green | www.wago.com/770-1334 |",
    "- Item no. 770-1334 Plug; 4-pole; 4,00 mm²; green www.wago.com/770-1334",
    "Item number: 770-1334\nPlug; 4-pole;\n4,00 mm²; green\nwww.wago.com/770-1334",
    "Artikelnummer: 770-1334\nPlug; 4-pole; 4,00 mm²; green\nwww.wago.com/770-1334",
  ])
  func `table row, bold block and plain block`(printed: String) throws {
    #expect(references("## Counterpart\n\n" + printed) == [Self.plug + " | 6"])
  }

  @Test func `a title ends where the maker's address begins`() {
    #expect(
      references(
        "Counterpart\n\nItem no.: 770-1334\n\nPlug; green WAGO GmbH & Co. KG · Hansastr. 27 · 32423 Minden"
      )
        == ["770-1334 | counterpart | - | Plug; green |  | 6"])
  }

  @Test func `a bare number beside a title of an unknown kind`() {
    #expect(
      references("Counterpart\n\n831-1103    1-conductor clip; 10 mm²; light gray") == [
        "831-1103 | counterpart | - | 1-conductor clip; 10 mm²; light gray |  | 6"
      ])
  }

  @Test func `the rest of an address beside a title names no other item`() {
    #expect(
      references(
        "Counterpart\n\n|Item no.: 770-1334|www.wago.com/|\n|---|---|\n"
          + "|1-way clip; 4,00 mm²; green|770-1334|")
        == [
          "770-1334 | counterpart | - | 1-way clip; 4,00 mm²; green | www.wago.com/770-1334 | 6"
        ])
  }

  @Test func `a heading that the columns below it cut within a word`() {
    #expect(
      references(
        "## Compatible products\n\n|System c|ounterpart|\n|---|---|\n|770-1334|Plug; green|")
        == ["770-1334 | counterpart | - | Plug; green |  | 8"])
  }

  @Test func `several blocks, with and without an address`() {
    let found = references(
      """
      1.1 System counterpart

      **Item No.: 770-1334**

      Plug; 4-pole

      **Item No.: 770-2334/007-000**

      Snap-in plug; 4-pole; white

      www.wago.com/770-2334/007-000
      """)
    #expect(
      found == [
        "770-1334 | counterpart | - | Plug; 4-pole |  | 6",
        "770-2334/007-000 | counterpart | - | Snap-in plug; 4-pole; white"
          + " | www.wago.com/770-2334/007-000 | 10",
      ])
  }

  @Test(arguments: [
    ("## Strain relief plate", "strainRelief"), ("## Marking accessories", "marking"),
    ("#### protection", "protection"), ("#### Locking lever", "lockingLever"),
    ("### tools", "tool"), ("1.2.1 Ferrule", "ferrule"), ("1.2.2 Strain relief", "strainRelief"),
    ("### Werkzeug", "tool"),
  ])
  func `the heading tells what an accessory is for`(heading: String, category: String) {
    let found = references("## Compatible products\n\n\(heading)\n\nItem no.: 770-504\nThing\n")
    #expect(found == ["770-504 | accessory | \(category) | Thing |  | 8"])
  }

  @Test func `headings above and below a group do not leak`() {
    let found = references(
      "## Counterpart\n\nItem no. 770-1334\n\n## Compatible products\n\n### tools\n\nItem no.: 210-719\n"
        + "\n## Marking accessories\n\nItem no.: 770-450\n")
    #expect(
      found.map {
        $0.prefix { $0 != "|" } + $0.split(separator: " | ")[1...2].joined(separator: " ")
      }
        == ["770-1334 counterpart -", "210-719 accessory tool", "770-450 accessory marking"])
  }

  @Test(arguments: ["770-13a", "77000-1", "770-1334/0-0", "770-1334-2"])
  func `a malformed number is a problem and no reference`(number: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\nCounterpart\n\nItem no. \(number)\nPlug; green\n")
    #expect(sheet.parts[0].references.isEmpty)
    #expect(sheet.problems.map { sheet.text[$0.range] }.contains(number))
    #expect(sheet.problems.first?.kind == .malformedItemNumber)
    #expect(sheet.problems.first?.line == 5)
  }

  @Test func `a sheet that names itself makes no reference`() {
    #expect(references("## Counterpart\n\nItem no. 770-1324\n") == [])
  }

  @Test func `every reference of the datasheets is found`() throws {
    // Counted by hand: "Item no" lines below the head of each sheet.
    let counts = [0, 0, 20, 6, 16]
    for (name, count) in zip(Fixture.names, counts) {
      #expect(try Fixture.sheet(name).parts[0].references.count == count, "\(name)")
    }
  }

  @Test(arguments: ["[770-504]", "[770-504.jpg]", "[770-504_00]"])
  func `the name of the picture is none of the title`(picture: String) {
    let found = references(
      "Compatible products\n\nStrain relief plate\n\n          Item no. 770-504        www.wago.com/\n"
        + "\(picture) Strain relief housing; 4-pole;   770-504\n          black")
    #expect(
      found == [
        "770-504 | accessory | strainRelief | Strain relief housing; 4-pole; black | www.wago.com/770-504 | 8"
      ])
  }

  @Test(arguments: [
    ("Operating tool", "tool"), ("Installation tools", "tool"), ("Betätigungswerkzeuge", "tool"),
    ("Lockout caps", "protection"), ("Verschlusskappe", "protection"), ("Locking", "lockingLever"),
    ("Marker cards", "marking"), ("Beschriftungsmaterial", "marking"), ("Coding pins", "coding"),
    ("Zugentlastungen", "strainRelief"), ("Jumper bars", "jumper"), ("Montagewerkzeug", "tool"),
  ])
  func `groups of accessories in many words`(heading: String, category: String) {
    let found = references("Compatible products\n\n\(heading)\n\nItem no. 770-504\nThing; black")
    #expect(found.first?.hasPrefix("770-504 | accessory | \(category) |") == true, "\(found)")
  }
}
