import TestSupport

/// Rows as they come out of paged documents.
extension SheetPrinter {
  /// Where a label that takes several lines has its value.
  enum ValuePlace: CaseIterable { case first, middle, last }

  /// Padded columns; long labels and values go on in the next line, each in its column.
  mutating func printPadded(_ rows: [PrintedRow]) {
    let place = ValuePlace.allCases[habit % 3]
    let indent = dialect.hasTwoColumns ? 0 : habit % 4
    for row in rows {
      for line in paddedLines(row, place, indent) { out.put(line, of: row.fact) }
      printBetweenRows()
    }
  }

  private func paddedLines(_ row: PrintedRow, _ place: ValuePlace, _ indent: Int) -> [String] {
    let labels = row.label.wrapped(at: labelWidth)
    let values = row.raw.wrapped(at: 60)
    func line(_ label: String?, _ value: String?) -> String {
      let left = String(repeating: " ", count: indent) + (label ?? "")
      return value.map { left.padded(to: indent + labelWidth + 2) + $0 } ?? left
    }
    guard labels.count > 1, values.count == 1, place != .first else {
      return (0..<max(labels.count, values.count)).map { number in
        line(
          number < labels.count ? labels[number] : nil,
          number < values.count ? values[number] : nil)
      }
    }
    if place == .last {
      return labels.dropLast().map { line($0, nil) } + [line(labels[labels.count - 1], values[0])]
    }
    return [line(labels[0], nil), line(nil, values[0])] + labels.dropFirst().map { line($0, nil) }
  }

  /// A label, a blank line, its value.
  mutating func printStacked(_ rows: [PrintedRow]) {
    for row in rows {
      out.put(row.label, of: row.fact)
      out.put()
      for line in row.raw.wrapped(at: 70) { out.put(line, of: row.fact) }
      out.put()
      printBetweenRows()
    }
  }

  /// All labels of a table, then all of its values.
  mutating func printBlocks(_ rows: [PrintedRow]) {
    var rest = rows[...]
    while !rest.isEmpty {
      let count = random.oneIn(3) ? Int.random(in: 1...rest.count, using: &random) : rest.count
      let block = rest.prefix(count)
      for row in block { out.put(row.label, of: row.fact) }
      out.put()
      for row in block { out.put(row.raw, of: row.fact) }
      out.put()
      rest = rest.dropFirst(count)
      printBetweenRows()
    }
  }

  /// One blank between label and value; what does not fit goes on after the value.
  mutating func printWords(_ rows: [PrintedRow]) {
    for row in rows {
      let labels = row.label.wrapped(at: labelWidth)
      let values = row.raw.wrapped(at: 60)
      for number in 0..<max(labels.count, values.count) {
        let cells = [
          number < labels.count ? labels[number] : nil,
          number < values.count ? values[number] : nil,
        ]
        out.put(cells.compactMap(\.self).joined(separator: " "), of: row.fact)
      }
      printBetweenRows()
    }
  }
}
