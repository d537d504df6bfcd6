/// Reads the lines of one file into part records.
///
/// One pass, top to bottom: what a line is follows from its form, the vocabulary, and the heading it
/// stands under. Each reader claims the lines it understood; a line that nobody claims is `unread`.
struct SheetReader {
  var values: ValueReader
  let lines: [Line]
  var classes: [LineClass]
  var parts: [PartRecord] = []
  var problems: [SheetProblem] = []
  var version: CalendarDate?
  var languageVotes: [Language: Int] = [:]

  /// The section that the next row belongs to.
  var section: SectionTree.Index = 0
  /// Who a title or address on the next lines belongs to.
  var named = NamedItem.nobody
  /// The last line that the named item's title or a note took, to join what was wrapped.
  var lastNoteLine = -1
  var approvals = ApprovalTable()

  init(_ bytes: [UInt8]) {
    values = ValueReader(TextStore(bytes))
    lines = LineScanner.lines(of: bytes)
    classes = Array(repeating: .unread, count: lines.count)
  }

  /// The text of the sheet with all that was rewritten.
  var text: TextStore {
    get { values.text }
    _modify { yield &values.text }
  }

  var bytes: [UInt8] { values.text.bytes }

  /// The part that lines belong to now.
  var part: PartRecord {
    get { parts[parts.count - 1] }
    _modify { yield &parts[parts.count - 1] }
  }

  mutating func read() {
    var index = 0
    while index < lines.count { index = readLine(index) }
    finishPart()
  }

  /// Reads one line, perhaps with some that follow, and returns the next one to read.
  private mutating func readLine(_ index: Int) -> Int {
    let line = lines[index]
    if line.isBlank {
      classes[index] = .blank
      return index + 1
    }
    if let next = readItemMark(index) { return next }
    if text.isRuler(line.content) { return claim(index, .furniture) }
    let form = text.form(of: line)
    if readFurniture(index, form) { return claim(index, .furniture) }
    guard !parts.isEmpty else { return index + 1 }
    if let next = readTitle(index, form) ?? readHeading(index, form) { return next }
    if let next = readInRoom(index, form) { return next }
    return readNote(index, form)
  }

  /// Hands the line to who reads under the present heading.
  private mutating func readInRoom(_ index: Int, _ form: LineForm) -> Int? {
    switch part.sections.heading(at: section)?.room {
    case .approvals: readApproval(index, form)
    case .downloads: readDocument(index, form)
    case .data: readRow(index, form)
    case .references, .prose, nil: readRow(index, form, onlyDivided: true)
    }
  }

  /// Puts a line into a class and returns the next.
  mutating func claim(_ index: Int, _ lineClass: LineClass) -> Int {
    classes[index] = lineClass
    return index + 1
  }

  /// The next line that is not blank, if it comes within a few lines.
  func nextFilled(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    return next < lines.count ? next : nil
  }

  mutating func vote(_ language: Language) { languageVotes[language, default: 0] += 1 }
}

// MARK: The end of a part and of the file

extension SheetReader {
  /// Settles what can be settled only when all lines of a part are read.
  mutating func finishPart() {
    guard !parts.isEmpty else { return }
    finishApprovals()
    for index in part.references.indices { readTitle(ofReference: index) }
    part.kind = TitleFacts.kind(of: part.title, in: bytes)
    part.ratings = RatingTable.ratings(of: part, in: bytes)
    gatherProperties()
  }

  private mutating func readTitle(ofReference index: Int) {
    let title = part.references[index].title
    part.references[index].kind = TitleFacts.kind(of: title, in: bytes)
    part.references[index].properties = facts(ofTitle: title, added: Properties())
  }

  /// Rows first, in print order, then what the title alone tells.
  private mutating func gatherProperties() {
    var properties = Properties()
    for attribute in part.attributes { properties.take(attribute, in: bytes) }
    part.properties = facts(ofTitle: part.title, added: properties)
  }

  private mutating func facts(ofTitle title: TextRange, added properties: Properties) -> Properties
  {
    var properties = properties
    for (key, value) in TitleFacts.read(title, with: &values) { properties.offer(value, for: key) }
    return properties
  }

  func finished(encoding: TextEncoding) -> Sheet {
    let problems = problems + unreadLines()
    let language = languageVotes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return Sheet(
      text: text.finished(), encoding: encoding, language: language?.key ?? .en, version: version,
      parts: parts, lineClasses: classes, problems: problems.sorted { $0.line < $1.line })
  }

  /// A problem for each unread line, with the part that it stands in.
  private func unreadLines() -> [SheetProblem] {
    var owner = 0
    return classes.indices.filter { classes[$0] == .unread }.map { index in
      while owner + 1 < parts.count, parts[owner + 1].line <= index + 1 { owner += 1 }
      return SheetProblem(
        kind: .unreadLine, part: parts.isEmpty ? nil : parts[owner].itemNumber, line: index + 1,
        range: lines[index].content)
    }
  }
}
