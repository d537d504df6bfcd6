import TestSupport

/// Rows whose cells are divided by a mark.
extension SheetPrinter {
  /// `label<TAB>value`.
  mutating func printTabRows(_ rows: [PrintedRow]) {
    for row in rows {
      out.put(row.label + "\t" + row.raw, of: row.fact)
      printBetweenRows()
    }
  }

  /// Pipe tables as GitHub reads them, under one of the headers that converters make up.
  mutating func printPipes(_ rows: [PrintedRow]) {
    let isTight = habit % 3 == 0
    let bar = isTight ? "|" : " | "
    printPipeHeader()
    for row in rows {
      if isTight {
        out.put("|\(row.label)|\(row.raw)|", of: row.fact)
      } else {
        out.put("| " + row.label + bar + row.raw + " |", of: row.fact)
      }
      let lines = out.lines.count
      printBetweenRows()
      if out.lines.count != lines, random.oneIn(2) { printPipeHeader() }
    }
  }

  private mutating func printPipeHeader() {
    let header = ["| | |", "|  |  |", "|Unnamed: 0|Unnamed: 1|", "|Col1|Col2|", ""][habit % 5]
    if !header.isEmpty {
      out.put(header)
      out.put(random.pick(["|---|---|", "| --- | --- |", "|:--|:--|"]))
    }
  }

  /// `label| value`, where a long cell goes on in the next line as html2text wraps it.
  mutating func printBarePipes(_ rows: [PrintedRow]) {
    for (place, row) in rows.enumerated() {
      let lines = (row.label + "| " + row.raw).wrapped(at: 78)
      for line in lines.dropLast() { out.put(line, of: row.fact) }
      out.put(lines[lines.count - 1] + "  ", of: row.fact)
      if place == 0 { out.put("---|---  ") }
      printBetweenRows()
    }
  }

  /// Terms of a definition list, with their values under them.
  mutating func printDefinitions(_ rows: [PrintedRow]) {
    for row in rows {
      switch habit % 3 {
      case 0:
        out.put(row.label, of: row.fact)
        out.put(":   " + row.raw, of: row.fact)
      case 1:
        out.put(row.label + "  ", of: row.fact)
        out.put(row.raw, of: row.fact)
      default:
        out.put("   " + row.label, of: row.fact)
        out.put("          " + row.raw, of: row.fact)
      }
      out.put()
      printBetweenRows()
    }
  }
}
