/// Page feet, the maker's address, captions and link stubs.
extension SheetReader {
  /// Whether a line carries no fact; the sheet's own date is taken from it in passing.
  mutating func readFurniture(_ index: Int, _ form: LineForm) -> Bool {
    let isDivided = !lines[index].marks.isDisjoint(with: [.tab, .pipe])
    guard
      form.text.isEmpty || namesMaker(form.text) || isFurniture(form.text, isDivided: isDivided)
        || isRestOfHeader(index, form.text) || isPageNumber(form.text, index)
        || isDatedFoot(form.text) || isCaption(form.text) || namesPage(form.text)
        || isDivided && isButtons(form.text) || isFootWithVersion(form.text)
        || isTelephoneLine(index, form.text)
        || isRestOfTelephone(index, form.text) || isDateAboveMaker(index, form.text)
        || isFootInCells(index)
    else { return false }
    if version == nil { version = DateReader.first(in: form.text, of: bytes)?.date }
    return true
  }

  /// `Page 1   Version 28.11.2017   Continued on next page`
  private func isFootInCells(_ index: Int) -> Bool {
    guard text.divider(of: lines[index]) == .gap,
      Furniture.phrases.mayBegin(lines[index].content, in: bytes)
    else { return false }
    let cells = text.rawCells(of: lines[index]).map { bytes.trimmed($0) }
    return cells.count > 1 && cells.allSatisfy { isFurniture($0) }
  }

  /// A date alone above the maker's name, as in the foot of a page whose cells a converter printed one
  /// below the other; one of two dates is a document's, as is one that a title waits for, unless it is
  /// the sheet's own.
  private mutating func isDateAboveMaker(_ index: Int, _ words: TextRange) -> Bool {
    guard words.count <= 20, Byte.isWord(bytes.at(words.lower)),
      let date = DateReader.read(words, in: bytes), let next = nextFilled(after: index)
    else { return false }
    let isAwaited =
      !parts.isEmpty && part.sections.room(at: section) == .downloads
      && !stackedDocument.title.isEmpty
    if isAwaited, date != version { return false }
    let above = lines[..<index].suffix(3).last { !$0.isBlank }
    if let above, DateReader.read(above.content, in: bytes) != nil { return false }
    let below = text.form(of: lines[next]).text
    let first = bytes.word(from: below.lower, to: below.upper) ?? below
    return first.upper < below.upper && bytes.isMakersName(first) && isFurniture(below)
  }

  /// `Page 3/4 Version 11.02.2025`
  private func isFootWithVersion(_ words: TextRange) -> Bool {
    guard let end = bytes.endOfPageCount(words), end < words.upper else { return false }
    return isFurniture(bytes.trimmed(TextRange(end, words.upper)))
  }

  /// Claims a line that carries no fact, and below the head of an outline the list of headings.
  mutating func claimFurniture(_ index: Int, _ form: LineForm) -> Int {
    var next = claim(index, .pageFurniture)
    guard Furniture.phrases.longestPrefix(of: form.text, in: bytes)?.meaning == .outline else {
      return next
    }
    while next < lines.count, lines[next].isBlank || text.form(of: lines[next]).isBullet {
      next = claim(next, lines[next].isBlank ? .blank : .pageFurniture)
    }
    return next
  }

  /// Takes a line of a wrapped page foot, and the sheet's own date from it.
  mutating func claimPageFoot(_ index: Int) -> Int {
    let content = lines[index].content
    if version == nil { version = DateReader.first(in: content, of: bytes)?.date }
    return claim(index, .pageFurniture)
  }

  func isFurniture(_ words: TextRange, isDivided: Bool = false) -> Bool {
    if !isDivided, text.showsSwatch(words) { return true }
    var words = words
    while let (_, end) = DateReader.leading(words, in: bytes) {
      words = bytes.trimmed(TextRange(end, words.upper))
      if words.isEmpty || text.showsSwatch(words) { return !words.isEmpty }
    }
    guard let (rule, end) = Furniture.phrases.longestPrefix(of: words, in: bytes) else {
      return isBareAddress(words) || text.isMailAddress(words)
    }
    let tail = bytes.trimmed(TextRange(end, words.upper))
    switch rule {
    case .beginning: return true
    case .whole: return tail.count <= 1
    case .outline: return tail.isEmpty
    case .numbered:
      return !tail.isEmpty && !(tail.lower..<tail.upper).contains { Byte.isLetter(bytes[$0]) }
    }
  }

  /// `Manufacturer: WAGO`, `| Hersteller | WAGO |`.
  private func namesMaker(_ words: TextRange) -> Bool {
    let label = TextRange(bytes.firstWord(in: words), words.upper)
    guard let (_, end) = Furniture.makerLabels.longestPrefix(of: label, in: bytes) else {
      return false
    }
    let name = bytes.firstWord(in: TextRange(end, words.upper))
    return bytes.hasPrefix("wago", at: name, end: words.upper)
      && bytes.firstWord(in: TextRange(name + 4, words.upper)) == words.upper
  }

  /// The item's own number below a page header, whose address a narrow cell wrapped.
  private func isRestOfHeader(_ index: Int, _ words: TextRange) -> Bool {
    index > 0 && roles[index - 1] == .pageHeader && !parts.isEmpty && isPartsNumber(words)
  }

  /// Whether words are the number of the part and nothing else.
  func isPartsNumber(_ words: TextRange) -> Bool {
    guard let (item, end) = ItemNumber.read(bytes, at: words.lower, end: words.upper) else {
      return false
    }
    return end == words.upper && item == part.itemNumber
  }

  /// Whether a date and the page's number stand beside sentences alone, in whatever words:
  /// `Please ask us first. 14.09.2021 / Page 1 / 2`.
  private func isDatedFoot(_ words: TextRange) -> Bool {
    guard words.count <= 400,
      bytes.firstIndex(of: Byte.slash, from: words.lower, to: words.upper) != nil,
      let (_, date) = DateReader.first(in: words, of: bytes)
    else { return false }
    var start = date.upper
    while start < words.upper, !Byte.isWord(bytes[start]) { start += 1 }
    guard let end = bytes.endOfPageCount(TextRange(start, words.upper)) else { return false }
    return [TextRange(words.lower, date.lower), TextRange(end, words.upper)].allSatisfy { rest in
      let rest = bytes.trimmed(rest)
      return rest.isEmpty || isFurniture(rest) || bytes.isSentence(rest) && splitWords(rest) == nil
    }
  }

  /// `Table 3: Material data`, the caption of a table.
  private func isCaption(_ words: TextRange) -> Bool {
    guard let (_, end) = Words.tableWords.longestPrefix(of: words, in: bytes) else { return false }
    let number = bytes.skipBlanks(from: end, to: words.upper)
    var next = number
    while next < words.upper, Byte.isDigit(bytes[next]) { next += 1 }
    return next > number && next < words.upper && bytes[next] == Byte.colon
  }

  /// `Page 1 of 3`, or a number alone below the foot of a page, where no label waits for a value.
  private func isPageNumber(_ words: TextRange, _ index: Int) -> Bool {
    if bytes.endOfPageCount(words) == words.upper { return true }
    guard bytes.isPageNumber(words), rows.labels.isEmpty else { return false }
    let above = roles[..<index].last { $0 != .blank }
    return above == .pageFurniture || above == .pageHeader
  }

  /// An address alone on its line or beside the page's number, of nobody that was just named.
  private func isBareAddress(_ words: TextRange) -> Bool {
    guard named == .nobody, let (_, start) = text.address(in: withoutPageNumber(words)) else {
      return false
    }
    return start == words.lower
  }

  /// `www.wago.com` of `www.wago.com 12`; words that begin like no address stay whole.
  private func withoutPageNumber(_ words: TextRange) -> TextRange {
    guard !words.isEmpty, Byte.lowercased(bytes[words.lower]) == UInt8(ascii: "w"),
      Byte.isDigit(bytes[words.upper - 1]), let last = text.words(words).last,
      bytes.isPageNumber(last)
    else { return words }
    return bytes.trimmed(TextRange(words.lower, last.lower))
  }
}

extension TextStore {
  /// `info.us@wago.com` alone.
  fileprivate func isMailAddress(_ words: TextRange) -> Bool {
    bytes.firstIndex(of: Byte.space, from: words.lower, to: words.upper) == nil
      && bytes.firstIndex(of: UInt8(ascii: "@"), from: words.lower, to: words.upper) != nil
  }

  /// Whether a square or dot of colour stands here: a caption of a picture.
  fileprivate func showsSwatch(_ words: TextRange) -> Bool {
    guard words.count < 60 else { return false }
    return (words.lower..<words.upper).contains { index in
      bytes[index] >= 0x80 && Furniture.swatches.contains { bytes[index...].starts(with: $0) }
    }
  }
}

extension [UInt8] {
  /// Whether a text is a number that a page can have.
  func isPageNumber(_ text: TextRange) -> Bool {
    (1...4).contains(text.count)
      && (text.lower..<text.upper).allSatisfy { Byte.isDigit(self[$0]) }
  }

  /// Where `Page 1 / 2` ends, where a text begins so.
  fileprivate func endOfPageCount(_ text: TextRange) -> Int? {
    guard let (word, end) = Furniture.footWords.longestPrefix(of: text, in: self), word == .page
    else { return nil }
    var index = end
    for mark in [Byte.slash, nil] {
      let digit = skipBlanks(from: index, to: text.upper)
      index = digit
      while index < text.upper, Byte.isDigit(self[index]) { index += 1 }
      guard index > digit, index <= digit + 2 else { return nil }
      guard let mark else { continue }
      index = skipBlanks(from: index, to: text.upper)
      let isOf = Words.pageDividers.longestPrefix(of: TextRange(index, text.upper), in: self)
      if let isOf {
        index = isOf.end
        continue
      }
      guard index < text.upper, self[index] == mark else { return nil }
      index += 1
    }
    return index
  }

  /// Whether a text is written as sentences are: without the semicolons of titles, and with a full
  /// stop behind its words.
  fileprivate func isSentence(_ text: TextRange) -> Bool {
    guard firstIndex(of: Byte.semicolon, from: text.lower, to: text.upper) == nil else {
      return false
    }
    return (text.lower..<text.upper).contains { index in
      self[index] == Byte.point && index >= text.lower + 20
        && (index + 1 == text.upper || self[index + 1] == Byte.space)
    }
  }
}
