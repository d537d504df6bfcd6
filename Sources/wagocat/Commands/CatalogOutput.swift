import PartCatalog

/// Writes the catalog that a verb has made, tells people what is in it, and says how the run ends.
struct CatalogOutput {
  enum Format: String {
    case json, ndjson, table
  }

  private let arguments: ParsedArguments
  let console: Console
  let target: OutputTarget

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
    target = arguments.value("output").map { .file($0) } ?? .standardOutput
  }

  /// Writes JSON, piece by piece.
  ///
  /// - Parameter part: which part of a folder the catalog is of, for joining it with others.
  func write(_ catalog: WrittenCatalog, as format: Format, part: FolderPart? = nil)
    throws(OutputError) -> ExitStatus
  {
    try target.write { (output) throws(SystemError) in
      if format == .ndjson {
        try catalog.writeLines(to: &output, part: part)
      } else {
        try catalog.writeDocument(to: &output, part: part)
      }
    }
    return finish(catalog.figures, format, isShare: part != nil)
  }

  func write(_ catalog: Catalog) throws(OutputError) -> ExitStatus {
    let width =
      target.isTerminal ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : nil
    try target.write(Array(PartTable(catalog, width: width).text().utf8))
    return finish(CatalogFigures(catalog), .table)
  }

  /// Tells findings that the output does not carry, files that could not be used in any case, and a
  /// summary.
  private func finish(_ figures: CatalogFigures, _ format: Format, isShare: Bool = false)
    -> ExitStatus
  {
    for finding in figures.findings {
      switch format {
      case .ndjson: console.report(finding)
      case .table where finding.severity > .note: console.report(finding)
      case .json where finding.rule.isAboutFile: console.report(finding)
      default: break
      }
    }
    if figures.files == 0, !isShare {
      console.say("no datasheet was found; the catalog is empty")
    }
    console.remark(Summary.line(figures))
    return isClean(figures, isShare: isShare) ? .done : .unclean
  }

  /// A share of a small folder may be empty.
  private func isClean(_ figures: CatalogFigures, isShare: Bool) -> Bool {
    guard figures.parts > 0 || isShare else { return false }
    let limit = arguments.value("fail-on").flatMap(Severity.init)
    return !figures.findings.contains { finding in
      finding.rule.isAboutFile || limit.map { finding.severity >= $0 } ?? false
    }
  }
}
