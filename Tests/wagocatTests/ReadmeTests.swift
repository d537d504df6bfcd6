import DatasheetText
import Foundation
import PartCatalog
import Testing

@testable import wagocat

/// Every example of the README is run, and prints what the README shows.
@Suite struct ReadmeTests {
  private static let blocks = Block.all(of: "README.md")

  @Test func theFirstTwoCommandsRunTheMainJobAndTheTests() throws {
    let first = try #require(Self.blocks.first { $0.language == "sh" })
    #expect(
      first.lines == ["swift run -c release wagocat import Fixtures/Datasheets", "swift test"])
    #expect(try ProgramRun(["import", "Fixtures/Datasheets"]).status == 0)
    let ci = try String(
      contentsOf: ProgramRun.packageFolder.appendingPathComponent(".ci/run"), encoding: .utf8)
    #expect(ci.contains("\nswift test\n"))
  }

  @Test(.enabled(if: Block.hasJQ, "jq is not installed; the recipes need it"))
  func examplesPrintWhatIsShown() throws {
    let examples = Self.blocks.filter { $0.language == "console" }
    #expect(examples.count >= 7)
    for block in examples {
      let command = try #require(block.lines.first?.dropFirst(2))
      if Block.missingTools.contains(where: { command.contains("| \($0) ") }) { continue }
      let run = try ProgramRun(shell: String(command))
      #expect(run.status == 0)
      #expect(run.output == block.lines.dropFirst().joined(separator: "\n") + "\n")
    }
  }

  @Test func plainCommandsRun() throws {
    let folder = try Self.folderWithFixtures()
    defer { folder.remove() }
    let commands = Self.blocks.filter { $0.language == "sh" }.dropFirst().flatMap(\.lines)
    #expect(!commands.isEmpty)
    for command in commands {
      #expect(try ProgramRun(shell: command, folder: folder.url).status == 0)
    }
  }

  @Test(.enabled(if: Block.hasJQ, "jq is not installed; an example needs it"))
  func examplesOfTheHelpRun() throws {
    let folder = try Self.folderWithFixtures()
    defer { folder.remove() }
    for example in Verb.all.flatMap(\.examples) {
      let run = try ProgramRun(shell: example.command, folder: folder.url)
      #expect(run.status == 0, "\(example.command): \(run.errors)")
    }
  }

  /// `WAGOCAT_RECORD=1 swift test --filter theTableOfRules` writes the table anew.
  @Test func theTableOfRulesIsWhatTheRulesSay() throws {
    let file = ProgramRun.packageFolder.appendingPathComponent("README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let printed = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
      .filter { row in Severity.allCases.contains { row.contains("` | \($0.rawValue) |") } }
    let rules = Rule.allCases.map { rule in
      "| `\(rule.rawValue)` | \(rule.severity.rawValue) | "
        + rule.summary.replacing("|", with: "\\|") + " |"
    }
    if ProcessInfo.processInfo.environment["WAGOCAT_RECORD"] != nil {
      let table = printed.joined(separator: "\n")
      try readme.replacing(table, with: rules.joined(separator: "\n"))
        .write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(printed == rules)
    }
  }

  @Test func theConfigurationIsOneThatIsRead() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let block = try #require(Self.blocks.first { $0.language == "json" })
    try folder.write(block.lines.joined(separator: "\n"), to: "wagocat.json")
    try folder.write(smallSheet(), to: "a.txt")
    #expect(try ProgramRun(["check", "."], folder: folder.url).status == 0)
  }

  @Test func theWorkflowHasTenLinesAndRunsWhatThereIs() throws {
    let block = try #require(Self.blocks.first { $0.language == "yaml" })
    #expect(block.lines.count == 10)
    let commands = block.lines.compactMap { line in
      line.firstRange(of: "/wagocat ").map { "wagocat " + line[$0.upperBound...] }
    }
    #expect(commands.count == 2)
    for command in commands { #expect(try ProgramRun(shell: command).status == 0) }
  }

  private static func folderWithFixtures() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: ProgramRun.packageFolder.appendingPathComponent("Fixtures"),
      to: folder.url.appendingPathComponent("Fixtures"))
    return folder
  }

  @Test func theTableIsTheOneThatTheProgramPrints() throws {
    let block = try #require(Self.blocks.first { $0.lines.first?.contains("item  ") == true })
    let folder = ProgramRun.packageFolder.appendingPathComponent("Fixtures/Datasheets")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let sheets = try names.filter { $0.hasSuffix(".txt") }.map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return (path: name, text: String(decoding: data, as: UTF8.self))
    }
    let printed = PartTable(try CatalogDocument(files: sheets).parts, width: 100).text().split(
      separator: "\n"
    )
    .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    for line in block.lines where line != "…" {
      #expect(printed.contains(line), "\(line)")
    }
  }
}

/// A fenced block of a Markdown file.
private struct Block {
  var language: String
  var lines: [String] = []

  /// Databases and the like that an example pipes into and this machine lacks.
  static let missingTools = ["duckdb", "mlr", "sqlite-utils"].filter { tool in
    (try? ProgramRun(shell: "command -v \(tool)").status) != 0
  }

  static let hasJQ = (try? ProgramRun(shell: "jq --version").status == 0) ?? false

  static func all(of name: String) -> [Block] {
    let file = ProgramRun.packageFolder.appendingPathComponent(name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var blocks: [Block] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isOpen { blocks.append(Block(language: String(line.dropFirst(3)))) }
        isOpen.toggle()
      } else if isOpen {
        blocks[blocks.count - 1].lines.append(String(line))
      }
    }
    return blocks
  }
}
