import DatasheetText

/// Rows of cells as text that a byte divides: CSV (RFC 4180) or TSV.
struct DelimitedText {
  /// How cells are kept apart.
  enum Form {
    /// Commas and CRLF; cells with either, or with quotes, stand in quotes (RFC 4180).
    case csv
    /// Tabs and LF; those in cells are written `\t` and `\n`, as Miller reads them.
    case tsv
  }

  private let form: Form
  private(set) var text = ""

  init(_ form: Form) { self.form = form }

  mutating func addRow(_ cells: some Sequence<FlatCell>) {
    text += cells.map(written).joined(separator: form == .csv ? "," : "\t")
    text += form == .csv ? "\r\n" : "\n"
  }

  private func written(_ cell: FlatCell) -> String {
    switch cell {
    case .empty, .unfit: ""
    case .number(let number): number.description
    case .flag(let flag): flag ? "true" : "false"
    case .text(let text): form == .csv ? quoted(text.disarmed) : escaped(text.disarmed)
    }
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes =
      text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      || text.first == " " || text.last == " "
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\n": "\\n"
      case "\r": "\\r"
      default: String(scalar)
      }
    }.joined()
  }
}

extension String {
  /// The text with an apostrophe before it where a spreadsheet would run it as a formula.
  ///
  /// See OWASP, CSV Injection. Sheets come from strangers.
  fileprivate var disarmed: String {
    let formulaStarts: [Unicode.Scalar] = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    guard let first = unicodeScalars.first, formulaStarts.contains(first) else { return self }
    return "'" + self
  }
}
