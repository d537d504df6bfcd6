/// Prose: kept as notes, a paragraph or list item each.
extension SheetReader {
  /// Keeps a line as a note; in a table a line that is no prose stays unread.
  mutating func readNote(_ index: Int, _ form: LineForm) -> Int {
    let room = part.sections.room(at: section)
    if text.divider(of: lines[index]) == nil, let next = takeStrayFile(index, form.text) {
      return next
    }
    if room == .data || room == .approvals, !isProse(form.text, index) { return index + 1 }
    if room != .aside, holdsRows(form.text) || holdsGluedWords(form.text) { return index + 1 }
    // The title of an item is no prose: its number stands below, or was lost.
    if room == .references,
      namesOtherItem(form.text) || isWholeTitle(form.text) || beginsWithNumber(form.text)
    {
      return index + 1
    }
    if isLostTitle(form.text) || isDate(form.text)
      || !form.isBullet && isAboveItem(form.text, index)
    {
      return index + 1
    }
    // Some converters print all titles below all numbers.
    if part.references.last?.title.isEmpty == true, isRestOfTitle(index) { return index + 1 }
    // Right below a reference it may be the rest of its title.
    if room == .references, index > 0, [.reference, .title].contains(roles[index - 1]) {
      return index + 1
    }
    if !continuesNote(index, form) {
      settleNote()
      part.notes.append(Note(section: section, text: .empty, line: lines[index].number))
    }
    notePieces.append(onlyCell(of: index) ?? form.text)
    lastNoteLine = index
    return claim(index, .note)
  }

  /// Whether words are no sentence and hold several labels with their numbers: rows of a table that a
  /// converter ran together, `Number of levels 3 Number of jumper slots 2`.
  private func holdsRows(_ words: TextRange) -> Bool {
    guard !words.isEmpty, bytes[words.upper - 1] != Byte.point else { return false }
    var rows = 0
    for word in text.words(words) where isWrittenLarge(word) {
      let rest = TextRange(word.lower, words.upper)
      guard let end = Vocabulary.labels.longestPrefix(of: rest, in: bytes)?.end else { continue }
      let value = bytes.skipBlanks(from: end, to: words.upper)
      guard value > end, value < words.upper, Byte.isDigit(bytes[value]) else { continue }
      rows += 1
      if rows > 1 { return true }
    }
    return false
  }

  /// Whether words touch each other as no sentence's do, those of a table that a converter printed
  /// without anything between its cells: `Connection technologyPush-inActuation typeLever`.
  private func holdsGluedWords(_ words: TextRange) -> Bool {
    var seams = 0
    for index in (words.lower..<words.upper).dropFirst(2)
    where Byte.isUpper(bytes[index]) && Byte.isSmall(bytes[index - 1])
      && Byte.isSmall(bytes[index - 2])
    {
      seams += 1
    }
    return seams >= Self.leastSeams
  }

  /// Fewer could be names such as `WireGuard`.
  private static let leastSeams = 3

  /// The words in the only filled cell of a row.
  mutating func onlyCell(of index: Int) -> TextRange? {
    guard lines[index].marks.contains(.pipe) else { return nil }
    let cells = text.cells(of: lines[index], by: .pipe).filter { !$0.isEmpty }
    return cells.count == 1 ? cells[0] : nil
  }

  /// Whether words are the title of an item that was named above without one: columns of a page may
  /// stand apart.
  private func isLostTitle(_ words: TextRange) -> Bool {
    isWholeTitle(words) && bytes[words.upper - 1] != Byte.point
      && part.references.contains { $0.title.isEmpty }
  }

  /// Whether words are a date alone, which belongs to a document.
  func isDate(_ words: TextRange) -> Bool {
    DateReader.leading(words, in: bytes)?.end == words.upper
  }

  /// Keeps a line below a heading of what is no part of the sheet: items named there are none of its
  /// own.
  mutating func readAside(_ index: Int) -> Int? {
    guard !parts.isEmpty, part.sections.room(at: section) == .aside else { return nil }
    let form = text.form(of: lines[index])
    let mark = itemMark(on: lines[index])
    let belongs = mark?.mark == .sheet || mark?.item == part.itemNumber
    guard !belongs, !isKnownHeading(index, form), !isFurniture(form.text),
      !text.isRuler(lines[index].content)
    else { return nil }
    return readNote(index, form)
  }

  /// Whether a line goes on with a title above it that nobody read.
  private func isRestOfTitle(_ index: Int) -> Bool {
    guard index > 0, !lines[index - 1].isBlank, roles[index - 1] == .unread else { return false }
    return isWholeTitle(lines[index - 1].content) && bytes.goesOn(lines[index].content)
  }

  /// Whether words begin with an item number, or with one that breaks off.
  private func beginsWithNumber(_ words: TextRange) -> Bool {
    guard !words.isEmpty, Byte.isDigit(bytes[words.lower]) else { return false }
    let end = bytes.firstIndex(of: Byte.space, from: words.lower, to: words.upper) ?? words.upper
    return ItemNumber.read(bytes, at: words.lower, end: words.upper) != nil
      || ItemNumber.breaksOff(bytes, TextRange(words.lower, end))
  }

  /// Whether words end in the address of an item that nothing above named: its line was lost.
  private func namesOtherItem(_ words: TextRange) -> Bool {
    guard let (address, _) = text.address(in: words), let item = text.item(inAddress: address)
    else { return false }
    return item != part.itemNumber && placesOfReferences[item] == nil
  }

  /// Joins the lines of the last note, each once, so that the time stays linear.
  mutating func settleNote() {
    guard !notePieces.isEmpty, let last = part.notes.indices.last else { return }
    part.notes[last].text = text.joinedLines(notePieces)
    notePieces = []
  }

  /// Whether a line between rows is prose: a sentence, or words that begin with no label.
  private func isProse(_ words: TextRange, _ index: Int) -> Bool {
    guard bytes.looksLikeProse(words), !bytes.beginsQuantity(words) else { return false }
    if bytes[words.upper - 1] == Byte.point { return true }
    // In a table of approvals it may be a row whose columns run together.
    if part.sections.room(at: section) == .approvals { return false }
    // Right below a row it may be the rest of the value.
    let isBelowRow = rows.open.map { follows($0.lastLine, index) } ?? false
    return !isBelowRow && Vocabulary.labels.longestPrefix(of: words, in: bytes) == nil
  }

  /// Whether a line goes on with the note on the line above: no blank line, hard break or bullet
  /// divides them.
  private func continuesNote(_ index: Int, _ form: LineForm) -> Bool {
    lastNoteLine == index - 1 && index > 0 && !form.isBullet && !form.isMarked
      && !lines[index - 1].marks.contains(.hardBreak) && part.notes.last?.section == section
      && !startsOrderedItem(form.text)
  }

  /// `1. `, `a.) `.
  private func startsOrderedItem(_ words: TextRange) -> Bool {
    let second = bytes.at(words.lower + 1)
    return Byte.isWord(bytes[words.lower])
      && (second == Byte.point || second == Byte.closeParenthesis)
  }
}

extension TextStore {
  /// Wrapped lines as one text: a word broken at its hyphen closes up.
  mutating func joinedLines(_ pieces: [TextRange]) -> TextRange {
    guard pieces.count > 1 else { return pieces.first ?? .empty }
    var joined: [UInt8] = []
    for piece in pieces {
      if let last = joined.last, last != Byte.hyphen { joined.append(Byte.space) }
      joined += bytes[piece.lower..<piece.upper]
    }
    return append(joined)
  }
}

extension [UInt8] {
  /// Whether a text reads as prose: a sentence's end, or five words and more.
  func looksLikeProse(_ text: TextRange) -> Bool {
    guard !text.isEmpty else { return false }
    let last = self[text.upper - 1]
    if text.count > 12, last == Byte.point || last == Byte.colon || last == Byte.bang {
      return true
    }
    return (text.lower..<text.upper).count { self[$0] == Byte.space } >= 4
  }
}
