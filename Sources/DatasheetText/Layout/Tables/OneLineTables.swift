/// Takes tables apart that stand on one line: each row of HTML, each cell of a whole sheet that tabs
/// or pipes divide, and each row of a cell that holds several, becomes a line of its own.
enum OneLineTables {
  /// No row of a table has more cells or is longer, in bytes.
  private static let mostCells = 20
  private static let longestRow = 400

  /// The lines, each piece with the number of its line.
  static func split(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    guard let first = lines.firstIndex(where: { !pieces(of: $0, bytes).isEmpty }) else {
      return lines
    }
    var result = Array(lines[..<first])
    for line in lines[first...] {
      let pieces = pieces(of: line, bytes)
      if pieces.isEmpty { result.append(line) }
      for piece in pieces { result.append(LineScanner.piece(of: line, piece, in: bytes)) }
    }
    return result
  }

  /// The rows or cells of a line; none where it is to stay whole.
  private static func pieces(of line: Line, _ bytes: [UInt8]) -> [TextRange] {
    guard !line.isEndless else { return [] }
    if line.marks.contains(.pipe), line.marks.contains(.leader) {
      let rows = LedCell.rows(of: line.content, in: bytes)
      if !rows.isEmpty { return rows }
    }
    if line.content.count > longestRow, !line.marks.isDisjoint(with: [.tab, .pipe]) {
      return cells(of: line, bytes)
    }
    guard line.marks.contains(.bracket), !line.isBlank, bytes[line.content.lower] == Byte.less
    else {
      return []
    }
    return rows(of: line, bytes)
  }

  /// The cells of a line that has more than any row.
  private static func cells(of line: Line, _ bytes: [UInt8]) -> [TextRange] {
    let divider = line.marks.contains(.tab) ? Byte.tab : Byte.pipe
    let places = (line.content.lower..<line.content.upper).filter { bytes[$0] == divider }
    guard places.count > mostCells else { return [] }
    var cells = zip([line.content.lower - 1] + places, places + [line.content.upper]).map {
      TextRange($0 + 1, $1)
    }
    // `Data sheet | Item number: 770-1324` is one text.
    let head = bytes.trimmed(cells[0])
    if let (_, end) = ItemMark.phrases.longestPrefix(of: head, in: bytes), end == head.upper {
      cells[0].end = cells.remove(at: 1).end
    }
    return cells
  }

  /// The rows of a line that has more than one, and the tags before the first.
  private static func rows(of line: Line, _ bytes: [UInt8]) -> [TextRange] {
    let content = line.content
    let starts = (content.lower..<content.upper).filter { index in
      bytes[index] == Byte.less && bytes.hasPrefix("<tr", at: index, end: content.upper)
        && !Byte.isLetter(bytes.at(index + 3))
    }
    guard !starts.isEmpty, starts != [content.lower] else { return [] }
    return zip([content.lower] + starts, starts + [content.upper]).map { TextRange($0, $1) }
  }
}
