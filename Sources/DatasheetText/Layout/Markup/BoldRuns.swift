/// Takes lines apart on which a converter ran several rows together, each led by a bold label or
/// heading: `**Width** 40 mm **Height** 12,9 mm`; a run may hold a heading and the first label below
/// it: `**Physical data Width:** 40 mm`.
enum BoldRuns {
  /// The lines, with a piece of its own for each row or heading; each piece keeps the number of its
  /// line.
  static func split(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    let first = lines.firstIndex {
      $0.marks.contains(.markup) && pieceStarts(of: $0, in: bytes).count > 1
    }
    guard let first else { return lines }
    var result = Array(lines[..<first])
    result.reserveCapacity(lines.count + 8)
    for line in lines[first...] {
      let starts = pieceStarts(of: line, in: bytes)
      guard starts.count > 1 else {
        result.append(line)
        continue
      }
      for (start, end) in zip(starts, starts.dropFirst() + [line.content.upper]) {
        result.append(LineScanner.piece(of: line, TextRange(start, end), in: bytes))
      }
    }
    return result
  }

  /// Where the pieces of a line begin: at each bold run, and after one that is a heading.
  private static func pieceStarts(of line: Line, in bytes: [UInt8]) -> [Int] {
    guard line.marks.contains(.markup), line.marks.isDisjoint(with: [.tab, .pipe]), !line.isBlank,
      !line.isEndless, !isBoldThroughout(line, bytes)
    else { return [] }
    var next = nextRun(from: line.content.lower, to: line.content.upper, in: bytes)
    guard next != nil else { return headingAndRest(of: line.content, bytes) }
    var starts = [line.content.lower]
    let firstWord = bytes.afterListMark(line.content)
    var runs = 0
    while let run = next {
      runs += 1
      if run.lower > firstWord { starts.append(run.lower) }
      let words = bytes.trimmed(TextRange(run.lower + 2, run.upper - 2))
      let inner = BoldHeadings.starts(in: words, bytes)
      starts += inner
      runs += inner.count
      if inner.isEmpty, BoldHeadings.isHeading(words, bytes),
        bytes.skipBlanks(from: run.upper, to: line.content.upper) < line.content.upper
      {
        starts.append(run.upper)
      }
      next = nextRun(from: run.upper, to: line.content.upper, in: bytes)
    }
    if runs > 1,
      let foot = footStart(in: TextRange(starts[starts.count - 1], line.content.upper), bytes)
    {
      starts.append(foot)
    }
    // A bold word inside a sentence divides nothing, and glued bold runs are headings of their own.
    let isDivided = starts.count > 1 && (runs > 1 || starts.count > 2)
    return isDivided ? starts : headingAndRest(of: line.content, bytes)
  }

  /// Where the pieces of a line begin that the heading of a table or of downloads leads, in bold or
  /// italics: `_Additional Information_ Technical explanations`. No sentence goes on so.
  private static func headingAndRest(of content: TextRange, _ bytes: [UInt8]) -> [Int] {
    let mark = bytes[content.lower]
    guard mark == Byte.star || mark == Byte.underscore else { return [] }
    let width = bytes.at(content.lower + 1) == mark ? 2 : 1
    let start = content.lower + width
    guard let close = bytes.firstIndex(of: mark, from: start, to: content.upper) else { return [] }
    let words = TextRange(start, close)
    let rest = bytes.skipBlanks(from: close + width, to: content.upper)
    guard rest > close + width, rest < content.upper,
      Byte.isUpper(bytes[rest]) || bytes[rest] >= 0x80,
      LabelReader.read(words, in: bytes).label == nil,
      let meanings = Vocabulary.headings.meaning(of: words, in: bytes),
      meanings.allSatisfy({ $0.room == .data || $0.room == .downloads })
    else { return [] }
    return [content.lower, close + width]
  }

  /// Where the foot of the page begins that ran into the last row: `6(c) All information without
  /// guarantee`.
  private static func footStart(in row: TextRange, _ bytes: [UInt8]) -> Int? {
    (row.lower..<row.upper).first { index in
      guard index > row.lower, bytes[index - 1] == Byte.space,
        bytes[index] >= 0x80 || Byte.isUpper(bytes[index]),
        let (rule, end) = Furniture.phrases.longestPrefix(
          of: TextRange(index, row.upper), in: bytes)
      else { return false }
      return rule == .beginning
        && bytes.firstIndex(of: Byte.space, from: index, to: end) != nil
    }
  }

  private static func isBoldThroughout(_ line: Line, _ bytes: [UInt8]) -> Bool {
    bytes[line.content.upper - 1] == Byte.star && bytes[line.content.lower] == Byte.star
  }

  /// The next `**…**`, marks included.
  private static func nextRun(from start: Int, to end: Int, in bytes: [UInt8]) -> TextRange? {
    guard let open = stars(from: start, to: end, in: bytes),
      let close = stars(from: open + 3, to: end, in: bytes)
    else { return nil }
    return TextRange(open, close + 2)
  }

  private static func stars(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == Byte.star, bytes[index + 1] == Byte.star { return index }
      index += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Where the words of a line begin: behind the mark of a list, which is no word of its own.
  fileprivate func afterListMark(_ content: TextRange) -> Int {
    let mark = self[content.lower]
    guard mark == Byte.hyphen || mark == Byte.star || mark == Byte.plus,
      Byte.isBlank(at(content.lower + 1))
    else { return content.lower }
    return skipBlanks(from: content.lower + 1, to: content.upper)
  }
}
