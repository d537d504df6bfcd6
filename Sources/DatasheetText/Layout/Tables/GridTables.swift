/// Puts the rows of grid tables together, whose cells other programs wrap within their borders:
///
///     +-------------+--------------+
///     | Strip       | 11 ... 13 mm |
///     | length      |              |
///     +-------------+--------------+
///
/// The corners of the rulers above and below say where the cells are divided, so that each row is
/// one line of pipes.
struct GridTables {
  /// The most lines of one row; no sheet has longer ones.
  private static let mostLines = 200

  private let bytes: [UInt8]

  /// Joins the lines of every row of more than one line.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var index = 0
    while index < lines.count {
      guard isRuler(lines[index], text.bytes) else {
        index += 1
        continue
      }
      let (end, isWhole) = GridTables(bytes: text.bytes).nextRuler(after: index, lines)
      if isWhole, let row = GridTables(bytes: text.bytes).row(lines[index...end]) {
        joined.join(index + 1, end - 1, as: text.append(row), &lines)
        lines[index + 1].marks.subtract([.gap, .hardBreak])
      }
      index = end
    }
  }

  /// Whether a line is `+-----+-----+` or `+=====+=====+`.
  static func isRuler(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank, bytes[line.content.lower] == Byte.plus, line.content.count > 3,
      bytes[line.content.upper - 1] == Byte.plus
    else { return false }
    return bytes[line.content.lower..<line.content.upper].allSatisfy {
      $0 == Byte.plus || $0 == Byte.hyphen || $0 == Byte.equals || $0 == Byte.colon
    }
  }

  /// The ruler that ends the row below another; `nil` where no row stands there.
  static func rowEnd(after start: Int, _ lines: [Line], _ bytes: [UInt8]) -> Int? {
    guard isRuler(lines[start], bytes) else { return nil }
    let (end, isWhole) = GridTables(bytes: bytes).nextRuler(after: start, lines)
    return isWhole ? end : nil
  }

  /// The ruler that ends the row below another, and whether all lines between are the row's; else
  /// the line that is none.
  private func nextRuler(after start: Int, _ lines: [Line]) -> (end: Int, isWhole: Bool) {
    var index = start + 1
    while index < min(start + Self.mostLines, lines.count) {
      if Self.isRuler(lines[index], bytes) { return (index, index > start + 1) }
      guard lines[index].marks.contains(.pipe), !lines[index].isBlank,
        bytes[lines[index].content.lower] == Byte.pipe,
        FrameRuler(lines[index].content, in: bytes) == nil,
        indent(lines[index]) == indent(lines[start])
      else { return (index, false) }
      index += 1
    }
    return (index, false)
  }

  private func indent(_ line: Line) -> Int { line.content.lower - line.whole.lower }

  /// The row that stands between two rulers; `nil` where its lines do not keep to their corners.
  private func row(_ lines: ArraySlice<Line>) -> [UInt8]? {
    guard let first = lines.first, let last = lines.last else { return nil }
    let printed = lines.dropFirst().dropLast().map { bytes.characters(of: $0.content) }
    let corners = self.corners(of: first).union(self.corners(of: last)).sorted()
    let divided = corners.filter { corner in
      printed.allSatisfy { corner < $0.count && $0[corner].first == Byte.pipe }
    }
    guard divided.count > 1, divided.last == corners.last else { return nil }
    var row: [UInt8] = []
    for (start, end) in zip(divided, divided.dropFirst()) {
      let pieces = printed.map { $0[(start + 1)..<end].joined().withoutOuterBlanks }
      guard !pieces.contains(where: { $0.starts(with: "+-".utf8) }) else { return nil }
      row += "| ".utf8
      row += bytes.cell(of: pieces)
      row.append(Byte.space)
    }
    row.append(Byte.pipe)
    return row
  }

  /// The places of the corners of a ruler, counted from its first.
  private func corners(of ruler: Line) -> Set<Int> {
    let content = ruler.content
    return Set((0..<content.count).filter { bytes[content.lower + $0] == Byte.plus })
  }
}

extension [UInt8] {
  /// The characters of a range, each as its bytes.
  func characters(of range: TextRange) -> [ArraySlice<UInt8>] {
    var characters: [ArraySlice<UInt8>] = []
    var start = range.lower
    for index in range.lower..<range.upper
    where index + 1 == range.upper || self[index + 1] & 0xC0 != 0x80 {
      characters.append(self[start...index])
      start = index + 1
    }
    return characters
  }

  /// The lines of one cell as one, its pipes escaped.
  func cell(of pieces: [[UInt8]]) -> [UInt8] {
    var cell: [UInt8] = []
    for piece in pieces where !piece.isEmpty {
      if !cell.isEmpty, piece[0] == Byte.less || !goesOnClosely(cell) { cell.append(Byte.space) }
      for byte in piece {
        if byte == Byte.pipe, cell.last != Byte.backslash { cell.append(Byte.backslash) }
        cell.append(byte)
      }
    }
    return cell
  }

  /// Whether a cell breaks off within a word: at a hyphen, or in the address of a link.
  private func goesOnClosely(_ cell: [UInt8]) -> Bool {
    if cell.last == Byte.hyphen, Byte.isWord(cell.at(cell.count - 2)) { return true }
    guard cell.count(where: { $0 == Byte.backquote }) % 2 == 1 else { return false }
    let lastWord = cell[((cell.lastIndex(of: Byte.space) ?? -1) + 1)...].drop {
      $0 == Byte.backquote
    }
    return lastWord.first == Byte.less || lastWord.starts(with: "www.".utf8)
      || lastWord.starts(with: "http".utf8)
  }
}

extension Sequence<UInt8> {
  /// Without blanks at either end.
  var withoutOuterBlanks: [UInt8] {
    var bytes = Array(self.drop { Byte.isBlank($0) })
    while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
    return bytes
  }
}
