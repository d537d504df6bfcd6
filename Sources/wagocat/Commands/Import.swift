import PartCatalog

/// `wagocat import`: a folder of datasheet dumps becomes a catalog.
struct Import {
  private let arguments: ParsedArguments
  private let output: CatalogOutput

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    output = CatalogOutput(arguments)
  }

  func run() async throws -> ExitStatus {
    _ = try ListFormat.columns(arguments, output.target, verb: "import")
    let paths = try PathList(verb: "import").paths(arguments)
    try checkRoot()
    let part = try folderPart()
    var input = InputFinder.find(
      paths, named: arguments.value("root").map { .below($0) } ?? .belowCommonFolder)
    if let part { input.keep(part) }
    output.console.tell(input.notices)
    if input.isMissingPaths, input.files.isEmpty { return .failed }
    let status = try await write(input, part)
    return input.isMissingPaths ? .failed : status
  }

  private func write(_ input: InputFinder, _ part: FolderPart?) async throws -> ExitStatus {
    let catalog = try await WrittenCatalog.read(
      input, jobs: arguments.jobs, limit: arguments.fileLimit, isQuiet: isQuiet)
    return try output.write(catalog, as: format, part: part)
  }

  private func checkRoot() throws(UsageError) {
    guard let root = arguments.value("root") else { return }
    guard let status = try? OperatingSystem.status(of: root), status.kind == .folder else {
      throw UsageError(message: "'--root' wants a folder, and '\(root)' is none", verb: "import")
    }
  }

  private func folderPart() throws(UsageError) -> FolderPart? {
    guard let text = arguments.value("part") else { return nil }
    guard let part = FolderPart(text) else {
      throw UsageError(
        message: "'--part' wants a part such as 2/4, the second of four, not '\(text)'",
        verb: "import")
    }
    guard !format.hasColumns else {
      throw UsageError(
        message: "a part is for 'merge', which reads JSON, no \(format.rawValue)", verb: "import")
    }
    return part
  }

  private var isQuiet: Bool { arguments.has("quiet") }

  private var format: ListFormat {
    arguments.has("part") && !arguments.has("format") ? .json : output.format
  }
}
