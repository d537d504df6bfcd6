import DatasheetText
import Foundation
import PartCatalog
import TestSupport
import Testing

/// Damaged sheets: bytes flipped, lines cut, dropped, doubled, swapped and joined. All 3,000 of them
/// take a minute: `MANGLED_SHEETS=600 swift test --filter MangledSheetTests`; `MANGLED_FROM=10000`
/// makes others.
@Suite struct MangledSheetTests {
  /// How many are made of each fixture.
  private static let count =
    ProcessInfo.processInfo.environment["MANGLED_SHEETS"].flatMap { UInt64($0) } ?? 200
  /// The first of their seeds.
  private static let first =
    ProcessInfo.processInfo.environment["MANGLED_FROM"].flatMap { UInt64($0) } ?? 1

  /// What the rows on untouched lines say, with nothing of how they were printed.
  private func facts(_ catalog: Catalog, without touched: Set<Int> = []) -> [String] {
    catalog.parts.filter { $0.status == .described }.flatMap { part in
      part.record.attributes.filter { row in
        touched.isDisjoint(with: row.lines.isEmpty ? [row.line] : row.lines)
      }.map { "\(part.text[$0.label]): \($0.value.described(in: part.text))" }
    }
  }

  private func read(_ bytes: [UInt8]) -> Catalog {
    Catalog([(path: "sheet.txt", sheet: Sheet(reading: bytes))])
  }

  /// No fact of an untouched line goes missing or wrong unless a finding says that something is.
  @Test(arguments: Fixture.names)
  func `facts of untouched lines stay or are doubted`(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = read(bytes)
    try #require(whole.findings.isEmpty)
    var lost: [String] = []
    for seed in Self.first..<Self.first + Self.count {
      let mangled = MangledSheet(bytes, seed: seed)
      let catalog = read(mangled.bytes)
      let sheet = catalog.sources[0].sheet
      let sum = LineClass.allCases.map { sheet.count(of: $0) }.reduce(0, +)
      #expect(sum == sheet.lineClasses.count, "seed \(seed)")
      guard catalog.findings.isEmpty else { continue }
      let found = Set(facts(catalog))
      for fact in facts(whole, without: mangled.touched) where !found.contains(fact) {
        lost.append("seed \(seed): \(fact) [touched \(mangled.touched.sorted())]")
      }
    }
    #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
  }
}
