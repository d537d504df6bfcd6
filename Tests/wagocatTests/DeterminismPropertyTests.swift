import Foundation
import TestSupport
import Testing

/// Random folders give the same bytes in any order, with any number of threads, anywhere.
@Suite struct DeterminismPropertyTests {
  private static let places = [
    ["LC_ALL": "C", "TZ": "UTC"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"],
    ["LC_ALL": "de_DE.UTF-8", "LANG": "ar_EG.UTF-8", "TZ": "Pacific/Kiritimati"],
  ]

  @Test(arguments: UInt64(1)...12)
  func sameBytes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let files = try files(&random)
    var outputs: Set<String> = []
    for environment in Self.places {
      // Folders list their entries in the order in which they were made, or by their inodes.
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      for file in files.shuffled(using: &random) { try folder.write(file.bytes, to: file.name) }
      let jobs = "\(Int.random(in: 1...8, using: &random))"
      let catalog = try ProgramRun(
        ["import", "-q", "--jobs", jobs, "."], folder: folder.url, environment: environment)
      let findings = try ProgramRun(
        ["check", "-q", "--format", "sarif", "--jobs", jobs, "."], folder: folder.url,
        environment: environment)
      outputs.insert(catalog.output + findings.output)
    }
    #expect(outputs.count == 1, "seed \(seed)")
    #expect(outputs.first?.isEmpty == false)
  }

  /// Fixtures, damaged ones, the same ones again, and files that are none.
  private func files(_ random: inout SeededRandom) throws -> [(name: String, bytes: [UInt8])] {
    let fixtures = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Datasheets")
    let names = ["2000-407", "2004-407", "770-1324", "770-744_062-000", "831-1104_322-004"]
    return try (0..<Int.random(in: 2...9, using: &random)).map { number in
      let name = names[Int.random(in: 0..<names.count, using: &random)]
      var bytes = [UInt8](try Data(contentsOf: fixtures.appendingPathComponent(name + ".txt")))
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let folder = ["", "a/", "b/c/", "Ä/"][Int.random(in: 0..<4, using: &random)]
      return ("\(folder)\(number % 3)-\(number).txt", bytes)
    }
  }
}
