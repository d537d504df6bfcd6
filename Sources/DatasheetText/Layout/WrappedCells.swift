/// Puts the rows of a table of labels and values together whose cells a text browser wrapped, as
/// rows of pipes:
///
///     Protection class   IP20
///                        In mated condition with
///     Note on protection strain relief housing:
///     class              IP2xC
///
/// The values begin at one column. No ruler divides the rows, but the lines of a cell stand together,
/// at the top or in the middle of its row, and the vocabulary knows the labels.
struct WrappedCells {
  /// The lines of a cell within its row.
  private enum Alignment: CaseIterable {
    case top, middle
  }

  /// Lines and cells of a table, the cells by the line.
  private struct Table {
    var lines: Range<Int>
    var labels: [[UInt8]]
    var values: [[UInt8]]
  }

  private struct Row: Equatable {
    var lines: Range<Int>
    var label: [UInt8]
    var value: [UInt8]
    var isKnown: Bool
  }

  /// The most lines of a row.
  private static let mostLines = 10

  private let words: [[ColumnWord]]
  private let vocabulary: ColumnStarts

  /// Rewrites the tables in the lines of tables that stand side by side.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var start = 0
    while start < lines.count {
      let end = tableEnd(from: start, lines)
      if end > start + 1 {
        for row in WrappedCells(lines[start..<end], text.bytes).rows() {
          let first = start + row.lines.lowerBound
          let cells = "| ".utf8 + row.label + " | ".utf8 + row.value + " |".utf8
          joined.join(first, start + row.lines.upperBound - 1, as: text.append(cells), &lines)
          lines[first].marks.subtract([.gap, .hardBreak])
          lines[first].marks.insert(.pipe)
        }
      }
      start = max(end, start + 1)
    }
  }

  /// Where the lines of a table end: at a blank line, or where the next column of the page begins.
  private static func tableEnd(from start: Int, _ lines: [Line]) -> Int {
    var end = start
    while end < lines.count, lines[end].marks.contains(.beside), !lines[end].isBlank,
      end == start || lines[end].number > lines[end - 1].number
    {
      end += 1
    }
    return end
  }

  private init(_ lines: ArraySlice<Line>, _ bytes: [UInt8]) {
    vocabulary = ColumnStarts(bytes: bytes)
    words = lines.map { line in
      bytes.columnWords(of: line).map { word in
        var word = word
        word.column += line.column
        return word
      }
    }
  }

  /// The rows of the tables between the headings.
  private func rows() -> [Row] {
    var rows: [Row] = []
    var start = 0
    for index in 0...words.count where index == words.count || isHeading(words[index]) {
      rows += self.rows(of: start..<index)
      start = index + 1
    }
    return rows
  }

  private func isHeading(_ line: [ColumnWord]) -> Bool {
    vocabulary.isMarkedHeading(line.text(0, line.count))
  }

  /// The rows of a table, where one way to put them together knows more labels than any other.
  private func rows(of lines: Range<Int>) -> [Row] {
    let columns = Set(lines.flatMap { words[$0].dropFirst().map(\.column) }).sorted()
    var best: (score: Int, ways: [[Row]]) = (Int.min, [])
    for table in columns.compactMap({ table(lines, valuesAt: $0) }) {
      for alignment in Alignment.allCases {
        guard let found = solution(of: table, alignment), found.score >= best.score else { continue }
        if found.score > best.score { best = (found.score, []) }
        if !best.ways.contains(found.rows) { best.ways.append(found.rows) }
      }
    }
    guard best.ways.count == 1, let rows = best.ways.first,
      rows.count(where: \.isKnown) * 2 >= rows.count
    else { return [] }
    return rows
  }

  /// The cells of some lines whose values begin at a column; `nil` where they do not.
  private func table(_ lines: Range<Int>, valuesAt column: Int) -> Table? {
    var table = Table(lines: lines, labels: [], values: [])
    for line in lines {
      let place = words[line].firstIndex { $0.column >= column } ?? words[line].count
      let isAligned = place == words[line].count || words[line][place].column == column
      guard isAligned, let label = cell(words[line][..<place]),
        let value = cell(words[line][place...])
      else { return nil }
      table.labels.append(label)
      table.values.append(value)
    }
    return table
  }

  /// The text of some words; `nil` where a gap stands among them.
  private func cell(_ words: ArraySlice<ColumnWord>) -> [UInt8]? {
    guard let first = words.first, let last = words.last else { return [] }
    guard !words.dropFirst().contains(where: \.beginsCell) else { return nil }
    return Array(vocabulary.bytes[first.range.lower..<last.range.upper])
  }

  // MARK: Rows

  /// The rows of a table that know the most labels, and how many they know above those that they do
  /// not; `nil` where its lines make no rows, or several ways are as good.
  private func solution(of table: Table, _ alignment: Alignment) -> (score: Int, rows: [Row])? {
    let count = table.labels.count
    var best: [Int: (score: Int, ways: Int, row: Row?)] = [count: (0, 1, nil)]
    for start in (0..<count).reversed() {
      for end in (start + 1)...min(start + Self.mostLines, count) {
        guard let rest = best[end], let row = row(start..<end, of: table, alignment) else { continue }
        let score = rest.score + (row.isKnown ? 1 : -2)
        let present = best[start]?.score ?? Int.min
        if score == present { best[start]?.ways += rest.ways }
        if score > present { best[start] = (score, rest.ways, row) }
      }
    }
    guard let first = best[0], first.ways == 1 else { return nil }
    var rows: [Row] = []
    var start = 0
    while let row = best[start]?.row {
      start = row.lines.upperBound
      rows.append(row)
      rows[rows.count - 1].lines =
        (table.lines.lowerBound + row.lines.lowerBound)..<(table.lines.lowerBound + start)
    }
    return (first.score, rows)
  }

  /// The row that some lines make; `nil` where the cells do not fill it or nobody knows its label,
  /// unless that stands on one line.
  private func row(_ lines: Range<Int>, of table: Table, _ alignment: Alignment) -> Row? {
    let labels = lines.filter { !table.labels[$0].isEmpty }
    let values = lines.filter { !table.values[$0].isEmpty }
    guard max(labels.count, values.count) == lines.count,
      isAligned(labels, in: lines, alignment), isAligned(values, in: lines, alignment)
    else { return nil }
    let label = [].cell(of: labels.map { table.labels[$0] })
    let known = LabelReader.read(TextRange(0, label.count), in: label).label
    guard known != nil || labels.count == 1 else { return nil }
    return Row(
      lines: lines, label: label, value: [].cell(of: values.map { table.values[$0] }),
      isKnown: known != nil)
  }

  /// Whether the lines of a cell stand together where they are to be in their row.
  private func isAligned(_ cell: [Int], in row: Range<Int>, _ alignment: Alignment) -> Bool {
    guard let first = cell.first, let last = cell.last, last - first + 1 == cell.count else {
      return false
    }
    return switch alignment {
    case .top: first == row.lowerBound
    case .middle: first == row.lowerBound + (row.count - cell.count) / 2
    }
  }
}
