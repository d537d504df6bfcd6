import TestSupport
import Testing

@testable import DatasheetText

/// `[0-9]{2,4}-[0-9]{1,5}(/[0-9A-Z]{3,4}-[0-9A-Z]{3,4})?`
@Suite struct ItemNumberTests {
  @Test(arguments: [
    "770-1324", "831-1104/322-004", "770-744/062-000", "2004-407", "10-1", "99-99999", "0770-0201",
    "2273-202", "750-8212/0040-0010", "280-999/ABC-0Z9", "770-450/000-001",
  ])
  func `is an item number and prints as it is printed`(printed: String) {
    let number = ItemNumber(printed)
    #expect(number?.description == printed)
  }

  @Test(arguments: [
    "", "770", "770-", "-1324", "7-1324", "77000-1", "770-123456", "770–1324", "770 -1324",
    "770-1324/", "770-1324/062", "770-1324/06-000", "770-1324/062-00", "770-1324/06200-000",
    "770-1324/062-00000", "770-1324/abc-000", "770-1324a", "a770-1324", "770-13a", "770-1324-5",
    "770-1324/062-000/1", "770.1324", "770-1324 ", " 770-1324", "٧٧٠-١٣٢٤",
  ])
  func `is none`(printed: String) {
    #expect(ItemNumber(printed) == nil)
  }

  @Test func `numeric fields order as numbers`() {
    let ordered = [
      "99-99999", "210-719", "216-108", "770-101", "770-201", "770-450", "770-450/000-001",
      "770-450/000-012", "770-450/007-000", "770-450/0040-000", "770-450/999-000",
      "770-450/1000-000",
      "770-1324", "770-2334", "2000-407", "2004-407",
    ]
    let numbers = ordered.compactMap { ItemNumber($0) }
    #expect(numbers.count == ordered.count)
    #expect(numbers.shuffled().sorted().map(\.description) == ordered)
  }

  @Test func `numbers that differ in leading zeros are two`() throws {
    let (short, long) = (try #require(ItemNumber("770-201")), try #require(ItemNumber("770-0201")))
    #expect(short != long)
    #expect((short < long) != (long < short))
  }

  @Test func `the series is its first field`() {
    #expect(ItemNumber("831-1104/322-004")?.series == 831)
  }
}
