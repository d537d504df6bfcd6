/// Items that are named below a heading of links, where no words announce their numbers.
extension SheetReader {
  /// Reads items that no words announce, below a heading of links.
  mutating func readReference(_ index: Int) -> Int? {
    guard part.sections.room(at: section) == .references else { return nil }
    return readBareReference(index) ?? readCentredReferences(index)
  }

  /// Reads `770-101`, `770-101: Strain relief housing; 4-pole`, or such a number in a cell of its own
  /// before or after the title.
  private mutating func readBareReference(_ index: Int) -> Int? {
    guard lines[index].marks.contains(.digit), !goesOnAbove(index) else { return nil }
    if let next = readWrappedReference(index) { return next }
    guard !ItemNumber.breaksOff(bytes, firstWord(of: lines[index])) else { return nil }
    guard let mark = bareReference(on: lines[index]), let item = mark.item,
      item != part.itemNumber, item != itemOfNamed
    else { return nil }
    openReferences(mark, index)
    return claim(index, .reference)
  }

  /// Whether a line names another item, or heads a table of items.
  func beginsReferences(_ line: Line) -> Bool {
    if let item = itemMark(on: line)?.item { return item != part.itemNumber }
    if ItemMark.announcement(in: line.content, bytes) != nil { return true }
    let start = bytes.afterMakersName(bytes.firstWordOfLink(in: line.content), in: line.content)
    return ItemNumber.read(bytes, at: start, end: line.content.upper) != nil
  }

  /// Reads `Item no. Description`, the head of a table of items whose cells ran together.
  mutating func readHeadOfReferences(_ index: Int, _ form: LineForm) -> Int? {
    guard part.sections.room(at: section) == .references, !form.text.isEmpty else { return nil }
    guard let words = ItemMark.announcement(in: form.text, bytes), words.end < form.text.upper
    else {
      return readWrappedHead(index, form)
    }
    return areTableHeads(TextRange(words.end, form.text.upper)) ? claim(index, .tableHead) : nil
  }

  /// Reads the same where the first cell was wrapped: `Item  Description` above `no.`
  private mutating func readWrappedHead(_ index: Int, _ form: LineForm) -> Int? {
    let next = index + 1
    guard next < lines.count, !lines[next].isBlank, lines[next].content.count <= 8,
      text.words(form.text).count == 2, areTableHeads(form.text)
    else { return nil }
    let first = firstWord(of: lines[index])
    let label = text.joined([first, lines[next].content], by: " ")
    guard ItemMark.announcement(in: label, bytes)?.end == label.upper else { return nil }
    roles[next] = .tableHead
    return claim(index, .tableHead) + 1
  }

  /// Whether each of some words is the head of a column.
  private func areTableHeads(_ words: TextRange) -> Bool {
    text.words(words).allSatisfy { Vocabulary.tableHeads.meaning(of: $0, in: bytes) != nil }
  }

  /// Reads a number and a title that narrow columns wrapped: `770-513/` above `023-000`, or `831-1102`
  /// above `/322-004`, each with words of the title in one column beside it.
  private mutating func readWrappedReference(_ index: Int) -> Int? {
    let next = index + 1
    guard Byte.isDigit(bytes[lines[index].content.lower]), next < lines.count,
      !lines[next].isBlank, isPadded(lines[index]), isPadded(lines[next])
    else { return nil }
    let (above, below) = (firstWord(of: lines[index]), firstWord(of: lines[next]))
    guard bytes[below.lower] == Byte.slash || ItemNumber.breaksOff(bytes, above) else { return nil }
    let number = text.joined([above, below], by: "")
    let words = bytes.trimmed(TextRange(above.upper, lines[index].content.upper))
    let rest = bytes.trimmed(TextRange(below.upper, lines[next].content.upper))
    guard let (item, end) = ItemNumber.read(bytes, at: number.lower, end: number.upper),
      end == number.upper, item != part.itemNumber, !words.isEmpty, !rest.isEmpty,
      column(of: words.lower, on: lines[index]) == column(of: rest.lower, on: lines[next]),
      mayBeTitle(words)
    else { return nil }
    let title = text.joinedWords(words, rest)
    openReferences(ReadItemMark(mark: .item, item: item, place: number, rest: title), index)
    lastTitleLine = next
    roles[index] = .reference
    return claim(next, .title)
  }

  private func isPadded(_ line: Line) -> Bool { line.marks.isDisjoint(with: [.tab, .pipe]) }

  private func firstWord(of line: Line) -> TextRange {
    let content = line.content
    let end = bytes.firstIndex(of: Byte.space, from: content.lower, to: content.upper)
    return TextRange(content.lower, end ?? content.upper)
  }

  /// Whether a number is the rest of an address or of a title on the line above.
  private func goesOnAbove(_ index: Int) -> Bool {
    guard index > 0, !lines[index - 1].isBlank, roles[index - 1] != .ruler,
      roles[index - 1] != .tableHead
    else { return false }
    return text.words(lines[index - 1].content).contains(where: isTorn)
      || lastTitleLine == index - 1 && !titleOfNamed.isEmpty && bytes.endsOpen(titleOfNamed)
  }

  /// `831-1104/`, `www.wago.com/`
  private func isTorn(_ word: TextRange) -> Bool {
    let last = bytes[word.upper - 1]
    return word.count > 1 && (last == Byte.slash || last == Byte.hyphen)
  }

  private mutating func bareReference(on line: Line) -> ReadItemMark? {
    guard let divider = text.divider(of: line) else { return bareReference(in: line.content) }
    let cells = text.cells(of: line, by: divider).filter { !$0.isEmpty }
    let marks = cells.indices.compactMap { place in
      bareReference(in: cells[place]).map { (place, $0) }
    }
    guard marks.count == 1, let (place, mark) = marks.first, mark.rest.isEmpty else {
      return nil
    }
    var rest = cells
    rest.remove(at: place)
    guard rest.allSatisfy({ mayBeTitle($0, isFirst: place > 0) }) else { return nil }
    return ReadItemMark(
      mark: .item, item: mark.item, place: mark.place, rest: text.joined(rest, by: " | "))
  }

  /// The item number that begins a text, perhaps after the maker's name, and perhaps with the title
  /// behind it.
  private mutating func bareReference(in words: TextRange) -> ReadItemMark? {
    let start = bytes.afterMakersName(bytes.firstWordOfLink(in: words), in: words)
    // `/770-101` is the rest of an address.
    guard start == words.lower || bytes[start - 1] != Byte.slash,
      let (item, end) = ItemNumber.read(bytes, at: start, end: words.upper)
    else { return nil }
    let linked = unlinked(TextRange(end, words.upper))
    let rest = TextRange(bytes.firstWord(in: linked), linked.upper)
    guard rest.isEmpty || mayBeTitle(rest) else { return nil }
    return ReadItemMark(mark: .item, item: item, place: TextRange(start, end), rest: rest)
  }

  /// Whether words may be the title or the address of an item: no sentence, and no other number.
  ///
  /// Words of an unknown kind may before the number be the title of another item, whose address goes
  /// on with it.
  private func mayBeTitle(_ words: TextRange, isFirst: Bool = false) -> Bool {
    if text.address(in: words) != nil { return true }
    if isWholeTitle(words) { return true }
    guard bytes[words.upper - 1] != Byte.point else { return false }
    if TitleFacts.kind(of: words, in: bytes) != nil { return true }
    if isFirst || bytes.beginsSmall(words) { return false }
    let dividers = bytes[words.lower..<words.upper].count { $0 == Byte.semicolon }
    return dividers > (isWrittenLarge(words) ? 0 : 1)
  }

  /// Takes the title of a reference from the line right above, where titles stand above numbers.
  mutating func takeTitleAbove(reference index: Int) {
    guard titleOfNamed.isEmpty, index > 0, roles[index - 1] == .unread,
      part.sections.room(at: section) == .references,
      !part.references.contains(where: { $0.titleLine > $0.line }),
      case let title = text.form(of: lines[index - 1]).text, isWholeTitle(title)
    else { return }
    extendTitle(title, index - 1)
    roles[index - 1] = .title
  }

  /// Whether words are the title of an item with its parts: `Strain relief housing; 4-pole; black`.
  func isWholeTitle(_ words: TextRange) -> Bool {
    !words.isEmpty && bytes.isListed(words) && TitleFacts.kind(of: words, in: bytes) != nil
  }
}
