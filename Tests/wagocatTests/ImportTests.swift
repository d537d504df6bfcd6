import Foundation
import Testing

/// `wagocat import` on good input: what comes out, and where it goes.
@Suite struct ImportTests {
  @Test func printsTheWholeCatalogInAPipe() throws {
    let run = try ProgramRun(["import", "Fixtures/Datasheets"])
    #expect(run.status == 0)
    #expect(
      run.errors
        == "wagocat: 5 sheets, 44 parts (5 described, 39 referenced), 42 links, no findings\n")
    let catalog = try run.json()
    #expect(catalog["schema"] as? String == "wagocat/catalog/1")
    #expect((catalog["findings"] as? [Any])?.isEmpty == true)
    #expect(run.output.hasPrefix("{\"schema\":\"wagocat/catalog/1\",\"sources\":[\n{\"path\":"))
  }

  /// The parts as a person read them from the fixtures: see `Fixtures/Expected`.
  @Test(arguments: ["2000-407", "2004-407", "770-1324", "770-744_062-000", "831-1104_322-004"])
  func agreesWithTheHandReading(_ name: String) throws {
    let expected = try Self.expected(name)
    let item = try #require((expected as? [String: Any])?["itemNumber"] as? String)
    let part = try #require(try Self.parts()[item])
    #expect(Difference.between(expected, part).isEmpty)
  }

  @Test func referencedPartsAgreeWithTheHandReading() throws {
    let expected = try #require(try Self.expected("referenced") as? [[String: Any]])
    let parts = try Self.parts()
    #expect(expected.count == 39)
    for part in expected {
      let item = try #require(part["itemNumber"] as? String)
      #expect(Difference.between(part, parts[item] ?? [:]).isEmpty)
    }
  }

  @Test func everyLineIsAccountedFor() throws {
    let run = try ProgramRun(["import", "Fixtures/Datasheets"])
    let sources = try #require(try run.json()["sources"])
    #expect(Difference.between(try Self.expected("sources"), sources).isEmpty)
  }

  @Test func printsOnePartALineAsNDJSON() throws {
    let run = try ProgramRun(["import", "--format", "ndjson", "Fixtures/Datasheets"])
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 44)
    for line in lines {
      let part = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(part?["itemNumber"] != nil)
    }
  }

  @Test func putsPartsInTheOrderOfTheirNumbers() throws {
    let run = try ProgramRun(["import", "Fixtures/Datasheets"])
    let parts = try #require(try run.json()["parts"] as? [[String: Any]])
    let items = parts.compactMap { $0["itemNumber"] as? String }
    #expect(items.first == "210-719")
    let place = { items.firstIndex(of: $0) ?? -1 }
    #expect(place("770-201") < place("770-744/062-000"))
    #expect(place("770-744/062-000") < place("770-1324"))
  }

  private static func expected(_ name: String) throws -> Any {
    let file = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Expected/\(name).json")
    return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  }

  private static func parts() throws -> [String: Any] {
    let run = try ProgramRun(["import", "-q", "Fixtures/Datasheets"])
    let parts = try run.json()["parts"] as? [[String: Any]] ?? []
    return Dictionary(uniqueKeysWithValues: parts.map { ($0["itemNumber"] as? String ?? "", $0) })
  }
}

/// Names what two JSON values do not have in common.
enum Difference {
  static func between(_ expected: Any, _ found: Any, at path: String = "") -> [String] {
    switch (expected, found) {
    case (let left as [String: Any], let right as [String: Any]):
      return Set(left.keys).union(right.keys).sorted().flatMap { key in
        between(left[key] ?? "nothing", right[key] ?? "nothing", at: path + "/" + key)
      }
    case (let left as [Any], let right as [Any]):
      let size = left.count == right.count ? [] : ["\(path): \(left.count) or \(right.count)"]
      return size
        + zip(left, right).enumerated().flatMap { index, pair in
          between(pair.0, pair.1, at: "\(path)[\(index)]")
        }
    default:
      let isSame = (expected as? NSObject) == (found as? NSObject)
      return isSame ? [] : ["\(path): expected \(expected), found \(found)"]
    }
  }
}
