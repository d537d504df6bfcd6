/// Rows of texts under each other, folded where the terminal is too narrow.
struct TextGrid {
  /// How a cell is printed after its width is known: color, which takes no room.
  typealias Style = (_ column: Int, _ text: String) -> String

  private let rows: [[String]]
  private let widths: [Int]

  /// Columns of the terminal before the first column, and between two.
  private static let margin = 2
  private static let gap = 2

  /// Lays out rows of equally many cells, each safe to print.
  ///
  /// - Parameters:
  ///   - folding: the columns that may be narrowed, each as far as need be and not below its least
  ///     width, before the next is.
  ///   - width: columns of the terminal; nothing is folded where `nil`.
  init(_ rows: [[String]], folding: [(column: Int, least: Int)], width: Int?) {
    let filled = rows.map { $0.map(\.safeForTerminal) }
    let columns = rows.first?.count ?? 0
    var widths = (0..<columns).map { column in
      filled.map { $0[column].displayWidth }.max() ?? 0
    }
    self.rows = filled
    let gaps = Self.gap * max(0, widths.count { $0 > 0 } - 1)
    var excess = widths.reduce(Self.margin + gaps, +) - (width ?? .max)
    for (column, least) in folding where excess > 0 && column < columns {
      let taken = min(excess, max(0, widths[column] - least))
      widths[column] -= taken
      excess -= taken
    }
    self.widths = widths
  }

  /// The lines, each ending in LF.
  func text(_ style: Style = { $1 }) -> String { rows.map { text(of: $0, style) }.joined() }

  private func text(of row: [String], _ style: Style) -> String {
    let cells = zip(row, widths).map { FoldedText($0, limit: max(1, $1)).lines }
    return (0..<(cells.map(\.count).max() ?? 0)).map { number in
      var line = ""
      var blanks = Self.margin
      for (column, lines) in cells.enumerated() where widths[column] > 0 {
        let text = number < lines.count ? lines[number] : ""
        if !text.isEmpty {
          line += .blanks(blanks) + style(column, text)
          blanks = 0
        }
        blanks += widths[column] - text.displayWidth + Self.gap
      }
      return line + "\n"
    }.joined()
  }
}
