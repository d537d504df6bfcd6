import DatasheetText
import PartCatalog

/// `wagocat import`: a folder of datasheet dumps becomes a catalog.
struct Import {
  private enum Format: String {
    case json, ndjson, table
  }

  private let arguments: ParsedArguments
  private let console: Console
  private let target: OutputTarget

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
    target = arguments.value("output").map { .file($0) } ?? .standardOutput
  }

  func run() async throws -> ExitStatus {
    let paths = try PathList(verb: "import").paths(arguments)
    try checkRoot()
    let input = InputFinder.find(
      paths, named: arguments.value("root").map { .below($0) } ?? .belowCommonFolder)
    console.tell(input.notices)
    let isMissing = input.isMissingPaths
    if isMissing, input.files.isEmpty { return .failed }

    let loaded = await SheetLoader.load(
      input.files, jobs: arguments.jobs, limit: arguments.fileLimit)
    let catalog = Catalog(loaded, unreadable: input.unreadable)
    try target.write(rendered(catalog))
    tell(catalog)
    if isMissing { return .failed }
    return isClean(catalog) ? .done : .unclean
  }

  private func checkRoot() throws(UsageError) {
    guard let root = arguments.value("root") else { return }
    guard let status = try? OperatingSystem.status(of: root), status.kind == .folder else {
      throw UsageError(message: "'--root' wants a folder, and '\(root)' is none", verb: "import")
    }
  }

  private var format: Format {
    let name = arguments.value("format") ?? "auto"
    return Format(rawValue: name) ?? (target.isTerminal ? .table : .json)
  }

  private func rendered(_ catalog: Catalog) -> [UInt8] {
    switch format {
    case .json: return CatalogJSON(catalog: catalog).document()
    case .ndjson: return CatalogJSON(catalog: catalog).lines()
    case .table:
      let width =
        target.isTerminal ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : nil
      return Array(PartTable(catalog, width: width).text().utf8)
    }
  }

  // MARK: What people are told

  /// Findings that the output does not carry, files that could not be used in any case, and a
  /// summary.
  private func tell(_ catalog: Catalog) {
    for finding in catalog.findings {
      switch format {
      case .ndjson: console.report(finding)
      case .table where finding.severity > .note: console.report(finding)
      case .json where finding.rule.isAboutFile: console.report(finding)
      default: break
      }
    }
    if catalog.sources.isEmpty { console.say("no datasheet was found; the catalog is empty") }
    console.remark(Summary.line(catalog))
  }

  private func isClean(_ catalog: Catalog) -> Bool {
    guard !catalog.parts.isEmpty else { return false }
    let limit = arguments.value("fail-on").flatMap(Severity.init)
    return !catalog.findings.contains { finding in
      finding.rule.isAboutFile || limit.map { finding.severity >= $0 } ?? false
    }
  }
}
