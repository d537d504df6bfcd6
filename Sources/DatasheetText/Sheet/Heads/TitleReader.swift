/// Titles and addresses: the lines that follow an item number.
extension SheetReader {
  /// A title of more bytes does not go on below, which keeps the time linear.
  private static let longestTitle = 1000

  /// Takes a line as the title or address of the item named last.
  mutating func readTitle(_ index: Int, _ form: LineForm) -> Int? {
    guard named != .nobody else { return nil }
    guard var pieces = titlePieces(index, form) else { return nil }
    if !pieces.words.isEmpty {
      let title = withoutTitleLabel(pieces.words)
      if title.isEmpty { return readTitleLabel(index, form) }
      if titleOfNamed.isEmpty { pieces.words = title }
    }
    if let item = text.item(inAddress: pieces.address), item != itemOfNamed, !pieces.isOpen {
      return pieces.words.isEmpty ? readForeignAddress(pieces.address, of: item, index) : nil
    }
    guard pieces.words.isEmpty || mayBeTitle(pieces, index, form) else {
      if form.isMarked || titleOfNamed.isEmpty && beginsTable(pieces.words, index) {
        named = .nobody
      }
      return nil
    }
    if repeatsLine(index), lastTitleLine == index - 1 {
      lastTitleLine = index
      return claim(index, .title)
    }
    let isWhole = !pieces.address.isEmpty && !pieces.isOpen && !pieces.standsApart
    if let next = readMixedTitle(pieces.words, index) { return next }
    if !pieces.words.isEmpty { extendTitle(pieces.words, index) }
    if !pieces.address.isEmpty { setAddress(pieces.address) }
    if isWhole, !titleOfNamed.isEmpty { named = .nobody }
    return claim(index, pieces.words.isEmpty ? .address : .title)
  }

  /// Whether a line says the same as the one above it, as a converter that prints lines twice does.
  func repeatsLine(_ index: Int) -> Bool {
    index > 0 && lines[index].content.count > 8
      && bytes.same(lines[index].content, lines[index - 1].content)
  }

  /// Takes an address alone on its line, where nobody was named just above.
  mutating func readBareAddress(_ index: Int, _ form: LineForm) -> Int? {
    guard named == .nobody, !parts.isEmpty, !form.text.isEmpty,
      let address = text.address(form.text), let item = text.item(inAddress: address)
    else { return nil }
    return readForeignAddress(address, of: item, index)
  }

  /// Takes an address that stands alone, of the part or of a reference, whoever was named last.
  mutating func readForeignAddress(_ address: TextRange, of item: ItemNumber, _ index: Int) -> Int?
  {
    if item == part.itemNumber {
      if part.address.isEmpty { part.address = address }
      return claim(index, .pageHeader)
    }
    guard let place = placesOfReferences[item] else {
      // Among references an address has an item above it; here its line was lost.
      return part.sections.room(at: section) == .references ? index + 1 : nil
    }
    if part.references[place].address.isEmpty { part.references[place].address = address }
    return claim(index, .address)
  }

  /// Whether a line can be the title, or go on with one that the line above left unfinished.
  private mutating func mayBeTitle(_ pieces: TitlePieces, _ index: Int, _ form: LineForm) -> Bool {
    let words = pieces.words
    guard !pieces.address.isEmpty || pieces.isLabelled || standsAlone(index) else { return false }
    let title = titleOfNamed
    // A heading that the sheet does not know may be the title, where it has the parts of one.
    if title.isEmpty, !bytes.isListed(words),
      bytes[words.upper - 1] == Byte.point || bytes.holdsColon(words)
    {
      return false
    }
    if title.isEmpty {
      return !isKnownHeading(index, form) && (form.level == 0 || bytes.isListed(words))
        && (isLikeTitle(words) || standsBelowHead(index, words)) && !isCellOfTable(words, index)
    }
    guard title.count <= Self.longestTitle, lastTitleLine >= 0, !form.isBullet,
      form.level == 0 || isHeadingLikeTitle(form)
    else { return false }
    guard !isTitleOfAnother(words, below: title), !namesItem(words),
      !isSentence(words, below: title), !isBoldHeading(form)
    else { return false }
    guard followsTitle(index) else {
      // Text recognition puts a blank line between any two.
      return isBelowBlanks(index) && bytes.goesOnBelowBlanks(title, in: words)
        && !isHeadingHere(words, index) && !isKnownHeading(index, form)
    }
    if bytes.leavesOpen(title) { return true }
    if bytes.endsWithoutNoun(title), Byte.isUpper(bytes[words.lower]) {
      return !isHeadingHere(words, index) && !isKnownHeading(index, form)
    }
    return (bytes.goesOn(words) || standsBelowTitle(index)) && !isHeadingHere(words, index)
  }

  /// Whether words are the head of a column, a heading with its number, or a label, which names no
  /// kind of part.
  private mutating func isCellOfTable(_ words: TextRange, _ index: Int) -> Bool {
    let number = bytes.word(from: words.lower, to: words.upper) ?? words
    let isNumbered = bytes[number.lower..<number.upper].allSatisfy {
      Byte.isDigit($0) || $0 == Byte.point
    }
    if isNumbered, !bytes.isListed(words) { return true }
    if Vocabulary.tableHeads.meaning(of: words, in: bytes) != nil { return true }
    return beginsTable(words, index)
  }

  /// Whether words are a label that names no kind of part, so that no title follows.
  private mutating func beginsTable(_ words: TextRange, _ index: Int) -> Bool {
    Vocabulary.kinds.longestPrefix(of: words, in: bytes) == nil && label(index) != nil
  }

  /// Whether a converter made headings of a title's lines: this one is like the last, and has parts
  /// as no heading does.
  private mutating func isHeadingLikeTitle(_ form: LineForm) -> Bool {
    let above = text.form(of: lines[lastTitleLine])
    return above.level == form.level && bytes.isListed(form.text)
  }

  /// Whether words begin a whole title below one: `Marker card; Plastic; white` twice is that of an
  /// item whose number was lost.
  private func isTitleOfAnother(_ words: TextRange, below title: TextRange) -> Bool {
    !bytes.leavesOpen(title) && bytes.isListed(title) && Byte.isUpper(bytes[words.lower])
      && Vocabulary.kinds.longestPrefix(of: title, in: bytes) != nil
      && Vocabulary.kinds.longestPrefix(of: words, in: bytes) != nil
  }

  /// Whether a line below a title that is not bold is a heading in bold: `**protection**`.
  private mutating func isBoldHeading(_ form: LineForm) -> Bool {
    guard form.isBold, Vocabulary.headings.meaning(of: form.text, in: bytes) != nil else {
      return false
    }
    return !text.form(of: lines[lastTitleLine]).isBold
  }

  /// Whether words begin large below a title that ends with its colour: the description, or with the
  /// `3-conductor` of another item.
  private func isSentence(_ words: TextRange, below title: TextRange) -> Bool {
    let isOther =
      Byte.isDigit(bytes[words.lower]) && bytes.at(words.lower + 1) == Byte.hyphen
      && bytes.isListed(words)
    guard Byte.isUpper(bytes[words.lower]) || isOther,
      let last = bytes[title.lower..<title.upper].lastIndex(of: Byte.semicolon)
    else { return false }
    return Words.colors.meaning(of: TextRange(last + 1, title.upper), in: bytes) != nil
  }

  /// Whether words are an item number and a title: `793-5501 WMB marking card`.
  private func namesItem(_ words: TextRange) -> Bool {
    guard let (_, end) = ItemNumber.read(bytes, at: words.lower, end: words.upper) else {
      return false
    }
    let rest = bytes.trimmed(TextRange(end, words.upper))
    return !rest.isEmpty && (Byte.isUpper(bytes[rest.lower]) || Byte.isDigit(bytes[rest.lower]))
  }

  /// Whether the words of a line begin in the column of the title that stands behind a number above:
  /// German titles are wrapped before large words, too.
  private func standsBelowTitle(_ index: Int) -> Bool {
    let (above, line) = (lines[lastTitleLine], lines[index])
    guard roles[lastTitleLine] == .reference, text.divider(of: line) == nil,
      above.marks.isDisjoint(with: [.tab, .pipe]),
      let (_, end) = ItemNumber.read(bytes, at: above.content.lower, end: above.content.upper)
    else { return false }
    let start = bytes.skipBlanks(from: end, to: above.content.upper)
    return start > end && column(of: start, on: above) == column(of: line.content.lower, on: line)
  }

  /// Whether no tab divides the words of a line.
  private func standsAlone(_ index: Int) -> Bool {
    let content = lines[index].content
    return !lines[index].marks.contains(.tab)
      || bytes.firstIndex(of: Byte.tab, from: content.lower, to: content.upper) == nil
  }

  /// Whether nothing but furniture and the address stands between the title and a line, and no table
  /// ends there: below it begins what is no cell of its rows.
  private func followsTitle(_ index: Int) -> Bool {
    var last = lastTitleLine
    while last + 1 < index, roles[last + 1] == .address { last += 1 }
    return follows(last, index) && !((last + 1)..<index).contains { endsTable(lines[$0]) }
  }

  private func endsTable(_ line: Line) -> Bool {
    line.marks.contains(.bracket)
      && bytes.hasPrefix("</table", at: line.content.lower, end: line.content.upper)
  }

  private func isBelowBlanks(_ index: Int) -> Bool {
    ((lastTitleLine + 1)..<index).allSatisfy { lines[$0].isBlank }
  }

  var itemOfNamed: ItemNumber? {
    switch named {
    case .nobody: nil
    case .part: part.itemNumber
    case .reference(let index): part.references[index].itemNumber
    }
  }

  var titleOfNamed: TextRange {
    switch named {
    case .nobody: .empty
    case .part: part.title
    case .reference(let index): part.references[index].title
    }
  }

  /// Begins or continues the title of the item named last.
  mutating func extendTitle(_ words: TextRange, _ index: Int) {
    lastTitleLine = index
    var words = withoutTraces(withoutMaker(words))
    if titleOfNamed.isEmpty { words = beginningOfTitle(words) }
    if words.isEmpty { return }
    let joined = text.joinedWords(titleOfNamed, words)
    switch named {
    case .nobody: break
    case .part:
      if part.title.isEmpty { part.titleLine = lines[index].number }
      part.title = joined
    case .reference(let place):
      if part.references[place].title.isEmpty {
        part.references[place].titleLine = lines[index].number
      }
      part.references[place].title = joined
    }
  }

  /// A title without the dash that a number is divided from it by, and without the maker's name or logo
  /// before it.
  private func beginningOfTitle(_ words: TextRange) -> TextRange {
    var title = words
    if let first = bytes.word(from: title.lower, to: title.upper), first.upper < title.upper,
      text.isDash(first)
    {
      title = bytes.trimmed(TextRange(first.upper, title.upper))
    }
    if bytes.isMakersName(title) { return .empty }
    let unnamed = bytes.withoutMakersName(title)
    return TitleFacts.kind(of: unnamed, in: bytes) == nil ? title : unnamed
  }

  /// A title without the maker's name and address that a converter put behind it.
  private func withoutMaker(_ words: TextRange) -> TextRange {
    var next = words.lower
    while let index = bytes.firstIndex(of: UInt8(ascii: "W"), from: next, to: words.upper) {
      if index > words.lower, bytes.hasPrefix("wago ", at: index, end: words.upper),
        Furniture.phrases.longestPrefix(of: TextRange(index, words.upper), in: bytes) != nil
      {
        return bytes.trimmed(TextRange(words.lower, index))
      }
      next = index + 1
    }
    return words
  }

  mutating func setAddress(_ address: TextRange) {
    guard bytes.isMakers(address) else { return }
    switch named {
    case .nobody: break
    case .part: if !bytes.isWhole(part.address) { part.address = address }
    case .reference(let index):
      if !bytes.isWhole(part.references[index].address) { part.references[index].address = address }
    }
  }

  var addressOfNamed: TextRange {
    switch named {
    case .nobody: .empty
    case .part: part.address
    case .reference(let index): part.references[index].address
    }
  }
}
