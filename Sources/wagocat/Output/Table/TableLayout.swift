/// Which columns a table shows, and how wide each is.
struct TableLayout {
  /// In print order.
  private(set) var columns: [FilledColumn] = []
  /// Columns of the terminal, for each of `columns`.
  private(set) var widths: [Int] = []
  /// What did not fit, the most wanted first.
  private(set) var leftOut: [FilledColumn] = []

  /// Columns of the terminal between two columns of the table.
  static let gap = 2

  /// Lays out columns.
  ///
  /// - Parameters:
  ///   - candidates: the most wanted first; the first is always shown.
  ///   - room: columns of the terminal; no limit where `nil`.
  init(_ candidates: [FilledColumn], room: Int?) {
    for candidate in candidates {
      if let room, !columns.isEmpty, least(with: candidate) > room {
        leftOut.append(candidate)
      } else {
        columns = TableLayout.inPrintOrder(columns + [candidate])
      }
    }
    widths = TableLayout.widths(columns, \.leastWidth)
    grow(into: room)
  }

  /// The width of the table with one more column, every column as narrow as it may be.
  private func least(with candidate: FilledColumn) -> Int {
    let trial = TableLayout.inPrintOrder(columns + [candidate])
    return TableLayout.widths(trial) {
      $0.column.key == candidate.column.key ? $0.leastWidth : $0.keptWidth
    }.total
  }

  /// Gives the room that is left to the columns that would fold, the first first; takes it from the
  /// first column where even that alone does not fit.
  private mutating func grow(into room: Int?) {
    guard let room else { return widths = fullWidths() }
    var rest = room - widths.total
    for index in columns.indices {
      let growth = min(rest, max(0, columns[index].fullWidth - widths[index]))
      widths[index] = max(1, widths[index] + growth)
      rest -= growth
    }
  }

  private func fullWidths() -> [Int] {
    zip(columns, widths).map { max($0.fullWidth, $1) }
  }

  private static func inPrintOrder(_ columns: [FilledColumn]) -> [FilledColumn] {
    columns.filter { !$0.column.takesRemainder } + columns.filter(\.column.takesRemainder)
  }

  /// The width of each column, with room for the first heading lines.
  private static func widths(_ columns: [FilledColumn], _ width: (FilledColumn) -> Int) -> [Int] {
    var widths = columns.map(width)
    for heading in SharedHeading.headings(over: columns) {
      let missing = heading.text.displayWidth - widths[heading.columns].total
      widths[heading.columns.upperBound - 1] += max(0, missing)
    }
    return widths
  }
}

/// A first heading line and the neighbouring columns that it stands over.
struct SharedHeading {
  let text: String
  var columns: Range<Int>

  /// The first heading lines of columns in print order.
  static func headings(over columns: [FilledColumn]) -> [SharedHeading] {
    var headings: [SharedHeading] = []
    for (index, column) in columns.enumerated() {
      let text = column.column.headingLines.first ?? ""
      if let last = headings.last, last.text == text {
        headings[headings.count - 1].columns = last.columns.lowerBound..<(index + 1)
      } else {
        headings.append(SharedHeading(text: text, columns: index..<(index + 1)))
      }
    }
    return headings
  }
}

extension Collection<Int> {
  /// The width of neighbouring columns with the gaps between them.
  var total: Int { reduce(0, +) + TableLayout.gap * Swift.max(0, count - 1) }
}
