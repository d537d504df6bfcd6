import TestSupport

/// Rating matrices: a head that names the columns, then one label and a value a column.
extension SheetPrinter {
  /// A matrix or plain rows in one of the table forms.
  mutating func printMatrix(_ rows: [PrintedRow]) {
    guard let matrix = rows.firstIndex(where: { !$0.cells.isEmpty }) else {
      return printCells(rows.map { ([$0.label, $0.raw], $0.fact) })
    }
    let heads = columnHeads(of: rows[matrix])
    var lines: [([String], Int?)] = rows[..<matrix].map { ([$0.label, $0.raw], $0.fact) }
    lines += heads.map { ($0, nil) }
    lines += rows[matrix...].map { ([$0.label] + $0.cells, $0.fact) }
    printCells(lines)
  }

  /// One line of whole names, or one line each for category and degree.
  private mutating func columnHeads(of row: PrintedRow) -> [[String]] {
    let groups = row.cells.contains("-")
    switch (groups, random.oneIn(2)) {
    case (true, true): return [["", "Use Group B", "Use Group C", "Use Group D"]]
    case (true, false): return [["Use group", "B", "C", "D"]]
    case (false, true): return [["", "III / 3", "III / 2", "II / 2"]]
    case (false, false):
      let names =
        sheet.language == .german
        ? ["Überspannungskategorie", "Verschmutzungsgrad"]
        : ["Overvoltage category", "Pollution degree"]
      return [[names[0], "III", "III", "II"], [names[1], "3", "2", "2"]]
    }
  }

  private mutating func printCells(_ lines: [([String], Int?)]) {
    let form = habit % 3
    let width = lines.map(\.0.count).max() ?? 2
    if form == 1 {
      out.put("|" + String(repeating: "   |", count: width))
      out.put("|" + String(repeating: "---|", count: width))
    }
    for (cells, fact) in lines {
      let line = printedCells(cells, form, width)
      if let fact { out.put(line, of: fact) } else { out.put(line) }
    }
  }

  private func printedCells(_ cells: [String], _ form: Int, _ width: Int) -> String {
    switch form {
    case 0: return cells.joined(separator: "\t")
    case 1:
      let filled = cells + Array(repeating: "", count: width - cells.count)
      return "| " + filled.joined(separator: " | ") + " |"
    default:
      let last = cells[cells.count - 1]
      return cells[0].padded(to: labelWidth)
        + cells.dropFirst().dropLast().map { $0.padded(to: 16) }.joined() + last
    }
  }
}
