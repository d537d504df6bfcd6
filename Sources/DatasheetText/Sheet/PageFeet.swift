/// Page feet whose cells ran together, or that narrow cells wrapped: `Version`, `08.05.2026`,
/// `Fortsetzung auf der nächsten`, `Seite`, `Seite 2/6`, each on a line of its own or several beside
/// each other.
///
/// A word of them proves nothing; lines below each other that hold nothing else, and that make a
/// page's number or a version with its date, do.
struct PageFeet {
  /// What the lines of a foot add up to.
  private struct Foot {
    var lines: [Int] = []
    var words = 0
    var dates = 0
    var namesVersion = false
    var namesPage = false
    var hasPageNumber = false

    /// A second date could be that of a document right above.
    var isWhole: Bool {
      words <= 14 && dates <= 1
        && ((namesPage && hasPageNumber) || (namesVersion && dates == 1))
    }
  }

  private let text: TextStore
  private var foot = Foot()
  private var found: Set<Int> = []

  /// The lines that belong to wrapped page feet.
  static func find(in lines: [Line], _ text: TextStore) -> Set<Int> {
    var feet = PageFeet(text: text)
    for (index, line) in lines.enumerated() {
      if line.marks.contains(.edge) { feet.settle() }
      if line.isBlank || text.isRuler(line.content) { continue }
      if feet.take(line.content) { feet.foot.lines.append(index) } else { feet.settle() }
    }
    feet.settle()
    return feet.found
  }

  private init(text: TextStore) { self.text = text }

  private mutating func settle() {
    if foot.isWhole { found.formUnion(foot.lines) }
    if !foot.lines.isEmpty { foot = Foot() }
  }

  /// Takes a line in; `false` where it holds anything else.
  private mutating func take(_ content: TextRange) -> Bool {
    guard content.count <= 120, mayBegin(content) else { return false }
    var longer = foot
    var index = content.lower
    while let word = text.bytes.word(from: index, to: content.upper) {
      guard let end = Self.take(word, content.upper, text.bytes, into: &longer) else {
        return false
      }
      index = text.bytes.firstIndex(of: Byte.space, from: end, to: content.upper) ?? content.upper
    }
    foot = longer
    return true
  }

  /// Whether a foot may begin with a line: most show by their first letters that they are none.
  private func mayBegin(_ content: TextRange) -> Bool {
    !Byte.isLetter(text.bytes[content.lower])
      || Furniture.footWords.mayBegin(content, in: text.bytes)
      || Words.months.mayBegin(content, in: text.bytes)
  }

  /// Takes one word, or the whole date that it begins, and says where it ends.
  private static func take(_ word: TextRange, _ end: Int, _ bytes: [UInt8], into foot: inout Foot)
    -> Int?
  {
    guard bytes[word.lower] != Byte.pipe else { return word.upper }
    foot.words += 1
    if let (_, end) = DateReader.leading(TextRange(word.lower, end), in: bytes) {
      foot.dates += 1
      return end
    }
    if isPageNumber(word, bytes) {
      foot.hasPageNumber = true
      return word.upper
    }
    guard let meaning = Furniture.footWords.meaning(of: word, in: bytes) else { return nil }
    switch meaning {
    case .version: foot.namesVersion = true
    case .page: foot.namesPage = true
    case .other: break
    }
    return word.upper
  }

  /// `2/6`.
  private static func isPageNumber(_ word: TextRange, _ bytes: [UInt8]) -> Bool {
    guard let slash = bytes.firstIndex(of: Byte.slash, from: word.lower, to: word.upper) else {
      return false
    }
    return slash > word.lower && slash + 1 < word.upper
      && (word.lower..<word.upper).allSatisfy { $0 == slash || Byte.isDigit(bytes[$0]) }
  }
}

extension Furniture {
  /// What a word of a page's foot names.
  enum FootWord: Sendable {
    case version, page, other
  }

  static let footWords: PhraseTable<FootWord> = PhraseTable(
    [("Version", .version), ("Stand", .version), ("Page", .page), ("Seite", .page)]
      + ["Continued", "on", "next", "Fortsetzung", "auf", "der", "nächsten", "nächster"]
      .map { ($0, .other) })
}
