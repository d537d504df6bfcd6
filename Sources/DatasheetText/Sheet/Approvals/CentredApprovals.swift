/// Approvals whose agency stands on several lines, its mark above its name, and whose other cells stand
/// between them, as a page centres them:
///
///     CCA
///                               IEC 61535   NL-48811
///     DEKRA Certification B.V.
///
/// or beside its last line, or below it, where a blank line may divide them.
extension SheetReader {
  /// Reads the lines of such a row, which a known agency holds together.
  mutating func readCentredApproval(_ index: Int, _ form: LineForm) -> Int? {
    guard beginsAgencyAlone(form.text) || standsAlone(index) else { return nil }
    var agency = [form.text]
    var line = index + 1
    while agency.count < Self.mostLinesAbove, let words = nameOfAgency(line), cellsOf(line) == nil {
      agency.append(words)
      line += 1
    }
    if isBlank(line), isKnownAgency(agency), let next = nextFilled(after: line) { line = next }
    guard let cells = cellsOf(line) else { return nil }
    let between = line
    line += 1
    if !cells.lead.isEmpty { agency.append(cells.lead) }
    var whole = isKnownAgency(agency) ? (agency, line) : nil
    for _ in 0..<Self.mostLinesBelow {
      // Below the only row of a table of Markdown stands its ruler.
      if line < lines.count, !lines[line].isBlank, text.isRuler(lines[line].content) { line += 1 }
      guard let words = nameOfAgency(line) else { break }
      agency.append(words)
      line += 1
      if isKnownAgency(agency) { whole = (agency, line) } else if whole != nil { break }
    }
    if whole == nil, standsAlone(index), isBlank(line), isColumn(agency, index..<line) {
      whole = (agency, line)
    }
    guard let whole, whole.1 > between + 1 || beginsAnew(whole.1) else { return nil }
    addCentred(whole.0, cells, index)
    for line in index..<whole.1 {
      guard !lines[line].isBlank else { continue }
      roles[line] = text.isRuler(lines[line].content) && line != between ? .ruler : .approval
    }
    return whole.1
  }

  /// An agency has fewer lines above and below its other cells.
  private static let mostLinesAbove = 3
  private static let mostLinesBelow = 4

  /// Whether a line begins a paragraph of a table whose columns gaps divide.
  private func standsAlone(_ index: Int) -> Bool {
    index > 0 && lines[index - 1].isBlank && !approvals.columns.isEmpty
  }

  /// Whether a line below the last cell begins something else, so that no piece of a wrapped
  /// certificate stands there.
  private mutating func beginsAnew(_ line: Int) -> Bool {
    guard line < lines.count, !lines[line].isBlank else { return true }
    let words = text.form(of: lines[line]).text
    return words.isEmpty || beginsAgencyAlone(words) || isKnownHeading(words)
      || isNumberedHeading(words) || isFurniture(words)
  }

  private func isBlank(_ line: Int) -> Bool { line >= lines.count || lines[line].isBlank }

  /// Whether pieces of an agency, more than one, begin in one column of their lines.
  private func isColumn(_ agency: [TextRange], _ range: Range<Int>) -> Bool {
    let starts = range.filter { text.divider(of: lines[$0]) == nil }
      .map { column(of: lines[$0].content.lower, on: lines[$0]) }.filter { $0 > 0 }
    return agency.count > 1 && starts.count >= agency.count
      && starts.filter { abs($0 - starts[0]) <= 1 }.count == agency.count
  }

  private mutating func addCentred(_ agency: [TextRange], _ cells: CentredCells, _ index: Int) {
    if approvals.loose.allSatisfy(\.isHead) {
      for head in approvals.loose { roles[head.line] = .tableHead }
      approvals.loose = []
    }
    let columns = approvals.columns
    approvals.columns = ApprovalTable.rowColumns
    var name = TextRange.empty
    for words in agency { name = text.joinedWords(name, words) }
    addApproval(
      [name, text.plain(cells.standard), text.plain(cells.certificate)],
      line: lines[index].number)
    approvals.columns = columns.isEmpty ? ApprovalTable.rowColumns : columns
  }

  /// Whether a line begins with the mark of an agency, and its name may follow.
  private func beginsAgencyAlone(_ words: TextRange) -> Bool {
    guard let mark = bytes.word(from: words.lower, to: words.upper) else { return false }
    return Agencies.isMark(mark, in: bytes) && standards(in: words).isEmpty
  }

  /// The words of a line that can be a piece of an agency's name.
  private mutating func nameOfAgency(_ line: Int) -> TextRange? {
    guard line < lines.count, !lines[line].isBlank, text.divider(of: lines[line]) == nil else {
      return nil
    }
    let words = text.form(of: lines[line]).text
    // `05 DEKRA …` below `ENEC`.
    let first = bytes.word(from: words.lower, to: words.upper) ?? words
    let name = first.count == 2 ? TextRange(first.upper, words.upper) : words
    return words.isEmpty || holdsDigit(name) ? nil : words
  }

  /// The standard and certificate of a line, and the words of the agency before them.
  private mutating func cellsOf(_ line: Int) -> CentredCells? {
    guard line < lines.count, !lines[line].isBlank else { return nil }
    if let divider = text.divider(of: lines[line]), divider != .gap {
      let cells = text.cells(of: lines[line], by: divider).filter { !$0.isEmpty }
      guard cells.count == 2, standards(in: cells[0]).first?.count == cells[0].count,
        holdsDigit(cells[1])
      else { return nil }
      return CentredCells(lead: .empty, standard: cells[0], certificate: cells[1])
    }
    let content = lines[line].content
    let found = standards(in: content)
    guard found.count == 1 else { return nil }
    let lead = bytes.trimmed(TextRange(content.lower, found[0].lower))
    let certificate = bytes.trimmed(TextRange(found[0].upper, content.upper))
    guard !certificate.isEmpty, holdsDigit(certificate), lead.isEmpty || !holdsDigit(lead) else {
      return nil
    }
    return CentredCells(lead: lead, standard: found[0], certificate: certificate)
  }

  private func isKnownAgency(_ lines: [TextRange]) -> Bool {
    Agencies.part(lines.flatMap { text.words($0) }, in: bytes) == .whole
  }
}

/// What stands between the lines of an agency.
private struct CentredCells {
  /// Words of the agency before the standard.
  let lead: TextRange
  let standard: TextRange
  let certificate: TextRange
}
