/// What of a title is still to come below the head or foot of a page.
struct RunningTitle {
  /// The line that gave the words before.
  var line = -1
  var rest = TextRange.empty
}

/// Heads and feet of pages that say again what the head of the sheet said: `770-113`,
/// `770-113 Plug; 3-pole; black  2/3`, `Main catalogue | Connectors`.
extension SheetReader {
  /// Claims a line that begins with the number of the part or goes on with its title, where nothing
  /// but the title and the number of the page follow; and one that stood above the head.
  mutating func readRunningHead(_ words: TextRange, _ index: Int) -> Int? {
    guard index > head, !words.isEmpty, !parts.isEmpty else { return nil }
    if !runningTitle.rest.isEmpty, follows(runningTitle.line, index),
      let next = claimRunning(words, of: runningTitle.rest, index)
    {
      return next
    }
    if head > 0, parts.count == 1, standsAboveHead(words) { return claim(index, .pageFurniture) }
    guard Byte.isDigit(bytes[words.lower]), lines[index].marks.contains(.digit),
      let (item, end) = ItemNumber.read(bytes, at: words.lower, end: words.upper),
      item == part.itemNumber, part.address.isEmpty || bytes.isWhole(part.address),
      !isTitleOfDocument(index)
    else { return nil }  // else it is the rest of the address
    let rest = TextRange(bytes.firstWord(in: TextRange(end, words.upper)), words.upper)
    return claimRunning(rest, of: part.title, index)
  }

  /// Whether a line among documents stands above the date of one.
  private mutating func isTitleOfDocument(_ index: Int) -> Bool {
    guard part.sections.room(at: section) == .downloads, let next = nextFilled(after: index) else {
      return false
    }
    return DateReader.leading(text.form(of: lines[next]).text, in: bytes) != nil
  }

  /// Whether a line above the head of the sheet, of which nothing was read, says the same.
  private mutating func standsAboveHead(_ words: TextRange) -> Bool {
    (0..<min(head, Self.linesOfHead)).contains { above in
      guard roles[above] == .unread else { return false }
      let same = text.form(of: lines[above]).text
      return bytes[same.lower..<same.upper].elementsEqual(bytes[words.lower..<words.upper])
    }
  }

  private mutating func claimRunning(_ words: TextRange, of title: TextRange, _ index: Int) -> Int?
  {
    guard let rest = bytes.rest(of: title, after: words) else { return nil }
    runningTitle = RunningTitle(line: index, rest: rest)
    return claim(index, .pageHeader)
  }
}

extension [UInt8] {
  /// What of a title is left after the words that it begins with; `nil` where others than the number
  /// of a page stand among them.
  fileprivate func rest(of title: TextRange, after words: TextRange) -> TextRange? {
    var place = title.lower
    var index = words.lower
    while index < words.upper, place < title.upper, lower(index) == lower(place) {
      index = skipBlanks(from: index + 1, to: words.upper)
      place = skipBlanks(from: place + 1, to: title.upper)
    }
    let stopsAtWord = index == words.lower || index == words.upper || self[index - 1] == Byte.space
    let isPageNumber =
      words.upper - index <= 12
      && (index..<words.upper).allSatisfy { index in
        !Byte.isLetter(self[index])
      }
    return stopsAtWord && isPageNumber ? TextRange(place, title.upper) : nil
  }

  private func lower(_ index: Int) -> UInt8 { Byte.lowercased(self[index]) }
}
