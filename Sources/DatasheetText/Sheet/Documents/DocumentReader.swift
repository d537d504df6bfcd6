/// Documents that a sheet offers for download: rows with a date or a file format.
extension SheetReader {
  /// Reads a line under a downloads heading; what is neither document nor prose is a link stub.
  mutating func readDocument(_ index: Int, _ form: LineForm) -> Int? {
    if let next = readGroupOfDocuments(index, form) { return next }
    let divider = text.divider(of: lines[index])
    let cells =
      divider.map { text.cells(of: lines[index], by: $0) } ?? splitAtDate(form.text)
    // A date that was wrapped in its cell goes on below.
    if divider == .gap, cells.dropFirst().contains(where: beginsDate) { return index + 1 }
    if let document = document(cells.filter { !$0.isEmpty }, divider, form, index) {
      if !(repeatsLine(index) && roles[index - 1] == .document) { part.documents.append(document) }
      stackedDocument = StackedDocument()
      return claim(index, .document)
    }
    // A row of a table whose heading was lost.
    if let label = cells.first, cells.count > 1, divider != .gap, isLabel(label) {
      return readRow(index, form, onlyDivided: true)
    }
    if divider == nil {
      if completeDocument(index, form.text) || goesOnWithTitle(index, form) {
        return claim(index, .document)
      }
      if let next = readDocumentColumns(index) ?? takeStrayFile(index, form.text) { return next }
    }
    let words = cells.isEmpty ? form.text : text.joined(cells.filter { !$0.isEmpty }, by: " ")
    if goesOnBesideSize(index, words) { return claim(index, .document) }
    if cells.isEmpty, form.text.count > 60, bytes.looksLikeProse(form.text) { return nil }
    let isTitle =
      DateReader.read(form.text, in: bytes) == nil && fileFormat(form.text) == nil
      && !bytes.isListed(form.text)
    takeTitle(isTitle ? form.text : .empty, index)
    // The title of an item that a page printed beside is none of a document.
    if bytes.isListed(form.text) { return index + 1 }
    if divider == nil, mayBeRestOfTitle(index, form) { return index + 1 }
    return claim(index, .linkStub)
  }

  /// Takes a date or a file on a line of its own as that of the title above it.
  private mutating func completeDocument(_ index: Int, _ words: TextRange) -> Bool {
    let words = withoutDividers(words)
    guard !words.isEmpty else { return false }
    let (date, end) = DateReader.leading(words, in: bytes) ?? (nil, words.lower)
    let file = withoutDividers(bytes.trimmed(TextRange(end, words.upper)))
    let format = file.isEmpty ? nil : fileFormat(file)
    guard format != nil || (date != nil && file.isEmpty), !stackedDocument.title.isEmpty,
      stackedDocument.isOpen || mayBeTitleOfDocument(stackedDocument.title)
    else { return false }
    if !stackedDocument.isOpen {
      part.documents.append(
        Document(
          section: section, title: withoutHeadings(stackedDocument.title), date: nil,
          format: .empty,
          line: lines[stackedDocument.lines.lowerBound].number))
      for line in stackedDocument.lines { roles[line] = .document }
      for line in stackedDocument.doubtful { roles[line] = .unread }
      stackedDocument.isOpen = true
    }
    let last = part.documents.count - 1
    if let date { takeDate(date, index, of: last) }
    if part.documents[last].format.isEmpty { part.documents[last].format = format ?? .empty }
    return true
  }

  /// Takes the date of a document. Of two the one that is the sheet's own stood in the foot of the page;
  /// else nothing tells which it is.
  private mutating func takeDate(_ date: CalendarDate, _ index: Int, of document: Int) {
    guard let other = part.documents[document].date, let line = stackedDocument.lineOfDate else {
      part.documents[document].date = date
      stackedDocument.lineOfDate = index
      return
    }
    if other == version {
      part.documents[document].date = date
      roles[line] = .pageFurniture
    } else if date != version {
      part.documents[document].date = nil
      roles[line] = .unread
    }
  }

  /// Whether a cell is the beginning of a date: `Dec 1,`.
  private func beginsDate(_ cell: TextRange) -> Bool {
    guard cell.count < 12, DateReader.read(cell, in: bytes) == nil,
      let month = bytes.word(from: cell.lower, to: cell.upper), month.upper < cell.upper,
      Words.months.meaning(of: month, in: bytes) != nil
    else { return false }
    return bytes[month.upper..<cell.upper].allSatisfy {
      Byte.isDigit($0) || " ,.".utf8.contains($0)
    }
  }

  /// Whether words can name a document: no sentence, no part with its kind and poles, no date. A text
  /// for a bid is named by the item's number alone.
  func mayBeTitleOfDocument(_ words: TextRange) -> Bool {
    if isPartsNumber(words) { return true }
    return (words.lower..<words.upper).contains { Byte.isLetter(bytes[$0]) }
      && bytes[words.upper - 1] != Byte.point && bytes[words.upper - 1] != Byte.colon
      && !bytes.isListed(words)
      && DateReader.read(words, in: bytes) == nil && fileFormat(words) == nil
      && FileFormat.heads.meaning(of: words, in: bytes) == nil
      && FileFormat.models.longestPrefix(of: words, in: bytes) == nil
      && bytes.size(endingIn: words)?.lower != words.lower
  }

  /// `Technical explanations Apr 3, 2019 pdf 2.1 MB Download`: the date divides title and file.
  private func splitAtDate(_ words: TextRange) -> [TextRange] {
    let pieces = piecesAroundDate(words)
    if pieces.count > 1 { return DateReader.read(pieces[0], in: bytes) == nil ? pieces : [] }
    let bare = withoutStub(words)
    return fileBehind(bare).map { [bare, $0] } ?? []
  }

  /// What stands before a date, the date, and what stands behind it.
  private func piecesAroundDate(_ words: TextRange) -> [TextRange] {
    guard let (_, date) = DateReader.first(in: words, of: bytes) else { return [words] }
    return [TextRange(words.lower, date.lower), date, TextRange(date.upper, words.upper)]
      .map { withoutDividers(bytes.trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// A cell without the semicolons or commas that divide it from the next in a list.
  private func withoutDividers(_ cell: TextRange) -> TextRange {
    func isDivider(_ byte: UInt8) -> Bool { byte == Byte.semicolon || byte == Byte.comma }
    var cell = cell
    if !cell.isEmpty, isDivider(bytes[cell.upper - 1]) { cell.end -= 1 }
    if !cell.isEmpty, isDivider(bytes[cell.lower]) { cell.start += 1 }
    return bytes.trimmed(cell)
  }

  /// The document of a row. A date with a cell of its own is its date; else one that stands in a cell
  /// with others ends the title, as it does where a gap divides the title only.
  private func document(
    _ cells: [TextRange], _ divider: CellDivider?, _ form: LineForm, _ index: Int
  ) -> Document? {
    let line = lines[index].number
    let date = cells.dropFirst().firstIndex { DateReader.read($0, in: bytes) != nil }
    if let date, let document = document(withWholeTitle(cells, date, divider), line: line) {
      return document
    }
    let isOpen = divider == nil || divider == .gap
    let pieces = isOpen ? splitAtDate(form.text) : cells.flatMap { piecesAroundDate($0) }
    return document(pieces, line: line) ?? document(cells, line: line)
  }

  /// The cells of a padded row with those before its date as one: wide blanks stood between the words of
  /// the title.
  private func withWholeTitle(_ cells: [TextRange], _ date: Int, _ divider: CellDivider?)
    -> [TextRange]
  {
    guard divider == .gap, date > 1, cells[..<date].allSatisfy({ fileFormat($0) == nil }) else {
      return cells
    }
    return [TextRange(cells[0].lower, cells[date - 1].upper)] + cells[date...]
  }

  private func document(_ cells: [TextRange], line: Int) -> Document? {
    guard let first = cells.first, cells.count > 1, !isFurniture(first) else { return nil }
    let (title, namedFormat) = withoutFormat(withoutHeadings(first))
    // A row of the column beside ran into it.
    if let row = splitWords(title), bytes.beginsQuantity(row.value) { return nil }
    guard mayBeTitleOfDocument(title) else { return nil }
    let date = cells.dropFirst().lazy.compactMap { DateReader.read($0, in: bytes) }.first
    let format = cells.dropFirst().lazy.compactMap { fileFormat($0) }.first
    guard date != nil || format != nil else { return nil }
    return Document(
      section: section, title: title, date: date, format: format ?? namedFormat, line: line)
  }

  /// A line without the word of a link at its end, `Download`.
  private func withoutStub(_ words: TextRange) -> TextRange {
    guard let last = text.words(words).last, last.lower > words.lower, isFurniture(last) else {
      return words
    }
    return bytes.trimmed(TextRange(words.lower, last.lower))
  }

  /// The format and size of a file behind a title: `Technical explanations pdf 2.1 MB`.
  private func fileBehind(_ title: TextRange) -> TextRange? {
    guard let size = bytes.size(endingIn: title), size.lower > title.lower,
      let format = text.words(TextRange(title.lower, size.lower)).last, format.lower > title.lower,
      FileFormat.names.meaning(of: format, in: bytes) != nil
    else { return nil }
    return TextRange(format.lower, title.upper)
  }

  /// A title without the format that stands behind it, in a parenthesis, too: `Leaflet (PDF`, before a
  /// date.
  private func withoutFormat(_ title: TextRange) -> (title: TextRange, format: TextRange) {
    if let file = fileBehind(title), let format = fileFormat(file) {
      return (bytes.trimmed(TextRange(title.lower, file.lower)), format)
    }
    guard
      let open = (title.lower..<title.upper).last(where: { bytes[$0] == Byte.openParenthesis }),
      open > title.lower, let format = fileFormat(TextRange(open + 1, title.upper))
    else { return (title, .empty) }
    return (bytes.trimmed(TextRange(title.lower, open)), format)
  }

  /// A title without the headings that ran into it: `Documentation Technical explanations`.
  func withoutHeadings(_ title: TextRange) -> TextRange {
    var title = title
    let unnumbered = nameOfHeading(title)
    if Vocabulary.headings.longestPrefix(of: unnumbered, in: bytes) != nil { title = unnumbered }
    while let (meanings, end) = Vocabulary.headings.longestPrefix(of: title, in: bytes),
      meanings.contains(where: { $0.room == .downloads }), end < title.upper,
      bytes[end] == Byte.space, Byte.isUpper(bytes[end + 1])
    {
      title.start = UInt32(end + 1)
    }
    return title
  }

  /// The format of `pdf 2.1 MB` or `pdf`.
  func fileFormat(_ cell: TextRange) -> TextRange? {
    var end = cell.lower
    while end < cell.upper, Byte.isLetter(bytes[end]) || Byte.isDigit(bytes[end]) { end += 1 }
    let name = TextRange(cell.lower, end)
    let size = bytes.trimmed(TextRange(end, cell.upper))
    guard size.isEmpty || Byte.isDigit(bytes[size.lower]) || isFurniture(size) else { return nil }
    return FileFormat.names.meaning(of: name, in: bytes) == nil ? nil : name
  }
}
