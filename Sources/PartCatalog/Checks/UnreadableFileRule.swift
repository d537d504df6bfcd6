/// `unreadable-file`: the system did not let the file be read.
extension RuleDefinition {
  static let unreadableFile = RuleDefinition(
    .error, isAboutFile: true,
    "The file could not be opened or read, and the message says why in the words of the "
      + "system. The catalog lacks what it holds.")
}

extension Finding {
  /// A file that could not be read, and why.
  package static func unreadable(_ path: String, _ reason: String) -> Finding {
    Finding(
      .unreadableFile, "the file could not be read: \(reason)", part: nil,
      at: Place(path: path, line: 0, column: 0, quote: ""))
  }
}
