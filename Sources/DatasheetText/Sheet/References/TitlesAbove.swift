/// Items whose titles stand above their numbers, below a heading of links:
///
///     Ferrule; Sleeve for 0.5 mm²; insulated;
///     white
///     216-241
extension SheetReader {
  /// No title is wrapped over more lines.
  private static let mostLines = 5
  /// No more titles stand together above their numbers.
  private static let mostTitles = 12

  /// Reads titles and as many bare numbers below them, where no item waits for a title.
  mutating func readTitlesAbove(_ index: Int, _ form: LineForm) -> Int? {
    guard named == .nobody, part.sections.room(at: section) == .references,
      mayBeginTitle(form), !standsBelowTitleLeft(index)
    else { return nil }
    let titles = titlesFrom(index)
    guard let last = titles.last, let first = nextFilled(after: last.upperBound - 1) else {
      return nil
    }
    let numbers = numbersFrom(first)
    guard numbers.count == titles.count else { return nil }
    for (title, number) in zip(titles, numbers) {
      for line in title { roles[line] = .title }
      openReferences(number.mark, number.line)
      for line in title { extendTitle(text.form(of: lines[line]).text, line) }
      roles[number.line] = .reference
    }
    named = .nobody
    return (numbers.last?.line ?? first) + 1
  }

  private func mayBeginTitle(_ form: LineForm) -> Bool {
    !form.isMarked && !form.isBullet && bytes.isListed(form.text) && !bytes.beginsSmall(form.text)
  }

  /// Whether a line above has a title that found no number, so that nothing tells whose the next is.
  private func standsBelowTitleLeft(_ index: Int) -> Bool {
    guard
      let above = roles[..<index].lastIndex(where: {
        $0.lineClass != .blank && $0.lineClass != .furniture
      })
    else { return false }
    return roles[above] == .unread || roles[above] == .note && bytes.isListed(lines[above].content)
  }

  /// The lines of the titles that stand below each other from a line on, up to a number.
  private mutating func titlesFrom(_ start: Int) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var index = start
    while titles.count < Self.mostTitles, index < lines.count {
      let form = text.form(of: lines[index])
      guard mayBeginTitle(form), let end = endOfTitle(index) else { break }
      titles.append(index..<end)
      index = nextFilled(after: end - 1) ?? lines.count
    }
    return titles
  }

  /// The end of the paragraph of a title, or of what stands above a number in it.
  private mutating func endOfTitle(_ index: Int) -> Int? {
    var end = index
    while end < lines.count, !lines[end].isBlank, !isNumberAlone(end) {
      guard end < index + Self.mostLines, mayBePieceOfTitle(end) else { return nil }
      end += 1
    }
    return end
  }

  /// The numbers that stand alone on lines below each other.
  private func numbersFrom(_ start: Int) -> [(line: Int, mark: ReadItemMark)] {
    var numbers: [(line: Int, mark: ReadItemMark)] = []
    var next: Int? = start
    while numbers.count <= Self.mostTitles, let index = next, isNumberAlone(index),
      let mark = bareNumber(index), mark.item != part.itemNumber
    {
      numbers.append((index, mark))
      next = nextFilled(after: index)
    }
    return numbers
  }

  private mutating func mayBePieceOfTitle(_ index: Int) -> Bool {
    let form = text.form(of: lines[index])
    return text.divider(of: lines[index]) == nil && !form.isMarked && !form.isBullet
      && !form.text.isEmpty && bytes[form.text.upper - 1] != Byte.point
      && !isKnownHeading(form.text) && !endsInNumber(form.text)
      && ItemMark.announcement(in: form.text, bytes) == nil
  }

  /// Whether the number of an item ends a line: the title ends there, too.
  private func endsInNumber(_ words: TextRange) -> Bool {
    guard let last = text.words(words).last, Byte.isDigit(bytes[last.lower]) else { return false }
    return ItemNumber.read(bytes, at: last.lower, end: last.upper)?.end == last.upper
  }

  private func isNumberAlone(_ index: Int) -> Bool {
    let content = lines[index].content
    guard Byte.isDigit(bytes[content.lower]), text.divider(of: lines[index]) == nil else {
      return false
    }
    return ItemNumber.read(bytes, at: content.lower, end: content.upper)?.end == content.upper
  }

  private func bareNumber(_ index: Int) -> ReadItemMark? {
    let content = lines[index].content
    guard let (item, _) = ItemNumber.read(bytes, at: content.lower, end: content.upper) else {
      return nil
    }
    return ReadItemMark(
      mark: .item, item: item, place: content, rest: TextRange(content.upper, content.upper))
  }
}
