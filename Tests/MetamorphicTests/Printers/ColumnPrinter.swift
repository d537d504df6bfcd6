/// Pages of two columns, each with labels and values of its own.
extension SheetPrinter {
  /// The tables in two halves side by side, as a converter that keeps the layout prints them.
  mutating func printTwoColumns(_ tables: [FactSheet.Table]) {
    let rows = tables.map(\.rows.count)
    var half = 0
    while half < tables.count, rows[...half].reduce(0, +) * 2 <= rows.reduce(0, +) { half += 1 }
    let first = Array(tables[..<half])
    let left = column(first, firstFact: 0, after: [])
    let right = column(
      Array(tables[half...]), firstFact: rows[..<half].reduce(0, +),
      after: first.last?.section ?? [])
    let width = (left.lines.map(\.count).max() ?? 0) + Int.random(in: 4...9, using: &random)
    out.put(left, beside: right, at: width)
    out.put()
  }

  private mutating func column(
    _ tables: [FactSheet.Table], firstFact: Int, after path: [String]
  ) -> Printout {
    var column = self
    column.out = Printout()
    column.labelWidth = Int.random(in: 36...44, using: &random)
    column.printTables(tables, firstFact: firstFact, after: path)
    random = column.random
    out.cells.merge(column.out.cells) { $1 }
    return column.out
  }
}
