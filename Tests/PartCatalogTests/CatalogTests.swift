import DatasheetText
import PartCatalog
import TestSupport
import Testing

@Suite struct CatalogTests {
  @Test func `parts stand in the order of their numbers`() throws {
    let numbers = try Fixture.catalog().parts.map(\.itemNumber)
    #expect(numbers == numbers.sorted())
    #expect(numbers.count == Set(numbers).count)
    let expected = ["770-201", "770-1324"].compactMap { ItemNumber($0) }
    #expect(numbers.filter(expected.contains) == expected)
  }

  @Test func `quantities are in canonical units, twins as printed`() throws {
    let catalog = catalog(
      (
        "a.txt",
        sheet(
          "770-1", "Socket",
          rows: [
            "Rated impulse voltage (III / 3)\t6 kV", "Contact transition resistance\t0.25 mΩ",
            "Width\t4 cm / 1.575 inch", "Weight\t0,5 kg", "Nominal cross section\t1 cm²",
          ])
      ))
    let part = try #require(catalog.part("770-1"))
    let rows = part.record.attributes.map { row in
      guard case .quantity(let quantity, let also) = row.value else { return "none" }
      return ([quantity] + also).map { $0.described(in: part.text) }.joined(separator: " = ")
    }
    #expect(rows == ["6000 V", "0.00025 Ohm", "40 mm = 1.575 [in_i]", "500 g", "100 mm2"])
    let units = part.record.properties.all.compactMap { $0.value.quantity?.unit.definition.code }
    #expect(units == ["V", "Ohm", "mm2", "mm", "g"])
    #expect(part.record.ratings.first?.ratedImpulseVoltage?.value?.description == "6000")
  }

  @Test func `two parts of one file`() {
    let text =
      sheet("770-1", "Socket; 4-pole", counterparts: ["Item no. 770-2 Plug"]) + "\n"
      + sheet("770-2", "Plug; 4-pole")
    let catalog = catalog(("a.txt", text))
    #expect(
      catalog.parts.map { "\($0.itemNumber) \($0.status)" } == [
        "770-1 described", "770-2 described",
      ])
    #expect(catalog.sources[0].sheet.parts.count == 2)
    #expect(catalog.part("770-1")?.links.first?.verdict == .agrees)
  }

  @Test func `no sheets make an empty catalog`() {
    let catalog = Catalog([])
    #expect(catalog.parts.isEmpty && catalog.sources.isEmpty && catalog.findings.isEmpty)
  }
}
