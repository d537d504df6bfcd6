/// Labels in one block and their values in another, as converters leave the columns of a table.
///
/// They are paired ahead of the lines between them: each label and its value become a row of two
/// cells. What is not proven stays as it is printed.
extension SheetReader {
  /// No block is larger; the bound keeps the time linear.
  private static let mostBlockLabels = 100
  private static let mostBlockValues = 400

  /// Pairs the blocks of all lines from one on; once a file.
  mutating func pairBlocks(from start: Int) -> Bool {
    guard !arePaired else { return false }
    // What goes on in the paragraph of a row may be the rest of its value.
    let isBelowRow =
      start > 0 && roles[start - 1].lineClass == .data && roles[start - 1] != .heading
    arePaired = true
    var blocks = Blocks(own: part.itemNumber)
    var index = isBelowRow && !headsColumn(start) ? endOfParagraph(start) : start
    joinMirroredBlocks(from: index)
    joinRaisedBlocks(from: index)
    while index < lines.count {
      if lines[index].isBlank {
        blocks.startsParagraph = true
        index += 1
      } else {
        index = take(index, into: &blocks)
      }
    }
    settle(&blocks)
    return true
  }

  /// Whether a line says what the values below it are rated by: `III / 3` above `800 V`.
  private mutating func headsColumn(_ index: Int) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isBlank else { return false }
    let (head, value) = (text.form(of: lines[index]).text, text.form(of: lines[index + 1]).text)
    return LabelReader.scopes(head, in: bytes).count == 1 && bytes.beginsQuantity(value)
  }

  /// Whether another label follows at once, perhaps below headings.
  mutating func standsAboveLabel(_ index: Int) -> Bool {
    var line = label(index)?.lines.last ?? index
    for _ in 0..<Self.mostHeadings {
      guard let next = nextFilled(after: line), text.divider(of: lines[next]) == nil else {
        return false
      }
      if label(next)?.label != nil { return true }
      line = next
    }
    return false
  }

  /// The most lines between two labels, headings among them.
  private static let mostHeadings = 3

  /// Takes a line, or several of one label, into the blocks and returns the next.
  private mutating func take(_ index: Int, into blocks: inout Blocks) -> Int {
    switch blockLine(index, &blocks) {
    case .passed: return index + 1
    case .label(var label):
      if !blocks.present.values.isEmpty { settle(&blocks) }
      let isHead = MatrixHead.names.meaning(of: label.words, in: bytes) != nil
      blocks.isInMatrix = blocks.isInMatrix || isHead
      label.isInMatrix = blocks.isInMatrix
      blocks.present.labels.append(label)
      if blocks.present.labels.count > Self.mostBlockLabels { blocks.beginAnew() }
      blocks.startsParagraph = true
      return (label.lines.last ?? index) + 1
    case .heading:
      if !blocks.present.values.isEmpty { settle(&blocks) }
      blocks.isInMatrix = false
    case .value(let words): append(words, index, to: &blocks)
    case .stray: append(.empty, index, to: &blocks, isStray: true)
    case .reference:
      append(.empty, index, to: &blocks, isStray: true)
      return endOfParagraph(index)
    case .end:
      settle(&blocks)
      blocks.beginAnew()
    }
    blocks.startsParagraph = false
    return index + 1
  }

  private func append(
    _ words: TextRange, _ index: Int, to blocks: inout Blocks, isStray: Bool = false
  ) {
    blocks.present.values.append(
      BlockValue(
        text: words, lines: [index], startsParagraph: blocks.startsParagraph, isStray: isStray))
    if blocks.present.values.count > Self.mostBlockValues { blocks.beginAnew() }
  }

  func endOfParagraph(_ index: Int) -> Int {
    var next = index
    while next < lines.count, !lines[next].isBlank { next += 1 }
    return next
  }

  /// Pairs the labels with the values below them, or with all that are left above.
  private mutating func settle(_ blocks: inout Blocks) {
    let block = blocks.present
    blocks.present = Blocks.Block()
    blocks.isInMatrix = false
    // One label above one value is left to others.
    let isRow = block.labels.count == 1 && !block.values.isEmpty
    if isRow, let column = columnBelow(block) {
      blocks.open = column
      return
    }
    let alone = pairs(of: block)
    let isContested = isContested(block, blocks.open) || beginsColumn(blocks.open.values[...])
    if blocks.open.isEmpty || block.isCovered(by: alone) && !isContested {
      if !isRow { blocks.open = leave(block, alone) }
      return
    }
    let whole = blocks.open + block
    var together = pairs(of: whole)
    if together.count(where: \.isTypical) < Self.leastTypical { together = [] }
    blocks.tries = together.isEmpty ? blocks.tries + 1 : 0
    if !together.isEmpty || !isRow && (isContested || alone.isEmpty) {
      blocks.open = leave(whole, together)
    } else if !isRow {
      blocks.open = leave(block, alone)
    }
    if blocks.tries > Self.mostTries { blocks.beginAnew() }
  }

  /// The first column of a matrix below the row that names its standard, where the labels of the matrix
  /// follow.
  private func columnBelow(_ row: Blocks.Block) -> Blocks.Block? {
    let column = row.values.dropFirst()
    return beginsColumn(column) ? Blocks.Block(values: Array(column)) : nil
  }

  /// Whether what a column rates by stands above the first of its values.
  private func beginsColumn(_ values: ArraySlice<BlockValue>) -> Bool {
    guard let head = values.first, values.count > 1, !head.isStray else { return false }
    return LabelReader.scopes(head.text, in: bytes).count == 1
  }

  /// Values that stand apart from their labels are of the kind that these want in so many cases.
  private static let leastTypical = 2

  /// What is left without a partner is paired no more often than this; the bound keeps the time
  /// linear.
  private static let mostTries = 8

  /// Whether the first label may have the last value that was left above it.
  private func isContested(_ block: Blocks.Block, _ open: Blocks.Block) -> Bool {
    guard let label = block.labels.first?.label, let value = open.values.last, !value.isStray else {
      return false
    }
    return text.valueForm(of: value.text).fit(label) == .typical
  }

  /// Makes rows of pairs, and returns what is left below them.
  private mutating func leave(_ block: Blocks.Block, _ pairs: [BlockPair]) -> Blocks.Block {
    join(pairs.map { (block.labels[$0.label], $0.value) })
    return block.rest(below: pairs)
  }

  /// The pairs of labels and values that are proven.
  private mutating func pairs(of block: Blocks.Block) -> [BlockPair] {
    guard block.labels.count > 1, !block.values.isEmpty else { return [] }
    let block = withMatrices(block)
    let inParagraphs = pairs(block.labels, blockParagraphs(block.values), areWhole: true)
    if inParagraphs.count == block.labels.count { return inParagraphs }
    let inLines = pairs(block.labels, block.values, areWhole: false)
    return inLines.count > inParagraphs.count ? inLines : inParagraphs
  }

  /// The pairs of labels and values, each of one line or paragraph where they are whole, else of as
  /// many lines as it goes on over.
  private mutating func pairs(_ labels: [BlockLabel], _ lines: [BlockValue], areWhole: Bool)
    -> [BlockPair]
  {
    let joints = areWhole ? lines.map { $0.isStray ? .stray : .begins } : joints(of: lines)
    let values = lines.indices.map { blockValues(from: $0, lines, joints) }
    let alignment = BlockAlignment(excluded: labels.map(\.isInMatrix), joints: joints) {
      label, range in
      let (value, form) = values[range.lowerBound][range.count - 1]
      guard let kind = labels[label].label, !value.isMixed,
        value.cells.isEmpty || labels[label].isRatedByColumns
      else { return .none }
      return form.fit(kind)
    }
    return alignment.pairs().map { pair in
      let (value, form) = values[pair.lines.lowerBound][pair.lines.count - 1]
      let isTypical = labels[pair.label].label.map { form.fit($0) } == .typical
      return BlockPair(label: pair.label, value: value, isTypical: isTypical)
    }
  }

  /// Makes rows of labels and their values. Where each value could stand under each label, and they are
  /// not alike, the order alone says which is whose, and the rows are doubted.
  mutating func join(_ pairs: [(label: BlockLabel, value: BlockValue)]) {
    let areDoubtful = areExchangeable(pairs)
    for (label, value) in pairs {
      join(label, value)
      if areDoubtful { exchangeableRows.insert(label.lines[0]) }
    }
  }

  private func areExchangeable(_ pairs: [(label: BlockLabel, value: BlockValue)]) -> Bool {
    guard let first = pairs.first,
      !pairs.allSatisfy({ bytes.same($0.value.text, first.value.text) })
    else { return false }
    let labels = pairs.map(\.label.label)
    return pairs.allSatisfy { pair in
      let form = text.valueForm(of: pair.value.text)
      return labels.allSatisfy { label in label.map { form.fit($0) == .typical } ?? false }
    }
  }

  /// Makes a row of two cells of a label and its value, or of several where a matrix has them.
  mutating func join(_ label: BlockLabel, _ value: BlockValue) {
    let cells = value.cells.isEmpty ? [value.text] : value.cells
    let row = text.joined([label.words] + cells, by: "\t")
    if !value.columns.isEmpty { columnsOfRows[label.lines[0]] = value.columns }
    let rest = Array(label.lines.dropFirst()) + value.lines
    joinedLines.join(label.lines[0], with: rest, as: row, &lines)
    lines[label.lines[0]].marks.insert(.tab)
  }
}
