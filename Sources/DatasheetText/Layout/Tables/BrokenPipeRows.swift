/// Puts rows of a pipe table together that a converter wrapped at the width of its page.
///
/// The ruler of the table says how many columns it has. A row that ends without the hard break that
/// all of them end with goes on below, and the lines are one row where their pipes together are as
/// many as the ruler's.
struct BrokenPipeRows {
  /// The most lines that a row may be wrapped over.
  private static let mostLines = 8

  /// Joins the rows of every table of more than two columns; a label and its value alone are told
  /// apart by what they are.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    let rows = BrokenPipeRows()
    var pipes = 0
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        pipes = 0
      } else if let found = rows.rulerPipes(line, text) {
        pipes = found
      } else if pipes > 1, let end = rows.rowEnd(from: index, lines, pipes, text) {
        let pieces = (index...end).map { rows.printed(lines[$0], text.bytes) }
        joined.join(index, end, as: text.joined(pieces, by: " "), &lines)
        index = end
      }
      index += 1
    }
  }

  /// The pipes of `---|---|---` without outer pipes; `nil` for other lines.
  private func rulerPipes(_ line: Line, _ text: TextStore) -> Int? {
    guard line.marks.contains(.pipe), line.marks.contains(.hardBreak),
      text.bytes[line.content.lower] == Byte.hyphen, text.isRuler(line.content)
    else { return nil }
    return pipes(line, text)
  }

  private func pipes(_ line: Line, _ text: TextStore) -> Int {
    text.split(line.content, at: Byte.pipe).count - 1
  }

  /// The last line of the row that begins at a line and is not whole there.
  private func rowEnd(from start: Int, _ lines: [Line], _ pipes: Int, _ text: TextStore) -> Int? {
    var count = 0
    for index in start..<min(start + Self.mostLines, lines.count) {
      guard !lines[index].isBlank, text.bytes[lines[index].content.lower] != Byte.hash,
        rulerPipes(lines[index], text) == nil
      else { return nil }
      count += self.pipes(lines[index], text)
      // A hard break before the last pipe is one of a cell: `**CCA**`, `DEKRA …| IEC 61535| NL-32105`.
      guard lines[index].marks.contains(.hardBreak), count >= pipes else { continue }
      return index > start && count == pipes ? index : nil
    }
    return nil
  }

  /// A line from its first byte on: what looks like a mark, such as `> `, is part of a cell.
  private func printed(_ line: Line, _ bytes: [UInt8]) -> TextRange {
    var start = line.whole.lower
    while start > 0, bytes[start - 1] != Byte.lineFeed, bytes[start - 1] != Byte.carriageReturn {
      start -= 1
    }
    return bytes.trimmed(TextRange(start, line.content.upper))
  }
}
