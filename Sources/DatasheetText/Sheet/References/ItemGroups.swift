/// Headings of items that the vocabulary does not know: `Marking strip` between `Marking accessories`
/// and the first `Item no.: …`.
extension SheetReader {
  /// Whether an unmarked line is the name of a group of items, as one is that stands between a known
  /// heading and the number of an item.
  func isGroupBelowHeading(_ index: Int, _ form: LineForm) -> Bool {
    guard isAboveItem(form.text, index),
      let above = roles[..<index].last(where: { $0 != .blank && $0.lineClass != .furniture })
    else { return false }
    return above == .heading
  }

  /// Whether a few words, which are no title, stand right above the number of an item.
  func isAboveItem(_ words: TextRange, _ index: Int) -> Bool {
    guard part.sections.room(at: section) == .references, mayNameGroup(words),
      !isLabel(words), splitWords(words) == nil, let next = nextPrinted(after: index)
    else { return false }
    return ItemMark.announcement(in: lines[next].content, bytes) != nil
  }

  /// Whether a heading of items elsewhere heads a table of data here: `Strain relief` above `Cable
  /// diameter 9 ... 13 mm`.
  mutating func headsTable(_ name: TextRange, _ index: Int) -> Bool {
    guard part.sections.room(at: section) == .data,
      knownHeading(name, isMarked: true)?.room == .references,
      let next = nextPrinted(after: index), !beginsReferences(lines[next])
    else { return false }
    let form = text.form(of: lines[next])
    guard !form.isMarked, !form.text.isEmpty, !isKnownHeading(form.text) else { return false }
    let cells = text.divider(of: lines[next]).map { text.cells(of: lines[next], by: $0) } ?? []
    let first = cells.first { !$0.isEmpty } ?? form.text
    return isLabel(first) || cells.isEmpty && splitWords(form.text) != nil
  }

  /// Whether an item number ends a few words and a mark, so that `Ite No.: 216-262` names an item.
  func endsInItem(_ words: TextRange) -> Bool {
    guard words.count < 48,
      Byte.isDigit(bytes[words.upper - 1]) || Byte.isUpper(bytes[words.upper - 1]),
      let blank = bytes[words.lower..<words.upper].lastIndex(where: { ": ".utf8.contains($0) }),
      let number = ItemNumber.read(bytes, at: blank + 1, end: words.upper)
    else { return false }
    return number.end == words.upper
      && bytes[words.lower..<blank + 1].contains { ":.".utf8.contains($0) }
  }

  private func mayNameGroup(_ words: TextRange) -> Bool {
    guard (3...Self.longestName).contains(words.count), Byte.isLetter(bytes[words.lower]) else {
      return false
    }
    return !bytes[words.lower..<words.upper].contains { byte in
      Byte.isDigit(byte) || byte == Byte.semicolon || byte == Byte.point || byte == Byte.colon
    }
  }

  /// No name of a group is longer, in bytes.
  private static let longestName = 48
}
