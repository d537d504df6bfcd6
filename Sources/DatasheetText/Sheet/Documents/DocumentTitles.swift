/// Titles of documents, and what a narrow column left of them on the lines below.
extension SheetReader {
  /// Remembers the title that a date may follow, with the lines above that show that it goes on; of any
  /// others nothing tells whether they begin it.
  mutating func takeTitle(_ words: TextRange, _ index: Int) {
    let above = stackedDocument
    stackedDocument = StackedDocument(title: words, lines: index..<index + 1)
    guard !words.isEmpty, !above.title.isEmpty, !above.isOpen, above.lines.upperBound == index,
      above.lines.count < Self.mostLinesOfTitle, mayBeTitleOfDocument(above.title),
      !isKnownHeading(above.title), !isNumberedHeading(above.title)
    else { return }
    guard goesOn(above.title, in: words) || standsBelowLink(above.lines.lowerBound) else {
      stackedDocument.doubtful = above.doubtful + above.lines
      return
    }
    stackedDocument.title = text.joinedWords(above.title, words)
    stackedDocument.lines = above.lines.lowerBound..<index + 1
    stackedDocument.doubtful = above.doubtful
  }

  /// No title of a document is wrapped over more lines.
  private static let mostLinesOfTitle = 4

  /// Whether the title of a document breaks off, or words begin small as its rest does.
  private func goesOn(_ title: TextRange, in words: TextRange) -> Bool {
    bytes.beginsSmall(words) || bytes.endsOpen(title)
  }

  /// Whether the link that ends a document stands above a line, so that the next one begins there.
  private func standsBelowLink(_ index: Int) -> Bool {
    let reach = max(0, index - 2)..<index
    return reach.last { !lines[$0].isBlank }.map(endsInLink) ?? false
  }

  /// Whether a line ends in the link of a document, as all documents of its page do: `Download`.
  private func endsInLink(_ index: Int) -> Bool {
    text.words(lines[index].content).last.map { isFurniture($0) } ?? false
  }

  /// Whether a date begins one of the next lines, so that they are the title before it.
  private func standsAboveDate(_ index: Int) -> Bool {
    lines[(index + 1)...].prefix(Self.mostLinesOfTitle).prefix { !$0.isBlank }
      .contains { DateReader.leading($0.content, in: bytes) != nil }
  }

  /// Takes a line right below a document as the rest of its title.
  mutating func goesOnWithTitle(_ index: Int, _ form: LineForm) -> Bool {
    guard mayBeRestOfTitle(index, form), let last = part.documents.last,
      let first = lines[..<index].lastIndex(where: { $0.number == last.line }),
      index - first < Self.mostLinesOfTitle,
      DateReader.first(in: lines[first].content, of: bytes) != nil,
      goesOn(last.title, in: form.text)
        || endsInLink(first) && !standsAboveDate(index)
          && WebWords.buttons.meaning(of: form.text, in: bytes) == nil
    else { return false }
    part.documents[part.documents.count - 1].title = text.joinedWords(last.title, form.text)
    return true
  }

  /// Takes the words before the size of a file as the rest of the title above, whose row has the date
  /// and no size: both were wrapped. `Systembeschreibung    5,7 MB`.
  mutating func goesOnBesideSize(_ index: Int, _ words: TextRange) -> Bool {
    guard let last = part.documents.last, index > 0, roles[index - 1] == .document,
      lines[index - 1].number == last.line, !bytes.holdsSize(lines[index - 1].content),
      let size = bytes.size(endingIn: words)
    else { return false }
    let rest = bytes.trimmed(TextRange(words.lower, size.lower))
    guard !rest.isEmpty, mayBeTitleOfDocument(rest) else { return false }
    part.documents[part.documents.count - 1].title = text.joinedWords(last.title, rest)
    return true
  }

  /// Whether words right below a document may be the rest of its title, in a cell that was wrapped.
  func mayBeRestOfTitle(_ index: Int, _ form: LineForm) -> Bool {
    index > 0 && roles[index - 1] == .document && !form.isMarked && !form.isBullet
      && text.divider(of: lines[index - 1]).map { $0 == .gap } ?? true
      && !form.text.isEmpty && mayBeTitleOfDocument(form.text)
      && !bytes[form.text.lower..<form.text.upper].contains(where: Byte.isDigit)
  }
}

/// A document whose title, date and file stand one below the other.
struct StackedDocument {
  var title = TextRange.empty
  /// The lines of the title.
  var lines = 0..<0
  /// The lines right above it that may begin the title.
  var doubtful: [Int] = []
  /// The line of its date.
  var lineOfDate: Int?
  /// Whether the document is in the record already.
  var isOpen = false
}
