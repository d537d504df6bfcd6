/// Page feet, the maker's address, captions and link stubs.
extension SheetReader {
  /// Whether a line carries no fact; the sheet's own date is taken from it in passing.
  mutating func readFurniture(_ index: Int, _ form: LineForm) -> Bool {
    let isDivided = !lines[index].marks.isDisjoint(with: [.tab, .pipe])
    guard
      form.text.isEmpty || namesMaker(form.text) || isFurniture(form.text, isDivided: isDivided)
        || isRestOfHeader(index, form.text) || isPageNumber(form.text, index)
    else { return false }
    if version == nil { version = DateReader.first(in: form.text, of: bytes)?.date }
    return true
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
    guard index > 0, roles[index - 1] == .pageHeader, !parts.isEmpty,
      let (item, end) = ItemNumber.read(bytes, at: words.lower, end: words.upper)
    else { return false }
    return end == words.upper && item == part.itemNumber
  }

  /// A number alone below the foot of a page, where no label waits for a value.
  private func isPageNumber(_ words: TextRange, _ index: Int) -> Bool {
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
}
