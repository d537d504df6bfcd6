/// What the vocabulary knows to begin a line of a column: a label, a heading, or a reference.
struct ColumnStarts {
  let bytes: [UInt8]

  /// Whether a cell proves by itself that a column begins with it.
  func isKnown(_ cell: TextRange) -> Bool {
    isLabel(cell) || beginsRow(cell)
  }

  /// Whether a text that only a blank divides from the column before it begins a line of its own.
  ///
  /// - Parameter cell: the text up to the next gap.
  func begins(_ cell: TextRange) -> Bool { beginsRow(cell) || beginsTitle(cell) }

  /// Whether a text begins a heading, a reference, or a row.
  func beginsRow(_ cell: TextRange) -> Bool {
    if isHeading(cell) || beginsReference(cell) { return true }
    guard Byte.isUpper(bytes[cell.lower]) || bytes[cell.lower] >= 0x80 else { return false }
    if words(cell) > 1, Vocabulary.labelBeginnings.meaning(of: cell, in: bytes) != nil {
      return true
    }
    guard let (known, end) = Vocabulary.labels.longestPrefix(of: cell, in: bytes) else {
      return false
    }
    let value = bytes.trimmed(TextRange(end, cell.upper))
    return value.isEmpty || words(TextRange(cell.lower, end)) > 1 || fits(value, known.label.kind)
  }

  /// Whether a cell is the rest of a label, as far as that goes on here.
  func completes(_ label: TextRange, _ rest: TextRange) -> Bool {
    var hash = FoldedHash()
    for range in [label, rest] {
      var index = range.lower
      while index < range.upper { index += hash.add(bytes, at: index) }
    }
    return Vocabulary.labels[hash] != nil || Vocabulary.labelBeginnings[hash] != nil
  }

  /// Whether a cell is the first words of a label that a narrow column broke: `Packaging`.
  func beginsLabel(_ cell: TextRange) -> Bool {
    Byte.isUpper(bytes[cell.lower])
      && Vocabulary.labelBeginnings.meaning(of: cell, in: bytes) != nil
  }

  /// Whether a line is the head or foot of a page, which both columns share.
  func endsPage(_ line: Line) -> Bool {
    if bytes[line.whole.lower..<line.content.lower].contains(Byte.formFeed) { return true }
    let start = bytes.skipBlanks(from: line.content.lower, to: line.content.upper)
    let words = TextRange(start, line.content.upper)
    if Furniture.phrases.longestPrefix(of: words, in: bytes)?.meaning == .beginning { return true }
    return ItemMark.phrases.longestPrefix(of: words, in: bytes)?.meaning == .sheet
  }

  /// Whether a cell is a label and nothing else.
  func isLabel(_ cell: TextRange) -> Bool { LabelReader.read(cell, in: bytes).label != nil }

  /// Whether a heading opens a part of the sheet that is no table of labels and values.
  func leavesData(_ cell: TextRange) -> Bool {
    guard let meanings = Vocabulary.headings.meaning(of: cell, in: bytes) else { return false }
    return meanings.allSatisfy { $0.room != .data }
  }

  func isHeading(_ cell: TextRange) -> Bool {
    Vocabulary.headings.meaning(of: cell, in: bytes) != nil
      || Vocabulary.openHeadings.longestPrefix(of: cell, in: bytes).map {
        $0.end < cell.upper && $0.meaning.contains { $0.room == .data && $0.top == .data }
          && (words(TextRange(cell.lower, $0.end)) > 1 || isNumber(TextRange($0.end, cell.upper)))
      } ?? false
  }

  /// Whether a cell is a heading, which some text browsers put between stars.
  func isMarkedHeading(_ cell: TextRange) -> Bool {
    var words = cell
    while words.count > 1, bytes[words.lower] == Byte.star { words.start += 1 }
    while words.count > 1, bytes[words.upper - 1] == Byte.star { words.end -= 1 }
    words = bytes.trimmed(words)
    return !words.isEmpty && isHeading(words)
  }

  /// Whether nothing but a number follows, as in `Connection 1`.
  private func isNumber(_ rest: TextRange) -> Bool {
    let word = bytes.trimmed(rest)
    return bytes[word.lower..<word.upper].allSatisfy { Byte.isDigit($0) }
  }

  func beginsReference(_ cell: TextRange) -> Bool {
    guard let words = ItemMark.announcement(in: cell, bytes) else { return false }
    return ItemNumber.read(bytes, at: words.end, end: cell.upper) != nil
  }

  /// `www.wago.com/770-1324`, `Lockout cap; for socket`.
  func beginsTitle(_ cell: TextRange) -> Bool {
    if isAddress(cell) { return true }
    guard let (_, end) = Vocabulary.kinds.longestPrefix(of: cell, in: bytes) else { return false }
    return end < cell.upper && bytes[end] == Byte.semicolon
  }

  func isAddress(_ cell: TextRange) -> Bool {
    ["www.", "http"].contains { bytes.hasPrefix($0, at: cell.lower, end: cell.upper) }
  }

  /// Whether a value can follow a label of one word, which may as well be a word of another value.
  private func fits(_ value: TextRange, _ kind: ValueKind) -> Bool {
    switch kind {
    case .quantity: bytes.beginsQuantity(value)
    case .flag: Words.flags.longestPrefix(of: value, in: bytes) != nil
    case .color: Words.colors.longestPrefix(of: value, in: bytes) != nil
    default: Byte.isDigit(bytes[value.lower])
    }
  }

  private func words(_ cell: TextRange) -> Int {
    1 + (cell.lower..<cell.upper).count { bytes[$0] == Byte.space }
  }
}
