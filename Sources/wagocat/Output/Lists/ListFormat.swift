/// How a list of parts is printed.
enum ListFormat: String, CaseIterable {
  case table, json, ndjson, csv, tsv, markdown

  /// The names that `--format` takes.
  static let names = ["auto"] + allCases.map(\.rawValue)

  /// The format that was asked for; `auto` is a table on a terminal and JSON elsewhere.
  init(_ arguments: ParsedArguments, _ target: OutputTarget) {
    let name = arguments.value("format") ?? "auto"
    self = ListFormat(rawValue: name) ?? (target.isTerminal ? .table : .json)
  }

  /// Whether it has columns that can be chosen.
  var hasColumns: Bool { self != .json && self != .ndjson }
}

extension Option {
  static let listFormat = Option(
    names: ["--format"], argument: .choice(ListFormat.names),
    help: "how to print; auto (the default) is a table on a terminal and JSON elsewhere")
  static let output = Option(
    names: ["--output", "-o"], argument: .word("FILE"),
    help: "write to FILE, which changes only when all is written")
  static let columns = Option(
    names: ["--columns"], argument: .word("KEY,…"),
    help: "the columns of table, csv, tsv and markdown; the item number is always the first")
  static let plainHeaders = Option(
    names: ["--plain-headers"], help: "no units in the headers of csv and tsv")
}
