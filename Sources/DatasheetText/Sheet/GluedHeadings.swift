/// Headings that a converter ran together with what stands below them: `Material dataColor | red`,
/// `DownloadsDocumentation`.
extension SheetReader {
  /// No heading of the vocabulary is longer, in bytes.
  private static let longestHeading = 80
  /// Nor has one more words.
  private static let mostWords = 8

  /// Opens the heading that begins a line, and leaves the line with the rest, to be read next.
  mutating func readGluedHeading(_ index: Int) -> Int? {
    let content = lines[index].content
    guard let seam = seam(in: content) else { return nil }
    openHeading(TextRange(content.lower, seam), level: 0)
    return cut(index, at: seam)
  }

  /// Where a heading of the vocabulary touches a label, a heading or the head of a table.
  private mutating func seam(in content: TextRange) -> Int? {
    let reach = min(content.upper, content.lower + Self.longestHeading)
    var seam = content.lower
    while let place = bytes.capitalBehindSmall(after: seam, before: reach) {
      // Most lines have no such place, so that the vocabulary is asked after it.
      guard
        Vocabulary.headings.mayBegin(content, in: bytes)
          || Vocabulary.openHeadings.mayBegin(content, in: bytes)
      else { return nil }
      if isWholeHeading(TextRange(content.lower, place)),
        mayBeginBelow(TextRange(place, content.upper))
      {
        return place
      }
      seam = place
    }
    return nil
  }

  func isWholeHeading(_ name: TextRange) -> Bool {
    if Vocabulary.headings.meaning(of: name, in: bytes) != nil { return true }
    guard Byte.isDigit(bytes[name.upper - 1]) else { return false }
    return openEndedHeading(name, isMarked: false)?.room == .data
  }

  /// Whether words begin a row, a table, or the next heading.
  private mutating func mayBeginBelow(_ words: TextRange) -> Bool {
    let cell = firstCell(of: words)
    return isLabel(cell) || Vocabulary.tableHeads.meaning(of: cell, in: bytes) != nil
      || ApprovalTable.columnNames.meaning(of: cell, in: bytes) != nil || isWholeHeading(cell)
      || splitWords(words) != nil || seam(in: words) != nil
  }

  /// The cells of a row without the heading that a converter put into the cell of the first label
  /// below it, which is opened: `|**Material Data**<br>Color|red|`.
  mutating func withoutHeading(_ cells: [TextRange], _ index: Int) -> [TextRange] {
    let line = lines[index]
    let first = (line.content.lower..<line.content.upper).first {
      bytes[$0] != Byte.pipe && !Byte.isBlank(bytes[$0])
    }
    guard line.marks.contains(.markup), let first,
      bytes[first] == Byte.star || bytes[first] == Byte.underscore,
      let place = cells.firstIndex(where: { !$0.isEmpty }), !isLabel(cells[place])
    else { return cells }
    let words = text.words(cells[place])
    for (last, next) in zip(words, words.dropFirst()).prefix(Self.mostWords) {
      let name = TextRange(words[0].lower, last.upper)
      let label = TextRange(next.lower, words[words.count - 1].upper)
      guard isLabel(label), let meanings = Vocabulary.headings.meaning(of: name, in: bytes),
        meanings.contains(where: { $0.room == .data })
      else { continue }
      openHeading(name, level: 0)
      var cells = cells
      cells[place] = label
      return cells
    }
    return cells
  }

  /// The words before the first tab, pipe or gap.
  private func firstCell(of words: TextRange) -> TextRange {
    var end = words.lower
    while end < words.upper, bytes[end] != Byte.tab, bytes[end] != Byte.pipe,
      bytes[end] != Byte.space || bytes.at(end + 1) != Byte.space
    {
      end += 1
    }
    return bytes.trimmed(TextRange(words.lower, end))
  }
}

extension [UInt8] {
  /// The first capital of a range right behind a small letter, a digit or a letter beyond ASCII.
  fileprivate func capitalBehindSmall(after start: Int, before end: Int) -> Int? {
    let text = span
    var index = start + 1
    while index < end {
      let byte = text[index]
      if Byte.isUpper(byte) || byte == 0xC3 && (0x80...0x9E).contains(at(index + 1)),
        Byte.isWord(text[index - 1]), !Byte.isUpper(text[index - 1])
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
