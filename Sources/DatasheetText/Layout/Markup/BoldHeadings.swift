/// Tells headings from labels among bold words.
enum BoldHeadings {
  /// Whether bold words are a heading; a label with its colon is none, though `Coding` heads coding
  /// pins elsewhere.
  static func isHeading(_ words: TextRange, _ bytes: [UInt8]) -> Bool {
    !isLabel(words, bytes) && isKnown(words, bytes)
  }

  /// Where something else begins within bold words: after underlined ones, which are a heading, and
  /// at the label that ends them: `<u>Electrical data</u> Ratings per UL Approvals per:`.
  static func starts(in words: TextRange, _ bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var rest = words
    while let end = endOfUnderline(in: rest, bytes) {
      let next = bytes.skipBlanks(from: end, to: rest.upper)
      guard next < rest.upper else { return starts }
      starts.append(next)
      rest = TextRange(next, rest.upper)
    }
    return starts + (labelStart(in: rest, bytes).map { [$0] } ?? [])
  }

  private static func isKnown(_ words: TextRange, _ bytes: [UInt8]) -> Bool {
    Vocabulary.headings.meaning(of: words, in: bytes) != nil
      || Vocabulary.openHeadings.longestPrefix(of: words, in: bytes) != nil
  }

  private static func isLabel(_ words: TextRange, _ bytes: [UInt8]) -> Bool {
    !words.isEmpty && bytes[words.upper - 1] == Byte.colon
      && LabelReader.read(words, in: bytes).label != nil
  }

  private static func endOfUnderline(in words: TextRange, _ bytes: [UInt8]) -> Int? {
    let mark = "</u>".utf8
    guard words.count > mark.count, bytes[words.lower] == Byte.less else { return nil }
    return (words.lower..<(words.upper - mark.count)).first {
      bytes[$0] == Byte.less && bytes[$0..<($0 + mark.count)].elementsEqual(mark)
    }.map { $0 + mark.count }
  }

  /// Where the label begins that ends some words, all else of which is a heading.
  private static func labelStart(in words: TextRange, _ bytes: [UInt8]) -> Int? {
    guard !words.isEmpty, bytes[words.upper - 1] == Byte.colon else { return nil }
    let large = (words.lower + 1..<words.upper).filter { index in
      bytes[index - 1] == Byte.space && Byte.isUpper(bytes[index])
    }
    guard !large.isEmpty, !isLabel(words, bytes) else { return nil }
    return large.last { index in
      isLabel(TextRange(index, words.upper), bytes)
        && isKnown(bytes.trimmed(TextRange(words.lower, index)), bytes)
    }
  }
}
