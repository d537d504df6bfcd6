/// Documents that a sheet offers for download: rows with a date or a file format.
extension SheetReader {
  /// Reads a line under a downloads heading; what is neither document nor prose is a link stub.
  mutating func readDocument(_ index: Int, _ form: LineForm) -> Int? {
    let divider = text.divider(of: lines[index])
    let cells =
      divider.map { text.cells(of: lines[index], by: $0) } ?? splitAtDate(form.text)
    if let document = document(cells.filter { !$0.isEmpty }, divider, form, index) {
      part.documents.append(document)
      stackedDocument = StackedDocument()
      return claim(index, .document)
    }
    // A row of a table whose heading was lost.
    if let label = cells.first, cells.count > 1, divider != .gap, isLabel(label) {
      return readRow(index, form, onlyDivided: true)
    }
    if divider == nil, completeDocument(index, form.text) || goesOnWithTitle(index, form) {
      return claim(index, .document)
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

  /// Remembers the title that a date may follow, with the lines above that show that it goes on; of any
  /// others nothing tells whether they begin it.
  private mutating func takeTitle(_ words: TextRange, _ index: Int) {
    let above = stackedDocument
    stackedDocument = StackedDocument(title: words, lines: index..<index + 1)
    guard !words.isEmpty, !above.title.isEmpty, !above.isOpen, above.lines.upperBound == index,
      above.lines.count < Self.mostLinesOfTitle, mayBeTitleOfDocument(above.title),
      !isKnownHeading(above.title), !isNumberedHeading(above.title)
    else { return }
    guard goesOn(above.title, in: words) else {
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

  /// Takes a line right below a document as the rest of its title.
  private mutating func goesOnWithTitle(_ index: Int, _ form: LineForm) -> Bool {
    guard mayBeRestOfTitle(index, form), let last = part.documents.last,
      goesOn(last.title, in: form.text),
      let first = lines[..<index].lastIndex(where: { $0.number == last.line }),
      index - first < Self.mostLinesOfTitle,
      DateReader.first(in: lines[first].content, of: bytes) != nil
    else { return false }
    part.documents[part.documents.count - 1].title = text.joinedWords(last.title, form.text)
    return true
  }

  /// Takes the words before the size of a file as the rest of the title above, whose row has the date
  /// and no size: both were wrapped. `Systembeschreibung    5,7 MB`.
  private mutating func goesOnBesideSize(_ index: Int, _ words: TextRange) -> Bool {
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
  private func mayBeRestOfTitle(_ index: Int, _ form: LineForm) -> Bool {
    index > 0 && roles[index - 1] == .document && !form.isMarked && !form.isBullet
      && text.divider(of: lines[index - 1]).map { $0 == .gap } ?? true
      && !form.text.isEmpty && mayBeTitleOfDocument(form.text)
      && !bytes[form.text.lower..<form.text.upper].contains(where: Byte.isDigit)
  }

  /// Takes a date or a file on a line of its own as that of the title above it.
  private mutating func completeDocument(_ index: Int, _ words: TextRange) -> Bool {
    let (date, end) = DateReader.leading(words, in: bytes) ?? (nil, words.lower)
    let file = bytes.trimmed(TextRange(end, words.upper))
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
    if part.documents[last].date == nil { part.documents[last].date = date }
    if part.documents[last].format.isEmpty { part.documents[last].format = format ?? .empty }
    return true
  }

  /// Whether words can name a document: no sentence, no part with its kind and poles, no date.
  private func mayBeTitleOfDocument(_ words: TextRange) -> Bool {
    (words.lower..<words.upper).contains { Byte.isLetter(bytes[$0]) }
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
    return pieces.count > 1 && DateReader.read(pieces[0], in: bytes) == nil ? pieces : []
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
    let hasDate = cells.dropFirst().contains { DateReader.read($0, in: bytes) != nil }
    if hasDate, let document = document(cells, line: line) { return document }
    let isOpen = divider == nil || divider == .gap
    let pieces = isOpen ? splitAtDate(form.text) : cells.flatMap { piecesAroundDate($0) }
    return document(pieces, line: line) ?? document(cells, line: line)
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

  /// A title without the format that a parenthesis behind it begins with: `Leaflet (PDF`, before a date.
  private func withoutFormat(_ title: TextRange) -> (title: TextRange, format: TextRange) {
    guard
      let open = (title.lower..<title.upper).last(where: { bytes[$0] == Byte.openParenthesis }),
      open > title.lower, let format = fileFormat(TextRange(open + 1, title.upper))
    else { return (title, .empty) }
    return (bytes.trimmed(TextRange(title.lower, open)), format)
  }

  /// A title without the headings that ran into it: `Documentation Technical explanations`.
  private func withoutHeadings(_ title: TextRange) -> TextRange {
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
  private func fileFormat(_ cell: TextRange) -> TextRange? {
    var end = cell.lower
    while end < cell.upper, Byte.isLetter(bytes[end]) || Byte.isDigit(bytes[end]) { end += 1 }
    let name = TextRange(cell.lower, end)
    let size = bytes.trimmed(TextRange(end, cell.upper))
    guard size.isEmpty || Byte.isDigit(bytes[size.lower]) || isFurniture(size) else { return nil }
    return FileFormat.names.meaning(of: name, in: bytes) == nil ? nil : name
  }
}

/// A document whose title, date and file stand one below the other.
struct StackedDocument {
  var title = TextRange.empty
  /// The lines of the title.
  var lines = 0..<0
  /// The lines right above it that may begin the title.
  var doubtful: [Int] = []
  /// Whether the document is in the record already.
  var isOpen = false
}

/// The file formats that sheets offer.
enum FileFormat {
  /// What heads the columns of a table of documents.
  static let heads: PhraseTable<Bool> = PhraseTable(
    ["Title", "Date", "Format", "File", "Document", "Titel", "Datum", "Datei", "Dokument"]
      .map { ($0, true) })
  /// Links to drawings, which are no documents.
  static let models: PhraseTable<Bool> = PhraseTable(
    [
      "2D/3D Models", "2D/3D-Modelle", "EPLAN Data Portal", "EPLAN Portal", "ZUKEN Portal",
      "WSCAD Universe", "CADENAS",
    ].map { ($0, true) })
  static let sizes: PhraseTable<Bool> = PhraseTable(
    ["B", "kB", "MB", "GB", "KiB", "MiB"].map { ($0, true) })
  static let names: PhraseTable<Bool> = PhraseTable(
    ["pdf", "zip", "doc", "docx", "xls", "xlsx", "xml", "txt", "dxf", "dwg", "stp", "step", "html"]
      .map { ($0, true) })
}

extension [UInt8] {
  /// The size of a file that ends some words: `2.0 MB`.
  fileprivate func size(endingIn words: TextRange) -> TextRange? {
    var unit = words.upper
    while unit > words.lower, Byte.isLetter(self[unit - 1]) { unit -= 1 }
    guard FileFormat.sizes.meaning(of: TextRange(unit, words.upper), in: self) != nil else {
      return nil
    }
    var end = unit
    while end > words.lower, self[end - 1] == Byte.space { end -= 1 }
    var start = end
    while start > words.lower, Byte.isNumeric(self[start - 1]) { start -= 1 }
    let isWord = start == words.lower || self[start - 1] == Byte.space
    return start < end && isWord ? TextRange(start, words.upper) : nil
  }

  /// Whether the size of a file stands in a row.
  fileprivate func holdsSize(_ row: TextRange) -> Bool {
    var rest = row
    while let word = word(from: rest.lower, to: rest.upper) {
      rest = TextRange(word.upper, rest.upper)
      if FileFormat.sizes.meaning(of: word, in: self) != nil { return true }
    }
    return false
  }
}

extension Byte {
  fileprivate static func isNumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == point || byte == comma
  }
}
