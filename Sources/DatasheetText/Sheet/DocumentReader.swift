/// Documents that a sheet offers for download: rows with a date or a file format.
extension SheetReader {
  /// Reads a line under a downloads heading; what is neither document nor prose is a link stub.
  mutating func readDocument(_ index: Int, _ form: LineForm) -> Int? {
    let divider = text.divider(of: lines[index])
    let cells =
      divider.map { text.cells(of: lines[index], by: $0) } ?? splitAtDate(form.text)
    let filled = cells.filter { !$0.isEmpty }
    let number = lines[index].number
    // Where the cells do not tell title and file apart, the date does.
    let words = divider == .pipe ? text.joined(filled, by: " ") : form.text
    if let document = document(filled, line: number) ?? document(splitAtDate(words), line: number) {
      part.documents.append(document)
      stackedDocument = StackedDocument()
      return claim(index, .document)
    }
    // A row of a table whose heading was lost.
    if let label = cells.first, cells.count > 1, divider != .gap, isLabel(label) {
      return readRow(index, form, onlyDivided: true)
    }
    if divider == nil, completeDocument(index, form.text) { return claim(index, .document) }
    if cells.isEmpty, form.text.count > 60, bytes.looksLikeProse(form.text) { return nil }
    // The title of an item is none of a document, nor is a date.
    if isWholeTitle(form.text) || isDate(form.text) { return nil }
    stackedDocument = StackedDocument(title: form.text, line: index)
    return claim(index, .linkStub)
  }

  /// Takes a date or a file on a line of its own as that of the title above it.
  private mutating func completeDocument(_ index: Int, _ words: TextRange) -> Bool {
    let (date, end) = DateReader.leading(words, in: bytes) ?? (nil, words.lower)
    let file = bytes.trimmed(TextRange(end, words.upper))
    let format = file.isEmpty ? nil : fileFormat(file)
    guard format != nil || (date != nil && file.isEmpty), !stackedDocument.title.isEmpty else {
      return false
    }
    if !stackedDocument.isOpen {
      part.documents.append(
        Document(
          section: section, title: stackedDocument.title, date: nil, format: .empty,
          line: lines[stackedDocument.line].number))
      roles[stackedDocument.line] = .document
      stackedDocument.isOpen = true
    }
    let last = part.documents.count - 1
    if part.documents[last].date == nil { part.documents[last].date = date }
    if part.documents[last].format.isEmpty { part.documents[last].format = format ?? .empty }
    return true
  }

  /// `Technical explanations Apr 3, 2019 pdf 2.1 MB Download`: the date divides title and file.
  private func splitAtDate(_ words: TextRange) -> [TextRange] {
    guard let (_, date) = DateReader.first(in: words, of: bytes), date.lower > words.lower else {
      return []
    }
    return [TextRange(words.lower, date.lower), date, TextRange(date.upper, words.upper)]
      .map { withoutDividers(bytes.trimmed($0)) }
  }

  /// A cell without the semicolons or commas that divide it from the next in a list.
  private func withoutDividers(_ cell: TextRange) -> TextRange {
    func isDivider(_ byte: UInt8) -> Bool { byte == Byte.semicolon || byte == Byte.comma }
    var cell = cell
    if !cell.isEmpty, isDivider(bytes[cell.upper - 1]) { cell.end -= 1 }
    if !cell.isEmpty, isDivider(bytes[cell.lower]) { cell.start += 1 }
    return bytes.trimmed(cell)
  }

  private func document(_ cells: [TextRange], line: Int) -> Document? {
    guard let title = cells.first, cells.count > 1 else { return nil }
    let date = cells.dropFirst().lazy.compactMap { DateReader.read($0, in: bytes) }.first
    let format = cells.dropFirst().lazy.compactMap { fileFormat($0) }.first
    guard date != nil || format != nil else { return nil }
    return Document(
      section: section, title: title, date: date, format: format ?? .empty, line: line)
  }

  /// The format of `pdf 2.1 MB` or `pdf`.
  private func fileFormat(_ cell: TextRange) -> TextRange? {
    var end = cell.lower
    while end < cell.upper, Byte.isLetter(bytes[end]) || Byte.isDigit(bytes[end]) { end += 1 }
    let name = TextRange(cell.lower, end)
    let size = bytes.trimmed(TextRange(end, cell.upper))
    guard size.isEmpty || Byte.isDigit(bytes[size.lower]) else { return nil }
    return FileFormat.names.meaning(of: name, in: bytes) == nil ? nil : name
  }
}

/// A document whose title, date and file stand one below the other.
struct StackedDocument {
  var title = TextRange.empty
  /// The line of the title.
  var line = 0
  /// Whether the document is in the record already.
  var isOpen = false
}

/// The file formats that sheets offer.
enum FileFormat {
  static let names: PhraseTable<Bool> = PhraseTable(
    ["pdf", "zip", "doc", "docx", "xls", "xlsx", "xml", "txt", "dxf", "dwg", "stp", "step", "html"]
      .map { ($0, true) })
}
