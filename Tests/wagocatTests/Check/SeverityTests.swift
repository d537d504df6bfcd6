import Foundation
import Testing

@testable import wagocat

/// Severity in the user's hands: the command line, `wagocat.json` and baselines.
@Suite struct SeverityTests {
  private static let doubtful = smallSheet() + "Weight\t1.000 g\n"

  private func status(_ options: String...) throws -> Int32 {
    try ProgramRun(["check"] + options + ["-"], input: Self.doubtful).status
  }

  @Test func theCommandLineRaisesAndLowers() throws {
    #expect(try status() == 0)
    #expect(try status("--error", "ambiguous-number") == 1)
    #expect(try status("--error", "unread-line, ambiguous-number") == 1)
    #expect(try status("--max-warnings", "0") == 1)
    #expect(try status("--max-warnings", "1") == 0)
    #expect(try status("--max-warnings", "0", "--ignore", "ambiguous-number") == 0)
  }

  @Test func theLaterOptionWins() throws {
    #expect(try status("--error", "ambiguous-number", "--warn", "ambiguous-number") == 0)
    #expect(try status("--ignore", "ambiguous-number", "--error=ambiguous-number") == 1)
  }

  // MARK: wagocat.json

  private func check(_ configuration: String, _ arguments: [String] = ["s"]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(configuration, to: "s/wagocat.json")
    try folder.write(Self.doubtful, to: "s/old/a.txt")
    return try ProgramRun(["check"] + arguments, folder: folder.url)
  }

  @Test(arguments: [
    (#"{}"#, 0), (#"{"rules": {"ambiguous-number": "error"}}"#, 1), (#"{"maxWarnings": 0}"#, 1),
    (#"{"maxWarnings": 0, "rules": {"ambiguous-number": "ignore"}}"#, 0),
    (
      #"{"rules": {"ambiguous-number": "error"}, "overrides": [{"paths": ["old/**"], "rules": {"ambiguous-number": "note"}}]}"#,
      0
    ),
    (
      #"{"overrides": [{"paths": ["old/"], "rules": {"ambiguous-number": "error"}}, {"paths": ["b*"], "rules": {"ambiguous-number": "note"}}]}"#,
      1
    ),
  ])
  func aFileBesideTheSheetsSaysTheSame(configuration: String, status: Int32) throws {
    #expect(try check(configuration).status == status)
  }

  @Test func theNearestFileCountsAndTheCommandLineHasTheLastWord() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(#"{"maxWarnings": 0}"#, to: "s/wagocat.json")
    try folder.write(#"{"rules": {"ambiguous-number": "note"}}"#, to: "s/old/wagocat.json")
    let file = try folder.write(Self.doubtful, to: "s/old/a.txt")
    #expect(try ProgramRun(["check", "s"], folder: folder.url).status == 0)
    #expect(try ProgramRun(["check", file]).output.contains("note: '1.000 g'"))
    let raised = ["check", "--error", "ambiguous-number", "s"]
    #expect(try ProgramRun(raised, folder: folder.url).status == 1)
  }

  @Test func aFileAboveTheFolderThatIsNamedDoesNotCount() throws {
    let configuration = #"{"rules": {"ambiguous-number": "error"}}"#
    #expect(try check(configuration, ["s/old"]).status == 0)
    #expect(try check(configuration, ["s"]).status == 1)
  }

  @Test(arguments: [
    ("{\n  \"rules\": {\"twin-mismach\": \"note\"}}", ":2:13: unknown rule 'twin-mismach'; did"),
    ("{\"rules\": {\"unread-line\": \"warn\"}}", ":1:12: 'unread-line' is one of error, warning,"),
    ("{\"rule\": {}}", ":1:2: unknown key 'rule'; did you mean 'rules'?"),
    ("{\"rules\": []}", ":1:2: 'rules' must be an object"),
    ("{\"maxWarnings\": -1}", ":1:2: 'maxWarnings' wants a whole number from 0"),
    ("{\"maxWarnings\": 1.5}", "wants a whole number"),
    ("{\"overrides\": [{\"paths\": [\"a\"]}]}", "wants 'paths' and 'rules'"),
    ("{\"overrides\": [{\"paths\": [1], \"rules\": {}}]}", "wants patterns such as"),
    ("{\"rules\": ", ": this is no valid JSON"), ("", ": this is no valid JSON"),
    ("[]", ": the configuration must be an object"),
  ])
  func whatIsNotUnderstoodIsToldWithItsPlace(configuration: String, message: String) throws {
    let run = try check(configuration)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: s/wagocat.json"))
    #expect(run.errors.contains(message))
  }

  @Test(arguments: [
    ("old/**", "old/a.txt", true), ("old/**", "old/x/a.txt", true), ("old/**", "a.txt", false),
    ("old/", "old/x/a.txt", true), ("*.md", "x/a.md", true), ("*.md", "a.txt", false),
    ("x/*.txt", "x/a.txt", true), ("x/*.txt", "x/y/a.txt", false),
    ("**/a.txt", "a.txt", true), ("a?.txt", "ab.txt", true), ("a?.txt", "a.txt", false),
    ("./x/a*b*c", "x/aXbYbZc", true), ("770-*", "770-1324.txt", true), ("a", "b/a", true),
  ])
  func patternsFitPaths(pattern: String, path: String, fits: Bool) {
    #expect(PathPattern(pattern).fits(path) == fits)
  }
}
