import Foundation
import Testing

/// The same input gives the same bytes.
@Suite struct DeterminismTests {
  private static let sheets = [
    "770-744_062-000.txt", "2004-407.txt", "831-1104_322-004.txt", "770-1324.txt", "2000-407.txt",
  ]

  @Test func whateverTheOrderOfTheFiles() throws {
    let folder = try ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output
    for shift in Self.sheets.indices {
      let order = Self.sheets[shift...] + Self.sheets[..<shift]
      let run = try ProgramRun(["import", "-q"] + order.map { "Fixtures/Datasheets/" + $0 })
      #expect(run.output == folder)
    }
  }

  @Test func whateverTheNumberOfThreads() throws {
    let alone = try ProgramRun(["import", "-q", "--jobs", "1", "Fixtures/Datasheets"]).output
    for jobs in ["2", "3", "8"] {
      let run = try ProgramRun(["import", "-q", "--jobs", jobs, "Fixtures/Datasheets"])
      #expect(run.output == alone)
    }
  }

  @Test func whateverLocaleTimeZoneAndWorkingFolder() throws {
    let plain = try ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output
    let elsewhere = try ProgramRun(
      ["import", "-q", "Datasheets"],
      folder: ProgramRun.packageFolder.appendingPathComponent("Fixtures"),
      environment: ["LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
    #expect(elsewhere.output == plain)
  }

  @Test func andALinkToASheetChangesNothing() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "a.txt")
    let plain = try ProgramRun(["import", "-q", folder.url.path]).output
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("b.txt").path, withDestinationPath: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("loop").path, withDestinationPath: ".")
    #expect(try ProgramRun(["import", "-q", folder.url.path]).output == plain)
  }
}
