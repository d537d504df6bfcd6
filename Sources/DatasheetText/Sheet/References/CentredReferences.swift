/// Items whose number stands beside the middle line of their title, as narrow columns centre it:
///
///              Ferrule; Sleeve for 1 mm²;
///     216-263  insulated; electro-tin plated;
///              red
extension SheetReader {
  /// No table has more lines; the bound keeps the time linear.
  private static let mostLines = 80

  /// One line of a title, and the number beside it.
  private struct TitleLine {
    var words: TextRange
    var item: ItemNumber?
  }

  /// Reads the table that begins at a line, where the titles tell in one way only which lines belong
  /// to which number.
  mutating func readCentredReferences(_ index: Int) -> Int? {
    let line = lines[index]
    // Its first line is indented.
    guard line.content.lower > line.whole.lower, text.divider(of: line) == nil,
      isWholeTitle(ofKind: line.content)
    else { return nil }
    let column = column(of: line.content.lower, on: line)
    var table: [TitleLine] = []
    while table.count < Self.mostLines, let next = titleLine(index + table.count, column) {
      table.append(next)
    }
    guard let ends = ends(of: table) else { return nil }
    var start = 0
    for end in ends {
      take(table[start..<end], at: index)
      start = end
    }
    return index + table.count
  }

  private func isWholeTitle(ofKind words: TextRange) -> Bool {
    bytes.isListed(words) && isWrittenTitle(words) && TitleFacts.kind(of: words, in: bytes) != nil
  }

  /// Whether a title may begin so: large, or with the number of its conductors.
  private func isWrittenTitle(_ words: TextRange) -> Bool {
    Byte.isUpper(bytes[words.lower]) || Byte.isDigit(bytes[words.lower])
  }

  /// A line whose words begin at a column, with nothing or a number before it.
  private func titleLine(_ index: Int, _ column: Int) -> TitleLine? {
    guard index < lines.count, !lines[index].isBlank else { return nil }
    let line = lines[index]
    let begin = self.column(of: line.content.lower, on: line)
    if begin == column { return TitleLine(words: line.content) }
    guard begin < column,
      let (item, end) = ItemNumber.read(bytes, at: line.content.lower, end: line.content.upper)
    else { return nil }
    let start = bytes.skipBlanks(from: end, to: line.content.upper)
    guard start > end, start < line.content.upper, self.column(of: start, on: line) == column
    else { return nil }
    return TitleLine(words: TextRange(start, line.content.upper), item: item)
  }

  /// Where the titles of a table end: as many lines stand below a number as above it, or one more.
  /// `nil` where that could be read in two ways.
  private func ends(of table: [TitleLine]) -> [Int]? {
    var ends: [Int] = []
    var start = 0
    while start < table.count {
      guard let place = table[start...].firstIndex(where: { $0.item != nil }),
        table[place].item != part.itemNumber
      else { return nil }
      let possible = [2 * place - start + 1, 2 * place - start + 2].filter { end in
        end <= table.count && table[(place + 1)..<end].allSatisfy { $0.item == nil }
          && (end == table.count || isWholeTitle(ofKind: table[end].words))
      }
      guard possible.count == 1 else { return nil }
      ends.append(possible[0])
      start = possible[0]
    }
    return ends.isEmpty ? nil : ends
  }

  /// Opens the reference of one title.
  private mutating func take(_ title: ArraySlice<TitleLine>, at index: Int) {
    guard let place = title.firstIndex(where: { $0.item != nil }) else { return }
    var whole = TextRange.empty
    for line in title { whole = text.joinedWords(whole, line.words) }
    for line in title.indices { roles[index + line] = line == place ? .reference : .title }
    openReferences(
      ReadItemMark(mark: .item, item: title[place].item, place: title[place].words, rest: whole),
      index + place)
    lastTitleLine = index + title.endIndex - 1
  }
}
