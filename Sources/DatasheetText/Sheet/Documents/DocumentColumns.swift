/// Documents whose table a converter printed column by column: titles, then their dates, and the files
/// somewhere below.
extension SheetReader {
  /// Reads titles, a paragraph each, and the dates below them; as many dates as titles belong to each
  /// other in order, and of any other number none is read.
  mutating func readDocumentColumns(_ index: Int) -> Int? {
    guard index > 0, lines[index - 1].isBlank || roles[index - 1] == .heading else { return nil }
    var next = index
    let titles = titlesOfColumn(&next)
    guard titles.count > 1 else { return nil }
    let dates = datesOfColumn(&next)
    guard dates.count > 1 else { return nil }
    stackedDocument = StackedDocument()
    guard dates.count == titles.count else { return next }
    for line in index..<next where !lines[line].isBlank { roles[line] = .linkStub }
    for (title, date) in zip(titles, dates) {
      part.documents.append(
        Document(
          section: section, title: withoutHeadings(title.words), date: date.value,
          format: date.format,
          line: lines[title.lines.lowerBound].number))
      for line in Array(title.lines) + [date.line] { roles[line] = .document }
    }
    return next
  }

  /// Keeps the format of a file that stands below no title, until all are known.
  mutating func takeStrayFile(_ index: Int, _ words: TextRange) -> Int? {
    guard let format = fileFormat(words) else { return nil }
    strayFiles.append((format, index))
    return index + 1
  }

  /// Gives the documents without a format those of the stray files, where there are as many, and all of
  /// one format.
  mutating func finishDocuments() {
    defer { strayFiles = [] }
    let lacking = part.documents.indices.filter { part.documents[$0].format.isEmpty }
    guard let first = strayFiles.first, strayFiles.count == lacking.count,
      strayFiles.allSatisfy({ bytes.same($0.format, first.format) })
    else { return }
    for (document, file) in zip(lacking, strayFiles) {
      part.documents[document].format = file.format
      roles[file.line] = .document
    }
  }

  private mutating func titlesOfColumn(_ next: inout Int) -> [(words: TextRange, lines: Range<Int>)]
  {
    var titles: [(words: TextRange, lines: Range<Int>)] = []
    while let (words, line) = lineOfColumn(&next), mayBeTitleOfDocument(words),
      !isKnownHeading(words), !isNumberedHeading(words),
      DateReader.leading(words, in: bytes) == nil,
      titles.count < Self.mostDocuments
    {
      if let last = titles.last, last.lines.upperBound == line {
        guard last.lines.count < Self.mostLines else { return titles }
        titles[titles.count - 1] = (
          text.joinedWords(last.words, words), last.lines.lowerBound..<line + 1
        )
      } else {
        titles.append((words, line..<line + 1))
      }
      next = line + 1
    }
    return titles
  }

  /// Dates, each alone on its line or with a file behind it.
  private mutating func datesOfColumn(_ next: inout Int) -> [DateOfColumn] {
    var dates: [DateOfColumn] = []
    while let (words, line) = lineOfColumn(&next),
      let (date, end) = DateReader.leading(words, in: bytes)
    {
      let file = bytes.trimmed(TextRange(end, words.upper))
      let format = file.isEmpty ? TextRange.empty : fileFormat(file)
      guard let format else { break }
      dates.append(DateOfColumn(value: date, format: format, line: line))
      next = line + 1
    }
    return dates
  }

  private struct DateOfColumn {
    let value: CalendarDate
    let format: TextRange
    let line: Int
  }

  /// The words of the next line that is neither blank nor furniture, if nothing divides or marks it.
  private mutating func lineOfColumn(_ next: inout Int) -> (TextRange, Int)? {
    var line = next
    while line < min(lines.count, next + Self.mostBetween) {
      guard !lines[line].isBlank else {
        line += 1
        continue
      }
      guard text.divider(of: lines[line]) == nil else { return nil }
      let form = text.form(of: lines[line])
      let isSize = bytes.size(endingIn: form.text)?.lower == form.text.lower
      guard isSize || isFurniture(form.text) || isSignAlone(form.text) else {
        return form.isMarked || form.isBullet || form.text.isEmpty ? nil : (form.text, line)
      }
      line += 1
    }
    return nil
  }

  /// Whether a text holds no letter or digit: the arrow of a link.
  private func isSignAlone(_ words: TextRange) -> Bool {
    !bytes[words.lower..<words.upper].contains { Byte.isLetter($0) || Byte.isDigit($0) }
  }

  /// No more lines, blank ones or signs of links, divide the cells of a column.
  private static let mostBetween = 24

  /// No title has more lines, and no sheet more documents; the bounds keep the time linear.
  private static let mostLines = 4
  private static let mostDocuments = 24
}
