/// Rows whose label is wrapped in a narrow cell, wherever their value stands: beside one of the
/// label's lines, between them as a centred cell prints it, or below.
///
/// What the lines add up to must be a label that the vocabulary knows, in one way only; any other
/// lines are left to the readers of single lines.
extension SheetReader {
  /// A row gathered from several lines, so far.
  fileprivate struct WrappedRow {
    var label = TextRange.empty
    var value = TextRange.empty
    var lines: [Int] = []
    /// The lines that hold a piece of the label.
    var labelLines = 0
    /// Whether the last line holds nothing but a piece of the value.
    var endsInValue = false
    /// The line after the last that the label took.
    var next = 0
  }

  /// What a line may add to a wrapped row.
  private struct Piece {
    var label = TextRange.empty
    var value = TextRange.empty
  }

  /// A label of more lines than this is none.
  private static let mostLines = 6
  /// Of a label that goes on beside its value, no more words stand on a line.
  private static let mostRests = 3
  /// Nothing has to wrap on a line of more bytes.
  private static let widest = 400

  /// Reads a row over several lines, or a label over several lines into the stack.
  mutating func readWrappedRow(_ index: Int, _ form: LineForm) -> Int? {
    guard part.sections.room(at: section) == .data, !form.isMarked, !form.isBullet,
      rows.labels.isEmpty || (rows.labels.count == 1 && !rows.values.isEmpty), rows.matrix.isEmpty,
      !isHeadOpen, beginsLabel(index)
    else { return nil }
    var found: [WrappedRow] = []
    gather(WrappedRow(next: index), into: &found)
    guard let longest = found.map(\.labelLines).max(), longest > 1 else { return nil }
    let best = found.filter { $0.labelLines == longest && !$0.value.isEmpty }
    guard let row = surest(of: best) else { return nil }
    settleStack()
    let split = SplitRow(label: row.label, value: row.value)
    guard addRows(split, lines: row.lines) else { return nil }
    // A value beside or amid its label is as long as it is printed; only what breaks off goes on.
    if !row.endsInValue { rows.open?.pieceLength = 0 }
    return row.next
  }

  /// The row with the longest label, as that of a single line is, and with the longest of its values;
  /// `nil` where the others do not begin so, too.
  private func surest(of rows: [WrappedRow]) -> WrappedRow? {
    guard let longest = rows.map(\.label.count).max() else { return nil }
    let rivals = rows.filter { $0.label.count == longest }
    let row = rivals.max { $0.value.count < $1.value.count }
    return rivals.allSatisfy { bytes.begins(row?.value ?? .empty, with: $0.value) } ? row : nil
  }

  /// Whether the head of a matrix waits for its end: what follows it are rows of the matrix.
  private var isHeadOpen: Bool {
    rows.labels.contains { MatrixHead.names.meaning(of: $0.text, in: bytes) != nil }
  }

  /// Whether a line can begin a wrapped label, so that no others are tried.
  private mutating func beginsLabel(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.marks.contains(.tab), !line.marks.contains(.pipe) else { return false }
    let words = text.form(of: line).text
    return !text.isDash(words) && beginsLabel(words)
  }

  private mutating func beginsLabel(_ words: TextRange) -> Bool {
    isLabel(words) || isLabelBeginning(words)
      || Vocabulary.labelBeginnings.longestPrefix(of: words, in: bytes) != nil
  }

  /// Tries every piece that the next line may add, and keeps the rows that are whole.
  private mutating func gather(_ row: WrappedRow, into found: inout [WrappedRow]) {
    if row.labelLines > 1, isWhole(row) { found.append(row) }
    guard row.lines.count < Self.mostLines, row.next < lines.count, !lines[row.next].isBlank,
      !pageFeet.contains(row.next)
    else { return }
    for piece in pieces(of: row.next, after: row) {
      guard let longer = adding(piece, to: row) else { continue }
      gather(longer, into: &found)
    }
  }

  /// Whether a row has a label that is known and a value that it can have.
  private func isWhole(_ row: WrappedRow) -> Bool {
    let read = LabelReader.read(row.label, in: bytes)
    guard let label = read.label else { return false }
    // A legend's own `(III / 3)` is its value, not what it is rated by.
    guard label.feedsProperty || !read.scope.isSpecific else { return false }
    return row.value.isEmpty || bytes.canBegin(label.kind, row.value)
  }

  /// The row with a piece more, as long as its label can still become one that is known.
  private mutating func adding(_ piece: Piece, to row: WrappedRow) -> WrappedRow? {
    var row = row
    if !piece.label.isEmpty {
      guard !text.isDash(piece.label), mayContinue(row.label, in: piece.label) else { return nil }
      row.label = text.joinedWords(row.label, piece.label)
      row.labelLines += 1
      guard isLabel(row.label) || isLabelBeginning(row.label) else {
        return nil
      }
    }
    if !piece.value.isEmpty { row.value = text.joinedWords(row.value, piece.value) }
    row.endsInValue = piece.label.isEmpty
    row.lines.append(row.next)
    row.next += 1
    return row
  }

  /// Whether a label can go on in words; a bare number is a value, unless it ends a parenthesis,
  /// a heading is nobody's rest, and a label none of a label that is whole.
  private func mayContinue(_ label: TextRange, in words: TextRange) -> Bool {
    if label.isEmpty || bytes.opensParenthesis(label) { return true }
    if (words.lower..<words.upper).allSatisfy({ Byte.isDigit(bytes[$0]) }) { return false }
    return !isKnownHeading(words) && !(isLabel(label) && isLabel(words))
  }

  /// The ways to tell label and value apart on one line of a wrapped row.
  private mutating func pieces(of index: Int, after row: WrappedRow) -> [Piece] {
    let line = lines[index]
    guard !line.marks.contains(.tab), !line.marks.contains(.pipe), !text.isRuler(line.content)
    else { return [] }
    let form = text.form(of: line)
    guard !form.isMarked, !form.isBullet, !form.text.isEmpty, form.text.count <= Self.widest else {
      return []
    }
    // Both cells go on where the first cell of a row was no label yet.
    let bothWrap = !row.label.isEmpty && !isLabel(row.label)
    // A value follows only what asks for one, or what broke off.
    if text.divider(of: line) == .gap {
      let cells = text.cells(of: line, by: .gap).filter { !$0.isEmpty }
      guard cells.count == 2, bothWrap || mayTake(cells[1], row) else { return [] }
      return [Piece(label: cells[0], value: cells[1])]
    }
    var pieces = [Piece(label: form.text)]
    let whole = text.joinedWords(row.label, form.text)
    if isLabel(whole) || isSpelledBeginning(whole) { return pieces }
    if !row.label.isEmpty, mayStandAlone(form.text), mayTake(form.text, row) {
      pieces.append(Piece(value: form.text))
    }
    // A row that the line holds by itself has no shorter label.
    let shortest = row.label.isEmpty ? splitWords(form.text)?.label.upper ?? 0 : 0
    var tries = bothWrap ? Self.mostRests : 0
    for boundary in form.text.lower..<form.text.upper
    where bytes[boundary] == Byte.space && boundary >= shortest {
      let piece = Piece(
        label: TextRange(form.text.lower, boundary),
        value: TextRange(boundary + 1, form.text.upper))
      guard pieces.count < 16 else { break }
      if mayTake(piece.value, row) {
        pieces.append(piece)
      } else if tries > 0 {
        tries -= 1
        let whole = text.joinedWords(row.label, piece.label)
        if isLabel(whole) { pieces.append(piece) }
      }
    }
    return pieces
  }

  /// Whether a row has room for a value, or for the rest of one.
  private func mayTake(_ value: TextRange, _ row: WrappedRow) -> Bool {
    row.value.isEmpty ? true : bytes.breaksOff(row.value, before: value)
  }

  /// Whether a line alone can be a value: it is no label, heading or row of its own.
  private func mayStandAlone(_ words: TextRange) -> Bool {
    if bytes.beginsSmall(words) { return true }
    return !isLabel(words) && !isKnownHeading(words) && splitWords(words) == nil
  }
}

extension [UInt8] {
  /// Whether a text begins with another.
  fileprivate func begins(_ text: TextRange, with other: TextRange) -> Bool {
    self[text.lower..<text.upper].starts(with: self[other.lower..<other.upper])
  }
}
