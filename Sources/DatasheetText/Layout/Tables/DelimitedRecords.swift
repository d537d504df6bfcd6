/// Writes the records of spreadsheets with tabs between their cells: comma or semicolon divides them,
/// quotes may hold dividers and line ends (RFC 4180).
///
/// A file of records throughout is known by their like number of cells. Among other text a record is
/// one only where quotes, empty cells or a label show it: `Width, height` may be a sentence.
struct DelimitedRecords {
  /// The most lines that a quoted cell is looked for in.
  private static let mostLines = 40
  /// Fewer records make no table.
  private static let leastRecords = 5
  /// Where one line of so many is a record, a divider at the end of another makes it one.
  private static let mostText = 4

  private let text: TextStore
  private let divider: UInt8

  /// One record: its lines and cells.
  private struct Record {
    var lines: ClosedRange<Int>
    var cells: [[UInt8]]
    var isProven: Bool
    /// Whether quotes hold the whole of it.
    var isQuoted: Bool

    /// Whether only an empty cell follows the first: `Electrical data,`.
    var endsEmpty: Bool { cells.count == 2 && cells[1].isEmpty }
  }

  /// How the ends of the lines of a file speak for records.
  private enum Ends {
    /// A line ends as none of text does: in a quote or two dividers.
    case foreign
    /// Several lines end in one divider, as titles may that are wrapped.
    case divided
    case plain
  }

  /// Rewrites the records of a file that shows any by the ends of its lines.
  static func rewrite(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    let ends = ends(of: lines, text.bytes)
    guard ends != .plain else { return }
    let readings = [Byte.comma, Byte.semicolon].map { divider in
      DelimitedRecords(text: text, divider: divider).records(of: lines)
    }
    guard
      let records = readings.max(by: { $0.count(where: \.isProven) < $1.count(where: \.isProven) }),
      records.contains(where: { $0.isProven || $0.isQuoted })
    else { return }
    let isThroughout = isUniform(records)
    guard isThroughout || ends == .foreign else { return }
    let areQuoted = records.count { $0.isQuoted } >= leastRecords
    let areMost = records.count { $0.isProven } * mostText >= records.count
    let table = records.filter {
      isThroughout && $0.cells.count > 1 || $0.isProven || areQuoted && $0.isQuoted
        || areMost && $0.endsEmpty
    }
    let columns = Columns(table.map(\.cells))
    for record in table { write(record, columns, &lines, in: &text, &joined) }
  }

  private static func ends(of lines: [Line], _ bytes: [UInt8]) -> Ends {
    var divided = 0
    for line in lines where line.content.count > 1 {
      let last = bytes[line.content.upper - 1]
      if last == Byte.quote { return .foreign }
      guard last == Byte.comma || last == Byte.semicolon else { continue }
      if bytes[line.content.upper - 2] == last { return .foreign }
      divided += 1
    }
    return divided < leastRecords ? .plain : .divided
  }

  /// Whether nearly all records have one number of cells.
  private static func isUniform(_ records: [Record]) -> Bool {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.cells.count, default: 0] += 1 }
    guard let (width, count) = counts.max(by: { $0.value < $1.value }) else { return false }
    return width > 1 && count >= leastRecords && count * 10 >= records.count * 9
  }

  // MARK: Reading

  private func records(of lines: [Line]) -> [Record] {
    var records: [Record] = []
    var index = 0
    while index < lines.count {
      if !lines[index].isBlank, !lines[index].isEndless, let record = record(at: index, lines) {
        records.append(record)
        index = record.lines.upperBound
      }
      index += 1
    }
    proveNeighbours(of: &records, records.indices.dropFirst().map { ($0 - 1, $0) })
    proveNeighbours(of: &records, records.indices.dropFirst().reversed().map { ($0, $0 - 1) })
    return records
  }

  /// Proves the records beside a proven one that have as many cells, three or more: the head of a
  /// matrix has no label.
  private func proveNeighbours(of records: inout [Record], _ pairs: [(Int, Int)]) {
    for (proven, next) in pairs where records[proven].isProven {
      let width = records[next].cells.count
      if width > 2, width == records[proven].cells.count { records[next].isProven = true }
    }
  }

  private func record(at start: Int, _ lines: [Line]) -> Record? {
    var cells: [[UInt8]] = []
    var hasQuotes = false
    var line = start
    var index = lines[start].content.lower
    while true {
      var cell: [UInt8] = []
      if text.bytes.at(index) == Byte.quote, index < lines[line].content.upper {
        guard let end = quoted(from: index + 1, &line, lines, into: &cell) else { return nil }
        hasQuotes = true
        index = end
      } else {
        while index < lines[line].content.upper, text.bytes[index] != divider {
          cell.append(text.bytes[index])
          index += 1
        }
      }
      guard divider != Byte.semicolon || !cell.endsInEntity else { return nil }
      cells.append(cell.withoutOuterBlanks)
      guard index < lines[line].content.upper else { break }
      guard text.bytes[index] == divider else { return nil }
      index += 1
    }
    // One empty cell may be what `&reg;; 10 mm²` leaves of an entity.
    let hasEmptyCells = zip(cells, cells.dropFirst()).contains { $0.isEmpty && $1.isEmpty }
    let isProven =
      cells.count > 1
      && (hasQuotes || hasEmptyCells || cells[0].isEmpty || isLabelled(lines[start], cells))
    return Record(
      lines: start...line, cells: cells, isProven: isProven,
      isQuoted: hasQuotes && cells.count == 1)
  }

  /// Whether a divider without a blank stands between a label and more: `Color,light gray`; the label
  /// `Solid conductor,` goes on below.
  private func isLabelled(_ line: Line, _ cells: [[UInt8]]) -> Bool {
    let label = TextRange(line.content.lower, line.content.lower + cells[0].count)
    let next = text.bytes.at(label.upper + 1)
    return text.bytes.at(label.upper) == divider && next != Byte.space
      && label.upper + 1 < line.content.upper
      && LabelReader.read(label, in: text.bytes).label != nil
  }

  /// Reads a quoted cell, perhaps over several lines, and returns where it ends.
  private func quoted(
    from start: Int, _ line: inout Int, _ lines: [Line], into cell: inout [UInt8]
  ) -> Int? {
    var index = start
    let last = min(line + Self.mostLines, lines.count) - 1
    while true {
      while index < lines[line].content.upper {
        if text.bytes[index] == Byte.quote {
          guard text.bytes.at(index + 1) == Byte.quote else { return index + 1 }
          index += 1
        }
        cell.append(text.bytes[index])
        index += 1
      }
      guard line < last else { return nil }
      line += 1
      cell.append(Byte.space)
      index = lines[line].content.lower
    }
  }

  // MARK: Writing

  /// The columns that labels and values stand in.
  private struct Columns {
    var label = 0
    var value = 0

    init(_ rows: [[[UInt8]]]) {
      let filled = rows.map { row in row.indices.filter { !row[$0].isEmpty } }
      let pairs = filled.filter { $0.count == 2 }
      label = Self.mostFrequent(pairs.compactMap(\.first)) ?? 0
      value = Self.mostFrequent(pairs.compactMap(\.last)) ?? 0
    }

    private static func mostFrequent(_ columns: [Int]) -> Int? {
      var counts: [Int: Int] = [:]
      for column in columns { counts[column, default: 0] += 1 }
      return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private static func write(
    _ record: Record, _ columns: Columns, _ lines: inout [Line], in text: inout TextStore,
    _ joined: inout JoinedLines
  ) {
    let start = record.lines.lowerBound
    let row = row(record.cells, columns)
    joined.join(start, record.lines.upperBound, as: text.append(row), &lines)
    let piece = LineScanner.piece(of: lines[start], lines[start].whole, in: text.bytes)
    lines[start].content = piece.content
    lines[start].marks = piece.marks
  }

  /// The cells with tabs between them; one alone stands as text unless it is in the column of values.
  private static func row(_ cells: [[UInt8]], _ columns: Columns) -> [UInt8] {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first, let last = filled.last else { return [] }
    // The head that numbers the columns: `0,1,2`.
    if filled.count == cells.count, cells.enumerated().allSatisfy({ $1 == Array("\($0)".utf8) }) {
      return [Byte.pipe]
    }
    if filled.count == 1 {
      let isValue = first == columns.value && columns.value > columns.label
      return (isValue ? [Byte.tab] : []) + cells[first]
    }
    return Array(cells[min(first, columns.label)...last].joined(separator: [Byte.tab]))
  }
}

extension [UInt8] {
  /// Whether the semicolon of an entity follows: `CAGE CLAMP&reg`.
  fileprivate var endsInEntity: Bool {
    guard let start = lastIndex(of: Byte.ampersand), start + 1 < count else { return false }
    return self[(start + 1)...].allSatisfy { Byte.isWord($0) || $0 == Byte.hash }
  }
}
