import Testing

@testable import wagocat

/// `wagocat completions`: what the shells offer.
@Suite struct CompletionsTests {
  private static func has(_ shell: String) -> Bool {
    (try? ProgramRun(shell: "command -v \(shell)").status == 0) ?? false
  }

  /// What bash offers for the last of some words.
  private func offered(_ words: [String]) throws -> [String] {
    let list = words.map(\.inSingleQuotes).joined(separator: " ")
    let script = """
      source <(wagocat completions bash)
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); _wagocat
      printf "%s\\n" "${COMPREPLY[@]}"
      """
    let run = try ProgramRun(shell: "bash -c " + script.inSingleQuotes)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(
    .enabled(if: has("bash"), "bash is not installed"),
    arguments: [
      (["l"], ["links"]), (["import", "--form"], ["--format"]),
      (["diff", "--format", "m"], ["markdown"]), (["diff", "--format", "=", "m"], ["markdown"]),
      (["snapshot", ""], ["check", "accept"]),
      (["check", "--ignore", "twin-m"], ["twin-mismatch"]),
      (["completions", "f"], ["fish"]), (["help", "ver"], ["verify"]), (["import", "-o", "x"], []),
    ] as [([String], [String])])
  func bashOffers(_ words: [String], _ expected: [String]) throws {
    #expect(try offered(["wagocat"] + words) == expected)
  }

  @Test(.enabled(if: has("bash"), "bash is not installed"))
  func everyVerbAndOptionIsOffered() throws {
    #expect(try offered(["wagocat", ""]) == Verb.all.map(\.name) + ["--help", "--version"])
    for verb in Verb.all {
      #expect(
        try offered(["wagocat", verb.name, "-"]) == verb.options.flatMap(\.names) + ["--help"])
    }
  }

  @Test(.enabled(if: has("bash"), "bash is not installed"))
  func itemsComeFromTheCatalogThatIsNamed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let catalog = try folder.write(
      ProgramRun(["import", "-q", "Fixtures/Datasheets/770-744_062-000.txt"]).output, to: "c.json")
    #expect(
      try offered(["wagocat", "links", catalog, "--item", "770-2"])
        == ["770-201", "770-221", "770-254/062-000"])
    #expect(try offered(["wagocat", "links", "--item", "770-2"]).isEmpty)
  }

  @Test(arguments: ["zsh", "fish"])
  func otherShellsReadTheirScript(_ shell: String) throws {
    let script = try ProgramRun(["completions", shell])
    #expect(script.status == 0)
    for verb in Verb.all {
      for option in verb.options {
        #expect(script.output.contains(option.names[0].drop { $0 == "-" }))
      }
    }
    guard Self.has(shell) else { return }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(script.output, to: "script")
    let run = try ProgramRun(shell: "\(shell) -n \(file)")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test(arguments: [
    (["completions"], "no bash|zsh|fish"),
    (["completions", "bsh"], "the shells are bash, zsh, fish, not 'bsh'; did you mean 'bash'?"),
    (["completions", "bash", "zsh"], "'zsh' is one argument too many"),
  ])
  func wrongUseIsOneLineAndExit2(_ arguments: [String], _ message: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: \(message)"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
