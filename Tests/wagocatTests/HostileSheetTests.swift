import Foundation
import Testing

@testable import wagocat

/// Sheets by people who mean harm: nothing in them breaks out of any format.
@Suite struct HostileSheetTests {
  private static let evil =
    "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}]]><x>&amp;\"'%0A::error::=cmd' /C calc'!A1 \u{8}"

  private static let sheet = """
    Data sheet | Item number: 2000-407

    Jumper bar; 7-way; \(evil)

    www.wago.com/2000-407

    ## Data \(evil)

    Rated current\t14 A
    Rated current\t1.000 A \(evil)
    \(evil)\t\(evil)
    Width\t10 mm / 3.94 inch \(evil)
    ::error file=x::\(evil)

    """

  /// Bytes that a terminal obeys.
  private func steers(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
      default: false
      }
    }
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name = "evil\u{1B}[31m\n::error::\"<&].txt"
    let file = try folder.write(Self.sheet, to: name)
    return try ProgramRun(arguments + [file])
  }

  @Test(arguments: [
    ["import", "--format", "table"], ["import", "--format", "ndjson", "-o", "/dev/null"],
    ["check", "--format", "text"], ["check", "--format", "text", "--color", "never"], ["explain"],
  ])
  func nothingSteersATerminal(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(Self.sheet, to: "evil\u{1B}[31m\nx.txt")
    let run = try ProgramRun(arguments + [file])
    #expect(run.status < 2)
    #expect(!run.output.isEmpty || !run.errors.isEmpty)
    #expect(!steers(run.output))
    #expect(!steers(run.errors))
  }

  @Test func jsonHoldsEveryCharacterAsItIs() throws {
    let document = try JSONValue(Array(try run("import", "--format", "json").output.utf8))
    let title = document["parts"]?.elements.first?["title"]?.text ?? ""
    #expect(title.hasPrefix("Jumper bar; 7-way; \u{1B}]0;owned\u{7}\u{1B}[2J"))
    #expect(title.contains("%0A::error::=cmd' /C calc'!A1"))
  }

  @Test func everyLineOfGitHubIsACommandOfOurs() throws {
    let lines = try run("check", "--format", "github").output.split(separator: "\n")
    #expect(lines.count > 1)
    for line in lines {
      let isOurs = ["::error file=", "::warning file=", "::notice "].contains { line.hasPrefix($0) }
      #expect(isOurs)
      #expect(!steers(String(line)))
    }
  }

  @Test func sarifIsJSONAndItsAddressesAreURIs() throws {
    let sarif = try JSONValue(Array(try run("check", "--format", "sarif").output.utf8))
    let results = sarif["runs"]?.elements.first?["results"]?.elements ?? []
    #expect(results.count > 1)
    for result in results {
      let place = result["locations"]?.elements.first?["physicalLocation"]
      let uri = try #require(place?["artifactLocation"]?["uri"]?.text)
      #expect(uri.hasSuffix("/evil%1B%5B31m%0A%3A%3Aerror%3A%3A%22%3C%26%5D.txt"))
    }
  }

  @Test func junitIsWellFormed() throws {
    let text = try run("check", "--format", "junit").output
    let outline = try #require(XMLOutline(text))
    #expect(outline.elements.filter { $0 == "testcase" }.count == 1)
    #expect(!outline.elements.contains("x"))
  }

  @Test func jsonLinesAreOneFindingEach() throws {
    let lines = try run("check", "--format", "json-lines").output.split(separator: "\n")
    #expect(lines.count > 1)
    for line in lines { #expect(try JSONValue(Array(line.utf8))["rule"] != nil) }
  }

  /// Only the contract's grammar makes an item number: nothing else names a part or a link.
  @Test(arguments: [
    "../../etc/passwd", "770-1324;rm", "770-1324/../..", "<b>770</b>", "770-\u{1B}[1m",
  ])
  func whatIsNoItemNumberNamesNothing(text: String) throws {
    let sheet = "Data sheet | Item number: \(text)\n\nSocket\n\nCounterpart\n\nItem no.: \(text)\n"
    let run = try ProgramRun(["import", "-"], input: sheet)
    let grammar = try Regex("[0-9]{2,4}-[0-9]{1,5}(/[0-9A-Z]{3,4}-[0-9A-Z]{3,4})?")
    for part in try run.json()["parts"] as? [[String: Any]] ?? [] {
      let item = try #require(part["itemNumber"] as? String)
      #expect(item.wholeMatch(of: grammar) != nil)
    }
  }
}
