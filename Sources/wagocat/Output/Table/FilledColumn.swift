/// A column with its cells, safe to print.
struct FilledColumn {
  let column: PartColumn
  /// One a part. Numbers are indented already, so that their points stand under each other.
  let cells: [String]
  /// Of the widest cell, in columns of a terminal.
  let cellWidth: Int
  /// Of the widest piece that a column should not fold: the segment of a title.
  private let segmentWidth: Int
  /// Whether a number holds under a condition, which `conditionMark` says.
  let hasConditions: Bool

  /// After a number that holds under words which the table leaves out.
  static let conditionMark = "*"

  init(_ column: PartColumn, of parts: [CatalogPart]) {
    let cells = parts.map(column.cell)
    let texts = cells.map { cell in
      cell.text.safeForTerminal + (cell.isConditional ? Self.conditionMark : "")
    }
    self.column = column
    self.cells = column.isOfNumbers ? DecimalAlignment.aligned(texts) : texts
    cellWidth = self.cells.map(\.displayWidth).max() ?? 0
    segmentWidth = column.takesRemainder ? texts.map(\.widestSegment).max() ?? 0 : cellWidth
    hasConditions = cells.contains(where: \.isConditional)
  }

  /// Whether no part has anything to say here.
  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// The least width at which the column is of use, besides that of its first heading line.
  var leastWidth: Int {
    switch column.alignment {
    case .decimal: max(cellWidth, lowerHeadingWidth)
    case .leading(let bounds): max(min(cellWidth, bounds.lowerBound), lowerHeadingWidth)
    case .remainder(let bounds): max(min(segmentWidth, bounds.lowerBound), lowerHeadingWidth)
    }
  }

  /// The width that less wanted columns must leave.
  var keptWidth: Int {
    guard case .remainder(let bounds) = column.alignment else { return leastWidth }
    return max(min(cellWidth, bounds.upperBound), leastWidth)
  }

  /// The width at which no cell is folded, as far as the column may have it.
  var fullWidth: Int {
    guard case .leading(let bounds) = column.alignment else { return max(cellWidth, leastWidth) }
    return max(min(cellWidth, bounds.upperBound), leastWidth)
  }

  /// Of the heading lines that are not shared with neighbours.
  private var lowerHeadingWidth: Int {
    column.headingLines.dropFirst().map(\.displayWidth).max() ?? 0
  }
}

extension PartColumn {
  /// Whether the cells are numbers, which stand at the right edge.
  var isOfNumbers: Bool {
    if case .decimal = alignment { true } else { false }
  }

  /// Whether the column stands last.
  var takesRemainder: Bool {
    if case .remainder = alignment { true } else { false }
  }
}
