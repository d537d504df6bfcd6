/// The parts of a catalog in the format that was asked for.
struct PartList {
  let format: ListFormat
  private let document: CatalogDocument
  private let columns: [ColumnName]?
  private let hasPlainHeaders: Bool
  private let width: Int?

  /// Takes what the command line says of the format.
  ///
  /// - Throws: `UsageError` where `--columns` names no column or the format has none.
  init(
    _ document: CatalogDocument, _ arguments: ParsedArguments, _ target: OutputTarget, verb: String
  ) throws(UsageError) {
    self.document = document
    format = ListFormat(arguments, target)
    columns = try ListFormat.columns(arguments, target, verb: verb)
    hasPlainHeaders = arguments.has("plain-headers")
    width = target.isTerminal ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : nil
  }

  func bytes() -> [UInt8] {
    switch format {
    case .json: document.json()
    case .ndjson: document.lines()
    case .table:
      Array(
        PartTable(
          document.parts, width: width, columns: tableColumns, keepsEmpty: columns != nil
        ).text().utf8)
    case .csv: delimited(.csv)
    case .tsv: delimited(.tsv)
    case .markdown:
      Array(MarkdownTable(parts: document.parts, columns: tableColumns).text().utf8)
    }
  }

  private var tableColumns: [PartColumn] {
    columns.map { $0.map(PartColumn.named) } ?? PartColumn.standard
  }

  private var flatColumns: [FlatColumn] { columns.map(FlatColumn.columns) ?? FlatColumn.standard }

  private func delimited(_ form: DelimitedText.Form) -> [UInt8] {
    var text = DelimitedText(form)
    text.addRow(flatColumns.map { .text(hasPlainHeaders ? $0.key : $0.header) })
    for part in document.parts { text.addRow(flatColumns.map { $0.cell(part) }) }
    return Array(text.text.utf8)
  }

  /// What the format has no room for, a sentence a column.
  var omissions: [String] {
    guard format == .csv || format == .tsv else { return [] }
    return flatColumns.compactMap { column in
      let count = document.parts.count { column.cell($0) == .unfit }
      guard count > 0 else { return nil }
      return "\(Summary.counted(count, "value")) of '\(column.key)' left out: one number has no "
        + "room for a range; --columns \(column.key).min,\(column.key).max has"
    }
  }
}

extension ListFormat {
  /// The columns that were asked for, checked against the format.
  static func columns(
    _ arguments: ParsedArguments, _ target: OutputTarget, verb: String
  ) throws(UsageError) -> [ColumnName]? {
    let columns = try ColumnName.list(arguments, verb: verb)
    if columns != nil, !ListFormat(arguments, target).hasColumns {
      throw UsageError(
        message: "'--columns' is for --format table, csv, tsv or markdown", verb: verb)
    }
    return columns
  }
}
