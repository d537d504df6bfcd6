import PartCatalog

/// `wagocat merge`: shares of a catalog, read by several runs, become the catalog of one.
struct Merge {
  private let arguments: ParsedArguments
  private let output: CatalogOutput

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    output = CatalogOutput(arguments)
  }

  func run() throws -> ExitStatus {
    do {
      return try join()
    } catch let error as ShareError {
      throw UsageError(message: error.reason, verb: "merge")
    }
  }

  private func join() throws -> ExitStatus {
    var reader = ShareReader()
    for path in arguments.operands { try reader.read(try read(path), of: path) }
    let asked = arguments.value("format")
    if reader.lacksEnvelope, asked == "json" {
      throw ShareError("NDJSON lacks the sources and findings of a document; import parts as JSON")
    }
    let format: ListFormat =
      asked.flatMap(ListFormat.init) ?? (reader.lacksEnvelope ? .ndjson : .json)
    return try output.write(reader.catalog(), as: format)
  }

  private func read(_ path: String) throws(ShareError) -> [UInt8] {
    do {
      return try OperatingSystem.read(path, atMost: arguments.catalogLimit)
    } catch {
      throw ShareError("cannot read '\(path)': \(error.reason)")
    }
  }
}
