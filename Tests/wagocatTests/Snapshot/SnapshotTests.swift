import Foundation
import Testing

/// `wagocat snapshot`: what passes, what fails, and what people are told.
@Suite struct SnapshotTests {
  private static let sheet =
    smallSheet() + "Rated voltage\t800 V\n\n## Material data\n\nWeight\t40 g\n"

  /// Accepts a sheet, changes it, and checks it.
  private func check(_ change: (TemporaryFolder) throws -> Void) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.sheet, to: "s/a.txt")
    #expect(try ProgramRun(["snapshot", "accept", "s"], folder: folder.url).status == 0)
    try change(folder)
    return try ProgramRun(["snapshot", "check", "s"], folder: folder.url)
  }

  private func check(replacing old: String, with new: String) throws -> ProgramRun {
    #expect(Self.sheet.contains(old))
    return try check { try $0.write(Self.sheet.replacing(old, with: new), to: "s/a.txt") }
  }

  @Test func ourOwnSheetsAreReadAsAccepted() throws {
    let run = try ProgramRun(["snapshot", "check", "Fixtures/Datasheets"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "wagocat: 5 sheets, 5 as accepted\n")
  }

  /// A change of form alone says the same.
  @Test(arguments: [
    ("40 g", "40,0 g"), ("Weight\t40 g", "| Weight | 40 g |"), ("Weight\t", "Weight   "),
    ("## Material data", "\n\n### Material Data\n"),
    ("Jumper bar; 7-way; red", "**Jumper bar; 7-way;  red**"), ("\n", "\r\n"),
  ])
  func passesWhereOnlyTheFormChanged(old: String, new: String) throws {
    let run = try check(replacing: old, with: new)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.errors == "wagocat: 1 sheet, 1 as accepted\n")
  }

  @Test func passesWhereASectionMoved() throws {
    let rated = "### Electrical data\n\nRated current\t14 A\nRated voltage\t800 V\n\n"
    let material = "## Material data\n\nWeight\t40 g\n"
    let run = try check(replacing: rated + material, with: material + "\n" + rated)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func aChangedFactFailsWithBothValuesBothLinesAndTheCommand() throws {
    let run = try check(replacing: "## Data", with: "\n## Data")
    #expect(run.status == 0)
    let changed = try check(replacing: "Weight\t40 g", with: "\nWeight\t40,5 g")
    #expect(changed.status == 1)
    #expect(
      changed.output == """
        s/a.txt:17: 2000-407: Weight changed (the sheet changed)
          accepted: 40 g (line 16)
          now:      40.5 g, printed '40,5 g' (line 17)
          accept with: wagocat snapshot accept s/a.txt

        """)
    #expect(changed.errors == "wagocat: 1 sheet, 1 changed\n")
  }

  @Test(arguments: [
    ("Weight\t40 g\n", "", "Weight is lost"), ("14 A\n", "14 A\nColor\tred\n", "Color is new"),
    ("Jumper bar; 7-way; red", "Jumper bar; 7-way; blue", "title changed"),
    ("Rated current\t14 A", "Rated current\t14 mA", "Rated current changed"),
  ])
  func lostAndNewFactsFail(old: String, new: String, message: String) throws {
    let run = try check(replacing: old, with: new)
    #expect(run.status == 1)
    #expect(run.output.contains(message))
    #expect(run.output.contains("(the sheet changed)"))
  }

  /// A rating and a property follow from their row; the row alone is told.
  @Test func tellsAFactOnce() throws {
    let run = try check(replacing: "Rated voltage\t800 V", with: "Rated voltage\t600 V")
    #expect(run.output.split(separator: "\n").count { $0.contains(" changed (") } == 1)
  }

  @Test func aChangedReadingIsToldFromAChangedSheet() throws {
    let run = try check { folder in
      let file = folder.url.appendingPathComponent("s/a.catalog.json")
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing(
          #""raw":"40 g","value":{"value":40,"#, with: #""raw":"40 g","value":{"value":4,"#
        )
        .replacing(#""wagocat":""#, with: #""wagocat":"0.9-"#)
      try folder.write(text, to: "s/a.catalog.json")
    }
    #expect(run.status == 1)
    #expect(run.output.contains("the reading changed since wagocat 0.9-1.0.0, the sheet did not"))
    #expect(run.output.contains("accepted: 4 g, printed '40 g' (line 16)"))
  }

  @Test func missingAndOrphanedSnapshotsAreToldApart() throws {
    let run = try check { folder in
      try FileManager.default.moveItem(
        at: folder.url.appendingPathComponent("s/a.txt"),
        to: folder.url.appendingPathComponent("s/it's.txt"))
      // A catalog that is no snapshot is nobody's business.
      try folder.write("{\"schema\":\"wagocat/catalog/1\"}", to: "s/all.catalog.json")
    }
    #expect(run.status == 1)
    #expect(
      run.output == """
        s/it's.txt: no snapshot
          make one with: wagocat snapshot accept 's/it'\\''s.txt'

        s/a.catalog.json: orphaned, no sheet lies beside it
          remove it with: rm s/a.catalog.json

        """)
    #expect(run.errors == "wagocat: 1 sheet, 1 without a snapshot, 1 orphaned snapshot\n")
  }

  @Test func snapshotsAreNeverReadAsSheets() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.sheet, to: "a.txt")
    let before = try ProgramRun(["import", "-q", "."], folder: folder.url).output
    #expect(try ProgramRun(["snapshot", "accept", "."], folder: folder.url).status == 0)
    let after = try ProgramRun(["import", "."], folder: folder.url)
    #expect(after.output == before)
    #expect(!after.errors.contains("catalog.json"))
  }
}
