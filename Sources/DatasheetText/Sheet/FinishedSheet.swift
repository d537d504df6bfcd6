/// What can be settled only at the end of a part, and of the file.
extension SheetReader {
  /// Settles what can be settled only when all lines of a part are read.
  mutating func finishPart() {
    guard !parts.isEmpty else { return }
    settleStack()
    settleNote()
    finishApprovals()
    finishDocuments()
    doubtRowsOfMixedColumns()
    linesOfSeveralRows = 0
    rows = RowState()
    takeTitleAbove()
    claimPageAbove()
    part.kind = TitleFacts.kind(of: part.title, in: bytes)
    takeTitlesApart()
    alignTitleBlocks()
    for index in part.references.indices { readTitle(ofReference: index) }
    part.ratings = RatingTable.ratings(of: part, in: bytes)
    gatherProperties()
  }

  private mutating func readTitle(ofReference index: Int) {
    let title = part.references[index].title
    part.references[index].kind = TitleFacts.kind(of: title, in: bytes)
    for (key, value) in TitleFacts.read(title, with: &values) {
      part.references[index].properties.offer(value, for: key)
    }
    let reference = part.references[index]
    if reference.contradictsItsGroup(of: part.kind) {
      problems.append(
        SheetProblem(
          kind: .foreignReferenceGroup, part: part.itemNumber, line: reference.line, range: title))
    }
  }

  mutating func finished(encoding: TextEncoding) -> Sheet {
    claimCaptions()
    let problems = problems + unreadLines()
    let language = languageVotes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    let lineCount = lines.reduce(0) { max($0, $1.number) }
    var printed = [LineRole](repeating: .blank, count: lineCount)
    for (line, role) in zip(lines, roles) {
      printed[line.number - 1] = printed[line.number - 1].joined(role)
    }
    return Sheet(
      text: text.finished(), encoding: encoding, language: language?.key ?? .en, version: version,
      parts: parts, roles: printed, problems: problems.sorted { $0.line < $1.line })
  }

  /// A problem for each unread line, with the part that it stands in.
  private func unreadLines() -> [SheetProblem] {
    var owner = 0
    let unread = roles.indices.filter { roles[$0] == .unread }.map { lines[$0] }
    let sorted = unread.sorted { $0.number < $1.number }
    // Of a line that was taken apart, its first piece is quoted.
    let first = sorted.indices.filter { $0 == 0 || sorted[$0].number != sorted[$0 - 1].number }
    return first.map { sorted[$0] }.map { line in
      while owner + 1 < parts.count, parts[owner + 1].line <= line.number { owner += 1 }
      return SheetProblem(
        kind: .unreadLine, part: parts.isEmpty ? nil : parts[owner].itemNumber,
        line: line.number, range: line.content)
    }
  }
}
