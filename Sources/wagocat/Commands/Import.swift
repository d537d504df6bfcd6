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

    let figures = try await write(input)
    tell(figures)
    if isMissing { return .failed }
    return isClean(figures) ? .done : .unclean
  }

  /// Reads the files, writes the catalog, and says how much there is in it.
  private func write(_ input: InputFinder) async throws(OutputError) -> CatalogFigures {
    guard format == .table else { return try await writeAsRead(input) }
    let loaded = await SheetLoader.load(input.files, jobs: arguments.jobs)
    let catalog = Catalog(loaded, unreadable: input.unreadable)
    let width =
      target.isTerminal ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : nil
    try target.write(Array(PartTable(catalog, width: width).text().utf8))
    return CatalogFigures(catalog)
  }

  /// Writes the JSON of each file while others are read.
  private func writeAsRead(_ input: InputFinder) async throws(OutputError) -> CatalogFigures {
    let catalog = await WrittenCatalog.read(input, jobs: arguments.jobs)
    let isDocument = format == .json
    return try target.write { (output) throws(SystemError) in
      let catalog = try catalog.get()
      if isDocument {
        try catalog.writeDocument(to: &output)
      } else {
        try catalog.writeLines(to: &output)
      }
      return catalog.figures
    }
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

  // MARK: What people are told

  /// Findings that the output does not carry, files that could not be used in any case, and a
  /// summary.
  private func tell(_ figures: CatalogFigures) {
    for finding in figures.findings {
      switch format {
      case .ndjson: console.report(finding)
      case .table where finding.severity > .note: console.report(finding)
      case .json where finding.rule.isAboutFile: console.report(finding)
      default: break
      }
    }
    if figures.files == 0 { console.say("no datasheet was found; the catalog is empty") }
    console.remark(Summary.line(figures))
  }

  private func isClean(_ figures: CatalogFigures) -> Bool {
    guard figures.parts > 0 else { return false }
    let limit = arguments.value("fail-on").flatMap(Severity.init)
    return !figures.findings.contains { finding in
      finding.rule.isAboutFile || limit.map { finding.severity >= $0 } ?? false
    }
  }
}
