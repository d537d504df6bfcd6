/// Rating matrices whose first column is narrow: the name of a head or the label of a row is wrapped,
/// and its cells stand beside one of the pieces or on the line below.
extension SheetReader {
  /// A head or row gathered from several lines, so far.
  private struct Gathered {
    var label = TextRange.empty
    var cells: [TextRange] = []
    var lines: [Int] = []
    /// Rulers that a converter drew between the lines of one cell.
    var rulers: [Int] = []
  }

  /// A head or row of more lines than this is none.
  private static let mostMatrixLines = 4

  /// Reads the head of a matrix, or a row below one, over several lines.
  mutating func readWrappedMatrix(_ index: Int, _ form: LineForm) -> Int? {
    guard part.sections.room(at: section) == .data, !form.isMarked, !form.isBullet,
      rows.labels.isEmpty || !rows.values.isEmpty
    else { return nil }
    return readHeadOfNames(index) ?? readWrappedHead(index) ?? readWrappedMatrixRow(index)
  }

  /// No head has more columns than this.
  private static let mostColumns = 12

  /// Reads a head that names each of its columns, before the first could be taken for the rest of a
  /// label above: `III / 3 III / 2 II / 2` on one line, or one below the other, each a paragraph.
  private mutating func readHeadOfNames(_ index: Int) -> Int? {
    var scopes: [RatingScope] = []
    var head: [Int] = []
    var next: Int? = index
    while let line = next, scopes.count < Self.mostColumns, isPieceOfLabel(line) {
      let further = LabelReader.scopes(text.form(of: lines[line]).text, in: bytes)
      guard !further.isEmpty else { break }
      scopes += further
      head.append(line)
      next = nextFilled(after: line)
    }
    guard scopes.count > 1, Set(scopes).count == scopes.count, let last = head.last else {
      return nil
    }
    settleStack()
    rows.open = nil
    rows.matrix = scopes
    for line in head { roles[line] = .matrixHead }
    return last + 1
  }

  /// `Overvoltage`, `category`, `III III II`. Cells on lines of their own are left to the stack.
  private mutating func readWrappedHead(_ index: Int) -> Int? {
    var head = Gathered()
    repeat {
      guard let longer = addingToHead(head, index) else { return nil }
      head = longer
    } while MatrixHead.names.meaning(of: head.label, in: bytes) == nil
    if head.cells.isEmpty { takeHeadCellsBelow(&head) }
    guard head.lines.count > 1, let last = head.lines.last else { return nil }
    if head.cells.isEmpty {
      settleStack()
      rows.labels = [RowState.Piece(text: head.label, lines: head.lines, section: section)]
      return last + 1
    }
    guard let scopes = scopes(head.cells, under: head.label), scopes.count > 1 else { return nil }
    settleStack()
    rows.matrix = scopes
    for line in head.lines { roles[line] = .matrixHead }
    for line in head.rulers { roles[line] = .ruler }
    return last + 1
  }

  /// `Nominal`, `voltage`, `250 V 320 V 400 V`.
  private mutating func readWrappedMatrixRow(_ index: Int) -> Int? {
    guard rows.matrix.count > 1 else { return nil }
    var row = Gathered()
    while let longer = addingToRow(row, index) { row = longer }
    guard isLabel(row.label) else { return nil }
    if row.cells.isEmpty { takeRowCellsBelow(&row) }
    guard !row.cells.isEmpty, row.lines.count > 1, let last = row.lines.last else { return nil }
    settleStack()
    guard addMatrixRow([row.label] + row.cells, lines: row.lines) else { return nil }
    for line in row.rulers { roles[line] = .ruler }
    return last + 1
  }

  /// The line after those gathered, and the rulers before it.
  private func lineBelow(_ gathered: Gathered, _ index: Int) -> (line: Int, rulers: [Int])? {
    var line = gathered.lines.last.map { $0 + 1 } ?? index
    var rulers: [Int] = []
    while line < lines.count, !lines[line].isBlank, text.isRuler(lines[line].content) {
      rulers.append(line)
      line += 1
    }
    guard gathered.lines.count < Self.mostMatrixLines, line < lines.count, !lines[line].isBlank,
      !pageFeet.contains(line)
    else { return nil }
    return (line, rulers)
  }

  /// The words of a line, those of all its cells together.
  private mutating func allWords(_ line: Int) -> [TextRange] {
    guard let divider = text.divider(of: lines[line]) else {
      let words = text.form(of: lines[line]).text
      return text.words(words)
    }
    let cells = text.cells(of: lines[line], by: divider)
    return cells.flatMap { text.words($0) }
  }

  /// Whether a line may begin with the name of a head; one with markup always may.
  private func mayBeginHead(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.marks.contains(.markup) else { return true }
    var start = line.content.lower
    while start < line.content.upper, !Byte.isWord(bytes[start]) { start += 1 }
    return MatrixHead.mayBegin(TextRange(start, line.content.upper), in: bytes)
  }

  /// A head with the words that the next line adds to its name, and with the cells after them.
  private mutating func addingToHead(_ head: Gathered, _ index: Int) -> Gathered? {
    guard let below = lineBelow(head, index), !head.label.isEmpty || mayBeginHead(below.line)
    else { return nil }
    let words = allWords(below.line)
    guard let first = words.first, words.count <= 12 else { return nil }
    var found: Gathered?
    var piece = TextRange.empty
    for (count, word) in words.enumerated().prefix(3) {
      piece = word.lower == first.lower ? first : text.joinedWords(piece, word)
      let name = text.joinedWords(head.label, piece)
      let isName = MatrixHead.names.meaning(of: name, in: bytes) != nil
      guard isName || MatrixHead.beginnings.meaning(of: name, in: bytes) != nil else { break }
      let cells = Array(words.dropFirst(count + 1))
      found = Gathered(label: name, cells: head.cells + cells)
    }
    guard var found, head.cells.isEmpty || found.cells.count == head.cells.count else { return nil }
    found.lines = head.lines + [below.line]
    found.rulers = head.rulers + below.rulers
    return found
  }

  /// The cells of a head that stand below its whole name, all on one line.
  private mutating func takeHeadCellsBelow(_ head: inout Gathered) {
    guard let below = lineBelow(head, 0) else { return }
    let words = allWords(below.line)
    guard words.count > 1, words.count <= 12, scopes(words, under: head.label) != nil else {
      return
    }
    head.cells = words
    head.lines.append(below.line)
    head.rulers += below.rulers
  }

  /// The cells of a row that stand below its whole label, all on one line.
  private mutating func takeRowCellsBelow(_ row: inout Gathered) {
    guard let below = lineBelow(row, 0) else { return }
    let words = text.form(of: lines[below.line]).text
    guard let cells = matrixCells(words) else { return }
    row.cells = cells
    row.lines.append(below.line)
    row.rulers += below.rulers
  }

  /// A row with the piece of its label that the next line holds, and with the cells beside it.
  private mutating func addingToRow(_ row: Gathered, _ index: Int) -> Gathered? {
    guard let below = lineBelow(row, index) else { return nil }
    var longer = row
    longer.lines.append(below.line)
    longer.rulers += below.rulers
    for (label, cells) in rowPieces(below.line) {
      longer.label = text.joinedWords(row.label, label)
      longer.cells = row.cells + cells
      guard row.cells.isEmpty || cells.isEmpty else { continue }
      let isWhole = isLabel(longer.label)
      guard isWhole || isLabelBeginning(longer.label) else { continue }
      // Another row may follow a label that is whole.
      let isRow = !isLabel(row.label)
      guard isRow || Vocabulary.labels.meaning(of: longer.label, in: bytes) != nil else { continue }
      return longer
    }
    return nil
  }

  /// The ways to tell the label from the cells on a line of a row.
  private mutating func rowPieces(_ index: Int) -> [(TextRange, [TextRange])] {
    let line = lines[index]
    if let divider = text.divider(of: line) {
      let cells = text.cells(of: line, by: divider).filter { !$0.isEmpty }
      guard let label = cells.first else { return [] }
      let values = text.joined(Array(cells.dropFirst()), by: " ")
      if cells.count == 1 { return [(label, [])] }
      return matrixCells(values).map { [(label, $0)] } ?? []
    }
    let words = text.form(of: line).text
    guard words.count <= 200 else { return [] }
    var pieces: [(TextRange, [TextRange])] = [(words, [])]
    for word in text.words(words).dropFirst().prefix(6) {
      guard text.isDash(word) || Byte.isDigit(bytes[word.lower]),
        let cells = matrixCells(TextRange(word.lower, words.upper))
      else { continue }
      pieces.insert((bytes.trimmed(TextRange(words.lower, word.lower)), cells), at: 0)
    }
    return pieces
  }
}

extension MatrixHead {
  /// Names of heads broken off after a word.
  static let beginnings: PhraseTable<Bool> = PhraseTable([
    ("Overvoltage", true), ("Pollution", true), ("Use", true),
  ])

  /// Whether the name of a head, or the beginning of one, may begin a text.
  static func mayBegin(_ words: TextRange, in bytes: [UInt8]) -> Bool {
    names.mayBegin(words, in: bytes) || beginnings.mayBegin(words, in: bytes)
  }
}
