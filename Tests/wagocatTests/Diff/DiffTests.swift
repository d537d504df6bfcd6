import Foundation
import Testing

@testable import wagocat

/// `wagocat diff`: by meaning, in three formats, on folders, sheets and catalogs.
@Suite struct DiffTests {
  private static let sheet =
    smallSheet("770-1", title: "Socket; 4-pole; green") + """

      Weight\t40 g
      Color\tgreen

      ## Counterpart

      Item no.770-2 Plug; 4-pole; green www.wago.com/770-2

      """

  /// Two folders that hold the sheet, the newer with a text replaced.
  private func folders(replacing old: String, with new: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.sheet, to: "old/a.txt")
    try folder.write(Self.sheet.replacing(old, with: new), to: "new/b.txt")
    return folder
  }

  private func diff(
    replacing old: String, with new: String, _ options: [String] = []
  ) throws -> ProgramRun {
    let folder = try folders(replacing: old, with: new)
    defer { folder.remove() }
    return try ProgramRun(["diff"] + options + ["old", "new"], folder: folder.url)
  }

  @Test(arguments: [
    ("40 g", "40,0 g"), ("Weight\t40 g", "| Weight | 40 g |"),
    ("## Data\n", "\n\n## Material data\n"),
    ("4-pole; green\n", "4-pole;  green\n"), ("\n", "\r\n"),
    ("Rated current\t14 A", "Rated current\t0.014 kA"),
  ])
  func aChangeOfFormIsSilent(old: String, new: String) throws {
    let run = try diff(replacing: old, with: new)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.isEmpty)
    #expect(run.errors == "wagocat: no differences\n")
  }

  @Test func tellsAChangedValueWithBothPrintsAndBothLines() throws {
    let run = try diff(replacing: "Weight\t40 g", with: "\nWeight\t40,5 g")
    #expect(run.status == 1)
    #expect(
      run.output == """
        770-1  Socket; 4-pole; green
          Weight changed
            old: 40 g (old/a.txt:13)
            new: 40.5 g, printed '40,5 g' (new/b.txt:14)

        """)
    #expect(run.errors == "wagocat: 1 part changed\n")
  }

  @Test func tellsLinksAndThePartsThatTheyLeadTo() throws {
    let run = try diff(replacing: "770-2", with: "770-3")
    #expect(
      run.output == """
        770-1  Socket; 4-pole; green
          counterpart 770-3 is new
            new: verdict agrees (new/b.txt:18)
          counterpart 770-2 is gone
            old: verdict agrees (old/a.txt:18)

        770-2  Plug; 4-pole; green
          part is gone (old/a.txt:18)

        770-3  Plug; 4-pole; green
          part is new (new/b.txt:18)

        """)
    #expect(run.errors == "wagocat: 1 part new, 1 part gone, 1 part changed\n")
  }

  @Test func tellsWhenASheetBeginsToDescribeAPart() throws {
    let folder = try folders(replacing: "", with: "")
    defer { folder.remove() }
    try folder.write(smallSheet("770-2", title: "Plug; 4-pole; green"), to: "new/c.txt")
    let run = try ProgramRun(["diff", "-q", "old", "new"], folder: folder.url)
    #expect(
      run.output == """
        770-2  Plug; 4-pole; green
            old: only named by other sheets (old/a.txt:18)
            new: described by a sheet (new/c.txt:1)

        """)
  }

  @Test func printsJSON() throws {
    let json = try JSONValue(
      diff(replacing: "40 g", with: "40,5 g", ["--format", "json"]).output.utf8)
    #expect(json["added"]?.elements.isEmpty == true)
    #expect(json["gone"]?.elements.isEmpty == true)
    let expected = try JSONValue(
      """
      [{"itemNumber": "770-1", "changes": [{"kind": "attribute", "name": "Weight", "key": "weight",
        "old": {"value": {"value": 40, "unit": "g"}, "printed": "40 g", "path": "a.txt", "line": 13},
        "new": {"value": {"value": 40.5, "unit": "g"}, "printed": "40,5 g", "path": "b.txt", "line": 13}
      }]}]
      """.utf8)
    #expect(json["changed"] == expected)
  }

  @Test func printsMarkdownThatShowsEachSign() throws {
    let run = try diff(replacing: "\tgreen", with: "\tgreen_a|[b", ["--format", "markdown"])
    #expect(
      run.output == """
        ### 770-1 Socket; 4-pole; green

        | | old | new |
        |---|---|---|
        | Color | green<br>old/a.txt:14 | green\\_a\\|\\[b<br>new/b.txt:14 |

        """)
    let same = try diff(replacing: "", with: "", ["--format", "markdown"])
    #expect(same.output == "No differences.\n")
  }

  @Test func catalogsAndSheetsCompareAlike() throws {
    let folder = try folders(replacing: "40 g", with: "41 g")
    defer { folder.remove() }
    let run = { (words: [String]) in try ProgramRun(words, folder: folder.url) }
    for (format, side) in [("json", "old"), ("ndjson", "old"), ("json", "new")] {
      #expect(try run(["import", "--format", format, "-o", "\(side).\(format)", side]).status == 0)
    }
    let fresh = try run(["diff", "--format", "json", "old", "new"]).output
    #expect(!fresh.isEmpty)
    for (old, new) in [("old.json", "new"), ("old.ndjson", "new"), ("old.json", "new.json")] {
      #expect(try run(["diff", "--format", "json", old, new]).output == fresh)
    }
    #expect(try run(["diff", "old.json", "old"]).status == 0)
    #expect(try run(["diff", "old.ndjson", "old.json"]).status == 0)
    #expect(try run(["diff", "old/a.txt", "old"]).status == 0)
  }

  @Test(arguments: [
    ([], "no OLD NEW"), (["Fixtures/Datasheets"], "no OLD NEW"),
    (["a", "b", "c"], "'c' is one argument too many"),
    (["-", "-"], "standard input cannot be both OLD and NEW"),
    (["nowhere", "Fixtures/Datasheets"], "nowhere: no such file or folder"),
    (["--format", "html", "a", "b"], "'--format' is one of text, json, markdown, not 'html'"),
  ])
  func wrongUseIsOneLineAndExit2(arguments: [String], message: String) throws {
    let run = try ProgramRun(["diff"] + arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
