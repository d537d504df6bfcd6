/// One of the two catalogs of a comparison, and how its sheets are reached.
struct DiffSide {
  /// As the user names it: a folder, a sheet, or a catalog.
  let path: String
  private let isFolder: Bool

  init(path: String) {
    self.path = path
    isFolder = path != "-" && (try? OperatingSystem.status(of: path))?.kind == .folder
  }

  /// A line of a sheet, so that an editor finds it from the working folder where sheets were read.
  func place(_ sheet: String?, line: Int) -> String {
    guard let sheet else { return path }
    let isSheetItself = path.lastPathComponent == sheet
    let reached =
      isFolder ? path.appending(pathComponent: sheet) : isSheetItself ? path : sheet
    return line > 0 ? "\(reached):\(line)" : reached
  }
}
