import Foundation
import Testing

@testable import PartCatalog
@testable import wagocat

/// The formats that programs read, with sheets that try to break out of them.
@Suite struct FormatTests {
  private static let hostile = """
    Jumper bar; 7-way; ]]><x>&amp;"'%0A::error::%,: \u{1B}[31m\u{7}
    """

  private func result(_ count: Int = 1) -> CheckResult {
    let findings = (0..<count).map { index in
      sampleFinding(
        severity: Severity.allCases[index % 3], path: "a,b: 100%/x y.txt", line: index + 1,
        quote: Self.hostile, message: "'\(Self.hostile)' is\r\nwrong")
    }
    let failing = findings.indices.filter { findings[$0].severity == .error }
    return CheckResult(
      files: ["a,b: 100%/x y.txt", "clean.txt"], findings: findings, failing: Set(failing))
  }

  // MARK: JSON lines

  @Test func jsonLinesAreTheFindingsOfTheContract() throws {
    let schema = SchemaChecker(root: try JSONValue(CatalogSchema(isOpen: false).document()))
    let lines = JSONLinesFindings.bytes(result(3)).split(separator: 0x0A)
    #expect(lines.count == 3)
    for line in lines { #expect(schema.accepts(try JSONValue(line), as: "finding")) }
  }

  // MARK: GitHub

  @Test func annotationsAreEscaped() {
    let lines = GitHubFindings.text(result(3)).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "::error file=a%2Cb%3A 100%25/x y.txt,line=3,col=1,title=unread-line::'Jumper bar;"))
    #expect(lines[0].contains("%250A::error::%25,:"))
    #expect(lines.allSatisfy { $0.hasPrefix("::") && !$0.unicodeScalars.contains("\u{1B}") })
  }

  @Test func tenAnnotationsTheWorstFirstAndACountOfTheRest() {
    let lines = GitHubFindings.text(result(30)).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
    #expect(
      lines[10] == "::notice title=wagocat::20 more, GitHub shows 10 a step: "
        + "10 warnings, 10 notes (20 unread-line)")
    #expect(GitHubFindings.text(result(10)).split(separator: "\n").count == 10)
  }

  /// The count of the rest is a notice itself, and would be the eleventh.
  @Test func tenNoticesWithTheCountAmongThem() {
    let notes = (1...12).map {
      sampleFinding(severity: .note, line: $0, quote: "q", message: "m")
    }
    let result = CheckResult(files: ["a.txt"], findings: notes, failing: [])
    let lines = GitHubFindings.text(result).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last?.contains("3 more") == true)
  }

  // MARK: SARIF

  @Test func sarifNamesRulesAndRegions() throws {
    let sarif = try JSONValue(SARIFFindings(result: result(3)).bytes())
    #expect(sarif["version"]?.text == "2.1.0")
    let run = try #require(sarif["runs"]?.elements.first)
    let rules = run["tool"]?["driver"]?["rules"]?.elements ?? []
    #expect(rules.count == Rule.allCases.count)
    for rule in rules {
      #expect(rule["shortDescription"]?["text"]?.text?.hasSuffix(".") == true)
      #expect(rule["fullDescription"]?["text"]?.text?.isEmpty == false)
    }
    let results = run["results"]?.elements ?? []
    #expect(results.map { $0["level"]?.text } == ["note", "warning", "error"])
    for result in results {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"])
      #expect(result["partialFingerprints"]?["wagocat/v1"]?.text?.count == 16)
    }
    let place = try #require(results[2]["locations"]?.elements.first?["physicalLocation"])
    #expect(place["artifactLocation"]?["uri"]?.text == "a%2Cb%3A%20100%25/x%20y.txt")
    #expect(place["region"]?["startLine"]?.integer == 3)
    #expect(place["region"]?["startColumn"]?.integer == 1)
    #expect(place["region"]?["endColumn"]?.integer == 7)
    #expect(place["region"]?["snippet"]?["text"]?.text == "Jumper")
    #expect(place["contextRegion"]?["snippet"]?["text"]?.text == Self.hostile)
    let related = try #require(results[2]["relatedLocations"]?.elements.first)
    #expect(related["physicalLocation"]?["region"]?["startLine"]?.integer == 7)
  }

  // MARK: JUnit

  @Test func junitHasOneCaseASheet() throws {
    let text = JUnitFindings(result: result(3)).text()
    let outline = try #require(XMLOutline(text))
    #expect(
      outline.elements == [
        "testsuites", "testsuite", "testcase", "failure", "system-out", "testcase",
      ])
    #expect(text.contains("tests=\"2\" failures=\"1\" errors=\"0\""))
    #expect(text.contains("<testcase name=\"clean.txt\" classname=\"wagocat.check\" time=\"0\"/>"))
    #expect(!text.unicodeScalars.contains("\u{7}") && !text.unicodeScalars.contains("\u{1B}"))
    #expect(text.contains("]]&gt;&lt;x&gt;&amp;amp;"))
  }

  @Test(arguments: ["json-lines", "github", "sarif", "junit"])
  func everyFormatEndsAsTextDoes(format: String) throws {
    let bad = smallSheet() + "Width\t10 mm / 3.94 inch\n"
    #expect(try ProgramRun(["check", "--format", format, "-"], input: bad).status == 1)
    let good = try ProgramRun(["check", "--format", format, "-"], input: smallSheet())
    #expect(good.status == 0)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appendingPathComponent("report").path
    let run = try ProgramRun(["check", "--format", format, "-o", file, "-"], input: smallSheet())
    #expect(run.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == good.output)
  }
}

/// A finding to print.
func sampleFinding(
  severity: Severity = .warning, path: String = "a.txt", line: Int, quote: String, message: String
) -> Finding {
  var finding = Finding(
    .unreadLine, message, part: nil,
    at: Place(path: path, line: line, column: 1, quote: quote, length: 6),
    related: [Place(path: path, line: 7, column: 2, quote: "other: \(quote)")])
  finding.severity = severity
  return finding
}
