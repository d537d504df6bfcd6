/// Closes the gaps that text recognition leaves between words: `Electrical        data`, and
/// `Rated    current              32 A`, where only the last gap divides label and value.
struct LooseGaps {
  /// Fewer headings that fall apart are no sign of loose gaps.
  private static let leastHeadings = 2
  /// No heading is longer, with its gaps, in bytes.
  private static let longestHeading = 80
  /// How far a cell may stand off the column of values.
  private static let tolerance = 3

  private var text: TextStore
  /// The column that most values begin at.
  private var valueColumn = 0

  /// Rewrites the lines of a sheet whose known headings have gaps between their words.
  static func close(_ lines: inout [Line], in text: inout TextStore) {
    let headings = lines.count { isLooseHeading($0, text.bytes) }
    guard headings >= leastHeadings else { return }
    var gaps = LooseGaps(text: text)
    gaps.findValueColumn(lines)
    for index in lines.indices where gaps.isLoose(lines[index]) {
      if let line = gaps.closed(lines[index]) { lines[index] = line }
    }
    text = gaps.text
  }

  private static func isLooseHeading(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.marks.contains(.gap) && line.marks.isDisjoint(with: [.tab, .pipe, .digit])
      && line.content.count <= longestHeading && Byte.isWord(bytes[line.content.lower])
      && Vocabulary.headings.meaning(of: line.content, in: bytes) != nil
  }

  private func isLoose(_ line: Line) -> Bool {
    line.marks.contains(.gap) && line.marks.isDisjoint(with: [.tab, .pipe]) && !line.isBlank
      && line.content.count <= ColumnSplitter.widest
  }

  private func column(_ offset: Int, _ line: Line) -> Int {
    text.bytes[line.whole.lower..<offset].count { $0 & 0xC0 != 0x80 }
  }

  private mutating func findValueColumn(_ lines: [Line]) {
    var counts: [Int: Int] = [:]
    for line in lines where isLoose(line) {
      let cells = text.rawCells(of: line)
      let labels = labelCells(cells)
      if labels > 0, labels < cells.count {
        counts[column(cells[labels].lower, line), default: 0] += 1
      }
    }
    valueColumn = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// How many cells at the beginning of a line make the longest label that the vocabulary knows.
  private func labelCells(_ cells: [TextRange]) -> Int {
    (1...cells.count).last { count in
      let words = TextRange(cells[0].lower, cells[count - 1].upper)
      return LabelReader.read(words, in: text.bytes).label != nil
    } ?? 0
  }

  /// The line with its label and value in one cell each; `nil` where nothing tells them apart.
  private mutating func closed(_ line: Line) -> Line? {
    let cells = text.rawCells(of: line)
    let content = text.bytes[line.content.lower..<line.content.upper]
    let isOneText =
      Vocabulary.headings.meaning(of: line.content, in: text.bytes) != nil
      || isOpenHeading(cells, line)
      || content.count(where: { $0 == Byte.semicolon }) > 1 || isLooseTitle(cells)
    let labels = labelCells(cells)
    guard let first = isOneText ? cells.count : labels > 0 ? labels : cellsBeforeValue(cells, line)
    else { return nil }
    let margin = line.content.lower - line.whole.lower
    var row = Array(repeating: Byte.space, count: margin) + folded(cells[..<first])
    if first < cells.count {
      let width = row.count { $0 & 0xC0 != 0x80 }
      let gap = max(2, column(cells[first].lower, line) - width)
      row += Array(repeating: Byte.space, count: gap) + folded(cells[first...])
    }
    return LineScanner.piece(of: line, text.append(row), in: text.bytes)
  }

  /// `mounting   feet;  light   gray`: a gap after every word, and none of them ends a label.
  private func isLooseTitle(_ cells: [TextRange]) -> Bool {
    cells.count > 2
      && cells.allSatisfy { !text.bytes[$0.lower..<$0.upper].contains(Byte.space) }
      && cells.contains { text.bytes[$0.upper - 1] == Byte.semicolon }
  }

  /// `Ratings   per   UL 1977`, where no cell begins in the column of values.
  private func isOpenHeading(_ cells: [TextRange], _ line: Line) -> Bool {
    Vocabulary.openHeadings.longestPrefix(of: line.content, in: text.bytes) != nil
      && cells.dropFirst().allSatisfy { abs(column($0.lower, line) - valueColumn) > Self.tolerance }
  }

  /// How many cells stand before the one that begins in the column of values.
  private func cellsBeforeValue(_ cells: [TextRange], _ line: Line) -> Int? {
    let first = cells.firstIndex {
      abs(column($0.lower, line) - valueColumn) <= Self.tolerance
    }
    return first == 0 ? cells.count : first
  }

  private func folded(_ cells: ArraySlice<TextRange>) -> [UInt8] {
    Array(cells.map { text.bytes[$0.lower..<$0.upper] }.joined(separator: [Byte.space]))
  }
}
