/// The head of a sheet that is printed late, or without words that announce its item number.
extension SheetReader {
  /// No more lines belong to the head of a sheet.
  static let linesOfHead = 40

  /// Finds the line that names the item, where it is not the first that announces one. The part is
  /// opened at once where the line comes late: some converters print the head of a page after all
  /// else.
  mutating func findHead() {
    makersItem =
      lines.prefix(Self.linesOfHead).lazy.compactMap { [self] in itemMark(on: $0) }
      .first { $0.mark == .maker && $0.item != nil }?.item
    if let (place, item) = firstSheetMark() {
      if standsBelowTable(place), !isNamedAboveTable(item) { openPart(item, place) }
      return
    }
    let top = lines.indices.prefix(Self.linesOfHead).prefix { headings(on: $0) == nil }
    guard top.count < lines.count, !top.contains(where: { itemMark(on: lines[$0])?.item != nil })
    else { return }
    let heads = top.filter { bareHead(on: lines[$0]) != nil }
    guard let first = heads.first, let item = bareHead(on: lines[first])?.item,
      heads.allSatisfy({ bareHead(on: lines[$0])?.item == item }), holdsTable
    else { return }
    lineOfBareHead = first
  }

  /// The first line that is the head of a sheet or page, and the item that it names.
  private func firstSheetMark() -> (place: Int, item: ItemNumber)? {
    for place in lines.indices {
      if let mark = itemMark(on: lines[place]), mark.mark == .sheet, let item = mark.item {
        return (place, item)
      }
    }
    return nil
  }

  /// Whether a line above all tables names the item too, so that the late one is a page's head.
  private func isNamedAboveTable(_ item: ItemNumber) -> Bool {
    lines[..<firstTable].contains { itemMark(on: $0)?.item == item }
  }

  private var holdsTable: Bool {
    mutating get { standsBelowTable(lines.count) }
  }

  /// The meanings of the heading, perhaps numbered, that a line or the only cell of a row is.
  mutating func headings(on index: Int) -> [Heading]? {
    guard !lines[index].isBlank else { return nil }
    let words = onlyCell(of: index) ?? text.form(of: lines[index]).text
    guard !words.isEmpty else { return nil }
    return Vocabulary.headings.meaning(of: headingNumber(words)?.name ?? words, in: bytes)
  }

  /// `# 770-1324`, `WAGO 770-1324`, `WAGO Item number: 770-1324`, `Socket; 4-pole | 770-1324`: an item
  /// number at either end of a short line that is no sentence.
  func bareHead(on line: Line) -> ReadItemMark? {
    guard line.marks.contains(.digit), !line.marks.contains(.tab), line.content.count < 200 else {
      return nil
    }
    let words = text.words(line.content).filter { bytes.firstWord(in: $0) < $0.upper }
    if words.count == 1, let mark = addressOfHead(words[0], line) { return mark }
    let numbers = words.compactMap { word -> (TextRange, ItemNumber)? in
      let start = bytes.firstWord(in: word)
      guard let (item, end) = ItemNumber.read(bytes, at: start, end: word.upper),
        bytes.firstWord(in: TextRange(end, word.upper)) == word.upper
      else { return nil }
      return (TextRange(start, end), item)
    }
    guard numbers.count == 1, let (place, item) = numbers.first else { return nil }
    let after = TextRange(place.upper, line.content.upper)
    let endsLine = bytes.firstWord(in: after) == after.upper
    guard endsLine || bytes.firstWord(in: line.content) == place.lower,
      words.count <= 3 || bytes.isListed(line.content) || isAnnounced(place, on: line)
    else { return nil }
    return ReadItemMark(mark: .sheet, item: item, place: place, rest: after)
  }

  /// Whether nothing but the maker's name and words that announce an item stand before its number.
  private func isAnnounced(_ place: TextRange, on line: Line) -> Bool {
    let content = line.content
    guard bytes.hasPrefix("wago ", at: content.lower, end: content.upper) else { return false }
    let words = TextRange(content.lower + 5, content.upper)
    return ItemMark.announcement(in: words, bytes)?.end == place.lower
  }

  /// The maker's address of an item alone on its line.
  private func addressOfHead(_ word: TextRange, _ line: Line) -> ReadItemMark? {
    let isLink = bytes[word.lower] == Byte.less && bytes[word.upper - 1] == Byte.greater
    let place = isLink ? TextRange(word.lower + 1, word.upper - 1) : word
    guard let (address, _) = text.address(in: place), bytes.isMakers(address),
      let item = text.item(inAddress: address)
    else { return nil }
    return ReadItemMark(mark: .sheet, item: item, place: address, rest: address)
  }

  /// Takes a whole title from the lines above the one that names the part, where none stands near
  /// below: the page of a shop prints other things there.
  mutating func takeWholeTitleAbove() {
    guard head > 0, parts.count == 1, part.title.isEmpty else { return }
    let below = lines.indices[(head + 1)...].lazy.filter { [self] in !lines[$0].isBlank }.prefix(3)
    for index in below {
      let words = text.form(of: lines[index]).text
      if isWholeTitle(words) { return }
    }
    let above = lines[..<head].indices.reversed().prefix(Self.linesOfHead)
    for index in above where roles[index] == .unread {
      let words = titleWords(on: index)
      guard isWholeTitle(words), !standsBelowOtherNumber(index) else { continue }
      takeLines(ofTitle: index)
      return
    }
  }

  /// Whether the number of another item stands alone above a line, whose title it is.
  private func standsBelowOtherNumber(_ index: Int) -> Bool {
    guard let above = lines[..<index].last(where: { !$0.isBlank }),
      let (item, end) = ItemNumber.read(bytes, at: above.content.lower, end: above.content.upper)
    else { return false }
    return end == above.content.upper && item != part.itemNumber
  }

  /// Claims the lines above the head that say nothing of the part: its number alone, and words of the
  /// page such as `Home`, without numbers, colons and semicolons, which no label or heading begins.
  mutating func claimPageAbove() {
    guard parts.count == 1, !part.title.isEmpty else { return }
    let above = lines[..<head].indices.prefix(Self.linesOfHead)
    guard above.allSatisfy({ roles[$0] == .title || roles[$0].lineClass != .data }) else { return }
    for index in above where roles[index] == .unread {
      let words = text.form(of: lines[index]).text
      guard saysNothing(words) || isNumberOfPart(lines[index]) else { continue }
      roles[index] = .pageHeader
    }
  }

  private func isNumberOfPart(_ line: Line) -> Bool {
    guard let mark = bareHead(on: line), mark.item == part.itemNumber else { return false }
    let rest = TextRange(mark.place.upper, line.content.upper)
    let start = bytes.firstWord(in: line.content)
    return bytes.afterMakersName(start, in: line.content) == mark.place.lower
      && bytes.firstWord(in: rest) == rest.upper
  }

  private func saysNothing(_ line: TextRange) -> Bool {
    let words = text.words(line)
    // `2. Connectors` is the second step of a way through the page.
    let isStep = words.count > 1 && bytes[words[0].upper - 1] == Byte.point && words[0].count == 2
    let rest = TextRange(isStep ? words[1].lower : line.lower, line.upper)
    return !rest.isEmpty && !bytes.isListed(rest) && !bytes.holdsColon(rest)
      && !(rest.lower..<rest.upper).contains { Byte.isDigit(bytes[$0]) }
      && Vocabulary.labels.longestPrefix(of: rest, in: bytes) == nil && !isKnownHeading(rest)
  }

  /// Takes a title with the lines on which it goes on.
  private mutating func takeLines(ofTitle start: Int) {
    for index in start..<head {
      guard roles[index] == .unread else { return }
      let words = titleWords(on: index)
      guard index == start || bytes.goesOn(words) && !text.isRuler(lines[index].content) else {
        return
      }
      extendTitle(words, index)
      roles[index] = .title
    }
  }

  /// Takes the title of the part from the line that names it or from those above, where none
  /// followed.
  mutating func takeTitleAbove() {
    guard parts.count == 1, part.title.isEmpty else { return }
    for index in lines[...head].indices.reversed().prefix(Self.linesOfHead)
    where index == head || roles[index] == .unread {
      let words = titleWords(on: index)
      guard let title = titleAbove(words), !standsBelowOtherNumber(index) else { continue }
      part.title = title
      part.titleLine = lines[index].number
      if index < head { roles[index] = .title }
      return
    }
  }

  /// The words of a line without a label of the title before them.
  private mutating func titleWords(on index: Int) -> TextRange {
    let form = text.form(of: lines[index])
    guard !form.text.isEmpty else { return form.text }
    if let pieces = titlePieces(index, form), pieces.isLabelled { return pieces.words }
    let words = withoutTitleLabel(form.text)
    return afterOwnNumber(bytes.withoutMakersName(words)) ?? words
  }

  /// What follows the number of the part that begins some words: `WAGO 770-1324 Socket; 4-pole`.
  private func afterOwnNumber(_ words: TextRange) -> TextRange? {
    guard let (item, end) = ItemNumber.read(bytes, at: words.lower, end: words.upper),
      item == part.itemNumber
    else { return nil }
    let start = bytes.firstWord(in: TextRange(end, words.upper))
    return start < words.upper ? TextRange(start, words.upper) : nil
  }

  /// The words of a line up to an item number, where they name a kind of part.
  private func titleAbove(_ line: TextRange) -> TextRange? {
    guard !line.isEmpty else { return nil }
    let line = bytes.withoutMakersName(line)
    let number = text.words(line).first { word in
      ItemNumber.read(bytes, at: bytes.firstWord(in: word), end: word.upper) != nil
    }
    let announced = text.nextItemMark(in: line)?.start
    var end = min(announced ?? line.upper, number?.lower ?? line.upper)
    let words = TextRange(line.lower, end)
    guard TitleFacts.kind(of: words, in: bytes) != nil, !bytes.holdsColon(words),
      bytes[line.upper - 1] != Byte.point
    else { return nil }
    while end > line.lower, !Byte.isWord(bytes[end - 1]) { end -= 1 }
    return TextRange(line.lower, end)
  }

  /// What follows a number that is the text of a link or of a span:
  /// `](https://www.wago.com/770-1324) Socket`, `]{.small}`.
  mutating func unlinked(_ rest: TextRange) -> TextRange {
    if bytes.hasPrefix("]{", at: rest.lower, end: rest.upper),
      let end = bytes.firstIndex(of: Byte.closeBrace, from: rest.lower, to: rest.upper)
    {
      return TextRange(end + 1, rest.upper)
    }
    if bytes.hasPrefix("]]", at: rest.lower, end: rest.upper) {
      return text.withoutBreak(TextRange(rest.lower + 2, rest.upper))
    }
    guard bytes.hasPrefix("](", at: rest.lower, end: rest.upper),
      let end = bytes.firstIndex(of: Byte.closeParenthesis, from: rest.lower, to: rest.upper)
    else { return rest }
    let words = TextRange(end + 1, rest.upper)
    let target = TextRange(rest.lower + 2, end)
    return text.address(in: target) == nil ? words : text.joined([words, target], by: " ")
  }
}

extension [UInt8] {
  /// A text without the tags that it begins with: `<span class="small">Item number: …`.
  func afterTags(_ text: TextRange) -> TextRange {
    var text = text
    while !text.isEmpty, self[text.lower] == Byte.less, Byte.isLetter(at(text.lower + 1)),
      let end = firstIndex(of: Byte.greater, from: text.lower, to: text.upper)
    {
      text = trimmed(TextRange(end + 1, text.upper))
    }
    return text
  }

  /// Where the first letter or digit of a range stands; its end where there is none.
  func firstWord(in range: TextRange) -> Int {
    (range.lower..<range.upper).first { Byte.isWord(self[$0]) } ?? range.upper
  }

  /// The same, after the number of a link, `[8]`, and the address of one in Org mode, `[[https://…][`.
  func firstWordOfLink(in range: TextRange) -> Int {
    let first = firstWord(in: range)
    let open = self[range.lower..<first].lastIndex(of: Byte.openBracket)
    guard let open, first < range.upper,
      let close = firstIndex(of: Byte.closeBracket, from: first, to: range.upper)
    else { return first }
    let isNumber = open == first - 1 && self[first..<close].allSatisfy { Byte.isDigit($0) }
    let isAddress = at(open - 1) == Byte.openBracket && at(close + 1) == Byte.openBracket
    return isNumber || isAddress ? firstWord(in: TextRange(close, range.upper)) : first
  }
}
