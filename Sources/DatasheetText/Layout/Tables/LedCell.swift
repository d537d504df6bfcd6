/// Rows that a converter took for tables of one column, since leaders of dots fill them from edge to
/// edge: `|Width ............ 9 mm|`. Line breaks part them from the headings and rows beside them.
enum LedCell {
  private static let leaders = "....".utf8
  private static let lineBreak = "<br>".utf8
  private static let bold = "**".utf8

  /// The rows in the only cell of a line; none where it holds no leaders.
  static func rows(of content: TextRange, in bytes: [UInt8]) -> [TextRange] {
    guard content.count > 2, bytes[content.lower] == Byte.pipe,
      bytes.firstIndex(of: Byte.pipe, from: content.lower + 1, to: content.upper)
        == content.upper - 1
    else { return [] }
    let pieces = pieces(of: TextRange(content.lower + 1, content.upper - 1), bytes)
    guard pieces.contains(where: { holdsLeaders($0, bytes) }) else { return [] }
    var rows: [TextRange] = []
    for piece in pieces where !bytes.isDebris(piece) {
      if let row = rows.last, !holdsLeaders(piece, bytes), !isBold(piece, bytes),
        holdsLeaders(row, bytes)
      {
        rows[rows.count - 1] = TextRange(row.lower, piece.upper)
      } else {
        rows.append(piece)
      }
    }
    return rows
  }

  private static func pieces(of cell: TextRange, _ bytes: [UInt8]) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = cell.lower
    for index in cell.lower..<cell.upper where starts(with: lineBreak, at: index, cell, bytes) {
      pieces.append(bytes.trimmed(TextRange(start, index)))
      start = index + lineBreak.count
    }
    return pieces + [bytes.trimmed(TextRange(start, cell.upper))]
  }

  private static func holdsLeaders(_ piece: TextRange, _ bytes: [UInt8]) -> Bool {
    (piece.lower..<piece.upper).contains { starts(with: leaders, at: $0, piece, bytes) }
  }

  private static func isBold(_ piece: TextRange, _ bytes: [UInt8]) -> Bool {
    starts(with: bold, at: piece.lower, piece, bytes)
  }

  private static func starts(
    with mark: String.UTF8View, at index: Int, _ text: TextRange, _ bytes: [UInt8]
  ) -> Bool {
    index + mark.count <= text.upper && bytes[index..<(index + mark.count)].elementsEqual(mark)
  }
}

extension [UInt8] {
  /// Whether a line of a cell holds nothing but the tall letters of the row below, whose tops reach
  /// into the cell: `f  l`.
  func isDebris(_ piece: TextRange) -> Bool {
    (piece.lower..<piece.upper).allSatisfy { index in
      self[index] == Byte.space
        || ("fil".utf8.contains(self[index])
          && (index == piece.lower || self[index - 1] == Byte.space))
    }
  }

  /// A cell without such a line at its end: `IP20<br>f`.
  func withoutDebris(_ cell: TextRange) -> TextRange {
    guard let mark = (cell.lower..<cell.upper).last(where: { self[$0] == Byte.greater }),
      mark >= cell.lower + 3, hasPrefix("<br>", at: mark - 3, end: cell.upper),
      isDebris(trimmed(TextRange(mark + 1, cell.upper)))
    else { return cell }
    return TextRange(cell.lower, mark - 3)
  }
}
