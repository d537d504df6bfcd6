import Foundation
import Testing

@testable import wagocat

/// `wagocat snapshot accept`: what it writes, leaves and removes; and wrong use.
@Suite struct SnapshotAcceptTests {
  @Test func listsWhatChangedAndLeavesTheRestAlone() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for item in ["2000-401", "2000-402", "2000-403", "2000-404"] {
      try folder.write(smallSheet(item), to: item + ".txt")
    }
    let accept = { try ProgramRun(["snapshot", "accept", "."], folder: folder.url) }
    #expect(try accept().errors == "wagocat: 4 sheets, 4 new\n")
    try folder.write(smallSheet("2000-402").replacing("14 A", with: "15 A"), to: "2000-402.txt")
    try folder.write(smallSheet("2000-403").replacing("14 A", with: "14,0 A"), to: "2000-403.txt")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("2000-404.txt"))
    let run = try accept()
    #expect(run.status == 0)
    #expect(
      run.output == """
        2000-402.txt:11: 2000-402: Rated current changed (the sheet changed)
          accepted: 14 A (line 11)
          now:      15 A (line 11)
        2000-402.txt: accepted
        2000-403.txt: accepted, only the form changed
        2000-404.catalog.json: removed, its sheet is gone

        """)
    #expect(run.errors == "wagocat: 3 sheets, 1 changed, 2 as accepted before, 1 removed\n")
    #expect(try accept().output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.count { $0.hasSuffix(".catalog.json") } == 3 && names.count == 6)
  }

  /// What other sheets say of a part is not its own.
  @Test func keepsWhatTheSheetAloneSays() throws {
    let folder = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Datasheets")
    let bytes = try Data(contentsOf: folder.appendingPathComponent("770-1324.catalog.json"))
    let snapshot = try JSONValue(bytes)
    #expect(snapshot["wagocat"]?.text == Wagocat.version)
    let part = try #require(snapshot["parts"]?.elements.first)
    #expect(part["links"] == nil)
    let references = part["references"]?.elements ?? []
    #expect(references.count > 10)
    #expect(references.allSatisfy { $0["verdict"] == nil && $0["line"] != nil })
    let alone = try TemporaryFolder()
    defer { alone.remove() }
    let sheet = try Data(contentsOf: folder.appendingPathComponent("770-1324.txt"))
    try alone.write(Array(sheet), to: "770-1324.txt")
    #expect(try ProgramRun(["snapshot", "accept", "."], folder: alone.url).status == 0)
    let written = alone.url.appendingPathComponent("770-1324.catalog.json")
    #expect(try Data(contentsOf: written) == bytes)
  }

  @Test func aFileThatIsNoDatasheetIsNotAccepted() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "a.txt")
    try folder.write("Dear Sir or Madam\n", to: "letter.txt")
    let run = try ProgramRun(["snapshot", "accept", "."], folder: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("letter.txt: no datasheet"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["a.catalog.json", "a.txt", "letter.txt"])
  }

  /// A broken snapshot is made anew; what belongs to somebody else stays.
  @Test(arguments: [
    ("<<<<<<< HEAD\n{}", 0, "accepted, in place of a broken snapshot"),
    ("{\"schema\":\"wagocat/catalog/1\"}", 1, "'a.catalog.json' is no snapshot; move it away"),
  ])
  func overwritesOnlySnapshots(content: String, status: Int32, message: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "a.txt")
    let file = try folder.write(content, to: "a.catalog.json")
    #expect(try ProgramRun(["snapshot", "check", "."], folder: folder.url).status == 1)
    let run = try ProgramRun(["snapshot", "accept", "."], folder: folder.url)
    #expect(run.status == status)
    #expect(run.output.contains(message))
    #expect((try String(contentsOfFile: file, encoding: .utf8) == content) == (status == 1))
  }

  @Test(arguments: [
    ("770-1324.txt", "770-1324.catalog.json"), ("x/a.b.md", "x/a.b.catalog.json"),
    ("x.y/sheet", "x.y/sheet.catalog.json"), ("/a.txt", "/a.catalog.json"),
  ])
  func liesBesideItsSheet(sheet: String, snapshot: String) {
    #expect(SheetSnapshot.path(ofSheet: sheet) == snapshot)
  }

  @Test(arguments: [
    (["snapshot"], "say check or accept, then PATH"),
    (["snapshot", "chekc", "x"], "not 'chekc'; did you mean 'check'?"),
    (["snapshot", "check"], "no PATH"),
    (["snapshot", "accept", "-"], "standard input (-) has no place for a snapshot"),
    (["snapshot", "check", "nowhere"], "nowhere: no such file or folder"),
    (["snapshot", "check", "--formt", "x"], "unknown option '--formt'"),
  ])
  func wrongUseGivesOneClearLineAndStatus2(arguments: [String], message: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains(message))
  }

  @Test func twoSheetsDoNotShareASnapshot() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "a.txt")
    try folder.write(smallSheet("2000-408"), to: "a.md")
    let run = try ProgramRun(["snapshot", "accept", "."], folder: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("'a.md' and 'a.txt' would share 'a.catalog.json'"))
  }
}
