/// Takes pages apart that print two columns side by side, so that each column reads on its own.
///
/// The lines of the left column come first, then those of the right; each keeps the number of the
/// line it was printed on. A line whose columns nothing tells apart comes in both, marked as mixed.
struct ColumnSplitter {
  let vocabulary: ColumnStarts
  private var bytes: [UInt8] { vocabulary.bytes }

  /// Fewer padded lines are no page of two columns.
  private static let leastLines = 3
  /// No page is wider, in bytes.
  static let widest = 1000

  init(_ bytes: [UInt8]) { vocabulary = ColumnStarts(bytes: bytes) }

  /// The lines in reading order.
  func streams(_ lines: [Line]) -> [Line] {
    guard lines.count(where: { isPadded($0) }) >= Self.leastLines else { return lines }
    var result: [Line] = []
    var start = 0
    var gutter: ColumnGutter?
    for index in 0...lines.count where index == lines.count || endsPage(lines[index]) {
      result += page(lines[start..<index], &gutter)
      if index < lines.count { result.append(lines[index]) }
      start = index + 1
    }
    return result
  }

  private func isPadded(_ line: Line) -> Bool {
    line.marks.isDisjoint(with: [.tab, .pipe]) && !line.isBlank && line.content.count <= Self.widest
      && (line.marks.contains(.gap) || line.content.lower - line.whole.lower > 20)
  }

  private func endsPage(_ line: Line) -> Bool {
    if line.isBlank { return line.marks.contains(.edge) }
    return !line.marks.isDisjoint(with: [.tab, .pipe]) || vocabulary.endsPage(line)
  }

  /// The lines of one page; its gutter may be that of the page before it.
  private func page(_ lines: ArraySlice<Line>, _ last: inout ColumnGutter?) -> [Line] {
    guard lines.count(where: { isPadded($0) }) >= Self.leastLines else { return Array(lines) }
    let lines = Array(lines)
    let words = lines.map { $0.content.count > Self.widest ? [] : bytes.columnWords(of: $0) }
    let tables = SideTables(lines, words, vocabulary)
    let found =
      ColumnGutter(words, vocabulary)
      ?? last.flatMap {
        $0.continues(on: words, vocabulary) ? $0 : nil
      }
    guard let gutter = found else { return tables.streams() }
    let cuts = ColumnCutter.cuts(words, vocabulary, gutter)
    let region = ColumnRegion(words: words, cuts: cuts, vocabulary).range
    guard let region, tables.haveOneGutter, !tables.areAny || !goAcross(words, cuts) else {
      return tables.streams()
    }
    last = gutter
    let printed = Array(zip(lines, cuts))[region]
    let below = Array(lines[region.upperBound...])
    return lines[..<region.lowerBound] + printed.compactMap { left(of: $0, $1) }
      + printed.compactMap { right(of: $0, $1) }
      + SideTables(below, Array(words[region.upperBound...]), vocabulary).streams()
  }

  /// Whether several rows have their labels at the left of the gutter and their values at its right:
  /// tables as wide as the page, whose values begin where the right one of two narrow tables does.
  private func goAcross(_ words: [[ColumnWord]], _ cuts: [ColumnCut]) -> Bool {
    let across = zip(words, cuts).count { line, cut in
      guard case .at(let offset, _) = cut,
        let place = line.firstIndex(where: { $0.range.lower == offset }),
        place > 0, line[place].beginsCell, line.endOfCell(from: 0) == place,
        line.endOfCell(from: place) == line.count
      else { return false }
      return vocabulary.isLabel(line.text(0, place))
        && !vocabulary.isKnown(line.text(place, line.count))
    }
    return across >= Self.fewestAcross
  }

  /// So many rows are no chance.
  private static let fewestAcross = 3

  /// The words of a line in the left column; `nil` where only the right one has any, so that lines
  /// which follow one another in a column do so here.
  private func left(of line: Line, _ cut: ColumnCut) -> Line? {
    switch cut {
    case .left: return line
    case .at(let offset, _):
      let piece = LineScanner.piece(of: line, TextRange(line.whole.lower, offset), in: bytes)
      return piece.isBlank ? nil : piece
    case .mixed: return mixed(line)
    }
  }

  private func right(of line: Line, _ cut: ColumnCut) -> Line? {
    switch cut {
    case .left: return line.isBlank ? line : nil
    case .at(let offset, let column):
      var piece = LineScanner.piece(of: line, TextRange(offset, line.whole.upper), in: bytes)
      piece.column = column
      return piece
    case .mixed: return mixed(line)
    }
  }

  private func mixed(_ line: Line) -> Line {
    var line = line
    line.marks.insert(.mixed)
    return line
  }
}
