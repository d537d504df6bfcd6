/// What stands of an agency below the row of its approval: the name behind its mark.
extension SheetReader {
  /// No agency is longer, in bytes; the bound keeps the time linear.
  private static let longestAgency = 400

  /// Adds a line to the agency of the row above, where that breaks off, where both together are known
  /// better than the first alone, or where the line ends the table, so that no row below can own it.
  mutating func completeAgency(_ index: Int, _ words: TextRange) -> Bool {
    var above = index - 1
    while above > 0, roles[above] == .ruler { above -= 1 }
    guard above >= 0, roles[above] == .approval, let last = part.approvals.last,
      last.line == lines[above].number, last.section == section, !last.agency.isEmpty,
      last.agency.count <= Self.longestAgency, !last.certificate.isEmpty
    else { return false }
    let isLast = index + 1 >= lines.count || lines[index + 1].isBlank
    let agency = text.words(last.agency)
    let isWhole = Agencies.part(agency, in: bytes) == .whole
    let isOpen = bytes.endsOpen(last.agency)
    let completes =
      (!isWhole || isOpen) && Agencies.part(agency + text.words(words), in: bytes) == .whole
    // A number belongs to a row of its own, but for that of `ENEC 05`.
    guard completes || !holdsDigit(words), isLast || completes || isOpen else { return false }
    guard completes || text.divider(of: lines[above]) == .pipe || isBelow(index, last, above) else {
      return false
    }
    let whole = joinedAgency(last.agency, words)
    part.approvals[part.approvals.count - 1].agency = whole
    return true
  }

  /// The pieces of an agency in one, without the hyphen that a word broken by the column ends in.
  mutating func joinedAgency(_ first: TextRange, _ rest: TextRange) -> TextRange {
    guard !first.isEmpty, !rest.isEmpty, bytes.endsInHyphen(first), bytes.beginsSmall(rest) else {
      return text.joinedWords(first, rest)
    }
    // `Prüf-` and `und Zertifizierungsinstitut`: the hyphen stands for a word.
    let goesOnWithAnd = ["und ", "and "].contains {
      bytes.hasPrefix($0, at: rest.lower, end: rest.upper)
    }
    if goesOnWithAnd { return text.joined([first, rest], by: " ") }
    return text.joined([TextRange(first.lower, first.upper - 1), rest], by: "")
  }

  /// Whether a line begins in the column of the agency of a row above it.
  private func isBelow(_ index: Int, _ row: Approval, _ above: Int) -> Bool {
    let start = column(of: lines[index].content.lower, on: lines[index])
    return abs(start - column(of: row.agency.lower, on: lines[above])) <= 1
  }

  /// Whether the maker's name in a table of approvals is an agency's, as where the maker declares
  /// something itself; that of a page foot stands above more of its address.
  mutating func isMakerAsAgency(_ index: Int, _ form: LineForm) -> Bool {
    guard !parts.isEmpty, !approvals.columns.isEmpty || !approvals.loose.isEmpty,
      part.sections.room(at: section) == .approvals, !form.text.isEmpty,
      bytes.isMakersName(bytes.word(from: form.text.lower, to: form.text.upper) ?? form.text),
      index > 0, !lines[index - 1].isBlank, roles[index - 1].lineClass != .furniture
    else { return false }
    return !beginsAddress(index)
  }

  /// Whether the line below goes on with an address.
  private mutating func beginsAddress(_ index: Int) -> Bool {
    guard let next = nextFilled(after: index) else { return false }
    let words = text.form(of: lines[next]).text
    return !words.isEmpty && isFurniture(words)
  }
}
