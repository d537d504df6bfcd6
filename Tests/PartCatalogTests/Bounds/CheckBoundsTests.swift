import DatasheetText
import PartCatalog
import TestSupport
import Testing

/// Checking takes time in proportion to the size, whatever stands in the sheet.
@Suite(.serialized, .enabled(if: Growth.canBeMeasured)) struct CheckBoundsTests {
  @Test(arguments: HostileInput.ofLines + HostileInput.ofOneLine)
  func `what hurts readers takes linear time to check`(_ input: HostileInput) {
    #expect(growth(of: input, from: 700) <= Growth.allowed, "\(input)")
  }

  /// Larger, as checking takes less time than reading; what does not reach its rule proves nothing.
  @Test(arguments: inputs)
  func `checking takes linear time`(_ rule: Rule?, _ input: HostileInput) {
    #expect(growth(of: input, from: 5000) <= Growth.allowed, "\(input)")
    let catalog = Catalog([(path: "sheet.txt", sheet: Sheet(reading: input.bytes(1000)))])
    #expect(rule == nil || catalog.findings.contains { $0.rule == rule }, "\(input)")
  }

  private func growth(of input: HostileInput, from size: Int) -> Double {
    Growth.ratio(of: input, from: size) {
      Sheet(reading: input.bytes($0))
    } _: {
      _ = Catalog([(path: "sheet.txt", sheet: $0)], closed: true)
    }
  }

  /// One part that all others name as their counterpart, and that names them as something else.
  @Test(arguments: [Relation.counterpart, .accessory])
  func `linking takes linear time`(_ relation: Relation) throws {
    let growth = try Growth.ratio(of: "links of a \(relation)", from: 20_000) {
      try Self.hub($0 / 100, relation)
    } _: {
      var inspection = FolderInspection(LinkedFolder($0))
      inspection.inspect(closed: true) { _ in SheetFacts<String>(title: "", rows: []) }
      #expect(inspection.findings.isEmpty)
    }
    #expect(growth <= Growth.allowed)
  }

  private static func hub(_ count: Int, _ relation: Relation) throws -> [PartCard] {
    let hub = try item(10_000, of: 1)
    let others = try (0..<count).map { try item(10_000 + $0 % 80_000, of: 2 + $0 / 80_000) }
    return [card(hub, others.map { link(relation, $0) })]
      + others.map { card($0, [link(.counterpart, hub)]) }
  }

  private static func item(_ number: Int, of series: Int) throws -> ItemNumber {
    try #require(ItemNumber("\(2000 + series)-\(number)"))
  }

  private static func link(_ relation: Relation, _ item: ItemNumber) -> Link {
    Link(relation, item, category: nil, headings: [], at: place)
  }

  private static func card(_ item: ItemNumber, _ links: [Link]) -> PartCard {
    PartCard(
      itemNumber: item, status: .described, version: nil, place: place, statements: [],
      links: links)
  }

  private static let place = Place(path: "sheet.txt", line: 1, column: 1, quote: "")

  private static let inputs: [(Rule?, HostileInput)] = [
    (
      .addressMismatch,
      HostileInput("addresses below items", head: "Counterpart\n\n") {
        "Item no.: 770-\(1000 + $0 % 8000)0\nwww.wago.com/770-\(1000 + $0 % 8000)1\n\n"
      }
    ),
    (
      nil,
      HostileInput(
        "addresses in the prose", head: "Counterpart\n\nItem no.: 770-1\n\nNotes\n\n"
      ) { "see www.wago.com/770-\(10_000 + $0 % 80_000)\n" }
    ),
    (
      .proseStripLength,
      HostileInput("strip lengths in rows and prose", head: rows) {
        "Strip length\t\(100 + $0) mm\nThe strip length is 50 mm here.\n"
      }
    ),
    (
      .proseConductorRange,
      HostileInput("conductors in rows and prose", head: rows) {
        "Solid conductor\t\(100 + $0) mm²\nThe range is from 20 mm² to 50 mm² here.\n"
      }
    ),
    (
      .proseSize,
      HostileInput("sizes in rows and prose", head: rows + "Width\t40 mm\n") {
        "It takes (4 x 5 x 6) mm (width x height x depth).\nRated voltage\t\($0) V\n"
      }
    ),
    (
      .lengthFormula,
      HostileInput(
        "formulas", head: "Notes\n\n",
        tail: "\nData\n\nNo. of poles\t4\nPin spacing\t5 mm\nWidth\t40 mm\n"
      ) { "L = pole no. x pin spacing + \($0 % 90).9 mm\n\n" }
    ),
    (
      .exCurrent,
      HostileInput("currents in hazardous areas", head: rows) {
        "Rated current\t\($0) A\nRated current (Ex e II)\t\(1_000_000 + $0) A\n"
      }
    ),
    (
      .impulseVoltage,
      HostileInput("impulse voltages below the rated", head: rows) {
        "Ratings per EN \($0)\nRated voltage\t400 V\nRated impulse voltage\t6 V\n"
      }
    ),
    (
      .foreignPage,
      HostileInput("pages of other items") {
        "Data sheet | Item number: 770-\(10_000 + $0 % 80_000)\n\n"
      }
    ),
    (
      nil,
      HostileInput("sheets in one file") {
        "Data sheet | Item number: 770-\(10_000 + $0 % 80_000)\nSocket; 4-pole\n\n"
      }
    ),
    (
      .titleMismatch,
      HostileInput(
        "facts in a title", head: "Data sheet | Item number: 770-1325\n", "4-pole; ",
        tail: "\n\nData\n\nNo. of poles\t5\n")
    ),
    (
      .twinMismatch,
      HostileInput("twins that disagree", head: rows) { "Width\t\(100 + $0) mm / 1 inch\n" }
    ),
    (
      .gtinCheckDigit,
      HostileInput("codes that are none", head: rows) { "GTIN\t\(4_000_000_000_000 + $0)\n" }
    ),
  ]

  private static let rows = "Data\n\n"
}
