import DatasheetText

/// Parts as a table of Markdown (GitHub Flavored Markdown, tables).
struct MarkdownTable {
  let parts: [CatalogPart]
  let columns: [PartColumn]

  func text() -> String {
    let heads = columns.map { column in
      column.name + (column.unit.map { " [\($0.definition.symbol)]" } ?? "")
    }
    let rules = columns.map { $0.isOfNumbers ? "---:" : "---" }
    let rows = parts.map { part in columns.map { written($0.cell(part)) } }
    return ([heads, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func written(_ cell: Cell) -> String {
    let text = cell.text.split { $0.isWhitespace }.joined(separator: " ").safeForTerminal
    let escaped = text.map { character in
      MarkdownTable.marks.contains(character) ? "\\\(character)" : String(character)
    }
    return escaped.joined() + (cell.isConditional ? "\\" + FilledColumn.conditionMark : "")
  }

  /// What Markdown would read as markup inside a cell.
  private static let marks: Set<Character> = ["\\", "|", "`", "*", "_", "<", "[", "]", "&", "~"]
}
