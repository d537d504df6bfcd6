/// `empty-file`: nothing but white space.
extension RuleDefinition {
  static let emptyFile = RuleDefinition(
    .error, isAboutFile: true,
    "The file holds nothing but white space: a converter that failed, or found no text "
      + "because the PDF is a scan.")
}

extension Inspection {
  mutating func reportEmpty() {
    report(
      .emptyFile, "the file is empty; expected the text of a datasheet", part: nil,
      at: Place(path: source.path, line: 0, column: 0, quote: ""))
  }
}
