/// Approvals whose cells no divider tells apart: the names of the columns run together or are
/// wrapped, as are the cells, which stand by rows or by columns.
///
/// The lines of a table are read together when its end is known, and only where all of them fit: a
/// standard or a dash between agency and certificate has to prove each row.
extension SheetReader {
  /// Keeps a line of a table whose head did not say which cell is which; `nil` where none began.
  mutating func keepLooseApproval(_ index: Int, _ words: TextRange) -> Int? {
    let isHead = isHeadOfApprovals(words)
    guard
      isHead || !approvals.loose.isEmpty || !approvals.headAbove.isEmpty
        || isRowOfKnownAgency(words, index)
        || !approvals.pool.isEmpty && Agencies.part(text.words(words), in: bytes) != nil
    else { return nil }
    if !isHead, approvals.loose.isEmpty { approvals.loose = approvals.headAbove }
    approvals.loose.append(
      ApprovalTable.Loose(
        text: words, line: index, section: section, isHead: isHead,
        standards: isHead ? [] : standards(in: words)))
    return index + 1
  }

  /// Whether a line of a table of approvals is a sentence, which is none of its cells.
  func isSentenceAmongApprovals(_ words: TextRange) -> Bool {
    guard !words.isEmpty, bytes[words.upper - 1] == Byte.point, !approvals.loose.isEmpty,
      part.sections.room(at: section) == .approvals, standards(in: words).isEmpty
    else { return false }
    let all = text.words(words)
    return all.count >= Self.leastWordsOfSentence && Agencies.part(all, in: bytes) == nil
  }

  private static let leastWordsOfSentence = 6

  /// Keeps a line without tabs or pipes, with the gaps between its cells.
  mutating func keepUndividedApproval(_ index: Int, _ form: LineForm) -> Int? {
    // `- TAE00001Z6`: a dash for no standard rather than the mark of a list.
    guard form.isBullet else {
      let hasGap = text.divider(of: lines[index]) == .gap
      return keepLooseApproval(index, hasGap ? lines[index].content : form.text)
    }
    guard !approvals.loose.isEmpty, bytes[lines[index].content.lower] == Byte.hyphen,
      !bytes.looksLikeProse(form.text)
    else { return nil }
    return keepLooseApproval(index, lines[index].content)
  }

  /// Whether all words of a line may belong to the head of a table.
  func isHeadOfApprovals(_ words: TextRange) -> Bool {
    text.words(words).allSatisfy { ApprovalTable.headWords.contains(FoldedHash(bytes, $0).value) }
  }

  /// Makes rows of the lines kept, where they prove themselves, alone or with those of the groups above;
  /// else they stay unread.
  mutating func finishLooseApprovals() {
    let loose = approvals.loose
    approvals.loose = []
    if loose.allSatisfy(\.isHead) { approvals.headAbove = loose }
    if !approvals.pool.isEmpty {
      let count = approvals.pool.count
      poolApprovals(loose)
      if approvals.pool.isEmpty { return }
      approvals.pool.removeSubrange(count...)
    }
    let cells = withWholeStandards(withBreaks(loose.filter { !$0.isHead }))
    guard let order = orderOfCells(loose), let rows = approvalRows(cells, order) else {
      poolApprovals(loose)
      return
    }
    addApprovals(rows, of: loose)
  }

  mutating func addApprovals(_ rows: [ApprovalTable.Row], of loose: [ApprovalTable.Loose]) {
    approvals.columns = ApprovalTable.rowColumns
    for row in rows {
      addApproval(
        [wrappedText(row.agency), text.plain(row.standard), wrappedText(row.certificate)],
        line: lines[row.line].number, in: row.section)
    }
    approvals.columns = []
    for piece in loose { roles[piece.line] = piece.isHead ? .tableHead : .approval }
  }

  /// How the cells may stand below the names of their columns; `nil` where these are not all there.
  private func orderOfCells(_ loose: [ApprovalTable.Loose]) -> ApprovalTable.Order? {
    let heads = loose.split { !$0.isHead }
    if heads.isEmpty, loose.allSatisfy({ isRowOfKnownAgency($0.text, $0.line) }) { return .any }
    if !heads.isEmpty, heads.allSatisfy({ isWholeHead($0) }) { return .any }
    return isWholeHead(loose.filter(\.isHead)[...]) ? .byColumns : nil
  }

  /// Whether lines name each column once, however the names are wrapped.
  private func isWholeHead(_ pieces: ArraySlice<ApprovalTable.Loose>) -> Bool {
    guard pieces.count <= ApprovalTable.longestHead else { return false }
    let words = pieces.flatMap { text.words($0.text) }
    return ApprovalTable.heads.contains(words.reduce(0) { $0 &+ FoldedHash(bytes, $1).value })
  }

  /// The lines with what stands between each and the one before.
  private func withBreaks(_ pieces: [ApprovalTable.Loose]) -> [ApprovalTable.Loose] {
    var pieces = pieces
    for place in pieces.indices.dropFirst() {
      let between = (pieces[place - 1].line + 1)..<pieces[place].line
      pieces[place].startsParagraph = between.contains { lines[$0].isBlank }
      pieces[place].isTorn = between.contains { !lines[$0].isBlank }
    }
    return pieces
  }

  /// The lines with `C22.2 No.` and the `158` on the next one together.
  private mutating func withWholeStandards(
    _ pieces: [ApprovalTable.Loose]
  ) -> [ApprovalTable.Loose] {
    var whole: [ApprovalTable.Loose] = []
    for piece in pieces {
      guard let above = whole.last, piece.standards.isEmpty,
        above.standards.allSatisfy({ isWholeBody($0) && $0.upper == above.text.upper }),
        !piece.startsParagraph, !piece.isTorn, text.divider(of: lines[piece.line]) == nil
      else {
        whole.append(piece)
        continue
      }
      let joined = text.joined([above.text, piece.text], by: " ")
      let found = standards(in: joined)
      if found.isEmpty || found.last?.upper == above.standards.last?.upper {
        whole.append(piece)
      } else {
        whole[whole.count - 1].text = joined
        whole[whole.count - 1].standards = found
      }
    }
    return whole
  }

  private mutating func wrappedText(_ pieces: [TextRange]) -> TextRange {
    var whole = TextRange.empty
    for piece in pieces {
      let plain = text.plain(piece)
      whole = text.joinedWords(whole, plain)
    }
    return whole
  }

  /// The standards that words name, such as `UL 1059` or `DIN EN 61535`, and dashes that stand alone.
  func standards(in words: TextRange) -> [TextRange] {
    let words = text.words(words)
    let found = standards(in: withoutMark(words))
    // A cell of its own may be `CSA C22.2 No. 158`.
    return found.first?.upper == words.last?.upper ? standards(in: words[...]) : found
  }

  private func standards(in words: ArraySlice<TextRange>) -> [TextRange] {
    var found: [TextRange] = []
    var open = TextRange.empty
    for word in words {
      if text.isDash(word) {
        found.append(word)
        open = .empty
      } else if isKoreanStandard(word) {
        found.append(word)
        open = .empty
      } else if let begins = ApprovalTable.bodies.meaning(of: word, in: bytes) {
        if begins || !open.isEmpty {
          open = TextRange(open.isEmpty ? word.lower : open.lower, word.upper)
        }
      } else {
        if !open.isEmpty {
          let hasNumber = isStandardNumber(word)
          if hasNumber || isWholeBody(open) {
            found.append(TextRange(open.lower, hasNumber ? word.upper : open.upper))
          }
        }
        open = .empty
      }
    }
    if isWholeBody(open) { found.append(open) }
    return found
  }

  /// `K60998-1`, whose body is one letter.
  private func isKoreanStandard(_ word: TextRange) -> Bool {
    word.count > 5 && bytes[word.lower] == UInt8(ascii: "K")
      && isStandardNumber(TextRange(word.lower + 1, word.upper))
  }

  /// Whether a body names a standard by itself: `C22.2` before a certificate.
  private func isWholeBody(_ body: TextRange) -> Bool {
    !body.isEmpty && Byte.isDigit(bytes[body.upper - 1])
  }

  /// The words behind a mark of an agency that begins a line right before a standard: `CSA C22.2 …`,
  /// `UL UL 1059`.
  private func withoutMark(_ words: [TextRange]) -> ArraySlice<TextRange> {
    guard words.count > 2, Agencies.isMark(words[0], in: bytes),
      ApprovalTable.bodies.meaning(of: words[1], in: bytes) == true
    else { return words[...] }
    return words.dropFirst()
  }

  /// `1059`, `60947-7-1`, `61535:2009`, `17465.1`; a certificate may have more digits.
  private func isStandardNumber(_ word: TextRange) -> Bool {
    word.count > 2 && bytes[word.lower..<word.upper].prefix { Byte.isDigit($0) }.count < 7
      && (word.lower..<word.upper).allSatisfy { index in
        let byte = bytes[index]
        let divides = byte == Byte.hyphen || byte == Byte.colon || byte == Byte.point
        return Byte.isDigit(byte) || divides && index > word.lower && index < word.upper - 1
      }
  }
}

extension ApprovalTable {
  /// A line of a table whose head did not say which cell is which.
  struct Loose {
    var text: TextRange
    var line: Int
    var section: SectionTree.Index
    /// Whether it holds words of the head alone.
    var isHead: Bool
    /// The standards and dashes in it.
    var standards: [TextRange]
    /// Whether a blank line stands before it.
    var startsParagraph = false
    /// Whether something else, such as the foot of a page, stands before it.
    var isTorn = false
  }

  /// How cells stand below the names of their columns.
  enum Order {
    case byColumns, any
  }

  /// The order in which every sheet prints a row.
  static let rowColumns: [Column] = [.agency, .standard, .certificate]

  /// The sum of the words' hashes of each possible head, so that it does not matter how names were
  /// wrapped.
  static let heads: Set<UInt64> = {
    let sums = { (column: Column) in names(of: column).map { $0.reduce(0, &+) } }
    var heads: Set<UInt64> = []
    for (agency, standard) in sums(.agency).flatMap({ one in sums(.standard).map { (one, $0) } }) {
      for (certificate, logo) in sums(.certificate).flatMap({ one in
        (sums(.logo) + [0]).map { (one, $0) }
      }) {
        heads.insert(agency &+ standard &+ certificate &+ logo)
      }
    }
    return heads
  }()

  /// The hashes of the words of each name of a column.
  private static func names(of column: Column) -> [[UInt64]] {
    columnSpellings.filter { $0.1 == column }
      .map { $0.0.split(separator: " ").map { FoldedHash(String($0)).value } }
  }

  private static let columns: [Column] = [.logo] + rowColumns

  static let headWords = Set(columns.flatMap { names(of: $0) }.joined())

  /// No head has more words, and so more lines.
  static let longestHead = columns.reduce(0) { $0 + (names(of: $1).map(\.count).max() ?? 0) }

  /// What stands before the number of a standard, and whether a standard can begin so.
  static let bodies: PhraseTable<Bool> = PhraseTable(
    [
      "UL", "IEC", "EN", "IEC/EN", "DIN", "VDE", "CSA", "ISO", "ANSI", "NF", "BS", "C22.2", "GB",
      "GB/T",
    ]
    .map { ($0, true) } + [("No.", false)])
}
