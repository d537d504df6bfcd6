import DatasheetText
import PartCatalog

extension Catalog {
  /// The catalog of files that were read, with a finding for each that could not be.
  ///
  /// - Parameter closed: whether the files are meant to describe every item that they name.
  init(
    _ files: [LoadedFile], unreadable: [(path: String, reason: String)], closed: Bool = false
  ) {
    var sheets: [(path: String, sheet: Sheet)] = []
    var unreadable = unreadable
    for file in files {
      switch file.result {
      case .success(let sheet): sheets.append((file.name, sheet))
      case .failure(let error): unreadable.append((file.name, error.reason))
      }
    }
    self.init(sheets, unreadable: unreadable, closed: closed)
  }
}
