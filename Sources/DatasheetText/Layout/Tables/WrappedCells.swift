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
    /// The lines of its cells that need not have been wrapped.
    var loose: Int

    /// How well it is read: a known label counts less than what speaks against it.
    var score: Int { (isKnown ? 2 : -4) - 4 * loose - (beginsSmall ? 1 : 0) }

    /// Whether its value begins as the rest of one does.
    private var beginsSmall: Bool { value.first.map(isSmall) ?? false }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { Byte.isLetter(byte) && !Byte.isUpper(byte) }

  /// The most lines of a row.
  private static let mostLines = 10

  private let words: [[ColumnWord]]
  private let vocabulary: ColumnStarts

  /// Rewrites the tables in the lines of tables that stand side by side.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var start = 0
    while start < lines.count {
      let end = tableEnd(from: start, lines, text)
      if end > start + 1 {
        let found = WrappedCells(lines[start..<end], text.bytes).rows()
        for row in found.rows {
          let first = start + row.lines.lowerBound
          let cells = "| ".utf8 + row.label + " | ".utf8 + row.value + " |".utf8
          joined.join(first, start + row.lines.upperBound - 1, as: text.append(cells), &lines)
          lines[first].marks.subtract([.gap, .hardBreak])
          lines[first].marks.insert(.pipe)
        }
        for line in found.doubtful { lines[start + line].marks.insert(.mixed) }
      }
      start = max(end, start + 1)
    }
  }

  /// Where the lines of a table end: at a blank line, or where the next column of the page begins.
  private static func tableEnd(from start: Int, _ lines: [Line], _ text: TextStore) -> Int {
    var end = start
    while end < lines.count, lines[end].marks.contains(.beside), !lines[end].isBlank,
      !text.isRuler(lines[end].content),
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

  /// What is known of the lines of a table.
  private struct Reading {
    var score = 0
    /// The rows that stand in every good way to put the lines together.
    var rows: [Row] = []
    /// The lines of the others.
    var doubtful: [Int] = []
  }

  /// The rows of the tables between the headings.
  private func rows() -> Reading {
    var reading = Reading()
    var start = 0
    for index in 0...words.count where index == words.count || isHeading(words[index]) {
      if let found = self.reading(of: start..<index) {
        reading.rows += found.rows
        reading.doubtful += found.doubtful
      }
      start = index + 1
    }
    return reading
  }

  private func isHeading(_ line: [ColumnWord]) -> Bool {
    line.endOfCell(from: 0) == line.count
      && !Self.isSmall(vocabulary.bytes[line[0].range.lower])
      && vocabulary.isMarkedHeading(line.text(0, line.count))
  }

  /// The best reading of a table; of several columns that are as good, the last leaves the labels
  /// whole. `nil` where the vocabulary knows too few of its labels.
  private func reading(of lines: Range<Int>) -> Reading? {
    let columns = Set(lines.flatMap { words[$0].dropFirst().map(\.column) }).sorted()
    var best: Reading?
    for table in columns.compactMap({ table(lines, valuesAt: $0) }) {
      let readings = Alignment.allCases.compactMap { reading(of: table, $0) }
      guard let score = readings.map(\.score).max(), score >= best?.score ?? Int.min else {
        continue
      }
      best = common(readings.filter { $0.score == score })
    }
    guard let best, best.rows.count(where: \.isKnown) * 2 >= best.rows.count else { return nil }
    return best
  }

  /// What all of some readings know.
  private func common(_ readings: [Reading]) -> Reading? {
    guard var reading = readings.first else { return nil }
    for other in readings.dropFirst() {
      let rows = reading.rows.filter { other.rows.contains($0) }
      reading.doubtful += reading.rows.filter { !rows.contains($0) }.flatMap(\.lines)
      reading.rows = rows
    }
    return reading
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

  /// The rows of a table that are read best; `nil` where its lines make no rows.
  private func reading(of table: Table, _ alignment: Alignment) -> Reading? {
    let count = table.labels.count
    var best: [Int: (score: Int, rows: [Row])] = [count: (0, [])]
    for start in (0..<count).reversed() {
      for end in (start + 1)...min(start + Self.mostLines, count) {
        guard let rest = best[end]?.score, let row = row(start..<end, of: table, alignment) else {
          continue
        }
        let score = rest + row.score
        let present = best[start]?.score ?? Int.min
        if score > present { best[start] = (score, []) }
        if score >= present { best[start]?.rows.append(row) }
      }
    }
    guard let score = best[0]?.score else { return nil }
    var reached: Set = [0]
    var rows: [Row] = []
    for start in 0..<count where reached.contains(start) {
      for row in best[start]?.rows ?? [] {
        rows.append(row)
        reached.insert(row.lines.upperBound)
      }
    }
    var reading = Reading(score: score)
    for var row in rows {
      let isCertain = rows.count { $0.lines.overlaps(row.lines) } == 1
      let first = table.lines.lowerBound
      row.lines = (first + row.lines.lowerBound)..<(first + row.lines.upperBound)
      if isCertain { reading.rows.append(row) } else { reading.doubtful += row.lines }
    }
    return reading
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
      isKnown: known != nil,
      loose: looseLines(labels, of: table.labels) + looseLines(values, of: table.values))
  }

  /// How many lines of a cell begin with a word that had room on the line above.
  private func looseLines(_ lines: [Int], of column: [[UInt8]]) -> Int {
    let width = column.map(\.characterCount).max() ?? 0
    return zip(lines, lines.dropFirst()).count { above, below in
      let word = column[below].prefix { $0 != Byte.space }
      return column[above].characterCount + 1 + word.characterCount <= width
    }
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

extension Sequence<UInt8> {
  fileprivate var characterCount: Int { count { $0 & 0xC0 != 0x80 } }
}
