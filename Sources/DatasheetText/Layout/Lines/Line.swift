/// One printed line of a sheet, as offsets and the marks that decide who reads it.
struct Line {
  /// The number of the line in the file, from 1.
  var number: Int
  /// Where the line begins and ends in the file, terminator left out.
  var whole: TextRange
  /// The same without white space at either end.
  var content: TextRange
  var marks: LineMarks
  /// The column of the page at which it begins: 0 but for lines of a right column.
  var column = 0

  var isBlank: Bool { content.isEmpty }

  /// Whether no cell between the tabs of the line holds anything to undo.
  var isPlain: Bool { marks.isDisjoint(with: [.markup, .gap]) }

  /// Whether the line is longer than any of a sheet: what has no end is left unread, so that the
  /// time stays linear.
  var isEndless: Bool { content.count > 20_000 }

  /// Takes away what the line says, as that of a page's head or foot; it keeps its place.
  mutating func clear() {
    content.end = content.start
    marks = .edge
  }
}

/// What a line holds, gathered in the one pass that finds its end.
struct LineMarks: OptionSet {
  let rawValue: UInt16
  /// A tab before or in the content.
  static let tab = LineMarks(rawValue: 1)
  static let pipe = LineMarks(rawValue: 2)
  /// Two or more blanks between words.
  static let gap = LineMarks(rawValue: 4)
  /// A byte that inline markup or wide white space may begin with.
  static let markup = LineMarks(rawValue: 8)
  /// Two or more blanks at the end: Markdown's hard line break.
  static let hardBreak = LineMarks(rawValue: 16)
  static let digit = LineMarks(rawValue: 32)
  /// Words of two columns that nothing tells apart.
  static let mixed = LineMarks(rawValue: 64)
  /// A byte that cells are divided by in ways of other programs: see `DividedRows`.
  static let leader = LineMarks(rawValue: 128)
  /// A byte that a tag or link may begin with.
  static let bracket = LineMarks(rawValue: 256)
  /// A line of a cell that holds a table of its own: see `NestedTables`.
  static let nested = LineMarks(rawValue: 512)
  /// A line of a table that stands beside another: see `SideTables`.
  static let beside = LineMarks(rawValue: 1024)
  /// A row that nothing tells apart from what fills it: see `ScrawledLeaders`.
  static let scrawl = LineMarks(rawValue: 2048)
  /// A line of the head or foot of a page, emptied: see `PageEdges`.
  static let edge = LineMarks(rawValue: 4096)
}

/// Finds the lines of a text in one pass. Lines end at LF, CRLF or CR.
struct LineScanner {
  /// Every line in order; a file that ends without a terminator has its last line too.
  static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 18 + 4)
    var start = 0
    while start < bytes.count {
      let (line, next) = scan(bytes, from: start, to: bytes.count, number: lines.count + 1)
      lines.append(line)
      start = next
    }
    return lines
  }

  /// A part of a line as a line of its own, under the same number.
  static func piece(of line: Line, _ range: TextRange, in bytes: [UInt8]) -> Line {
    scan(bytes, from: range.lower, to: range.upper, number: line.number).0
  }

  private static func scan(
    _ bytes: [UInt8], from start: Int, to limit: Int, number: Int, isMarked: Bool = true
  ) -> (Line, next: Int) {
    let text = bytes.span
    var marks: LineMarks = []
    var index = start
    var blanks = 0
    var seenWord = false
    var isAfterColon = false
    while index < limit {
      let byte = text[index]
      index += 1
      if byte == Byte.space {
        blanks += 1
        continue
      }
      if !Byte.isLetter(byte) {  // most bytes are letters
        if byte == Byte.lineFeed || byte == Byte.carriageReturn {
          index -= 1
          break
        }
        marks.formUnion(self.marks(of: byte))
        if byte == Byte.point, blanks > 0 || (index > 1 && text[index - 2] == Byte.point) {
          marks.insert(.leader)
        }
      }
      // The blanks of `:   400 V` belong to the mark of a definition.
      if blanks > 1 && seenWord && !isAfterColon { marks.insert(.gap) }
      isAfterColon = byte == Byte.colon && !seenWord
      blanks = 0
      seenWord = true
      if index < limit, Byte.isLetter(text[index]) {
        isAfterColon = false
        repeat { index += 1 } while index < limit && Byte.isLetter(text[index])
      }
    }
    if blanks > 1 && seenWord { marks.insert(.hardBreak) }
    let marked = isMarked ? bytes.afterLineMarks(start, end: index) : start
    if marked > start, marks.contains(.gap) {  // the gap may be the mark's own
      return scan(bytes, from: marked, to: limit, number: number, isMarked: false)
    }
    let whole = TextRange(marked, index)
    let content = seenWord ? bytes.trimmed(whole) : TextRange(index, index)
    if marks.contains(.tab), content.upper < index,
      !bytes[marked..<content.upper].contains(Byte.tab)
    {
      marks.remove(.tab)  // only empty cells follow
    }
    let line = Line(number: number, whole: whole, content: content, marks: marks)
    return (line, bytes.afterLineEnd(index))
  }

  /// What a byte other than a letter may be to a line, whatever stands beside it.
  private static func marks(of byte: UInt8) -> LineMarks {
    switch byte {
    case Byte.zero...Byte.nine: .digit
    case Byte.tab: .tab
    case Byte.pipe: .pipe
    case Byte.quote: .leader
    case Byte.backslash, Byte.underscore, 0xC2, 0xE2: [.markup, .leader]
    case Byte.less, Byte.openBracket: [.markup, .bracket]
    // Inline markup, an entity or white space beyond ASCII may begin here.
    case Byte.dollar, Byte.star, Byte.ampersand, Byte.formFeed, 0x60, 0x5E, 0xE3, 0xEF:
      .markup
    default: []
    }
  }
}

extension [UInt8] {
  /// The offset after `> `, which mail programs put before a quoted line, and `:   `, which Markdown
  /// puts before what the term above means.
  fileprivate func afterLineMarks(_ start: Int, end: Int) -> Int {
    guard start < end, self[start] != Byte.greater || isQuoted(start, end: end) else {
      return start
    }
    var start = start
    while start < end, self[start] == Byte.greater,
      start + 1 == end || self[start + 1] == Byte.space
    {
      start += Swift.min(2, end - start)
    }
    guard start + 1 < end, self[start] == Byte.colon, self[start + 1] == Byte.space else {
      return start
    }
    return skipBlanks(from: start + 1, to: end)
  }

  /// Whether a line that begins with `>` is quoted, as is one above or below it; `> 80 N` alone is what
  /// a converter broke off a value.
  private func isQuoted(_ start: Int, end: Int) -> Bool {
    guard Byte.isDigit(at(skipBlanks(from: start + 1, to: end))) else { return true }
    if at(afterLineEnd(end)) == Byte.greater { return true }
    guard start > 1, self[start - 1] == Byte.lineFeed else { return false }
    let above = self[..<(start - 1)].lastIndex(of: Byte.lineFeed) ?? -1
    return self[above + 1] == Byte.greater
  }

  /// The offset after the line end at `index`: CR LF counts as one.
  fileprivate func afterLineEnd(_ index: Int) -> Int {
    at(index) == Byte.carriageReturn && at(index + 1) == Byte.lineFeed ? index + 2 : index + 1
  }
}
