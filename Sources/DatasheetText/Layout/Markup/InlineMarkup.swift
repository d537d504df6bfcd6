/// Undoes inline markup and folds white space: what a cell says, without how a converter wrote it.
///
/// Emphasis, links, tags, entities, superscripts, LaTeX remnants, escapes, NBSP and soft hyphens
/// go; everything else stays as printed. The blank that converters leave before a superscript
/// (`mm <sup>2</sup>`) goes with the markup, as does one between closing markup and `;` `,` `)`.
struct InlineMarkup {
  private let source: [UInt8]
  private let end: Int
  private var index: Int
  private(set) var output: [UInt8] = []
  private var blankIsPending = false
  private var followsMarkup = false
  /// Offset of the closing mark of an emphasis by underscores that was opened.
  private var closingUnderscore: Int?
  /// How far the end of a mark is looked for: no tag, link or formula of a sheet is longer, and the
  /// bound keeps the time linear on a line of nothing but opening marks.
  private static let reach = 1000

  init(_ source: [UInt8], _ range: TextRange) {
    self.source = source
    index = range.lower
    end = range.upper
    output.reserveCapacity(range.count)
  }

  /// Whether a range holds anything to undo; most cells do not.
  static func isNeeded(in source: [UInt8], _ range: TextRange) -> Bool {
    var previousWasBlank = false
    for index in range.lower..<range.upper {
      let byte = source[index]
      if Byte.isLetter(byte) || Byte.isDigit(byte) {
        previousWasBlank = false
        continue
      }
      switch byte {
      case Byte.space:
        if previousWasBlank { return true }
        previousWasBlank = true
        continue
      case Byte.tab, Byte.formFeed, Byte.less, Byte.dollar, Byte.star, Byte.ampersand,
        Byte.backslash, Byte.openBracket, Byte.underscore, 0x60, UInt8(ascii: "^"):
        return true
      case 0xC2:
        if source.at(index + 1) == 0xAD || source.at(index + 1) == 0xA0 { return true }
      case 0xE2, 0xE3, 0xEF:
        if source.wideBlankLength(at: index) > 0 { return true }
      default: break
      }
      previousWasBlank = false
    }
    return false
  }

  /// The plain text of a range.
  static func undone(_ source: [UInt8], _ range: TextRange) -> [UInt8] {
    var markup = InlineMarkup(source, range)
    while markup.index < markup.end {
      if !markup.takeWord() { markup.step() }
    }
    return markup.output
  }

  /// Takes the letters and digits that stand here at once; `false` where there are none.
  private mutating func takeWord() -> Bool {
    let start = index
    while index < end, Byte.isLetter(source[index]) || Byte.isDigit(source[index]) { index += 1 }
    guard index > start else { return false }
    if blankIsPending { output.append(Byte.space) }
    blankIsPending = false
    followsMarkup = false
    output.append(contentsOf: source[start..<index])
    return true
  }

  private var horizon: Int { min(end, index + Self.reach) }

  private mutating func step() {
    let byte = source[index]
    switch byte {
    case Byte.space, Byte.tab, Byte.formFeed, 0x0B: passBlank(length: 1)
    case Byte.less: readTag()
    case Byte.ampersand: readEntity()
    case Byte.star: readStars()
    case Byte.underscore: readUnderscore()
    case Byte.openBracket: readLink()
    case Byte.bang where source.at(index + 1) == Byte.openBracket: skipPicture()
    case Byte.backslash: readEscape()
    case Byte.dollar: readMath()
    case 0x60: passMark(length: 1)
    case UInt8(ascii: "^"): readCaret()
    default: readText(byte)
    }
  }

  private mutating func readText(_ byte: UInt8) {
    if byte >= 0x80 {
      let wide = source.wideBlankLength(at: index)
      if wide > 0 { return passBlank(length: wide) }
      if byte == 0xC2, source.at(index + 1) == 0xAD, endsInLetter {  // soft hyphen
        index += 2
        return
      }
    }
    emit(byte)
    index += 1
  }

  /// Whether a soft hyphen may divide a word here; before a number it stands for a minus.
  private var endsInLetter: Bool {
    !blankIsPending && (output.last.map { Byte.isLetter($0) || $0 >= 0x80 } ?? false)
  }

  private mutating func passBlank(length: Int) {
    blankIsPending = !output.isEmpty
    index += length
  }

  private mutating func passMark(length: Int) {
    index += length
    followsMarkup = true
  }

  private mutating func emit(_ byte: UInt8) {
    if blankIsPending {
      let closesUp =
        followsMarkup
        && (byte == Byte.semicolon || byte == Byte.comma || byte == Byte.closeParenthesis)
      if !closesUp { output.append(Byte.space) }
      blankIsPending = false
    }
    followsMarkup = false
    output.append(byte)
  }

  private mutating func emit(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { emit(byte) }
  }

  // MARK: Tags

  private mutating func readTag() {
    guard let close = source.firstIndex(of: Byte.greater, from: index + 1, to: horizon) else {
      return readText(Byte.less)
    }
    if let raised = superscript(tagEnd: close) {
      blankIsPending = false
      emit(raised.text)
      index = raised.next
      followsMarkup = true
    } else if source.isAddress(at: index + 1) {  // <https://…>
      index += 1
      while index < close { step() }
      passMark(length: 1)
    } else if isTag(to: close) {
      if source.hasPrefix("<br", at: index, end: end) { blankIsPending = !output.isEmpty }
      if source.hasPrefix("<sub>", at: index, end: end) { blankIsPending = false }
      index = close
      passMark(length: 1)
    } else {
      readText(Byte.less)
    }
  }

  /// `<sup>2</sup>` as `²`; a superscript that has no character of its own keeps its text.
  private func superscript(tagEnd: Int) -> (text: [UInt8], next: Int)? {
    guard source.hasPrefix("<sup>", at: index, end: end) else { return nil }
    guard let close = source.firstIndex(of: Byte.less, from: tagEnd + 1, to: horizon),
      source.hasPrefix("</sup>", at: close, end: end)
    else { return nil }
    return (source[(tagEnd + 1)..<close].flatMap(\.raised), close + 6)
  }

  private func isTag(to close: Int) -> Bool {
    let first = source.at(index + 1)
    let name = first == Byte.slash ? index + 2 : index + 1
    return name < close && Byte.isLetter(source[name])
  }

  // MARK: Marks

  private mutating func readStars() {
    var length = 1
    while index + length < end, source[index + length] == Byte.star { length += 1 }
    let blankBefore = blankIsPending || output.isEmpty
    let blankAfter = index + length >= end || Byte.isBlank(source[index + length])
    let isFactor =
      Byte.isDigit(source.at(index - 1)) && Byte.isDigit(source.at(index + length)) && length == 1
    if blankBefore && blankAfter && length < 3 || isFactor {  // such a star is a star: `3*1.5`
      emit(repeatElement(Byte.star, count: length))
      index += length
    } else {
      passMark(length: length)
    }
  }

  private mutating func readUnderscore() {
    if index == closingUnderscore {
      closingUnderscore = nil
      return passMark(length: 1)
    }
    let opens = !Byte.isWord(source.at(index - 1)) && Byte.isWord(source.at(index + 1))
    if opens, let close = source.closingUnderscore(from: index + 1, to: horizon) {
      closingUnderscore = close
      return passMark(length: 1)
    }
    readText(Byte.underscore)
  }

  /// `[words](address)` as its words.
  private mutating func readLink() {
    if let words = source.wordsOfOrgLink(at: index, to: horizon) {
      index = words.lower
      while index < words.upper { step() }
      return passMark(length: 2)
    }
    guard let link = source.link(at: index, to: horizon) else { return readLinkNumber() }
    index += 1
    while index < link.close { step() }
    index = link.next
    followsMarkup = true
  }

  /// Skips the number that text browsers put before the words of a link: `[7]Snap-in socket`.
  private mutating func readLinkNumber() {
    var end = index + 1
    while end < horizon, Byte.isDigit(source[end]) { end += 1 }
    guard end > index + 1, end + 1 < horizon, source[end] == Byte.closeBracket,
      Byte.isWord(source[end + 1])
    else { return readText(Byte.openBracket) }
    index = end + 1
  }

  private mutating func skipPicture() {
    guard let link = source.link(at: index + 1, to: horizon) else { return readText(Byte.bang) }
    index = link.next
    followsMarkup = true
  }

  /// A backslash before a mark; at the end of a line one or two are the break that Pandoc and Org mode
  /// put there.
  private mutating func readEscape() {
    if end - index <= 2, source[index..<end].allSatisfy({ $0 == Byte.backslash }) {
      return passMark(length: end - index)
    }
    let next = source.at(index + 1)
    let isPunctuation = next > Byte.space && next < 0x7F && !Byte.isLetter(next)
    if index + 1 < end, isPunctuation, !Byte.isDigit(next) {
      emit(next)
      index += 2
    } else {
      readText(Byte.backslash)
    }
  }

  private mutating func readMath() {
    guard let close = source.firstIndex(of: Byte.dollar, from: index + 1, to: horizon),
      let text = MathMarkup.undone(source[(index + 1)..<close])
    else { return readText(Byte.dollar) }
    if text.first.map({ $0 == 0xC2 }) ?? false { blankIsPending = false }  // ², °
    emit(text)
    index = close + 1
  }

  /// `mm^2^`, `mm^{2}` and `mm^2` as `mm²`, as Pandoc, Org mode and text browsers write superscripts.
  private mutating func readCaret() {
    if source.at(index + 1) == Byte.openBrace, index + 3 < end, Byte.isDigit(source[index + 2]),
      source[index + 3] == Byte.closeBrace
    {
      emit(source[index + 2].raised)
      followsMarkup = true
      index += 4
      return
    }
    guard index + 1 < end, Byte.isDigit(source[index + 1]) else { return readText(source[index]) }
    let next = index + 2 < end ? source[index + 2] : Byte.space
    let isClosed = next == UInt8(ascii: "^")
    let isUnit = index > 0 && source[index - 1] == UInt8(ascii: "m") && !Byte.isWord(next)
    guard isClosed || isUnit else { return readText(source[index]) }
    emit(source[index + 1].raised)
    index += isClosed ? 3 : 2
    followsMarkup = true
  }

  private mutating func readEntity() {
    if let entity = HTMLEntity.read(source, at: index, end: end) {
      index += entity.length
      if entity.isBlank {
        blankIsPending = !output.isEmpty
      } else if entity.text != [0xC2, 0xAD] || !endsInLetter {
        emit(entity.text)
      }
    } else {
      readText(Byte.ampersand)
    }
  }
}
