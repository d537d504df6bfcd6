/// Approvals whose cells no divider tells apart: the names of the columns run together, or each
/// cell stands on a line of its own, by rows or by columns.
///
/// The lines of a table are read together when its end is known, and only where all of them fit: a
/// standard or a dash between agency and certificate has to prove each row.
extension SheetReader {
  /// Keeps a line of a table whose head did not say which cell is which; `nil` where none began.
  mutating func keepLooseApproval(_ index: Int, _ words: TextRange) -> Int? {
    let columns = runTogetherColumns(words)
    guard !columns.isEmpty || !approvals.loose.isEmpty else { return nil }
    approvals.loose.append(ApprovalTable.Loose(text: words, line: index, columns: columns))
    return index + 1
  }

  /// The columns that `Logo Approval Additional Approval Text Certificate name` names; empty where
  /// the words say anything else.
  private func runTogetherColumns(_ words: TextRange) -> [ApprovalTable.Column] {
    var columns: [ApprovalTable.Column] = []
    var rest = words
    while !rest.isEmpty {
      guard let (column, end) = ApprovalTable.columnNames.longestPrefix(of: rest, in: bytes) else {
        return []
      }
      columns.append(column)
      rest = bytes.trimmed(TextRange(end, rest.upper))
    }
    return columns
  }

  /// Makes rows of the lines kept, where they prove themselves; else they stay unread.
  mutating func finishLooseApprovals() {
    let runs = looseRuns()
    approvals.loose = []
    guard runs.map(\.columns).allSatisfy({ $0 == ApprovalTable.rowColumns }) else {
      addRows(runs, byColumns(runs))
      return
    }
    for run in runs { addRows([run], byWords(run) ?? byLines(run)) }
  }

  /// The lines, each head with the cells below it.
  private func looseRuns() -> [ApprovalTable.Run] {
    var runs: [ApprovalTable.Run] = []
    for piece in approvals.loose {
      if piece.columns.isEmpty {
        runs[runs.count - 1].cells.append(piece)
        continue
      }
      if runs.last.map({ !$0.cells.isEmpty }) ?? true { runs.append(ApprovalTable.Run()) }
      runs[runs.count - 1].head.append(piece)
    }
    return runs
  }

  private mutating func addRows(_ runs: [ApprovalTable.Run], _ rows: [[TextRange]]?) {
    guard let rows else { return }
    // Rows begin with the agency, which stands first whatever the order of the lines.
    let firstLines = runs[0].cells.map(\.line)
    let step = max(1, firstLines.count / max(1, rows.count))
    approvals.columns = ApprovalTable.rowColumns
    for (row, cells) in rows.enumerated() {
      addApproval(cells, line: lines[firstLines[row * step]].number)
    }
    approvals.columns = []
    for run in runs {
      for piece in run.head { roles[piece.line] = .tableHead }
      for piece in run.cells { roles[piece.line] = .approval }
    }
  }

  /// A row a line: exactly one standard or dash divides each.
  private func byWords(_ run: ApprovalTable.Run) -> [[TextRange]]? {
    let rows = run.cells.compactMap { approvalCells($0.text) }
    return rows.count == run.cells.count && !rows.isEmpty ? rows : nil
  }

  /// Three lines a row: every second of three is a standard or dash, and no other is.
  private func byLines(_ run: ApprovalTable.Run) -> [[TextRange]]? {
    let cells = run.cells.map(\.text)
    guard !cells.isEmpty, cells.count % 3 == 0,
      cells.indices.allSatisfy({ isStandard(cells[$0]) == ($0 % 3 == 1) })
    else { return nil }
    return stride(from: 0, to: cells.count, by: 3).map { Array(cells[$0..<($0 + 3)]) }
  }

  /// A column below each name: as many cells in each, and those of the second are standards.
  private func byColumns(_ runs: [ApprovalTable.Run]) -> [[TextRange]]? {
    guard runs.map(\.columns) == ApprovalTable.rowColumns.map({ [$0] }) else { return nil }
    let columns = runs.map { $0.cells.map(\.text) }
    guard let count = columns.first?.count, columns.allSatisfy({ $0.count == count }),
      columns[1].allSatisfy({ isStandard($0) }), !columns[0].contains(where: { isStandard($0) }),
      !columns[2].contains(where: { isStandard($0) })
    else { return nil }
    return (0..<count).map { row in columns.map { $0[row] } }
  }

  /// Agency, standard and certificate of `LR Lloyds Register IEC 61984 02/20050 (E6)`.
  private func approvalCells(_ words: TextRange) -> [TextRange]? {
    let standards = standards(in: words)
    guard standards.count == 1, let standard = standards.first else { return nil }
    let agency = bytes.trimmed(TextRange(words.lower, standard.lower))
    let certificate = bytes.trimmed(TextRange(standard.upper, words.upper))
    let hasNumber = (certificate.lower..<certificate.upper).contains { Byte.isDigit(bytes[$0]) }
    return agency.isEmpty || !hasNumber ? nil : [agency, standard, certificate]
  }

  private func isStandard(_ cell: TextRange) -> Bool { standards(in: cell) == [cell] }

  /// The standards that words name, such as `UL 1059` or `DIN EN 61535`, and dashes that stand alone.
  private func standards(in words: TextRange) -> [TextRange] {
    var found: [TextRange] = []
    var start: Int?
    for word in text.words(words) {
      if text.isDash(word) {
        found.append(word)
        start = nil
      } else if ApprovalTable.bodies.meaning(of: word, in: bytes) != nil {
        start = start ?? word.lower
      } else {
        if let start, isStandardNumber(word) { found.append(TextRange(start, word.upper)) }
        start = nil
      }
    }
    return found
  }

  /// `1059`, `60947-7-1`, `61535:2009`.
  private func isStandardNumber(_ word: TextRange) -> Bool {
    word.count > 2
      && (word.lower..<word.upper).allSatisfy { index in
        let byte = bytes[index]
        let divides = byte == Byte.hyphen || byte == Byte.colon
        return Byte.isDigit(byte) || divides && index > word.lower && index < word.upper - 1
      }
  }
}

extension ApprovalTable {
  /// A line of a table whose head did not say which cell is which.
  struct Loose {
    var text: TextRange
    var line: Int
    /// The columns that it names; empty where it is no part of the head.
    var columns: [Column]
  }

  /// Lines of the head, and the cells below them.
  struct Run {
    var head: [Loose] = []
    var cells: [Loose] = []

    /// The columns that have cells: logos are pictures.
    var columns: [Column] { head.flatMap(\.columns).filter { $0 != .logo } }
  }

  /// The order in which every sheet prints a row.
  static let rowColumns: [Column] = [.agency, .standard, .certificate]

  /// What stands before the number of a standard.
  static let bodies: PhraseTable<Bool> = PhraseTable(
    ["UL", "IEC", "EN", "IEC/EN", "DIN", "VDE", "CSA", "ISO", "ANSI", "NF", "BS"]
      .map { ($0, true) })
}
