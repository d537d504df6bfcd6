/// Reads the lines of one file into part records.
///
/// One pass, top to bottom: what a line is follows from its form, the vocabulary, and the heading it
/// stands under. Each reader claims the lines it understood; a line that nobody claims is `unread`.
struct SheetReader {
  var values: ValueReader
  var lines: [Line]
  /// The rows that were put together from several lines.
  var joinedLines = JoinedLines()
  /// The lines of page feet that narrow cells wrapped.
  let pageFeet: Set<Int>
  /// What each line was; `unread` until a reader claims it.
  var roles: [LineRole]
  var parts: [PartRecord] = []
  var problems: [SheetProblem] = []
  var version: CalendarDate?
  var languageVotes: [Language: Int] = [:]

  /// The section that the next row belongs to.
  var section: SectionTree.Index = 0
  /// Who a title or address on the next lines belongs to.
  var named = NamedItem.nobody
  /// The last line that the title of the named item took, to join what was wrapped; else -1.
  var lastTitleLine = -1
  /// The last line that a note took; else -1.
  var lastNoteLine = -1
  /// The lines of the note that is being read.
  var notePieces: [TextRange] = []
  var approvals = ApprovalTable()
  var stackedDocument = StackedDocument()
  /// Formats of files that stand below no title, and their lines.
  var strayFiles: [(format: TextRange, line: Int)] = []
  var rows = RowState()
  /// Whether the blocks of labels and values of all lines are paired.
  var arePaired = false
  /// What the columns rate by of the rows of matrices that blocks were put together to.
  var columnsOfRows: [Int: [RatingScope]] = [:]
  /// The rows, by their first line, that were paired by the order of blocks alone.
  var exchangeableRows: Set<Int> = []
  /// How many labels ended in a colon above their values.
  var termsAbove = 0
  /// How many rows of words a colon divides, and how many it does not.
  var colons = (with: 0, without: 0)
  /// How many lines held more than one row of the part.
  var linesOfSeveralRows = 0
  /// Whether the columns of the pages run together; `nil` until that is asked.
  var mixedColumns: Bool?
  /// The rows of the part so far.
  var printedRows: Set<PrintedRow> = []
  /// The standard that the last row which names one rates the rows below by, and its section.
  var ratedBy: (section: SectionTree.Index, standard: UInt64) = (0, 0)
  /// The places of the part's references, by the items that they name; of several, the last.
  var placesOfReferences: [ItemNumber: Int] = [:]
  /// No line above this one is the heading of a table.
  var firstTable = 0
  /// The line that named the part.
  var head = 0
  /// The line that names the item without words that announce it; else -1.
  var lineOfBareHead = -1
  /// The item that the head of the sheet names by its number at the maker.
  var makersItem: ItemNumber?
  /// The head or foot of a page that gave the item's title, whose rest may stand on the next line.
  var runningTitle = RunningTitle()

  init(_ bytes: [UInt8]) {
    values = ValueReader(TextStore(bytes))
    lines = LineScanner.lines(of: bytes)
    lines = OneLineTables.split(TablesInCells.unnested(lines, in: bytes), in: bytes)
    lines = GluedHeadings.split(lines, in: bytes)
    MakersMark.drop(&lines, in: bytes)
    PictureMarks.drop(&lines, in: bytes)
    Buttons.drop(&lines, in: bytes)
    Ligatures.open(&lines, in: &values.text)
    version = PageEdges.clear(&lines, in: values.text)
    RowNumbers.drop(inPipes: false, &lines, in: &values.text, &joinedLines)
    LooseGaps.close(&lines, in: &values.text)
    LostSuperscripts.join(&lines, in: &values.text, &joinedLines)
    UnderscoredLinks.open(&lines, in: &values.text)
    let bytes = values.text.bytes
    let isDrawn = DrawnTables.mayBeHeld(by: lines, bytes)
    lines = PipeColumns.streams(lines, in: bytes)
    // No page in columns has tables that are drawn with borders.
    lines =
      isDrawn
      ? NestedTables.unnested(lines, in: bytes)
      : ColumnSplitter(bytes).streams(CardGrids(bytes).streams(lines))
    lines = BoldRuns.split(TornHeadings.lift(lines, in: &values.text), in: values.text.bytes)
    WrappedCells.join(&lines, in: &values.text, &joinedLines)
    if isDrawn { DrawnTables.rewrite(&lines, in: &values.text, &joinedLines) }
    WrappedLinks.join(&lines, in: &values.text, &joinedLines)
    WikiMarkup.rewrite(&lines, in: &values.text, &joinedLines)
    DelimitedRecords.rewrite(&lines, in: &values.text, &joinedLines)
    GluedPairs.rewrite(&lines, in: &values.text, &joinedLines)
    ListItems.join(&lines, in: &values.text, &joinedLines)
    ListedPairs.join(&lines, in: &values.text, &joinedLines)
    TornLeaders.join(&lines, in: &values.text, &joinedLines)
    DividedRows.rewrite(&lines, in: &values.text, &joinedLines)
    TornValues.join(&lines, in: &values.text, &joinedLines)
    TornNumbers.join(&lines, in: &values.text, &joinedLines)
    LostHyphens.restore(&lines, in: &values.text, &joinedLines)
    TornHeadings.drop(&lines, in: &values.text)
    OutlineNumbers.drop(&lines, in: values.text.bytes)
    StackedCells.split(&lines, in: &values.text)
    HTMLRows.join(&lines, in: &values.text, &joinedLines)
    BrokenPipeRows.join(&lines, in: &values.text, &joinedLines)
    RowNumbers.drop(inPipes: true, &lines, in: &values.text, &joinedLines)
    // What was a cell of a table in its own lines is one of a row only now.
    Buttons.drop(&lines, in: values.text.bytes)
    roles = lines.map { line in
      line.isBlank ? line.marks.contains(.edge) ? .pageFurniture : .blank : .unread
    }
    pageFeet = PageFeet.find(in: lines, values.text)
  }

  /// The text of the sheet with all that was rewritten.
  ///
  /// Lent rather than copied, as are `bytes` and `part`: a copy counts references, a record's a dozen
  /// of them, and the questions that readers ask are short. That is a fifth of the time of reading.
  var text: TextStore {
    _read { yield values.text }
    _modify { yield &values.text }
  }

  var bytes: [UInt8] { _read { yield values.text.bytes } }

  /// The part that lines belong to now.
  var part: PartRecord {
    _read { yield parts[parts.count - 1] }
    _modify { yield &parts[parts.count - 1] }
  }

  mutating func read() {
    findHead()
    var index = 0
    while index < lines.count { index = readLine(index) }
    finishPart()
    for line in joinedLines.emptied where roles[line] == .blank { roles[line] = .ruler }
    for (row, rest) in joinedLines.absorbed {
      for line in rest where !bytes.trimmed(lines[line].whole).isEmpty { roles[line] = roles[row] }
    }
  }

  /// Reads one line, perhaps with some that follow, and returns the next one to read.
  private mutating func readLine(_ index: Int) -> Int {
    if lines[index].isBlank {
      if !lines[index].marks.contains(.edge) { roles[index] = .blank }
      return index + 1
    }
    if !lines[index].marks.isDisjoint(with: [.mixed, .scrawl]) || lines[index].isEndless {
      return passLine(index)
    }
    if pageFeet.contains(index) { return claimPageFoot(index) }
    if let next = readAside(index) ?? readItemMark(index) ?? readPlainRow(index) { return next }
    openGroupOfRow(index)
    dropAddressColumn(index)
    let line = lines[index]
    if text.isRuler(line.content) { return claim(index, .ruler) }
    let marked = text.form(of: line)
    let form = withoutMarksOfLabel(marked)
    if let next = readRunningHead(form.text, index) { return next }
    if let next = readBareAddress(index, form) { return next }
    if !isMakerAsAgency(index, form), readFurniture(index, form) {
      return claimFurniture(index, form)
    }
    guard !parts.isEmpty else { return passPageLine(index, form) ?? index + 1 }
    if isSentenceAmongApprovals(form.text) { return passPageLine(index, form) ?? index + 1 }
    if let next = readGroupOfApproval(index) { return next }
    if let next = readHeadingOfMixedColumns(index) { return next }
    if let next = readWrappedMatrix(index, form) { return next }
    if let next = completeKnownValue(index, form) { return next }
    if let next = readWrappedRow(index, form) ?? readCentredValue(index, form) { return next }
    if let next = readIntoStack(index, form) ?? readRest(index, form) { return next }
    if !rows.values.isEmpty { settleStack() }
    if let next = readTitlesAbove(index, form) { return next }
    if let next = readReference(index) ?? readHeadOfReferences(index, form) { return next }
    if let next = readTitle(index, form) ?? readHeading(index, form) { return next }
    if let next = readInRoom(index, form) { return next }
    // What no reader knows in a table may be a value whose label stands below.
    if part.sections.room(at: section) == .data || beginsRaisedBlock(index),
      pairBlocks(from: index)
    {
      return index
    }
    if let next = passPageLine(index, form) { return next }
    if isRestOfRow(index, form) { doubtLastRow() }
    if bytes.holdsDamagedCategory(form.text), bytes.isParenthesis(form.text) { doubtLastRow() }
    if isStrayCell(index, form) { doubtLastRow() }
    return readNote(index, form)
  }

  /// Passes what a web page prints around the sheet.
  private mutating func passPageLine(_ index: Int, _ form: LineForm) -> Int? {
    guard isWebFurniture(form.text) else { return nil }
    // Below a button no title goes on.
    named = .nobody
    return claim(index, .pageFurniture)
  }

  /// Whether words that begin small, or words right below a long value, stand below the last row as
  /// nothing but its end would.
  private func isRestOfRow(_ index: Int, _ form: LineForm) -> Bool {
    guard let open = rows.open, open.lastLine < index, !form.text.isEmpty,
      let row = part.attributes.last, part.sections.room(at: section) == .data,
      !text.valueForm(of: row.raw).isWhole
    else { return false }
    let mayBeLarge =
      open.lastLine + 1 == index && open.pieceLength >= Self.longPiece && !open.isClosed
      && form.text.count < open.pieceLength
    return (bytes.beginsSmall(form.text) || mayBeLarge)
      && lines[(open.lastLine + 1)..<index].allSatisfy(\.isBlank)
  }

  /// A piece of a value on its line, in bytes, that is so long that it may have been wrapped.
  private static let longPiece = 40

  /// Leaves a line unread whose columns nothing tells apart, where the row above it may go on, or that
  /// has no end.
  private mutating func passLine(_ index: Int) -> Int {
    settleStack()
    if let open = rows.open, lines[index].marks.contains(.mixed), follows(open.lastLine, index) {
      doubtLastRow()
    }
    rows.open = nil
    return index + 1
  }

  /// Hands the line to who reads under the present heading.
  private mutating func readInRoom(_ index: Int, _ form: LineForm) -> Int? {
    switch part.sections.room(at: section) {
    case .approvals: readRowOfMixedColumns(index, form) ?? readApproval(index, form)
    case .downloads:
      readStrayRow(index, form) ?? readRowOfMixedColumns(index, form) ?? readDocument(index, form)
    case .data:
      readGluedRow(index, form) ?? readRow(index, form) ?? readUnknownTerm(index, form)
        ?? readUnknownRow(index, form)
    case .references, .prose, .aside, nil:
      readStrayRow(index, form) ?? readRowOfMixedColumns(index, form)
        ?? readRow(index, form, onlyDivided: true)
    }
  }

  /// Takes the maker's address, run into a column of its own, off a line that has more to say.
  private mutating func dropAddressColumn(_ index: Int) {
    guard lines[index].marks.contains(.gap), lines[index].marks.isDisjoint(with: [.tab, .pipe])
    else { return }
    var cells = text.rawCells(of: lines[index])[...]
    guard cells.count > 1 else { return }
    while let first = cells.first, cells.count > 1, isFurniture(bytes.trimmed(first)) {
      cells.removeFirst()
    }
    while let last = cells.last, cells.count > 1, isFurniture(bytes.trimmed(last)) {
      cells.removeLast()
    }
    guard let first = cells.first, let last = cells.last, !isFurniture(bytes.trimmed(first)),
      !bytes.isPageNumber(bytes.trimmed(first))
    else { return }
    lines[index].content = bytes.trimmed(TextRange(first.lower, last.upper))
    if cells.count == 1 { lines[index].marks.remove(.gap) }
  }

  /// Leaves a line with what begins at a place, to be read next.
  mutating func cut(_ index: Int, at place: Int) -> Int {
    lines[index].whole.start = UInt32(place)
    lines[index].content.start = UInt32(place)
    return index
  }

  /// Says what a line was and returns the next.
  mutating func claim(_ index: Int, _ role: LineRole) -> Int {
    roles[index] = role
    return index + 1
  }

  /// The next line that is not blank.
  func nextFilled(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    return next < lines.count ? next : nil
  }

  /// The next line that is neither blank nor a ruler.
  func nextPrinted(after index: Int) -> Int? {
    var next = nextFilled(after: index)
    while let line = next, text.isRuler(lines[line].content) { next = nextFilled(after: line) }
    return next
  }

  mutating func vote(_ language: Language) { languageVotes[language, default: 0] += 1 }
}
