import DatasheetText
import FoundationEssentials
import PartCatalog
import Testing

@testable import wagocat

@Suite struct CatalogSchemaTests {
  private let closed: SchemaChecker
  private let open: SchemaChecker

  /// Read once for all tests.
  private static let checkers = Result {
    try [false, true].map { isOpen in
      SchemaChecker(root: try JSONValue(CatalogSchema(isOpen: isOpen).document()))
    }
  }

  init() throws {
    let checkers = try CatalogSchemaTests.checkers.get()
    closed = checkers[0]
    open = checkers[1]
  }

  // MARK: What holds

  @Test func acceptsTheCatalogOfTheFixtures() throws {
    let document = try JSONValue(try fixtureCatalog().utf8)
    #expect(document["parts"]?.elements.isEmpty == false)
    #expect(closed.accepts(document))
    #expect(open.accepts(document))
  }

  @Test func acceptsEveryLineOfNDJSONAsAPart() throws {
    let lines = try fixtureCatalog(format: "ndjson").utf8.split(separator: UInt8(ascii: "\n"))
    #expect(!lines.isEmpty)
    for line in lines { #expect(closed.accepts(try JSONValue(line), as: "part")) }
  }

  @Test func acceptsThePartsThatWereReadByHand() throws {
    for file in try files(in: "Expected") where file.lastPathComponent != "sources.json" {
      let document = try JSONValue(try Data(contentsOf: file))
      let parts = document.elements.isEmpty ? [document] : document.elements
      for part in parts { #expect(closed.accepts(part, as: "part"), "\(file.lastPathComponent)") }
    }
  }

  @Test func acceptsTheSample() throws {
    #expect(closed.accepts(try JSONValue(SampleCatalog.text.utf8)))
  }

  // MARK: What does not

  @Test(arguments: SampleCatalog.defects)
  func rejects(_ defect: SampleCatalog.Defect) throws {
    let document = try JSONValue(defect.text().utf8)
    #expect(!closed.accepts(document))
    #expect(open.accepts(document) == defect.isUnknownMember)
  }

  // MARK: What the program knows

  @Test func describesEveryPropertyWithItsUnit() throws {
    let properties = closed.root["$defs"]?["properties"]?["properties"]
    for key in PropertyKey.allCases {
      #expect(CatalogSchema.meanings[key] != nil, "\(key)")
      guard case .quantity(let dimension) = key.kind else { continue }
      let description = try #require(properties?[key.name]?["description"]?.text)
      #expect(description.contains("In \(dimension.canonicalUnit.words)."))
    }
  }

  @Test func describesEveryMemberOfEveryObject() {
    for object in objects(of: closed.root) {
      for (name, member) in object["properties"]?.members ?? [:] {
        #expect(member["description"]?.text?.isEmpty == false, "\(name)")
      }
    }
  }

  @Test func closesEveryObjectOrNone() {
    let schemas = objects(of: closed.root).filter { $0["properties"] != nil }
    #expect(schemas.allSatisfy { $0["additionalProperties"] == .bool(false) })
    #expect(objects(of: open.root).allSatisfy { $0["additionalProperties"] != .bool(false) })
  }

  @Test func pairsMetricUnitsWithImperialOnes() {
    let pairs = closed.root["$defs"]?["quantity"]?["dependentSchemas"]?["also"]?["oneOf"]?.elements
    let units = pairs?.map { pair in
      [
        pair["properties"]?["unit"]?["const"]?.text,
        pair["properties"]?["also"]?["items"]?["properties"]?["unit"]?["const"]?.text,
      ]
    }
    #expect(units == [["mm", "[in_i]"], ["mm2", "AWG"]])
  }

  @Test(arguments: [
    "770-1324", "831-1104/322-004", "22-1", "770-12345", "770-1/00A-0000", "770", "7-1",
    "77000-1", "770-123456", "770-1/00-000", "770-1/00a-000", "770-1/000-00000", "770-1 ", "",
  ])
  func readsItemNumbersAsThePatternDoes(_ text: String) {
    let isItemNumber = ItemNumber(text) != nil
    #expect(closed.accepts(.string(text), as: "itemNumber") == isItemNumber)
  }

  @Test func namesDraftAndMinorVersion() {
    #expect(closed.root["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(closed.root["$id"]?.text == "urn:wagocat:catalog:1.1")
    #expect(open.root["$id"]?.text == "urn:wagocat:catalog:1.1:open")
  }
}

// MARK: Material

extension CatalogSchemaTests {
  private func files(in folder: String) throws -> [URL] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Fixtures").appendingPathComponent(folder).path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .map { URL(fileURLWithPath: path).appendingPathComponent($0) }
  }

  private func fixtureCatalog(format: String = "json") throws -> String {
    try ProgramRun(["import", "-q", "--format", format, "Fixtures/Datasheets"]).output
  }

  /// Every schema of an object, wherever it stands.
  private func objects(of schema: JSONValue) -> [JSONValue] {
    let inner = schema.elements + schema.members.values
    return (schema["type"] == .string("object") ? [schema] : []) + inner.flatMap(objects)
  }
}
