@testable import wagocat

extension CatalogDocument {
  /// The catalog of some files, read as `import` reads them.
  init(files: [(path: String, text: String)]) throws {
    let spool = Spool()
    let readings = files.sorted { $0.path < $1.path }.map { file in
      FileReading(Array(file.text.utf8), path: file.path, into: spool)
    }
    try self.init(WrittenCatalog(readings, in: spool))
  }
}
