import Foundation
import TestSupport
import Testing

@testable import wagocat

/// Shares of a folder, joined, are what one run prints, however the folder is split.
@Suite struct MergeTests {
  @Test(arguments: [
    (count: 1, seed: 1), (count: 2, seed: 2), (count: 3, seed: 3), (count: 5, seed: 4),
    (count: 9, seed: 5), (count: 40, seed: 6),
  ])
  func sharesMakeTheCatalogOfOneRun(count: Int, seed: UInt64) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try Self.writeSheets(into: folder, seed: seed)
    for (format, merged) in [("json", "json"), ("json", "ndjson"), ("ndjson", "ndjson")] {
      var shares = try (1...count).map { part in
        let share = folder.url.appendingPathComponent("share-\(format)-\(part)").path
        let run = try ProgramRun([
          "import", "-q", "--format", format, "--part", "\(part)/\(count)", "-o", share,
          folder.url.appendingPathComponent("sheets").path,
        ])
        #expect(run.status < 2)
        return share
      }
      var random = Self.random(seed)
      shares.shuffle(using: &random)
      let whole = try ProgramRun([
        "import", "-q", "--format", merged, folder.url.appendingPathComponent("sheets").path,
      ])
      let joined = try ProgramRun(["merge", "-q", "--format", merged] + shares)
      #expect(joined.output == whole.output)
      #expect(joined.status == whole.status || format == "ndjson")
      if merged == "json" {
        for rule in ["duplicate-item", "counterpart-conflict", "not-a-datasheet"] {
          #expect(whole.output.contains(rule))
        }
      }
    }
  }

  @Test func linesOfSeveralSharesMayStandInOneFile() throws {
    let shares = try (1...3).map { part in
      try ProgramRun([
        "import", "-q", "--format", "ndjson", "--part", "\(part)/3", "Fixtures/Datasheets",
      ]).output
    }
    let joined = try ProgramRun(["merge", "-q", "-"], input: shares.reversed().joined())
    let whole = try ProgramRun(["import", "-q", "--format", "ndjson", "Fixtures/Datasheets"])
    #expect(joined.output == whole.output)
  }

  @Test func aShareIsACatalogOfItsOwn() throws {
    let share = try ProgramRun(["import", "-q", "--part", "1/2", "Fixtures/Datasheets"]).output
    let document = try CatalogDocument(Array(share.utf8))
    let whole = try ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output
    #expect((1..<5).contains(document.sources.count))
    #expect(document.parts.filter(\.isDescribed).count == document.sources.count)
    #expect(share.count < whole.count)
  }

  @Test(arguments: [
    (parts: ["1/3", "3/3"], reason: "share 2 of 3 is missing"),
    (parts: ["1/2", "2/3"], reason: "'share-1' is one of 3 shares, 'share-0' one of 2"),
    (parts: ["2/2", "2/2"], reason: "stands in two shares"),
  ])
  func everyPartMustBeThereOnce(parts: [String], reason: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let sheets = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Datasheets").path
    for (index, part) in parts.enumerated() {
      let share = try ProgramRun(["import", "-q", "--part", part, sheets]).output
      try folder.write(share, to: "share-\(index)")
    }
    let run = try ProgramRun(
      ["merge"] + parts.indices.map { "share-\($0)" }, folder: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(reason), "\(run.errors)")
  }

  @Test func whatIsNoWholeShareIsToldAsSuch() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let share = try ProgramRun(["import", "-q", "--part", "1/1", "Fixtures/Datasheets"]).output
    try folder.write(String(share.dropLast(4)), to: "cut.json")
    try folder.write(
      try ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output, to: "catalog.json")
    try folder.write("Dear Sir\n", to: "letter.txt")
    for name in ["cut.json", "catalog.json", "letter.txt", "missing.json"] {
      let run = try ProgramRun(["merge", name], folder: folder.url)
      #expect(run.status == 2)
      #expect(run.errors.contains("'\(name)'"), "\(run.errors)")
    }
  }

  @Test(arguments: ["0/2", "3/2", "2", "a/b", "1/0", "-1/2"])
  func aPartIsOneOfSome(part: String) throws {
    let run = try ProgramRun(["import", "--part", part, "Fixtures/Datasheets"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--part"))
  }

  // MARK: Sheets

  private static func random(_ seed: UInt64) -> SeededRandom { SeededRandom(seed: seed) }

  /// The fixtures, sheets that describe the same items again, sheets that name each other, a file
  /// that is no sheet and an empty one.
  private static func writeSheets(into folder: TemporaryFolder, seed: UInt64) throws {
    let fixtures = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Datasheets")
    for name in try FileManager.default.contentsOfDirectory(atPath: fixtures.path)
    where name.hasSuffix(".txt") {
      let text = try String(contentsOf: fixtures.appendingPathComponent(name), encoding: .utf8)
      try folder.write(text, to: "sheets/\(name)")
      try folder.write(
        text.replacing("32 A", with: "25 A"), to: "sheets/again/\(name)")
    }
    var random = random(seed)
    for number in 0..<30 {
      let other = Int.random(in: 0..<30, using: &random)
      let item = Int.random(in: 0..<20, using: &random)
      let version = ["", "Version 3.4.2019\n", "Version 5.6.2021\n"].randomElement(using: &random)
      try folder.write(
        smallSheet("770-\(item)", title: "Socket; \(item % 5 + 2)-pole; Cod. B; red")
          + "\nCounterpart\n\nItem no.: 770-\(other)\nPlug; \(other % 5 + 2)-pole; Cod. A; blue\n\n"
          + (version ?? ""), to: "sheets/\(number % 3)/\(number).txt")
    }
    try folder.write("Dear Sir or Madam,\nsee you.\n", to: "sheets/letter.txt")
    try folder.write("", to: "sheets/empty.txt")
  }
}
