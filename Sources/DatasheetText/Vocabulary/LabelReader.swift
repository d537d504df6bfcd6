/// What a label says of the rating that its cell belongs to.
public struct RatingScope: Hashable, Sendable {
  /// Overvoltage category, 1 to 4 for I to IV; 0 where none is printed (IEC 60664-1).
  public var overvoltageCategory: UInt8 = 0
  /// Pollution degree, 1 to 4; 0 where none is printed (IEC 60664-1).
  public var pollutionDegree: UInt8 = 0
  /// Use group, `A` to `G` in ASCII; 0 where none is printed (UL 1059, CSA C22.2 No. 158).
  public var useGroup: UInt8 = 0
  /// The number of the set of values where a sheet prints several, from 2 on; else 0.
  public var set: UInt8 = 0
  /// The standard that the label names, such as `UL 1977`; empty where it names none.
  public var standard = TextRange.empty

  /// Whether the label names a category, degree or use group.
  public var isSpecific: Bool { overvoltageCategory != 0 || useGroup != 0 }

  /// Whether two labels speak of the same category, degree and use group.
  func matches(_ other: RatingScope) -> Bool {
    overvoltageCategory == other.overvoltageCategory && pollutionDegree == other.pollutionDegree
      && useGroup == other.useGroup && set == other.set
  }
}

/// A label as understood.
struct ReadLabel {
  var label: Label?
  /// The language of the label's spelling.
  var language = Language.en
  /// The hash of the whole text.
  var hash = FoldedHash()
  var scope = RatingScope()
  /// The release of a classification, `9.0` of `ETIM 9.0`; empty where the label has none.
  var release = TextRange.empty
}

/// Understands labels: by the whole text first, else without what only qualifies it.
struct LabelReader {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var rest = FoldedHash()
  private var result = ReadLabel()

  /// Reads a label whose markup is undone.
  ///
  /// No label is longer than 200 bytes; the bound keeps the time linear on a line without end.
  static func read(_ label: TextRange, in bytes: [UInt8]) -> ReadLabel {
    guard label.count <= 200, !bytes.endsInComma(label) else { return ReadLabel() }
    let hash = FoldedHash(bytes, label)
    if let (entry, language) = Vocabulary.labels[hash] {
      return ReadLabel(label: entry, language: language, hash: hash)
    }
    var reader = LabelReader(bytes: bytes, label)
    reader.result.hash = hash
    reader.readQualified()
    return reader.result
  }

  /// What a text at the head of columns rates by, `(III / 3)` or `Use Group B`, one after the other;
  /// empty where other words stand there.
  static func scopes(_ text: TextRange, in bytes: [UInt8]) -> [RatingScope] {
    var reader = LabelReader(bytes: bytes, text)
    var scopes: [RatingScope] = []
    while reader.index < reader.end {
      reader.index = bytes.skipBlanks(from: reader.index, to: reader.end)
      guard reader.index < reader.end else { break }
      reader.result.scope = RatingScope()
      guard reader.takeQualifier(), reader.result.scope.isSpecific else { return [] }
      scopes.append(reader.result.scope)
    }
    return scopes
  }

  /// A standard and what columns after it rate by: `IEC/EN 60664-1 III / 3 III / 2`.
  static func standardWithScopes(_ text: TextRange, in bytes: [UInt8]) -> (
    standard: TextRange, scopes: [RatingScope]
  )? {
    var reader = LabelReader(bytes: bytes, text)
    guard reader.takeStandard() else { return nil }
    let standard = reader.result.scope.standard
    return (standard, scopes(bytes.trimmed(TextRange(standard.upper, text.upper)), in: bytes))
  }

  /// Whether words only qualify a label: `(factory wiring only)`, `(III / 3) 2`.
  static func isQualifier(_ words: TextRange, in bytes: [UInt8]) -> Bool {
    var reader = LabelReader(bytes: bytes, words)
    while reader.index < reader.end {
      reader.index = bytes.skipBlanks(from: reader.index, to: reader.end)
      guard reader.index < reader.end, reader.takeQualifier() else { return false }
    }
    return !words.isEmpty
  }

  private init(bytes: [UInt8], _ label: TextRange) {
    self.bytes = bytes
    index = label.lower
    end = label.count > 1 && bytes[label.upper - 1] == Byte.colon ? label.upper - 1 : label.upper
  }

  private mutating func readQualified() {
    while index < end {
      index = bytes.skipBlanks(from: index, to: end)
      guard index < end, !takeQualifier() else { continue }
      takeWord()
    }
    guard let (label, language) = Vocabulary.labels[rest],
      result.release.isEmpty || label.takesRelease
    else { return }
    result.label = label
    result.language = language
  }

  private mutating func takeWord() {
    let start = index
    var end = index + 1
    while end < self.end, bytes[end] != Byte.space, bytes[end] != Byte.openParenthesis { end += 1 }
    let seam = startOfLead(in: TextRange(start, end)) ?? end
    while index < seam { index += rest.add(bytes, at: index) }
    index = max(index, end)
  }

  /// Where the word begins that leads to a standard and touches the word before it: `voltageper UL`.
  private func startOfLead(in word: TextRange) -> Int? {
    let next = bytes.skipBlanks(from: word.upper, to: end)
    guard next > word.upper, next < end, Byte.isUpper(bytes[next]),
      Vocabulary.standardBodies.longestPrefix(of: TextRange(next, end), in: bytes) != nil
    else { return nil }
    return (word.lower + 1..<word.upper).last {
      Vocabulary.standardLeads.meaning(of: TextRange($0, word.upper), in: bytes) != nil
    }
  }

  /// Passes over one qualifier and keeps what it says.
  private mutating func takeQualifier() -> Bool { takeScope() || takeNumber() }

  private mutating func takeScope() -> Bool {
    if bytes[index] == Byte.openParenthesis { return takeParenthesis() }
    return takeCategory(at: index, until: end) || takeUseGroup(at: index, until: end)
      || takeStandard()
  }

  private mutating func takeParenthesis() -> Bool {
    guard let close = bytes.firstIndex(of: Byte.closeParenthesis, from: index, to: end) else {
      return false
    }
    let inner = bytes.trimmed(TextRange(index + 1, close))
    let (start, scope) = (index, result.scope)
    let isScope =
      takeCategory(at: inner.lower, until: inner.upper)
      || takeUseGroup(at: inner.lower, until: inner.upper)
    // `(III / 4 kV Rated current 3)` holds a row of the column beside.
    let isWhole = isScope && index == inner.upper
    if isScope, !isWhole { (index, result.scope) = (start, scope) }
    guard isWhole || Vocabulary.labelRemarks.meaning(of: inner, in: bytes) != nil else {
      return false
    }
    index = close + 1
    return true
  }

  /// `III / 3`: overvoltage category in Roman, pollution degree in Arabic numerals.
  private mutating func takeCategory(at start: Int, until limit: Int) -> Bool {
    guard let (category, cursor) = bytes.overvoltageCategory(at: start, until: limit) else {
      return false
    }
    let slash = bytes.skipBlanks(from: cursor, to: limit)
    guard slash < limit, bytes[slash] == Byte.slash else { return false }
    let degree = bytes.skipBlanks(from: slash + 1, to: limit)
    guard degree < limit, bytes[degree] >= UInt8(ascii: "1"), bytes[degree] <= UInt8(ascii: "4"),
      degree + 1 >= limit || !Byte.isWord(bytes[degree + 1])
    else { return false }
    result.scope.overvoltageCategory = category
    result.scope.pollutionDegree = bytes[degree] - Byte.zero
    index = degree + 1
    return true
  }

  /// `Use Group C`, `Use GroupC`.
  private mutating func takeUseGroup(at start: Int, until limit: Int) -> Bool {
    let words = TextRange(start, limit)
    guard Vocabulary.useGroupWords.mayBegin(words, in: bytes) else { return false }
    let named = Vocabulary.useGroupWords.longestPrefix(of: words, in: bytes)
    guard
      let letter = named.map({ bytes.skipBlanks(from: $0.end, to: limit) })
        ?? gluedLetter(after: words), letter < limit, bytes[letter] >= UInt8(ascii: "A"),
      bytes[letter] <= UInt8(ascii: "G"), letter + 1 >= limit || !Byte.isWord(bytes[letter + 1])
    else { return false }
    result.scope.useGroup = bytes[letter]
    index = letter + 1
    return true
  }

  /// The place of the letter that touches the words before it.
  private func gluedLetter(after words: TextRange) -> Int? {
    guard Vocabulary.useGroupWords.mayBegin(words, in: bytes) else { return nil }
    let ends = (words.lower..<words.upper).lazy.filter { index in
      index + 1 == words.upper || !Byte.isWord(bytes[index + 1])
    }
    return ends.prefix(3).first { end in
      end > words.lower && Byte.isUpper(bytes[end]) && !Byte.isUpper(bytes[end - 1])
        && Vocabulary.useGroupWords.meaning(of: TextRange(words.lower, end), in: bytes) != nil
    }
  }

  /// `per UL 1977`, `UL`, `CSA`, `IEC/EN 60664-1`.
  private mutating func takeStandard() -> Bool {
    var start = index
    if let (_, next) = Vocabulary.standardLeads.longestPrefix(of: TextRange(index, end), in: bytes)
    {
      start = bytes.skipBlanks(from: next, to: end)
    }
    guard
      let (_, afterBody) = Vocabulary.standardBodies.longestPrefix(
        of: TextRange(start, end), in: bytes)
    else { return false }
    let number = bytes.skipBlanks(from: afterBody, to: end)
    let isAmerican = bytes.isAmerican(TextRange(start, afterBody))
    let next = isAmerican ? endOfNumber(afterSeries(number)) : endOfNumber(number)
    // `IEC/EN 60` was cut off, and the `2` of `IEC/EN 2` numbers a set of values.
    let isWhole = next - number > (isAmerican ? 0 : 2)
    result.scope.standard = TextRange(start, isWhole ? next : afterBody)
    index = result.scope.standard.upper
    return true
  }

  private func endOfNumber(_ number: Int) -> Int {
    var next = number
    while next < end, Byte.isDigit(bytes[next]) || (next > number && isStandardMark(next)) {
      next += 1
    }
    return next
  }

  /// The offset after the series that CSA numbers its standards in, `C22.2 No. 158`, or `number` itself.
  private func afterSeries(_ number: Int) -> Int {
    for series in ["c22.2 no.", "c22.2 no", "22.2 no.", "22.2 no"]
    where bytes.hasPrefix(series, at: number, end: end) {
      let next = bytes.skipBlanks(from: number + series.utf8.count, to: end)
      if next < end, Byte.isDigit(bytes[next]) { return next }
    }
    return number
  }

  private func isStandardMark(_ index: Int) -> Bool {
    (bytes[index] == Byte.hyphen || bytes[index] == Byte.point) && Byte.isDigit(bytes.at(index + 1))
  }

  /// The release of a classification, or the number of a second set of values: at the end, or before
  /// what the label is rated by, as in `Rated voltage 2 (III / 3)`.
  private mutating func takeNumber() -> Bool {
    guard Byte.isDigit(bytes[index]), index > 0, bytes[index - 1] == Byte.space else {
      return false
    }
    var next = index
    while next < end, Byte.isDigit(bytes[next]) || bytes[next] == Byte.point { next += 1 }
    let number = TextRange(index, bytes[next - 1] == Byte.point ? next - 1 : next)
    next = bytes.skipBlanks(from: next, to: end)
    guard next == end || (number.count == 1 && bytes[next] == Byte.openParenthesis) else {
      return false
    }
    if number.count == 1, bytes[number.lower] >= UInt8(ascii: "2") {
      result.scope.set = bytes[number.lower] - Byte.zero
    } else {
      result.release = number
    }
    index = next
    return true
  }
}

extension [UInt8] {
  /// Whether more must follow a text: `Fine-stranded conductor, push-in termination,`.
  fileprivate func endsInComma(_ text: TextRange) -> Bool {
    guard text.upper > text.lower else { return false }
    return self[text.upper - 1] == Byte.comma || self[text.upper - 1] == Byte.semicolon
  }

  /// The overvoltage category, `I` to `IV`, that stands at a place, and where it ends.
  ///
  /// Text recognition reads the three strokes of `III` as `Ill` or `lll`. Two strokes may be what is
  /// left of three, so that `Il` is none.
  fileprivate func overvoltageCategory(at start: Int, until limit: Int) -> (UInt8, end: Int)? {
    var end = start
    while end < limit, self[end] == UInt8(ascii: "I") { end += 1 }
    let upright = end
    while end < limit, self[end] == UInt8(ascii: "l") { end += 1 }
    let ones = end - start
    if end > upright, ones != 3 { return nil }
    if ones == 1, end < limit, self[end] == UInt8(ascii: "V") { return (4, end + 1) }
    let isWhole = end >= limit || (self[end] != UInt8(ascii: "V") && ones <= 3)
    return isWhole && (1...3).contains(ones) ? (UInt8(ones), end) : nil
  }
}
