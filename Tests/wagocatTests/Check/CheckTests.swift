import Foundation
import Testing

/// `wagocat check`: what it prints for people, and how it ends.
@Suite struct CheckTests {
  @Test func ourOwnSheetsAreClean() throws {
    let run = try ProgramRun(["check", "--max-warnings", "0", "Fixtures/Datasheets"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "wagocat: checked 5 sheets: no findings\n")
  }

  @Test func quotesTheLineAndUnderlinesWhatIsMeant() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let sheet =
      smallSheet() + "Weight\t1.000 g\n\n## Geometrical data\n\nWidth\t10 mm / 3.94 inch\n"
    try folder.write(sheet, to: "sheets/a.txt")
    let run = try ProgramRun(["check", "sheets"], folder: folder.url)
    #expect(run.status == 1)
    #expect(
      run.output == """
        sheets/a.txt:12:8: warning: '1.000 g' can be read as thousands or as thousandths; kept as \
        text, no value was taken [ambiguous-number]
         12 │ Weight  1.000 g
            │         ^^^^^^^

        sheets/a.txt:16:7: error: 10 mm and 3.94 inch are not the same measure; expected \
        0.39 inch [twin-mismatch]
         16 │ Width   10 mm / 3.94 inch
            │         ^^^^^^^^^^^^^^^^^

        """)
    #expect(run.errors == "wagocat: checked 1 sheet: 1 error, 1 warning\n")
  }

  @Test func namesTheOtherPlaceItDisagreesWith() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "a.txt")
    try folder.write(smallSheet(title: "Jumper bar; 7-way; blue"), to: "b.txt")
    let run = try ProgramRun(["check", "."], folder: folder.url)
    #expect(run.output.contains("b.txt:1:1: warning: a.txt describes 2000-407 too"))
    #expect(run.output.contains("\n see a.txt:1:1: Data sheet | Item number: 2000-407\n"))
  }

  /// Paths are as an editor in the working folder opens them.
  @Test func namesFilesAsTheyAreReached() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(smallSheet() + "Weight\t1.000 g\n", to: "x/y/a.txt")
    let place = { (path: String, start: String) throws in
      let run = try ProgramRun(
        ["check", path], folder: folder.url.appendingPathComponent(start))
      return run.output.split(separator: ":").first.map(String.init)
    }
    #expect(try place("x", "") == "x/y/a.txt")
    #expect(try place("./y/a.txt", "x") == "y/a.txt")
    #expect(try place("../..", "x/y") == "a.txt")
    #expect(try place(".", "x") == "y/a.txt")
    let stranger = try ProgramRun(["check", file])
    #expect(stranger.output.hasPrefix(file + ":12:8: warning"))
  }

  @Test(arguments: [
    ([:], [], false), ([:], ["--color", "always"], true), ([:], ["--color=never"], false),
    (["NO_COLOR": "1"], ["--color", "always"], true),
  ])
  func colorsOnlyWhereAsked(environment: [String: String], options: [String], isColored: Bool)
    throws
  {
    let sheet = smallSheet() + "Weight\t1.000 g\n"
    let run = try ProgramRun(["check"] + options + ["-"], input: sheet, environment: environment)
    #expect(run.output.contains("\u{1B}[1;33mwarning:\u{1B}[0m") == isColored)
    #expect(run.output.contains("\u{1B}") == isColored)
  }

  @Test(arguments: [
    ("letter.txt", "Dear Sir or Madam,\n", "not-a-datasheet"), ("empty.txt", "", "empty-file"),
    ("latin.txt", "%PDF-1.7\n\u{1}", "not-a-datasheet"),
  ])
  func aFileThatIsNoDatasheetFails(name: String, text: String, rule: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "good.txt")
    try folder.write(text, to: name)
    let run = try ProgramRun(["check", "."], folder: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("[\(rule)]"))
    #expect(try ProgramRun(["check", "--ignore", rule, "."], folder: folder.url).status == 0)
  }

  @Test func aFolderWithoutASheetFails() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(["check", "."], folder: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("no datasheet was found"))
  }

  @Test func aMissingPathFailsAfterTheOthersWereChecked() throws {
    let run = try ProgramRun(["check", "Fixtures/Datasheets", "nowhere"])
    #expect(run.status == 2)
    #expect(run.errors.contains("nowhere: no such file or folder"))
    #expect(run.errors.contains("checked 5 sheets"))
  }

  @Test func aClosedFolderWantsASheetOfEveryItem() throws {
    let run = try ProgramRun(["check", "--closed", "Fixtures/Datasheets"])
    #expect(run.status == 1)
    #expect(run.output.contains("[dangling-link]"))
  }

  @Test func rulesExplainThemselves() throws {
    let run = try ProgramRun(["check", "--explain", "twin-mismatch"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("twin-mismatch (error unless you say otherwise)\n\n"))
    #expect(run.output.contains("rounding intervals"))
    let rules = try ProgramRun(["check", "--rules"]).output
    #expect(rules.contains("\nunread-line              warning  "))
  }

  @Test(arguments: [
    (["check"], "no PATH"),
    (["check", "--explain", "twin-mismach"], "unknown rule 'twin-mismach'; did you mean"),
    (["check", "--explain", "xyzzy"], "unknown rule 'xyzzy'; 'wagocat check --rules' lists them"),
    (["check", "--warn", "unread-line,gtin-chek-digit", "x"], "did you mean 'gtin-check-digit'?"),
    (["check", "--ignore", "Unread-line", "x"], "did you mean 'unread-line'?"),
    (["check", "--format", "sarf", "x"], "not 'sarf'; did you mean 'sarif'?"),
    (["check", "--max-warnings", "-1", "x"], "wants a whole number from 0, not '-1'"),
    (["check", "--color", "yes", "x"], "one of auto, always, never, not 'yes'"),
    (["check", "--baseline", "nowhere", "README.md"], "cannot read 'nowhere'"),
    (["check", "--baseline", "Package.swift", "README.md"], "'Package.swift' is no baseline"),
    (["check", "--baseline", "a", "--write-baseline", "b", "x"], "do not go together"),
    (["check", "--write-baseline", "/nowhere/b", "Fixtures/Datasheets"], "cannot write to"),
  ])
  func wrongUseGivesOneClearLineAndStatus2(arguments: [String], message: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains(message))
  }
}
