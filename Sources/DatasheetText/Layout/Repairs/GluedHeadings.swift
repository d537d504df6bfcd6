/// Takes headings apart that a converter ran together with what stands before or below them:
/// `Material dataColor | red`, `15.6 gEnvironmental requirements`, `DownloadsDocumentation`.
///
/// Each piece keeps the number of its line.
struct GluedHeadings {
  private let vocabulary: ColumnStarts
  private var bytes: [UInt8] { vocabulary.bytes }

  /// No heading of the vocabulary is longer, in bytes.
  private static let longest = 80
  /// A shorter word at the end of others may be any.
  private static let shortestBehind = 8
  /// No line has more places where words touch; the bound keeps the time linear.
  private static let mostSeams = 200

  static func split(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    let headings = GluedHeadings(vocabulary: ColumnStarts(bytes: bytes))
    guard let first = lines.firstIndex(where: { !headings.cuts(of: $0).isEmpty }) else {
      return lines
    }
    var result = Array(lines[..<first])
    result.reserveCapacity(lines.count + 8)
    for line in lines[first...] {
      let cuts = headings.cuts(of: line)
      if cuts.isEmpty { result.append(line) }
      let starts = [line.content.lower] + cuts
      for (start, end) in zip(starts, cuts.isEmpty ? [] : cuts + [line.content.upper]) {
        result.append(LineScanner.piece(of: line, TextRange(start, end), in: bytes))
      }
    }
    return result
  }

  /// The places on both sides of each heading of a line that words touch there.
  private func cuts(of line: Line) -> [Int] {
    let content = line.content
    guard !line.isBlank, !line.isEndless else { return [] }
    guard var start = bytes.seam(after: content.lower, content.upper) else {
      return numberedHeading(ending: line).map { [$0] } ?? []
    }
    var cuts: [Int] = []
    if let end = end(ofHeadingAt: content.lower, content) { cuts.append(end) }
    for _ in 0..<Self.mostSeams {
      if let end = endInside(start, content, isBelowHeading: cuts.last == start)
        ?? (mayEnd(line) && endsLine(start, content) ? content.upper : nil)
      {
        if cuts.last != start { cuts.append(start) }
        if end < content.upper { cuts.append(end) }
      }
      guard let next = bytes.seam(after: start, content.upper) else { break }
      start = next
    }
    return cuts.isEmpty ? numberedHeading(ending: line).map { [$0] } ?? [] : cuts
  }

  /// Where a heading with its number ends a line behind other words: `E45171 1 Compatible products`,
  /// `… with a partially insulated shaft 1.1.2 Marking`. A bare digit numbers a chapter alone.
  private func numberedHeading(ending line: Line) -> Int? {
    guard line.marks.contains(.digit), line.marks.isDisjoint(with: [.tab, .pipe, .bracket]) else {
      return nil
    }
    let content = line.content
    let start = max(content.lower + 1, content.upper - Self.longest)
    return (start..<max(start, content.upper)).first { place in
      Byte.isDigit(bytes[place]) && bytes[place - 1] == Byte.space
        && isNumberedHeading(content.from(place))
    }
  }

  private func isNumberedHeading(_ words: TextRange) -> Bool {
    guard let number = bytes.word(from: words.lower, to: words.upper) else { return false }
    let digits = bytes[number.lower..<number.upper]
    let name = bytes.trimmed(TextRange(number.upper, words.upper))
    guard digits.allSatisfy({ Byte.isDigit($0) || $0 == Byte.point }), !name.isEmpty,
      Byte.isLetter(bytes[name.lower]),
      let meanings = Vocabulary.headings.meaning(of: name, in: bytes)
    else { return false }
    return digits.dropLast().contains(Byte.point)
      || meanings.contains { $0.level == 1 && $0.room == .references }
  }

  /// The end of a heading between others; the name of a group of accessories may be a value there:
  /// `Actuation typeOperating toolStrip length9 mm`.
  private func endInside(_ start: Int, _ content: TextRange, isBelowHeading: Bool) -> Int? {
    guard let end = end(ofHeadingAt: start, content) else { return nil }
    return isBelowHeading || !mayBeValue(TextRange(start, end)) ? end : nil
  }

  private func mayBeValue(_ heading: TextRange) -> Bool {
    Vocabulary.headings.meaning(of: heading, in: bytes)?.contains { $0.category != nil } == true
  }

  /// Whether a heading may end a line: a cell of a table goes on behind it.
  private func mayEnd(_ line: Line) -> Bool { line.marks.isDisjoint(with: [.pipe, .bracket]) }

  private func endsLine(_ start: Int, _ content: TextRange) -> Bool {
    let length = content.upper - start
    return length >= Self.shortestBehind && length <= Self.longest
      && vocabulary.isHeading(content.from(start)) && !mayBeValue(content.from(start))
  }

  /// The end of the heading that begins at a place, where it touches a label, a heading or the head of a
  /// table.
  private func end(ofHeadingAt start: Int, _ content: TextRange) -> Int? {
    let reach = min(content.upper, start + Self.longest)
    guard
      Vocabulary.headings.mayBegin(content.from(start), in: bytes)
        || Vocabulary.openHeadings.mayBegin(content.from(start), in: bytes)
    else { return nil }
    var place = start
    while let seam = bytes.seam(after: place, reach) {
      if vocabulary.isHeading(TextRange(start, seam)), beginsBelow(content.from(seam)) {
        return seam
      }
      place = seam
    }
    return nil
  }

  /// Whether words begin a row, a table, or the next heading.
  private func beginsBelow(_ words: TextRange) -> Bool {
    Vocabulary.labels.longestPrefix(of: words, in: bytes, isGlued: true) != nil
      || Vocabulary.headings.longestPrefix(of: words, in: bytes, isGlued: true) != nil
      || Vocabulary.openHeadings.longestPrefix(of: words, in: bytes, isGlued: true) != nil
      || Vocabulary.tableHeads.longestPrefix(of: words, in: bytes) != nil
      || ApprovalTable.columnNames.longestPrefix(of: words, in: bytes) != nil
  }
}

extension TextRange {
  fileprivate func from(_ start: Int) -> TextRange { TextRange(start, upper) }
}

extension [UInt8] {
  /// The next capital right behind the end of a word: a small letter, a digit, a letter beyond ASCII or
  /// a parenthesis; behind another capital only that of a word in small letters.
  fileprivate func seam(after start: Int, _ end: Int) -> Int? {
    let text = span
    var index = start + 1
    while index < end {
      let byte = text[index]
      let isLarge = Byte.isUpper(byte) || byte == 0xC3 && (0x80...0x9E).contains(at(index + 1))
      if isLarge {
        let last = text[index - 1]
        let isWord = Byte.isWord(last) && !Byte.isUpper(last) || last == Byte.closeParenthesis
        if isWord || Byte.isUpper(last) && isSmallWord(from: index + 1, to: end) { return index }
      }
      index += 1
    }
    return nil
  }

  private func isSmallWord(from start: Int, to end: Int) -> Bool {
    start + 3 <= end && (start..<start + 3).allSatisfy { Byte.isSmall(self[$0]) }
  }
}
