/// Rows of comma-separated values by RFC 4180: CRLF after every row, quotes where a cell needs them.
struct CSVWriter {
  /// A cell: words, or a number that is to stay one.
  enum Cell: Equatable {
    case text(String)
    case number(String)
  }

  private(set) var bytes: [UInt8] = []

  /// Appends a row.
  mutating func row(_ cells: [Cell]) {
    bytes += cells.map(CSVWriter.printed).joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }

  private static func printed(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text))
    case .number(let number): quoted(number)
    }
  }

  /// Characters at the start of a cell for which a spreadsheet takes it as a formula to run.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// An apostrophe first makes a formula a text (OWASP, "CSV Injection").
  private static func harmless(_ text: String) -> String {
    text.unicodeScalars.first.map(formulaStarts.contains) == true ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
