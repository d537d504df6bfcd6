/// Rating matrices: one label, a value for each overvoltage category and pollution degree, or for
/// each use group.
extension SheetReader {
  /// Reads the head of a matrix: `(III / 3) | (III / 2) | (II / 2)`, `Use group | B | C | D`, or
  /// categories and degrees on lines of their own.
  mutating func readMatrixHead(_ index: Int, _ cells: [TextRange]) -> Int? {
    guard let scopes = headScopes(cells) else { return nil }
    settleStack()
    rows.matrix = scopes
    return claim(index, .matrixHead)
  }

  /// What the columns below the head of a matrix are rated by; `nil` where the cells are none.
  func headScopes(_ cells: [TextRange]) -> [RatingScope]? {
    guard cells.count > 1 else { return nil }
    let columns = Array(cells.dropFirst())
    guard
      let scopes = scopes(cells) ?? scopes(columns) ?? scopes(columns, under: cells[0])
        ?? scopes(columns.flatMap { text.words($0) }, under: cells[0]),
      scopes.count > 1
    else { return nil }
    return scopes
  }

  /// Cells that name what they rate by themselves.
  private func scopes(_ cells: [TextRange]) -> [RatingScope]? {
    var scopes: [RatingScope] = []
    for cell in cells {
      let own = LabelReader.scopes(cell, in: bytes)
      guard !own.isEmpty else { return nil }
      scopes += own
    }
    return scopes
  }

  /// Reads a head whose columns only blanks divide: `III / 3 III / 2 II / 2`, `Use group B C D`.
  mutating func readMatrixHead(_ index: Int, words: TextRange) -> Int? {
    if let next = readHeadWithStandard(index, words) { return next }
    guard let scopes = headScopes(words: words) else { return nil }
    settleStack()
    rows.matrix = scopes
    return claim(index, .matrixHead)
  }

  /// Reads a head that was cut where the columns of a table meet: `Use Grou | p B Use Group C`.
  mutating func readTornMatrixHead(_ index: Int, _ cells: [TextRange], _ divider: CellDivider)
    -> Int?
  {
    guard divider == .pipe, !isLabel(cells[0]) else { return nil }
    return readMatrixHead(index, words: text.joined(cells, by: " "))
  }

  /// The same of a head whose columns only blanks divide.
  func headScopes(words: TextRange) -> [RatingScope]? {
    let head = Vocabulary.tableHeads.longestPrefix(of: words, in: bytes)?.end ?? words.lower
    var scopes = LabelReader.scopes(TextRange(head, words.upper), in: bytes)
    if let (_, end) = MatrixHead.names.longestPrefix(of: words, in: bytes) {
      let columns = text.words(TextRange(end, words.upper))
      // `Use Group B Use Group C` names each column by itself.
      scopes = self.scopes(columns, under: TextRange(words.lower, end)) ?? scopes
    }
    return scopes.count > 1 ? scopes : nil
  }

  /// Reads a head or row of a matrix some of whose columns only one blank divides: `Use group   B   C
  /// D`, `Rated voltage   300 V - 300 V`.
  mutating func readGapMatrix(_ index: Int, _ form: LineForm) -> Int? {
    if let next = readMatrixHead(index, words: form.text) { return next }
    guard !rows.matrix.isEmpty, let row = splitWords(form.text),
      let cells = matrixCells(row.value), addMatrixRow([row.label] + cells, index)
    else { return nil }
    return index + 1
  }

  /// `Ratings per IEC/EN 60664-1 III / 3 III / 2`: the row that names the standard is the head, too.
  private mutating func readHeadWithStandard(_ index: Int, _ words: TextRange) -> Int? {
    guard let row = splitWords(words),
      case .ratingStandard? = LabelReader.read(row.label, in: bytes).label?.role,
      let (standard, scopes) = LabelReader.standardWithScopes(row.value, in: bytes),
      scopes.count > 1
    else { return nil }
    settleStack()
    addRow(row.label, value: standard, lines: [index])
    rows.matrix = scopes
    return index + 1
  }

  /// The values of `800 V - -`, one a column of the matrix; `nil` where their number does not prove
  /// which is which. A dash between blanks is a cell of its own, not the mark of a range.
  func matrixCells(_ value: TextRange) -> [TextRange]? {
    guard !rows.matrix.isEmpty else { return nil }
    var cells: [TextRange] = []
    var start = value.lower
    for dash in text.words(value).filter({ text.isDash($0) }) {
      cells += quantities(in: TextRange(start, dash.lower)) + [dash]
      start = dash.upper
    }
    cells += quantities(in: TextRange(start, value.upper))
    return cells.count == rows.matrix.count ? cells : nil
  }

  private func quantities(in range: TextRange) -> [TextRange] {
    let words = bytes.trimmed(range)
    guard !words.isEmpty else { return [] }
    var reader = QuantityReader(bytes, words)
    return reader.all().map(\.range)
  }

  /// Cells that name it together with the first: `Use group | B | C`, `Overvoltage category | III`.
  func scopes(_ cells: [TextRange], under head: TextRange) -> [RatingScope]? {
    guard let dimension = MatrixHead.names.meaning(of: head, in: bytes) else { return nil }
    let known =
      rows.matrix.count == cells.count && dimension.completes(rows.matrix) ? rows.matrix : []
    var scopes: [RatingScope] = []
    for (column, cell) in cells.enumerated() {
      var scope = column < known.count ? known[column] : RatingScope()
      guard dimension.read(cell, in: bytes, into: &scope) else { return nil }
      scopes.append(scope)
    }
    return scopes
  }

  /// One attribute a row, its values in column order, each with its column as condition; `false`
  /// where the cells are no values side by side.
  mutating func addMatrixRow(_ cells: [TextRange], _ index: Int) -> Bool {
    let isWhole = rows.isMatrixWhole
    let columns = isWhole && rows.matrix.count == cells.count - 1 ? rows.matrix : []
    guard let quantities = matrixValues(cells, columns) else { return false }
    let rowsBefore = part.attributes.count
    addRow(cells[0], value: text.joined(Array(cells.dropFirst()), by: " "), lines: [index])
    guard part.attributes.count > rowsBefore else { return true }
    part.attributes[rowsBefore].value = .several(quantities)
    part.attributes[rowsBefore].columns = columns
    part.attributes[rowsBefore].doubts = []
    if !isWhole { doubtLastRow() }
    if columns.isEmpty { doubtRowOfLostMatrix() }
    return true
  }

  /// Adds a matrix row with several values in one cell: `| Rated voltage | 300 V | - 300 V |`.
  mutating func addCrowdedMatrixRow(_ cells: [TextRange], _ index: Int) -> Bool {
    guard rows.matrix.count > 1, cells.count > 1, cells.count != rows.matrix.count + 1 else {
      return false
    }
    let joined = text.joined(Array(cells.dropFirst()), by: " ")
    return matrixCells(joined).map { addMatrixRow([cells[0]] + $0, index) } ?? false
  }

  /// Adds a matrix row whose label and first value only a blank divides.
  mutating func addMatrixWords(_ cells: [TextRange], _ index: Int) -> Bool {
    guard !isLabel(cells[0]), let row = splitWords(cells[0]) else { return false }
    return addMatrixRow([row.label, row.value] + cells.dropFirst(), index)
  }

  /// Whether the cells are values and dashes, but not one a column of the open matrix, so that it
  /// cannot be told which columns they stand in, or some lost their units.
  mutating func isUnevenMatrixRow(_ cells: [TextRange]) -> Bool {
    guard rows.matrix.count > 1 else { return false }
    var values = Array(cells.dropFirst())
    if !isLabel(cells[0]), let row = splitWords(cells[0]) { values.insert(row.value, at: 0) }
    guard values.count > 1, values.allSatisfy({ text.isDash($0) || bytes.beginsQuantity($0) })
    else { return false }
    if values.count != rows.matrix.count { return values.contains { text.isDash($0) } }
    // A bare number beside others lost its unit to the next line.
    return values.contains { text.wholeNumber($0) != nil }
      && values.contains { Byte.isLetter(bytes[$0.upper - 1]) }
  }

  /// The quantity of each cell, `nil` for a dash; `nil` for all where one cell is neither.
  private mutating func matrixValues(_ cells: [TextRange], _ columns: [RatingScope]) -> [Quantity?]?
  {
    let kind = LabelReader.read(cells[0], in: bytes).label?.kind ?? .form
    var quantities: [Quantity?] = []
    for (column, cell) in cells.dropFirst().enumerated() {
      switch values.read(cell, as: kind) {
      case .quantity(let quantity, _) where columns.isEmpty && !quantity.condition.isEmpty:
        return nil  // words beside the number: no plain column
      case .quantity(var quantity, _):
        if !columns.isEmpty { quantity.condition = text.append(columns[column].name.utf8) }
        quantities.append(quantity)
      case .absent: quantities.append(nil)
      default: return nil
      }
    }
    let units = Set(quantities.compactMap { $0?.unit })
    // Without a head to say what the columns are, `41.4 mm` and `1.63 inch` are no columns.
    return units.isEmpty || (columns.isEmpty && units.count > 1) ? nil : quantities
  }
}

// MARK: Matrices on lines of their own

extension SheetReader {
  /// Whether a line is one more cell of a matrix whose cells stand one below the other.
  func continuesMatrix(_ words: TextRange) -> Bool {
    guard let label = rows.labels.first, !words.isEmpty else { return false }
    if let head = MatrixHead.names.meaning(of: label.text, in: bytes) {
      var scope = RatingScope()
      return head.read(words, in: bytes, into: &scope)
    }
    // One more than there are columns shows that these are not all, as a second one does where no
    // columns are known.
    let isRated = LabelReader.read(label.text, in: bytes).label?.role.key?.isRated == true
    return rows.values.count <= max(rows.matrix.count, isRated ? 1 : 0)
      && (text.isDash(words) || bytes.beginsQuantity(words))
  }

  /// Takes a label and the cells below it as the head or a row of a matrix; `false` where they are
  /// none.
  mutating func settleMatrix(_ label: RowState.Piece, _ values: [RowState.Piece]) -> Bool {
    let cells = values.map(\.text)
    let lines = label.lines + values.flatMap(\.lines)
    if let scopes = scopes(cells, under: label.text), scopes.count > 1 {
      rows.matrix = scopes
      for line in lines { roles[line] = .matrixHead }
      return true
    }
    if MatrixHead.names.meaning(of: label.text, in: bytes) != nil {
      rows.isMatrixLost = true
      return true
    }
    guard cells.count > 1 else { return false }
    if cells.count == rows.matrix.count, addMatrixRow([label.text] + cells, lines: lines) {
      return true
    }
    addRow(label.text, value: text.joined(cells, by: " "), lines: lines)
    doubtLastRow()
    return true
  }

  /// Adds a row that stood on several lines; `false` where the cells are no values side by side.
  mutating func addMatrixRow(_ cells: [TextRange], lines: [Int]) -> Bool {
    let rowsBefore = part.attributes.count
    guard let first = lines.first, let last = lines.last, addMatrixRow(cells, first) else {
      return false
    }
    for line in lines { roles[line] = .row }
    if part.attributes.count > rowsBefore {
      part.attributes[rowsBefore].lines = lines.map { self.lines[$0].number }
    }
    rows.open?.lastLine = last
    return true
  }

  /// Begins a row of a matrix with its first value, where the others stand on the lines below:
  /// `Rated voltage 300 V`, `-`, `300 V`.
  mutating func beginMatrixRow(_ row: SplitRow, _ index: Int) -> Int? {
    guard rows.matrix.count > 1, let next = nextFilled(after: index),
      text.divider(of: lines[next]) == nil
    else { return nil }
    let following = text.form(of: lines[next]).text
    guard isOneValue(row.value), isOneValue(following) else { return nil }
    settleStack()
    rows.labels = [RowState.Piece(text: row.label, lines: [index], section: section)]
    rows.values = [RowState.Piece(text: row.value, lines: [])]
    return index + 1
  }

  /// Whether a line right below a row is one quantity more, which nobody took: the row may be one of a
  /// matrix whose head was lost.
  func isStrayCell(_ index: Int, _ form: LineForm) -> Bool {
    guard let open = rows.open, nextFilled(after: open.lastLine) == index, !form.text.isEmpty,
      text.divider(of: lines[index]) == nil, !text.isDash(form.text)
    else { return false }
    return isOneValue(form.text)
  }

  /// Whether words are one quantity or a dash, and nothing else.
  private func isOneValue(_ words: TextRange) -> Bool {
    guard !words.isEmpty, !text.isDash(words) else { return !words.isEmpty }
    let found = bytes.beginsQuantity(words) ? quantities(in: words) : []
    return found.count == 1 && found[0].upper == words.upper
  }

  /// Doubts the row read last where a matrix rates it whose columns are not known.
  mutating func doubtRowOfLostMatrix() {
    guard let row = part.attributes.last, !row.scope.isSpecific, row.key?.isRated == true else {
      return
    }
    doubtLastRow()
  }
}
