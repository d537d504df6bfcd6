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
