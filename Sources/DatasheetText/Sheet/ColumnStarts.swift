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
  func begins(_ cell: TextRange) -> Bool {
    beginsRow(cell) || beginsTitle(cell) || beginsAgency(cell)
  }

  /// Whether a text begins a heading, a reference, or a row.
  func beginsRow(_ cell: TextRange) -> Bool {
    if isHeading(cell) || beginsReference(cell) { return true }
    guard Byte.isUpper(bytes[cell.lower]) || bytes[cell.lower] >= 0x80 else { return false }
    if let (_, end) = Vocabulary.labelBeginnings.longestPrefix(of: cell, in: bytes) {
      // A value may follow what is long enough to be no chance.
      if words(TextRange(cell.lower, end)) > (end == cell.upper ? 1 : 2) { return true }
    }
    guard let (known, end) = Vocabulary.labels.longestPrefix(of: cell, in: bytes) else {
      return false
    }
    let value = bytes.trimmed(TextRange(end, cell.upper))
    return value.isEmpty || words(TextRange(cell.lower, end)) > 1 || fits(value, known.label.kind)
  }

  /// Whether a cell is the rest of a label, as far as that goes on here; where the label is none
  /// without it, a value may follow.
  func completes(_ label: TextRange, _ rest: TextRange) -> Bool {
    var hash = FoldedHash()
    var index = label.lower
    while index < label.upper { index += hash.add(bytes, at: index) }
    let isBroken = Vocabulary.labels[hash] == nil && Vocabulary.labelBeginnings[hash] != nil
    index = rest.lower
    while index < rest.upper {
      if isBroken, bytes[index] == Byte.space, Vocabulary.labels[hash] != nil { return true }
      index += hash.add(bytes, at: index)
    }
    return Vocabulary.labels[hash] != nil || Vocabulary.labelBeginnings[hash] != nil
  }

  /// The label that a cell begins with, or as many of its words as it holds; else the cell.
  func labelPart(of cell: TextRange) -> TextRange {
    let ends = [
      Vocabulary.labels.longestPrefix(of: cell, in: bytes)?.end,
      Vocabulary.labelBeginnings.longestPrefix(of: cell, in: bytes)?.end,
    ]
    return TextRange(cell.lower, ends.compactMap(\.self).max() ?? cell.upper)
  }

  /// The most words of an agency's name.
  private static let mostWordsOfAgency = 8

  /// Whether the mark and name of an agency begin a cell.
  private func beginsAgency(_ cell: TextRange) -> Bool {
    let words = bytes.firstWords(Self.mostWordsOfAgency, of: cell)
    return words.indices.dropFirst(2).contains {
      Agencies.part(Array(words[..<$0]), in: bytes) == .whole
    }
  }

  /// Whether words go on with the name of the agency that a row of approvals begins with.
  func completesAgency(_ row: TextRange, _ rest: TextRange) -> Bool {
    let words = bytes.firstWords(Self.mostWordsOfAgency, of: row)
    guard let comma = words.firstIndex(where: { bytes[$0.upper - 1] == Byte.comma }) else {
      return false
    }
    let more = bytes.firstWords(Self.mostWordsOfAgency, of: rest)
    return more.last?.upper == rest.upper
      && Agencies.part(words[...comma] + more, in: bytes) == .whole
  }

  /// Whether the last of the words that semicolons divide is a colour.
  func endsInColor(_ title: TextRange) -> Bool {
    let last = bytes[title.lower..<title.upper].lastIndex(of: Byte.semicolon).map { $0 + 1 }
    let words = bytes.trimmed(TextRange(last ?? title.lower, title.upper))
    return !words.isEmpty && Words.colors.meaning(of: words, in: bytes) != nil
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

  /// Whether the cell that begins at a word is one of the values that the sheets print under the label
  /// before it, be it a heading elsewhere: `Locking lever`.
  func isValue(_ words: [ColumnWord], at place: Int) -> Bool {
    guard place > 0 else { return false }
    let label = words.text(words[..<place].lastIndex(where: \.beginsCell) ?? 0, place)
    let value = words.text(place, words.endOfCell(from: place))
    return LabelReader.read(label, in: bytes).label?.isKnown(value, in: bytes) == true
  }

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

  /// Whether an address ends in the number of an item.
  func names(_ number: TextRange, in address: TextRange) -> Bool {
    bytes[address.lower..<address.upper].reversed().starts(
      with: bytes[number.lower..<number.upper].reversed())
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

extension [UInt8] {
  /// The words that a text begins with, so many at most.
  fileprivate func firstWords(_ most: Int, of text: TextRange) -> [TextRange] {
    var words: [TextRange] = []
    var start = text.lower
    while words.count < most, let word = word(from: start, to: text.upper) {
      words.append(word)
      start = word.upper
    }
    return words
  }
}
