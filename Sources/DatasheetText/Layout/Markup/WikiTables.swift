/// The tables of AsciiDoc and MediaWiki, whose cells may have lines of their own.
extension WikiMarkup {
  /// The most lines of a table; no sheet has longer ones.
  private static let mostLines = 1000

  private struct Cell {
    var words: [UInt8]
    var first: Int
    var last: Int
  }

  // MARK: AsciiDoc

  /// Writes the cells between two lines `|===` as rows, as many in each as the line above tells or
  /// the first line has; a table whose rows do not begin on lines of their own stays as it is.
  mutating func rewriteTable(_ start: Int) -> Int {
    guard let end = endOfTable(start) else { return start + 1 }
    if ((start + 1)..<end).contains(where: { isInnerFence($0) }) { return rewriteCells(start, end) }
    var cells: [Cell] = []
    var width = widthTold
    let divider = text.bytes[lines[start].content.lower]
    for index in [start, end] { _ = fence(index) }
    for index in (start + 1)..<end where !lines[index].isBlank {
      let before = cells.count
      readCells(of: index, at: divider, into: &cells)
      if width == 0 { width = cells.count - before }
    }
    guard width > 0, cells.count % width == 0 else { return end + 1 }
    let rows = stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<($0 + width)]) }
    let areApart = zip(rows, rows.dropFirst()).allSatisfy { $0[width - 1].last < $1[0].first }
    guard areApart else { return end + 1 }
    for row in rows { replace(row[0].first, row[width - 1].last, cells: row.map(\.words)) }
    return end + 1
  }

  /// Writes the cells of a table of one column, whose cells hold tables between lines `!===`, as lines
  /// of their own; wider tables stay as they are.
  private mutating func rewriteCells(_ start: Int, _ end: Int) -> Int {
    guard widthTold == 1 else { return end + 1 }
    _ = fence(end)
    var index = fence(start)
    while index < end {
      if let words = wordsOfCell(index) {
        replace(index, index, words.isEmpty ? Array(":::".utf8) : words)
        index += 1
      } else {
        index = rewriteLine(index)
      }
    }
    return end + 1
  }

  /// The words behind the mark of a cell that begins on a line: `|`, `a|`.
  private func wordsOfCell(_ index: Int) -> [UInt8]? {
    let line = words(lines[index].content)
    guard let pipe = line.prefix(2).firstIndex(of: Byte.pipe),
      pipe == 0 || Byte.isLetter(line[0])
    else { return nil }
    return line[(pipe + 1)...].withoutOuterBlanks.withoutWikiMarks
  }

  private func isInnerFence(_ index: Int) -> Bool {
    !lines[index].isBlank && text.bytes[lines[index].content.lower] == Byte.bang
      && text.bytes.isFenceOfCells(lines[index].content)
  }

  /// The line that ends the table that another opens: one that reads the same.
  private func endOfTable(_ start: Int) -> Int? {
    let fence = words(lines[start].content)
    return (start + 1..<min(start + Self.mostLines, lines.count)).first {
      words(lines[$0].content) == fence
    }
  }

  /// The number of columns that `[cols="28%,72%"]` tells; 0 where none is told.
  private var widthTold: Int {
    let parts = String(decoding: setting, as: UTF8.self).split(separator: "cols=\"")
    guard parts.count > 1 else { return 0 }
    return parts[1].prefix { $0 != "\"" }.count { $0 == "," } + 1
  }

  /// The cells that begin on a line; what stands before the first goes on with the cell above.
  private func readCells(of index: Int, at divider: UInt8, into cells: inout [Cell]) {
    let line = words(lines[index].content).withoutWikiMarks
    var start = 0
    var isFirst = true
    for place in 0...line.count {
      let divides =
        place == line.count
        || line[place] == divider && (place == 0 || line[place - 1] == Byte.space)
      guard divides else { continue }
      let words = line[start..<place].withoutOuterBlanks
      if isFirst {
        if !words.isEmpty, !cells.isEmpty {
          cells[cells.count - 1].words += [Byte.space] + words
          cells[cells.count - 1].last = index
        }
      } else {
        cells.append(Cell(words: words, first: index, last: index))
      }
      isFirst = false
      start = place + 1
    }
  }

  // MARK: MediaWiki

  /// Writes the rows between `{|` and `|}`, which `|-` divides.
  mutating func rewriteWikiTable(_ start: Int) -> Int {
    var row: [Cell] = []
    var index = start + 1
    _ = fence(start)
    while index < min(start + Self.mostLines, lines.count) {
      let line = words(lines[index].content)
      if line.starts(with: "|}".utf8) || line.starts(with: "|-".utf8) {
        endRow(&row)
        let next = fence(index)
        if line.starts(with: "|}".utf8) { return next }
      } else if line.first == Byte.pipe || line.first == Byte.bang {
        readWikiCells(line, index, into: &row)
      } else if !line.isEmpty, !row.isEmpty {
        row[row.count - 1].words += [Byte.space] + line
        row[row.count - 1].last = index
      }
      index += 1
    }
    endRow(&row)
    return index
  }

  private mutating func endRow(_ row: inout [Cell]) {
    if let first = row.first, let last = row.last {
      replace(first.first, last.last, cells: row.map(\.words))
    }
    row = []
  }

  /// `| 40 mm`, `|width="27%"| 40 mm`, `| Width || 40 mm`.
  private func readWikiCells(_ line: [UInt8], _ index: Int, into row: inout [Cell]) {
    var pieces: [[UInt8]] = [[]]
    var place = 1
    while place < line.count {
      if line[place] == line[0], line.at(place + 1) == line[0] {
        pieces.append([])
        place += 2
      } else {
        pieces[pieces.count - 1].append(line[place])
        place += 1
      }
    }
    for piece in pieces {
      let pipe = piece.firstIndex(of: Byte.pipe)
      let isSet = pipe.map { piece[..<$0].contains(Byte.equals) } ?? false
      let words = isSet ? Array(piece[((pipe ?? 0) + 1)...]) : piece
      row.append(Cell(words: words.withoutOuterBlanks, first: index, last: index))
    }
  }
}
