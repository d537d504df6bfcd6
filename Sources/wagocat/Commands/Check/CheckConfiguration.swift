import PartCatalog

/// What a `wagocat.json` beside the sheets says about checking them.
struct CheckConfiguration {
  /// Levels for the sheets whose paths fit a pattern.
  struct Override {
    var paths: [PathPattern]
    var rules: [Rule: RuleLevel]
  }

  /// The name of the file.
  static let name = "wagocat.json"

  /// The folder that holds the file; patterns are relative to it.
  var folder: String
  var rules: [Rule: RuleLevel] = [:]
  /// More warnings than this fail the check.
  var maxWarnings: Int?
  var overrides: [Override] = []

  /// The level of a rule for a sheet, where the file says one; the later override wins.
  func level(of rule: Rule, for path: String) -> RuleLevel? {
    let relative = PathComponents(path).relative(to: PathComponents(folder))
    let override = overrides.last { override in
      override.rules[rule] != nil && override.paths.contains { $0.fits(relative) }
    }
    return override?.rules[rule] ?? rules[rule]
  }
}

/// Finds the configuration of every sheet: that of the nearest folder, from the sheet's own up to the
/// one that was named.
struct ConfigurationFinder {
  /// The bytes of a configuration that are read at most.
  private let limit: Int
  private var found: [String: CheckConfiguration?] = [:]

  init(limit: Int) { self.limit = limit }

  mutating func configuration(for file: InputFile) throws -> CheckConfiguration? {
    guard file.identity != nil else { return nil }
    let top = PathComponents(file.folder)
    var folder = file.path.parentFolder
    while true {
      if let configuration = try configuration(in: folder) { return configuration }
      let components = PathComponents(folder)
      let isBelowTop = components.names.count > top.names.count
      guard isBelowTop, folder.contains("/") else { return nil }
      folder = folder.parentFolder
    }
  }

  private mutating func configuration(in folder: String) throws -> CheckConfiguration? {
    if let known = found[folder] { return known }
    let path = folder.appending(pathComponent: CheckConfiguration.name)
    let isThere = ((try? OperatingSystem.status(of: path)) ?? nil) != nil
    let configuration =
      isThere
      ? try ConfigurationReader(path: path, folder: folder, limit: limit).configuration() : nil
    found.updateValue(configuration, forKey: folder)
    return configuration
  }
}
