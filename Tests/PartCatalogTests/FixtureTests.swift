import DatasheetText
import PartCatalog
import TestSupport
import Testing

/// The five datasheets against what a person read in them, line by line.
@Suite struct FixtureTests {
  @Test(arguments: Fixture.names)
  func `a described part is what a person read`(name: String) throws {
    let catalog = try Fixture.catalog()
    let place = try #require(catalog.sources.firstIndex { $0.path == name })
    let part = try #require(
      catalog.parts.first { $0.source == place && $0.status == .described })
    let wanted = PartText(try Fixture.expected(name.replacing(".txt", with: ".json")))
    compare(PartText(part, of: catalog), with: wanted)
  }

  @Test func `referenced parts are what a person read in their titles`() throws {
    let catalog = try Fixture.catalog()
    let wanted = try Fixture.expected("referenced.json").elements
    let parts = catalog.parts.filter { $0.status == .referenced }
    #expect(parts.map { "\($0.itemNumber)" } == wanted.map { $0["itemNumber"]?.plain })
    for (part, wanted) in zip(parts, wanted) {
      compare(PartText(part, of: catalog), with: PartText(wanted))
    }
  }

  @Test func `every line is in the class that a person put it in`() throws {
    let catalog = try Fixture.catalog()
    let wanted = try Fixture.expected("sources.json").elements
    #expect(catalog.sources.map(\.path) == wanted.map { $0["path"]?.plain })
    for (source, wanted) in zip(catalog.sources, wanted) {
      let sheet = source.sheet
      #expect("\(sheet.language)" == wanted["language"]?.plain)
      #expect(sheet.version?.description == wanted["version"]?.plain)
      #expect(sheet.parts.map { "\($0.itemNumber)" } == wanted["parts"]?.elements.map(\.plain))
      #expect("\(sheet.lineClasses.count)" == wanted["lines"]?["total"]?.plain)
      for lineClass in LineClass.allCases {
        let count = wanted["lines"]?["\(lineClass)"]?.plain
        #expect("\(sheet.count(of: lineClass))" == count, "\(source.path): \(lineClass)")
      }
    }
  }

  @Test func `the five sheets have no finding`() throws {
    #expect(try Fixture.catalog().findings.map(\.message) == [])
  }

  /// Compares line by line, so that a difference names its line.
  private func compare(_ found: PartText, with wanted: PartText) {
    for chapter in PartText.names {
      let found = found.chapters[chapter] ?? []
      let wanted = wanted.chapters[chapter] ?? []
      for (found, wanted) in zip(found, wanted) { #expect(found == wanted, "\(chapter)") }
      #expect(found.count == wanted.count, "\(chapter)")
    }
  }
}
