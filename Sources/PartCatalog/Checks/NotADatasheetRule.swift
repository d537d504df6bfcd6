import DatasheetText

/// `not-a-datasheet`: no line names the item that a sheet describes.
extension RuleDefinition {
  static let notADatasheet = RuleDefinition(
    .error, isAboutFile: true,
    "A datasheet has a line that names the item it describes, such as \"Data sheet | Item "
      + "number: 770-1324\". The file has none, or it is a PDF, a picture or an archive "
      + "instead of text. Convert it (pdftotext -layout reads well), or keep it out of the "
      + "folder.")
}

extension Inspection {
  mutating func reportForeign(_ format: ForeignFormat, _ path: String) {
    let remedy =
      format == .pdf
      ? "; turn it into text with: pdftotext -layout \(path.quotedForShell)"
      : "; expected the text of a datasheet"
    report(
      .notADatasheet, "the file is \(format.rawValue)\(remedy)", part: nil,
      at: Place(path: path, line: 0, column: 0, quote: ""))
  }

  mutating func reportNoSheet() {
    let line = (source.sheet.roles.firstIndex { $0 != .blank } ?? 0) + 1
    report(
      .notADatasheet, "no datasheet: \(Sheet.expectedHead)", part: nil,
      at: place(line: line))
  }
}
