/// Titles of references that stand as a block below the block of their numbers: `210-720`, `210-719`,
/// then the title of each.
extension SheetReader {
  /// Gives titles in blocks to the references in their order, and takes the title from the last of
  /// those where it cannot be told whose it is.
  mutating func alignTitleBlocks() {
    for last in part.references.indices.dropFirst() {
      let reference = part.references[last]
      guard !reference.title.isEmpty, reference.titleLine > reference.line else { continue }
      let untitled = part.references[..<last].reversed().prefix {
        $0.title.isEmpty && $0.section == reference.section
      }.count
      let titles = untitled == 0 ? [] : titlesLeft(rightBelow: reference.titleLine)
      guard !titles.isEmpty else { continue }
      let first = TitleBlock(line: reference.titleLine, text: reference.title)
      take(titles.count == untitled ? [first] + titles : [], at: (last - untitled)...last)
    }
  }

  private struct TitleBlock {
    var line: Int
    var text: TextRange
  }

  private mutating func take(_ titles: [TitleBlock], at places: ClosedRange<Int>) {
    if titles.isEmpty, let line = place(ofLine: part.references[places.upperBound].titleLine) {
      roles[line] = .unread
      part.references[places.upperBound].title = .empty
      part.references[places.upperBound].kind = nil
    }
    for (place, title) in zip(places, titles) {
      part.references[place].title = title.text
      part.references[place].titleLine = title.line
      part.references[place].kind = TitleFacts.kind(of: title.text, in: bytes)
      if let line = self.place(ofLine: title.line) { roles[line] = .title }
    }
  }

  /// Whole titles of a line each that nobody read, up to the first line that somebody did.
  private mutating func titlesLeft(rightBelow number: Int) -> [TitleBlock] {
    guard let above = place(ofLine: number) else { return [] }
    var titles: [TitleBlock] = []
    for index in lines.indices[(above + 1)...] where !lines[index].isBlank {
      if roles[index] == .title, titles.isEmpty { continue }
      let words = text.form(of: lines[index]).text
      guard roles[index] == .unread, isWholeTitle(words) else { break }
      titles.append(TitleBlock(line: lines[index].number, text: words))
    }
    return titles
  }

  private func place(ofLine number: Int) -> Int? { lines.firstIndex { $0.number == number } }
}
