/// Titles of references that some converters print apart, all below all numbers.
extension SheetReader {
  /// Gives each reference its title where none has one above, where as many titles as references are
  /// left unread below, and where each is of a kind that its group may hold.
  mutating func takeTitlesApart() {
    guard let first = part.references.first, part.references.allSatisfy(\.title.isEmpty) else {
      return
    }
    let titles = titlesLeft(below: first.line)
    guard titles.count == part.references.count, titles.allSatisfy({ endsParagraph($0.lines) })
    else { return }
    for (index, title) in zip(part.references.indices, titles) {
      part.references[index].kind = TitleFacts.kind(of: title.text, in: bytes)
    }
    guard !part.references.contains(where: { $0.contradictsItsGroup(of: part.kind) }) else {
      for index in part.references.indices { part.references[index].kind = nil }
      return
    }
    for (index, title) in zip(part.references.indices, titles) {
      part.references[index].title = title.text
      part.references[index].titleLine = lines[title.lines[0]].number
      for line in title.lines { roles[line] = .title }
    }
  }

  private func endsParagraph(_ title: [Int]) -> Bool {
    let next = (title.last ?? 0) + 1
    return next >= lines.count || lines[next].isBlank || roles[next] == .unread
  }

  /// Whole titles that nobody read, each with the lines that it goes on over.
  private mutating func titlesLeft(below number: Int) -> [RowState.Piece] {
    var titles: [RowState.Piece] = []
    for index in lines.indices where lines[index].number > number && roles[index] == .unread {
      let words = text.form(of: lines[index]).text
      guard !words.isEmpty else { continue }
      if let title = titles.last, title.lines.last == index - 1, bytes.goesOn(words),
        title.lines.count < Self.mostRowLines
      {
        titles[titles.count - 1].text = text.joinedWords(title.text, words)
        titles[titles.count - 1].lines.append(index)
      } else if isWholeTitle(words) {
        titles.append(RowState.Piece(text: words, lines: [index]))
      }
    }
    return titles
  }
}
