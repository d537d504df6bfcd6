/// Prints the header and the rows of a laid-out table, one line after another.
struct TableWriter {
  private let layout: TableLayout
  /// Where each column begins, from 0.
  private let starts: [Int]
  /// Columns of the terminal; no limit where `nil`.
  private let limit: Int?
  private(set) var text = ""
  /// Whether something was cut because it is wider than its column.
  private(set) var hasCuts = false

  /// - Parameters:
  ///   - layout: the columns and their widths.
  ///   - margin: columns of the terminal to the left of the table.
  ///   - limit: columns of the terminal; no limit where `nil`.
  init(_ layout: TableLayout, margin: Int, limit: Int?) {
    self.layout = layout
    self.limit = limit
    starts = layout.columns.indices.map { index in
      margin + layout.widths[..<index].reduce(0) { $0 + $1 + TableLayout.gap }
    }
  }

  /// Headings, units, and a rule under each column.
  mutating func addHeader() {
    var first = TableLine(limit: limit)
    for heading in SharedHeading.headings(over: layout.columns) { place(heading, on: &first) }
    add(first)
    let lowerLines = headingsBelowTheFirst
    for row in 0..<(lowerLines.first?.count ?? 0) {
      var line = TableLine(limit: limit)
      for (index, lines) in lowerLines.enumerated() where !lines[row].isEmpty {
        line.place(lines[row], at: starts[index] + indent(of: lines[row].displayWidth, in: index))
      }
      add(line)
    }
    var rule = TableLine(limit: limit)
    for (start, width) in zip(starts, layout.widths) {
      rule.place(String(repeating: "─", count: width), at: start)
    }
    add(rule)
  }

  /// The lower lines of each heading, as many for every column; the units stand in the last.
  private var headingsBelowTheFirst: [[String]] {
    let lines = layout.columns.map { Array($0.column.headingLines.dropFirst()) }
    let count = lines.map(\.count).max() ?? 0
    return zip(layout.columns, lines).map { column, lines in
      let missing = Array(repeating: "", count: count - lines.count)
      return column.column.unit == nil
        ? lines + missing : lines.dropLast() + missing + lines.suffix(1)
    }
  }

  /// Over one column a heading stands as the cells do; over several it stands in the middle.
  private func place(_ heading: SharedHeading, on line: inout TableLine) {
    let first = heading.columns.lowerBound
    let width = heading.text.displayWidth
    let middle = (layout.widths[heading.columns].total - width) / 2
    line.place(
      heading.text,
      at: starts[first] + (heading.columns.count > 1 ? middle : indent(of: width, in: first)))
  }

  /// The blanks before something in a column: numbers stand at its right edge, texts at its left.
  private func indent(of width: Int, in column: Int) -> Int {
    layout.columns[column].column.isOfNumbers ? max(0, layout.widths[column] - width) : 0
  }

  /// The row of one part, on as many lines as its longest folded cell takes.
  mutating func addRow(_ row: Int, mark: String) {
    let cells = layout.columns.indices.map { lines(ofRow: row, in: $0) }
    for number in 0..<(cells.map(\.count).max() ?? 0) {
      var line = TableLine(limit: limit)
      if number == 0 { line.place(mark, at: 0) }
      for (index, lines) in cells.enumerated() where number < lines.count {
        line.place(
          lines[number], at: starts[index] + indent(of: layout.columns[index].cellWidth, in: index))
      }
      add(line)
    }
  }

  private mutating func lines(ofRow row: Int, in index: Int) -> [String] {
    let column = layout.columns[index]
    if column.column.isOfNumbers { return [column.cells[row]] }
    let folded = FoldedText(column.cells[row], limit: layout.widths[index])
    hasCuts = hasCuts || folded.isCut
    return folded.lines
  }

  private mutating func add(_ line: TableLine) {
    hasCuts = hasCuts || line.isCut
    text += line.text
    text += "\n"
  }
}
