/// Headings: by the vocabulary, or by the marks that a converter left.
extension SheetReader {
  mutating func readHeading(_ index: Int, _ form: LineForm) -> Int? {
    let runs = text.gluedBoldRuns(bytes.trimmed(lines[index].content))
    if !runs.isEmpty {
      for run in runs { openHeading(text.plain(run), level: 0) }
      return claim(index, .heading)
    }
    guard let words = soleCell(of: lines[index], form) else { return nil }
    if let way = wayOfHeadings(words) {
      for name in way { openHeading(name, level: 0) }
      return claim(index, .heading)
    }
    let numbered = headingNumber(words)
    let name = numbered?.name ?? words
    let known = knownHeading(name, isMarked: form.isMarked || numbered != nil)
    let isKnown = known != nil
    if isKnown, !form.isMarked, numbered == nil {
      if isRatingRow(name, index) || isLabelHere(name, index) || isLabelWithColon(name) {
        return nil
      }
    }
    guard
      isKnown || isHeading(form, numbered: numbered?.depth ?? 0) || isGroupBelowHeading(index, form)
    else { return nil }
    guard !text.withoutColon(name).isEmpty else { return claim(index, .ruler) }
    openHeading(
      name, level: numbered?.depth ?? form.level, isNumbered: numbered != nil,
      isOfTable: isKnown && headsTable(name, index),
      headsDocuments: known?.room == .prose && isAboveDocument(index))
    return claim(index, .heading)
  }

  /// The headings of a way from the outermost on, all of which the vocabulary knows:
  /// `Data > Electrical data`.
  func wayOfHeadings(_ words: TextRange) -> [TextRange]? {
    // Most lines hold no byte that such a sign begins with.
    guard
      (words.lower..<words.upper).contains(where: { index in
        bytes[index] == Byte.greater || bytes[index] == 0xE2 || bytes[index] == 0xC2
      })
    else { return nil }
    let steps = text.words(words)
    let signs = steps.filter { step in
      Words.steps.contains { bytes[step.lower..<step.upper].elementsEqual($0) }
    }
    guard !signs.isEmpty, words.count < 200 else { return nil }
    var names: [TextRange] = []
    var start = words.lower
    for sign in signs + [TextRange(words.upper, words.upper)] {
      names.append(bytes.trimmed(TextRange(start, sign.lower)))
      start = sign.upper
    }
    return names.allSatisfy { !$0.isEmpty && isKnownHeading($0) } ? names : nil
  }

  /// A label in a table that a converter took for a heading, without its marks: `#### **Weight**`.
  func withoutMarksOfLabel(_ form: LineForm) -> LineForm {
    guard form.isMarked, !form.text.isEmpty, !parts.isEmpty,
      part.sections.room(at: section) == .data,
      Vocabulary.headings.meaning(of: form.text, in: bytes) == nil,
      let label = LabelReader.read(form.text, in: bytes).label
    else { return form }
    if case .ratingStandard = label.role { return form }
    return LineForm(text: form.text)
  }

  /// Whether a line is a heading of the vocabulary, perhaps numbered, or several glued together.
  mutating func isKnownHeading(_ index: Int, _ form: LineForm) -> Bool {
    let runs = text.gluedBoldRuns(bytes.trimmed(lines[index].content)).filter {
      !bytes.trimmed($0).isEmpty
    }
    if runs.count > 1 { return true }
    if let run = runs.first {
      let name = text.plain(run)
      return isKnownHeading(name)
    }
    guard let words = soleCell(of: lines[index], form) else { return false }
    return Vocabulary.headings.meaning(of: nameOfHeading(words), in: bytes) != nil
  }

  /// Whether an unknown line is a heading: marks say so, outside the sentence of a product family.
  private func isHeading(_ form: LineForm, numbered depth: Int) -> Bool {
    let heading = part.sections.heading(at: section)
    if heading?.top == .family { return form.level > 0 }
    if endsInItem(form.text) { return false }
    if depth > 1 { return heading?.room == .references }
    return form.level > 0 || (form.isBold && form.text.count <= 80)
  }

  mutating func openHeading(
    _ name: TextRange, level: Int, isNumbered: Bool = false, isOfTable: Bool = false,
    headsDocuments: Bool = false
  ) {
    let words = text.withoutColon(name)
    var heading = isOfTable ? nil : knownHeading(words, isMarked: true)
    if headsDocuments, heading?.room == .prose { heading = .ofDocuments }
    if heading?.room != .data || !rows.values.isEmpty { settleStack() }
    finishApprovals()
    stackedDocument = StackedDocument()
    rows.open = nil
    rows.matrix = []
    rows.isMatrixLost = false
    rows.blocks = []
    rows.lineOfSideMatrices = nil
    named = .nobody
    section = part.sections.open(
      words, heading, printedLevel: level, isNumbered: isNumbered, from: section)
    approvals = heading?.room == .approvals ? approvals.below : approvals.closed
  }

  /// Whether a line such as `Approvals per UL 1059` is a row rather than a heading: it stands right
  /// under the heading of its table, repeats it, or stands above the heading of a table.
  private mutating func isRatingRow(_ name: TextRange, _ index: Int) -> Bool {
    guard let headsTable = namesStandard(name) else { return false }
    let open = part.sections[section]
    if open.heading?.level == 3, bytes.same(open.name, name) { return true }
    let isUnderHeading =
      open.heading?.level == 3 && part.attributes.last?.section != section
      && rows.labels.last?.section != section && mayRate(open.name, by: name)
      && isBelowHeading(index)
    guard !isUnderHeading, let next = nextFilled(after: index) else { return isUnderHeading }
    let following = text.form(of: lines[next])
    return namesStandard(following.text) == true && !headsTable
  }

  /// Whether no more than the head of a table and the foot of a page, which are short, stand between a
  /// line and the heading above it.
  private func isBelowHeading(_ index: Int) -> Bool {
    let printed = (0..<index).reversed().lazy.filter {
      roles[$0] != .blank && roles[$0].lineClass != .furniture
    }
    for line in printed.prefix(Self.mostBelowHeading + 1) {
      if roles[line] == .heading { return true }
      if lines[line].content.count > Self.longestBelowHeading { return false }
    }
    return false
  }

  private static let mostBelowHeading = 2
  private static let longestBelowHeading = 100

  /// Whether a line such as `Ratings per IEC/EN 60664-1` heads a table; `nil` where it names no
  /// standard.
  private func namesStandard(_ words: TextRange) -> Bool? {
    guard let row = splitWords(words),
      case .ratingStandard(let headsTable)? = LabelReader.read(row.label, in: bytes).label?.role
    else { return nil }
    return headsTable
  }

  /// Whether a row can name the standard of the table below a heading: that of the heading, if it
  /// names one, perhaps with its number. `Ratings per IEC/EN 2` heads a second set of values.
  private func mayRate(_ heading: TextRange, by row: TextRange) -> Bool {
    guard let own = standard(in: heading) else { return true }
    guard let named = standard(in: row) else {
      // `Approvals per CSA` names no number.
      guard let body = splitWords(row).map({ bytes.word(from: $0.value.lower, to: $0.value.upper) })
      else { return true }
      return body.map { bytes[own.lower..<own.upper].starts(with: bytes[$0.lower..<$0.upper]) }
        ?? true
    }
    let rest = bytes.trimmed(TextRange(named.upper, row.upper))
    let isNumbered = !rest.isEmpty && bytes[rest.lower..<rest.upper].allSatisfy(Byte.isDigit)
    return !isNumbered
      && bytes[named.lower..<named.upper].starts(with: bytes[own.lower..<own.upper])
  }

  /// The standard of `Ratings per IEC/EN 60664-1`.
  private func standard(in words: TextRange) -> TextRange? {
    splitWords(words).flatMap { LabelReader.standardWithScopes($0.value, in: bytes)?.standard }
  }

  /// Whether words that head references or notes elsewhere are a label in the table they stand in, or
  /// the beginning of one: `Note on Continuous Service`, `Temperature`.
  private mutating func isLabelHere(_ words: TextRange, _ index: Int) -> Bool {
    guard part.sections.room(at: section) == .data, !isHeadingHere(words, index) else {
      return false
    }
    return isLabel(words) || splitWords(words) != nil
      || isSpelledBeginning(words) && isCompleted(words, below: index)
  }

  /// `Ratings per:`, whose value stands on the next line.
  private func isLabelWithColon(_ words: TextRange) -> Bool {
    bytes[words.upper - 1] == Byte.colon && isLabel(words)
  }

  /// Whether an unmarked line between rows is a heading: that of a table, or of references that
  /// follow at once.
  func isHeadingHere(_ words: TextRange, _ index: Int) -> Bool {
    guard let heading = knownHeading(words, isMarked: false) else { return false }
    if heading.room == .references {
      return nextPrinted(after: index).map { beginsReferences(lines[$0]) } ?? false
    }
    return heading.top != .any
  }

  /// Whether a line reads as a heading that the vocabulary knows.
  func isKnownHeading(_ words: TextRange) -> Bool {
    knownHeading(words, isMarked: false) != nil
  }

  /// A heading without its number.
  func nameOfHeading(_ words: TextRange) -> TextRange { headingNumber(words)?.name ?? words }

  /// Whether a line reads as a heading that the vocabulary knows, with its number: `1.2 Material data`.
  func isNumberedHeading(_ words: TextRange) -> Bool {
    headingNumber(words).map { isKnownHeading($0.name) } ?? false
  }

  /// The meaning of a heading: where a phrase heads several parts of a sheet, that of the open one.
  func knownHeading(_ name: TextRange, isMarked: Bool) -> Heading? {
    if bytes.endsInDash(name) { return nil }
    if let meanings = Vocabulary.headings.meaning(of: name, in: bytes) {
      let open = part.sections.heading(at: section)
      return meanings.first { $0.top == open?.top } ?? meanings.first
    }
    return openEndedHeading(name, isMarked: isMarked)
  }

  /// The meaning of a heading after whose words others follow.
  func openEndedHeading(_ name: TextRange, isMarked: Bool) -> Heading? {
    guard let (meanings, end) = Vocabulary.openHeadings.longestPrefix(of: name, in: bytes),
      Vocabulary.labelBeginnings.longestPrefix(of: name, in: bytes)?.end ?? end <= end
    else { return nil }
    let open = part.sections.heading(at: section)
    guard let heading = meanings.first(where: { $0.top == open?.top }) ?? meanings.first else {
      return nil
    }
    let tail = bytes.trimmed(TextRange(end, name.upper))
    return heading.fits(tail: tail, in: bytes, isMarked: isMarked) ? heading : nil
  }

  /// The one cell of a line that has no other; `nil` for a row.
  private mutating func soleCell(of line: Line, _ form: LineForm) -> TextRange? {
    guard line.marks.contains(.tab) || line.marks.contains(.pipe) else {
      let isDivided = line.marks.contains(.gap) && !form.isMarked
      // `Commercial  data`: a heading may have gaps between its words.
      let isHeading = !isDivided || Vocabulary.headings.meaning(of: form.text, in: bytes) != nil
      return isHeading ? form.text : nil
    }
    guard let divider = text.divider(of: line) else { return form.text }
    let cells = text.cells(of: line, by: divider).filter { !$0.isEmpty }
    let filled = cells.filter { Vocabulary.tableHeads.meaning(of: $0, in: bytes) == nil }
    guard let name = filled.first, filled.dropFirst().allSatisfy({ bytes.same($0, name) }),
      knownHeading(headingNumber(name)?.name ?? name, isMarked: false) != nil
    else { return nil }
    return filled[0]
  }

  /// `1.2.1 Ferrule`: the number's depth and the name after it. `1. Item` is a list, and a heading
  /// only where the vocabulary knows it.
  func headingNumber(_ words: TextRange) -> (depth: Int, name: TextRange)? {
    var index = words.lower
    var depth = 0
    while index < words.upper, Byte.isDigit(bytes[index]) {
      let number = index
      while index < words.upper, Byte.isDigit(bytes[index]) { index += 1 }
      guard index - number < 3 else { return nil }
      depth += 1
      guard index < words.upper, bytes[index] == Byte.point else { break }
      index += 1
    }
    guard depth > 0, index < words.upper, bytes[index] == Byte.space else { return nil }
    let name = bytes.trimmed(TextRange(index, words.upper))
    let mayBeUnknown = depth > 1 && Byte.isDigit(bytes[index - 1])
    guard !name.isEmpty, Byte.isLetter(bytes[name.lower]),
      FileFormat.sizes.meaning(of: name, in: bytes) == nil,
      mayBeUnknown || Vocabulary.headings.meaning(of: name, in: bytes) != nil
    else { return nil }
    return (depth, name)
  }
}

extension Heading {
  /// Whether what follows the words of an open-ended heading can belong to it.
  fileprivate func fits(tail: TextRange, in bytes: [UInt8], isMarked: Bool) -> Bool {
    guard !tail.isEmpty else { return false }
    if room == .data, level == 3, spellings.contains(where: { $0.text == "Connection" }) {
      return tail.count <= 2 && Byte.isDigit(bytes[tail.lower])
    }
    let isSentence = bytes[tail.upper - 1] == Byte.point || tail.count > 60
    return isMarked || !isSentence
  }
}

extension TextStore {
  /// A heading's name without the colon at its end.
  func withoutColon(_ name: TextRange) -> TextRange {
    var name = name
    while !name.isEmpty, bytes[name.upper - 1] == Byte.colon {
      name = bytes.trimmed(TextRange(name.lower, name.upper - 1))
    }
    return name
  }
}
