/// Titles of references that stand as a block below the block of their numbers: `210-720`, `210-719`,
/// then the title of each.
extension SheetReader {
  /// Gives titles in blocks to the references in their order, and takes the title from the last of
  /// those where it cannot be told whose it is.
  mutating func alignTitleBlocks() {
    let ends = part.references.indices.dropFirst().filter { last in
      part.references[last].titleLine > part.references[last].line
        && part.references[last - 1].title.isEmpty
    }
    guard !ends.isEmpty else { return }
    let places = Dictionary(
      lines.indices.map { (lines[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    for last in ends {
      let reference = part.references[last]
      let untitled = part.references[..<last].reversed().prefix {
        $0.title.isEmpty && $0.section == reference.section
      }.count
      guard untitled > 0, let place = places[reference.titleLine],
        case let titles = titlesLeft(rightBelow: place), !titles.isEmpty
      else { continue }
      let first = TitleBlock(place: place, text: reference.title)
      if titles.count == untitled {
        take([first] + titles, at: (last - untitled)...last)
      } else {
        dropTitle(first, of: last)
      }
    }
  }

  private struct TitleBlock {
    var place: Int
    var text: TextRange
  }

  private mutating func take(_ titles: [TitleBlock], at references: ClosedRange<Int>) {
    for (reference, title) in zip(references, titles) {
      part.references[reference].title = title.text
      part.references[reference].titleLine = lines[title.place].number
      part.references[reference].kind = TitleFacts.kind(of: title.text, in: bytes)
      roles[title.place] = .title
    }
  }

  private mutating func dropTitle(_ title: TitleBlock, of reference: Int) {
    part.references[reference].title = .empty
    part.references[reference].titleLine = 0
    part.references[reference].kind = nil
    roles[title.place] = .unread
  }

  /// Whole titles of a line each that nobody read, up to the first line that somebody did.
  private mutating func titlesLeft(rightBelow above: Int) -> [TitleBlock] {
    var titles: [TitleBlock] = []
    for index in lines.indices[(above + 1)...] where !lines[index].isBlank {
      if roles[index] == .title, titles.isEmpty { continue }
      let words = text.form(of: lines[index]).text
      guard roles[index] == .unread, isWholeTitle(words) else { break }
      titles.append(TitleBlock(place: index, text: words))
    }
    return titles
  }
}
