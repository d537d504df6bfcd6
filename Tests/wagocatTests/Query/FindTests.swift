import Foundation
import Testing

@testable import wagocat

/// `wagocat find` on the five sheets.
@Suite struct FindTests {
  private static let folder = "Fixtures/Datasheets"

  private static func items(_ question: String, _ options: String...) throws -> [String] {
    let run = try ProgramRun(["find", "-q", "--format", "ndjson"] + options + [question, folder])
    let parts = try run.output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    return parts.compactMap { $0?["itemNumber"] as? String }
  }

  /// Read from the sheets: which plugs 770-1324 names, which parts print which range or rating.
  @Test(arguments: [
    ("poles = 4 and ratedVoltage >= 0.4 kV and color = green", ["770-1324"]),
    ("solidConductor contains 6 mm²", ["831-1104/322-004"]),
    ("has counterpart 770-1334", ["770-1324"]),
    (
      "kind ~ plug and color = grün and has counterpart 770-1324",
      ["770-1334", "770-2334", "770-2334/007-000"]
    ),
    ("rating(standard ~ UL and useGroup = C and ratedCurrent >= 30 A)", ["831-1104/322-004"]),
    ("family = jumperBar and ratedCurrent > 20 A", ["2004-407"]),
    (
      "status = described and not family = jumperBar and width < 50 mm",
      ["770-744/062-000", "770-1324", "831-1104/322-004"]
    ),
  ])
  func findsWhatTheSheetsSay(_ question: String, _ items: [String]) throws {
    #expect(try Self.items(question) == items)
  }

  @Test func sortsAndLimits() throws {
    #expect(
      try Self.items("has ratedCurrent", "--sort", "ratedCurrent:desc") == [
        "831-1104/322-004", "770-1324", "2004-407", "770-744/062-000", "2000-407",
      ])
    #expect(
      try Self.items(
        "has ratedCurrent", "--sort", "ratedCurrent:desc", "--sort", "itemNumber:desc", "--limit",
        "2") == [
          "831-1104/322-004", "2004-407",
        ])
    #expect(
      try Self.items("status = described", "--sort", "solidConductor.max").prefix(3) == [
        "770-744/062-000", "770-1324", "831-1104/322-004",
      ])
  }

  @Test func aTableOfTheColumnsThatAreWanted() throws {
    let run = try ProgramRun([
      "find", "poles = 4 and kind = plug", Self.folder, "--format", "table", "--columns",
      "color,coding",
    ])
    #expect(
      run.output == """
          item             color  cod
          ───────────────  ─────  ───
        · 770-254/062-000  gray   B
        · 770-1334         green  Q

        · only named by other sheets: 2 of 2 parts
        --format json has everything

        """)
    #expect(run.errors == "wagocat: 2 of 44 parts\n")
  }

  @Test func whatIsFoundIsACatalogThatCanBeAsked() throws {
    let found = try ProgramRun(["find", "-q", "status = described", Self.folder])
    let catalog = try found.json()
    #expect((catalog["parts"] as? [Any])?.count == 5)
    #expect((catalog["sources"] as? [Any])?.count == 5)
    let schema = SchemaChecker(root: try JSONValue(CatalogSchema(isOpen: false).document()))
    #expect(schema.accepts(try JSONValue(Array(found.output.utf8))))
    let again = try ProgramRun(["find", "-q", "itemNumber = 770-1324", "-"], input: found.output)
    let direct = try ProgramRun(["find", "-q", "itemNumber = 770-1324", Self.folder])
    #expect(again.output == direct.output)
    #expect(try Self.names(in: direct) == ["770-1324.txt"])
  }

  @Test func partsComeOutAsImportPrintsThem() throws {
    let imported = try ProgramRun(["import", "-q", Self.folder])
    let everything = try ProgramRun(["find", "-q", "has itemNumber", Self.folder])
    #expect(everything.output == imported.output)
  }

  /// A catalog that another program indented.
  @Test func linesStayLines() throws {
    let part = """
      {"itemNumber": "770-1324",
        "title": "Socket \\"A\\\\\\" \\n; 4",\r
        "links": [ ] }
      """
    let catalog = """
      {"schema": "wagocat/catalog/1", "sources": [], "parts": [
      \(part)
      ], "findings": []}
      """
    let run = try ProgramRun(
      ["find", "-q", "--format", "ndjson", "has title", "-"], input: catalog)
    #expect(
      run.output == #"""
        {"itemNumber":"770-1324","title":"Socket \"A\\\" \n; 4","links":[]}

        """#)
  }

  @Test func findingsOfWhatIsFoundComeAlong() throws {
    let sheets =
      smallSheet("770-1324", title: "Socket")
      + "Width\t41,4 mm / 1.36 inch\nRated voltage\t1.000 V\n"
    let run = try ProgramRun(["find", "-q", "itemNumber = 770-1324", "-"], input: sheets)
    let findings = try run.json()["findings"] as? [[String: Any]]
    #expect(findings?.contains { $0["rule"] as? String == "twin-mismatch" } == true)
  }

  private static func names(in run: ProgramRun) throws -> [String] {
    (try run.json()["sources"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? String }
  }

  // MARK: Nothing found, wrong use

  @Test(arguments: [
    ("json", "{\"schema\":\"wagocat/catalog/1\",\"sources\":[],\"parts\":[],\"findings\":[]}\n"),
    ("ndjson", ""), ("csv", "itemNumber,color\r\n"), ("tsv", "itemNumber\tcolor\n"),
    ("markdown", "| item number | color |\n| --- | --- |\n"), ("table", "no parts\n"),
  ])
  func nothingFoundIsAValidEmptyOutput(_ format: String, _ expected: String) throws {
    let columns = format.hasSuffix("json") ? [] : ["--columns", "color"]
    let run = try ProgramRun(
      ["find", "poles = 99", Self.folder, "--format", format] + columns)
    #expect(run.status == 1)
    #expect(run.output == expected)
    #expect(run.errors == "wagocat: 0 of 44 parts\n")
  }

  @Test func aWrongQuestionIsOneLineAndItsSpot() throws {
    let run = try ProgramRun(["find", "pols = 4 and color = green", Self.folder])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.errors == """
        wagocat: unknown key 'pols'; did you mean 'poles'? (see 'wagocat help find')
          pols = 4 and color = green
          ^^^^

        """)
  }

  @Test(arguments: [
    (["find"], "no QUESTION PATH…"),
    (["find", "poles = 4"], "no PATH: name a folder of datasheets"),
    (["find", "poles = 4", "/nowhere"], "/nowhere: no such file"),
    (
      ["find", "poles = 4", folder, "--sort", "pols"],
      "unknown column 'pols'; did you mean 'poles'?"
    ),
    (
      ["find", "poles = 4", folder, "--sort", "poles:down"],
      "'--sort' wants KEY, KEY:asc or KEY:desc"
    ),
    (["find", "poles = 4", folder, "--limit", "-1"], "'--limit' wants a whole number from 0"),
    (["find", "poles = 4", folder, "--columns", "color"], "'--columns' is for --format table"),
    (
      ["find", "poles = 4", folder, "catalog.json"],
      "'catalog.json' is a catalog, which goes with no"
    ),
  ])
  func wrongUseIsOneLine(_ arguments: [String], _ message: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: \(message)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func helpAloneLeadsToThePlugThatFits() throws {
    let help = try ProgramRun(["help"]).output
    let command = try #require(
      help.split(separator: "\n").first { $0.contains("wagocat find") })
    let run = try ProgramRun(shell: String(command) + " --format csv")
    #expect(
      run.output.contains("\n770-1334,Plug; 4-pole; Cod. Q;")
        || run.output.contains("\n770-1334,\"Plug; 4-pole; Cod. Q;"))
  }
}
