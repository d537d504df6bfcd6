/// `unreadable-file`: the system did not let the file be read.
extension RuleDefinition {
  static let unreadableFile = RuleDefinition(
    .error, isAboutFile: true,
    "The file could not be opened or read, and the message says why in the words of the "
      + "system. The catalog lacks what it holds.")
}

extension Inspection {
  mutating func reportUnreadable(_ file: (path: String, reason: String)) {
    report(
      .unreadableFile, "the file could not be read: \(file.reason)", part: nil,
      at: Place(path: file.path, line: 0, column: 0, quote: ""))
  }
}
