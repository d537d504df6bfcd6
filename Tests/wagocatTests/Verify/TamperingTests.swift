import Foundation
import TestSupport
import Testing

@testable import wagocat

/// A catalog of which one thing was changed is found out.
@Suite struct TamperingTests {
  /// How many changes of each kind; `WAGOCAT_TAMPERINGS=500 swift test --filter TamperingTests`.
  private static let count =
    ProcessInfo.processInfo.environment["WAGOCAT_TAMPERINGS"].flatMap { Int($0) } ?? 15

  private let catalog: JSONValue
  private let sheets: [String: VerifiedSheet]

  init() throws {
    catalog = try JSONValue(ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output.utf8)
    let folder = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Datasheets")
    var sheets: [String: VerifiedSheet] = [:]
    for source in catalog["sources"]?.elements ?? [] {
      let name = try #require(source["path"]?.text)
      sheets[name] = VerifiedSheet(Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    self.sheets = sheets
  }

  private func proof(of catalog: JSONValue) throws -> Proof {
    var json = JSONWriter()
    json.value(catalog)
    return CatalogProof.proof(of: try CatalogDocument(json.bytes), from: sheets)
  }

  @Test func whatWasNotTamperedWithIsProven() throws {
    let proof = try proof(of: catalog)
    #expect(proof.doubts.isEmpty)
    #expect(proof.proven > 1_500)
  }

  @Test(arguments: Tampering.Kind.allCases)
  func everyChangeIsFound(_ kind: Tampering.Kind) throws {
    let seed = UInt64(ProcessInfo.processInfo.environment["WAGOCAT_SEED"] ?? "") ?? 6
    var random = SeededRandom(seed: seed)
    let leaves = catalog.values().filter { $0.path.first == .member("parts") }
    var missed: [String] = []
    var tried = 0
    while tried < Self.count {
      guard let tampering = Tampering(kind, of: catalog, at: leaves, by: &random) else { continue }
      tried += 1
      // A catalog that is none any more is found out by the one who reads it.
      guard let proof = try? proof(of: tampering.catalog) else { continue }
      if proof.doubts.isEmpty { missed.append(tampering.description) }
    }
    // A text may stand on a line nearby too; then nothing is wrong with the line.
    let allowed = kind == .line ? tried / 10 : tried / 100
    #expect(missed.count <= allowed, "seed \(seed): \(missed.count) of \(tried): \(missed)")
  }
}
