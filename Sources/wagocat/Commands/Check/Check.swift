import PartCatalog

/// `wagocat check`: runs every rule over datasheet dumps and says what is wrong with them.
struct Check {
  private enum Format: String {
    case text, github, sarif, junit
    case jsonLines = "json-lines"
  }

  private let arguments: ParsedArguments
  private let console: Console
  private let target: OutputTarget
  private let format: Format

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
    target = arguments.value("output").map { .file($0) } ?? .standardOutput
    format = arguments.value("format").flatMap { Format(rawValue: $0) } ?? .text
  }

  func run() async throws -> ExitStatus {
    if let explained = try explained() {
      try target.write(Array(explained.utf8))
      return .done
    }
    let input = InputFinder.find(
      try PathList(verb: "check").paths(arguments), named: .asReached)
    let policy = try CheckPolicy(arguments, input.files)
    let accepted = try acceptedFindings()
    console.tell(input.notices)
    if input.isMissingPaths, input.files.isEmpty { return .failed }

    let loaded = await SheetLoader.load(
      input.files, jobs: arguments.jobs, limit: arguments.fileLimit)
    let catalog = Catalog(
      loaded, unreadable: input.unreadable, closed: arguments.has("closed"))
    let findings = policy.applied(to: catalog.findings)
    if let path = arguments.value("write-baseline") { return try write(findings, to: path, input) }
    let status = try report(findings, accepted, policy, catalog, files: input.files.map(\.name))
    return input.isMissingPaths ? .failed : status
  }

  /// What is asked about the rules themselves.
  private func explained() throws(UsageError) -> String? {
    if arguments.has("rules") { return RuleList.text() }
    guard let name = arguments.value("explain") else { return nil }
    return RuleList.explanation(of: try Rule.named(name))
  }

  // MARK: Baseline

  private func acceptedFindings() throws(UsageError) -> Baseline? {
    guard let path = arguments.value("baseline") else { return nil }
    if arguments.has("write-baseline") {
      throw UsageError(
        message: "'--baseline' and '--write-baseline' do not go together; the second replaces FILE",
        verb: "check")
    }
    var baseline = Baseline(path: path)
    try baseline.read(limit: arguments.fileLimit)
    return baseline
  }

  private func write(_ findings: [Finding], to path: String, _ input: InputFinder) throws
    -> ExitStatus
  {
    var baseline = Baseline(path: path)
    baseline.record(findings)
    try baseline.write()
    console.remark("accepted \(Summary.counted(baseline.entries.count, "finding")) in \(path)")
    return input.isMissingPaths ? .failed : .done
  }

  private func tellStale(_ entries: [Baseline.Entry], in path: String) {
    for entry in entries {
      console.remark("\(path): no longer found: \(entry.path): \(entry.message) [\(entry.rule)]")
    }
    if !entries.isEmpty { console.remark("bring \(path) up to date with --write-baseline") }
  }

  // MARK: Report

  private func report(
    _ findings: [Finding], _ baseline: Baseline?, _ policy: CheckPolicy, _ catalog: Catalog,
    files: [String]
  ) throws -> ExitStatus {
    let (new, stale) = baseline?.divide(findings, files: files) ?? (findings, [])
    let exceeded = policy.exceededLimits(new)
    let failing = new.indices.filter { index in
      policy.isFailing(new[index]) || (!exceeded.isEmpty && new[index].severity == .warning)
    }
    try target.write(
      rendered(CheckResult(files: files, findings: new, failing: Set(failing))))
    if let baseline { tellStale(stale, in: baseline.path) }
    for (count, limit) in exceeded {
      console.say("\(Summary.counted(count, "warning")), and at most \(limit) are let pass")
    }
    if catalog.parts.isEmpty { console.say("no datasheet was found") }
    let acceptedCount = findings.count - new.count
    console.remark(
      "checked \(Summary.counted(files.count, "sheet")): \(Summary.findings(new))"
        + (acceptedCount > 0 ? " (and \(acceptedCount) accepted)" : ""))
    return failing.isEmpty && !catalog.parts.isEmpty ? .done : .unclean
  }

  private func rendered(_ result: CheckResult) -> [UInt8] {
    switch format {
    case .text:
      let style = TextStyle(arguments, target)
      let width =
        target.isTerminal ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : 160
      return Array(TextFindings(style: style, width: width).text(result).utf8)
    case .jsonLines: return JSONLinesFindings.bytes(result)
    case .github: return Array(GitHubFindings.text(result).utf8)
    case .sarif: return SARIFFindings(result: result).bytes()
    case .junit: return Array(JUnitFindings(result: result).text().utf8)
    }
  }
}
