/// Takes the numbers off that a table counts its rows by: `0010  Width  9 mm`, `| 20 | Height | 2 mm |`.
///
/// Proof are labels behind numbers that grow from row to row; a number on a line of its own above a
/// label goes too.
struct RowNumbers {
  /// Fewer labels behind numbers prove nothing.
  private static let leastRows = 5
  private static let mostDigits = 5

  /// The number that begins a line, and where what follows it begins.
  private struct Numbered {
    var index: Int
    var number: Int
    var rest: TextRange
  }

  /// Rewrites the rows of a file that counts them; those of pipes apart, as their rulers count the
  /// columns until wrapped rows are put together.
  static func drop(
    inPipes: Bool, _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    let rows = numbered(lines, inPipes, text.bytes)
    guard rows.count >= leastRows,
      zip(rows, rows.dropFirst()).allSatisfy({ $0.number < $1.number })
    else { return }
    for row in rows {
      if row.rest.isEmpty {
        joined.join(row.index, row.index, as: row.rest, &lines)
      } else {
        lines[row.index] = LineScanner.piece(of: lines[row.index], row.rest, in: text.bytes)
      }
    }
  }

  private static func numbered(_ lines: [Line], _ inPipes: Bool, _ bytes: [UInt8]) -> [Numbered] {
    var rows: [Numbered] = []
    for index in lines.indices
    where lines[index].marks.contains(.digit) && lines[index].marks.contains(.pipe) == inPipes
      && !lines[index].isBlank
    {
      guard let row = numbered(lines[index], index, bytes) else { continue }
      if row.rest.isEmpty {
        guard index + 1 < lines.count, isLabelled(lines[index + 1].content, bytes) else { continue }
      } else {
        guard isLabelled(row.rest, bytes) else { continue }
      }
      rows.append(row)
    }
    return rows
  }

  private static func numbered(_ line: Line, _ index: Int, _ bytes: [UInt8]) -> Numbered? {
    let content = line.content
    func isDivider(_ byte: UInt8) -> Bool {
      byte == Byte.pipe || byte == Byte.space || byte == Byte.tab
    }
    var start = content.lower
    while start < content.upper, isDivider(bytes[start]) { start += 1 }
    var end = start
    var number = 0
    while end < content.upper, end - start < mostDigits, Byte.isDigit(bytes[end]) {
      number = number * 10 + Int(bytes[end] - Byte.zero)
      end += 1
    }
    guard end > start, end == content.upper || isDivider(bytes[end]) else { return nil }
    while end < content.upper, isDivider(bytes[end]) { end += 1 }
    return Numbered(index: index, number: number, rest: TextRange(end, content.upper))
  }

  private static func isLabelled(_ words: TextRange, _ bytes: [UInt8]) -> Bool {
    !words.isEmpty && Vocabulary.labels.longestPrefix(of: words, in: bytes) != nil
  }
}
