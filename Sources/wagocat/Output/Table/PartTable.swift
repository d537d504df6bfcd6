/// The catalog as people read it: a row a part, numbers aligned, and a footer that says what is left
/// out.
struct PartTable {
  private let parts: [CatalogPart]
  private let columns: [PartColumn]
  private let width: Int?
  private let keepsEmpty: Bool

  /// Before a part that other sheets only name.
  static let referencedMark = "·"
  /// Columns of the narrowest terminal that a table is made for.
  static let leastWidth = 10

  /// - Parameters:
  ///   - parts: the rows, in their order.
  ///   - width: columns of the terminal; where `nil`, nothing is folded or left out.
  ///   - columns: the most wanted first.
  ///   - keepsEmpty: whether those with nothing to say are shown.
  init(
    _ parts: [CatalogPart], width: Int?, columns: [PartColumn] = PartColumn.standard,
    keepsEmpty: Bool = false
  ) {
    self.keepsEmpty = keepsEmpty
    self.parts = parts
    self.columns = columns
    self.width = width.map { max($0, PartTable.leastWidth) }
  }

  /// The table with its footer; every line ends in LF, and none is wider than the terminal.
  func text() -> String {
    guard !parts.isEmpty else { return "no parts\n" }
    let margin = referencedCount > 0 ? 2 : 0
    let filled = columns.map { FilledColumn($0, of: parts) }.filter { keepsEmpty || !$0.isEmpty }
    let layout = TableLayout(filled, room: width.map { $0 - margin })
    var table = TableWriter(layout, margin: margin, limit: width)
    table.addHeader()
    for (row, part) in parts.enumerated() {
      table.addRow(row, mark: part.isDescribed ? "" : PartTable.referencedMark)
    }
    return table.text + footer(layout, hasCuts: table.hasCuts)
  }

  private var referencedCount: Int { parts.count { !$0.isDescribed } }

  private func footer(_ layout: TableLayout, hasCuts: Bool) -> String {
    var sentences = [census]
    if layout.columns.contains(where: \.hasConditions) {
      sentences.append("\(FilledColumn.conditionMark) holds under a condition that is left out")
    }
    if hasCuts { sentences.append("… ends a word that is wider than its column") }
    if !layout.leftOut.isEmpty {
      let names = layout.leftOut.map(\.column.name).joined(separator: ", ")
      sentences.append("left out at this width: \(names)")
    }
    sentences.append("--format json has everything")
    let lines = sentences.flatMap { sentence in
      width.map { FoldedText(sentence, limit: $0).lines } ?? [sentence]
    }
    return "\n" + lines.map { $0 + "\n" }.joined()
  }

  /// How many parts there are, and how many of them no sheet describes.
  private var census: String {
    let all = parts.count == 1 ? "1 part" : "\(parts.count) parts"
    guard referencedCount > 0 else { return all }
    return "\(PartTable.referencedMark) only named by other sheets: \(referencedCount) of \(all)"
  }
}
