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
    var cells: [Cell] = []
    var width = widthTold
    for index in (start + 1)..<end where !lines[index].isBlank {
      let before = cells.count
      readCells(of: index, into: &cells)
      if width == 0 { width = cells.count - before }
    }
    guard width > 0, cells.count % width == 0 else { return end + 1 }
    let rows = stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<($0 + width)]) }
    let areApart = zip(rows, rows.dropFirst()).allSatisfy { $0[width - 1].last < $1[0].first }
    guard areApart else { return end + 1 }
    for row in rows { replace(row[0].first, row[width - 1].last, cells: row.map(\.words)) }
    return end + 1
  }

  private func endOfTable(_ start: Int) -> Int? {
    (start + 1..<min(start + Self.mostLines, lines.count)).first {
      !lines[$0].isBlank && text.bytes.isFenceOfCells(lines[$0].content)
    }
  }

  /// The number of columns that `[cols="28%,72%"]` tells; 0 where none is told.
  private var widthTold: Int {
    let parts = String(decoding: setting, as: UTF8.self).split(separator: "cols=\"")
    guard parts.count > 1 else { return 0 }
    return parts[1].prefix { $0 != "\"" }.count { $0 == "," } + 1
  }

  /// The cells that begin on a line; what stands before the first goes on with the cell above.
  private func readCells(of index: Int, into cells: inout [Cell]) {
    let line = words(lines[index].content).withoutWikiMarks
    var start = 0
    var isFirst = true
    for place in 0...line.count {
      let divides =
        place == line.count
        || line[place] == Byte.pipe && (place == 0 || line[place - 1] == Byte.space)
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
