import DatasheetText
import PartCatalog

/// The catalog that the PATHs of a verb lead to: of sheets that are read afresh, or one made before.
struct CatalogInput {
  let document: CatalogDocument
  /// Whether a file could not be used or a path leads nowhere, so that an answer may lack something.
  let status: ExitStatus

  /// Reads the sheets, or the one catalog, and tells people what could not be read.
  static func read(
    _ paths: [String], _ arguments: ParsedArguments, verb: String, console: Console
  ) async throws -> CatalogInput {
    if paths.count == 1, let bytes = try bytes(ofFile: paths[0], arguments, verb) {
      return try read(bytes, of: paths[0], arguments, verb, console)
    }
    if paths.count > 1, let catalog = paths.first(where: isNamedAsCatalog) {
      throw UsageError(
        message: "'\(catalog)' is a catalog, which goes with no other PATH", verb: verb)
    }
    let input = InputFinder.find(paths, named: .belowCommonFolder)
    console.tell(input.notices)
    if input.isMissingPaths, input.files.isEmpty { throw NothingToRead() }
    return try CatalogInput(
      await WrittenCatalog.read(input, jobs: arguments.jobs, limit: arguments.fileLimit),
      isWhole: !input.isMissingPaths, console)
  }

  /// A file that begins with a brace is a catalog, whatever its name; anything else is a sheet.
  private static func read(
    _ bytes: [UInt8], of path: String, _ arguments: ParsedArguments, _ verb: String,
    _ console: Console
  ) throws -> CatalogInput {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
      guard bytes.count <= arguments.fileLimit else {
        throw unreadable(path, .tooLarge("\(bytes.count)", arguments.fileLimit), verb)
      }
      let name = path == "-" ? path : path.lastPathComponent
      let spool = Spool()
      let file = FileReading(bytes, path: name, into: spool)
      return try CatalogInput(WrittenCatalog([file], in: spool), isWhole: true, console)
    }
    do {
      return CatalogInput(document: try CatalogDocument(bytes), status: .done)
    } catch {
      throw UsageError(message: "cannot use '\(path)': \(error.reason)", verb: verb)
    }
  }

  /// The bytes of a file that can be read; a folder has none.
  private static func bytes(
    ofFile path: String, _ arguments: ParsedArguments, _ verb: String
  ) throws(UsageError) -> [UInt8]? {
    if path != "-", (try? OperatingSystem.status(of: path))?.kind == .folder { return nil }
    do {
      return try OperatingSystem.read(path, atMost: arguments.catalogLimit)
    } catch {
      if error.isAboutSize { throw unreadable(path, error, verb) }
      return nil
    }
  }

  private static func unreadable(
    _ path: String, _ error: SystemError, _ verb: String
  ) -> UsageError {
    UsageError(message: "cannot read '\(path)': \(error.reason)", verb: verb)
  }

  private static func isNamedAsCatalog(_ path: String) -> Bool {
    [".json", ".ndjson", ".jsonl"].contains { path.lowercased().hasSuffix($0) }
  }

  private init(document: CatalogDocument, status: ExitStatus) {
    self.document = document
    self.status = status
  }

  private init(_ catalog: WrittenCatalog, isWhole: Bool, _ console: Console) throws {
    let findings = catalog.figures.findings
    for finding in findings where finding.rule.isAboutFile { console.report(finding) }
    document = try CatalogDocument(catalog)
    let isUsable = !findings.contains { $0.rule.isAboutFile }
    status = !isWhole ? .failed : isUsable ? .done : .unclean
  }
}

/// No PATH leads anywhere; each has been told.
struct NothingToRead: Error {}
