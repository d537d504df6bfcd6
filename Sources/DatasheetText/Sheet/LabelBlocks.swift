/// Labels in one block and their values in another, as converters leave the columns of a table.
///
/// They are paired ahead of the lines between them: each label and its value become a row of two
/// cells. What is not proven stays as it is printed.
extension SheetReader {
  /// A label of a block.
  private struct BlockLabel {
    var words: TextRange
    var lines: [Int]
    /// What the label is; `nil` where its rest is missing.
    var label: Label?
    /// Whether a matrix rates it, so that it has several values.
    var isInMatrix: Bool
  }

  /// A line, or a paragraph, that may be a value.
  private struct BlockValue {
    var text: TextRange
    var lines: [Int]
    var startsParagraph: Bool
    /// Whether it is something else, such as the heading of another table.
    var isStray = false
  }

  /// The blocks that are being gathered.
  private struct Blocks {
    var labels: [BlockLabel] = []
    var values: [BlockValue] = []
    /// Values that stand before the labels.
    var earlier: [BlockValue] = []
    var isInMatrix = false
    var startsParagraph = true
    var own: ItemNumber

    mutating func beginAnew() {
      labels = []
      values = []
      earlier = []
      isInMatrix = false
    }
  }

  /// What a line is to blocks.
  private enum BlockLine {
    /// Nothing: furniture, a page head.
    case passed
    case label(BlockLabel)
    /// A heading of a table.
    case heading
    case value(TextRange)
    case stray
    /// What no block goes on beyond: a row, another item.
    case end
  }

  /// No block is larger; the bound keeps the time linear.
  private static let mostBlockLabels = 100
  private static let mostBlockValues = 400

  /// Pairs the blocks of all lines from the one on which a label stands above another; once a sheet.
  mutating func pairBlocks(from start: Int) -> Bool {
    guard !arePaired, let first = label(start)?.lines.last, let next = nextFilled(after: first),
      text.divider(of: lines[next]) == nil, label(next) != nil
    else { return false }
    arePaired = true
    var blocks = Blocks(own: part.itemNumber)
    var index = start
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

  /// Takes a line, or several of one label, into the blocks and returns the next.
  private mutating func take(_ index: Int, into blocks: inout Blocks) -> Int {
    switch blockLine(index, &blocks) {
    case .passed: return index + 1
    case .label(var label):
      if !blocks.values.isEmpty && !blocks.labels.isEmpty { settle(&blocks) }
      if blocks.labels.isEmpty {
        blocks.earlier = blocks.values
        blocks.values = []
      }
      let isHead = MatrixHead.names.meaning(of: label.words, in: bytes) != nil
      blocks.isInMatrix = blocks.isInMatrix || isHead
      label.isInMatrix = blocks.isInMatrix
      blocks.labels.append(label)
      if blocks.labels.count > Self.mostBlockLabels { blocks.beginAnew() }
      blocks.startsParagraph = true
      return (label.lines.last ?? index) + 1
    case .heading:
      if !blocks.values.isEmpty { settle(&blocks) }
      blocks.isInMatrix = false
    case .value(let words): append(words, index, to: &blocks)
    case .stray: append(.empty, index, to: &blocks, isStray: true)
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
    blocks.values.append(
      BlockValue(
        text: words, lines: [index], startsParagraph: blocks.startsParagraph, isStray: isStray))
    if blocks.values.count > Self.mostBlockValues { blocks.beginAnew() }
  }

  // MARK: Lines

  private mutating func blockLine(_ index: Int, _ blocks: inout Blocks) -> BlockLine {
    let line = lines[index]
    if pageFeet.contains(index) || text.isRuler(line.content) { return .passed }
    if let mark = itemMark(on: line) {
      guard mark.item != blocks.own else { return .passed }
      if mark.mark == .sheet, let item = mark.item { blocks.own = item }
      return .end
    }
    let form = text.form(of: line)
    if form.text.isEmpty || isFurniture(form.text) { return .passed }
    guard text.divider(of: line) == nil, !form.isBullet, !line.isEndless else { return .end }
    return blockLine(form, index)
  }

  private mutating func blockLine(_ form: LineForm, _ index: Int) -> BlockLine {
    let words = form.text
    if let room = roomOfHeading(words) {
      let isLabel = isLabel(words) && !isHeadingHere(words, index) && !bytes.beginsSmall(words)
      if !isLabel {
        if room == .data { return .heading }
        return text.valueForm(of: words).signs.contains(.connector) ? .value(words) : .stray
      }
    }
    guard !form.isMarked else { return .stray }
    if let label = label(index) { return .label(label) }
    if splitWords(words) != nil, !bytes.beginsSmallWord(words) { return .end }
    let isOfApproval =
      isHeadOfApprovals(words) || Agencies.part(text.words(words), in: bytes) != nil
    return isOfApproval ? .stray : .value(words)
  }

  private func roomOfHeading(_ words: TextRange) -> Room? {
    Vocabulary.headings.meaning(of: words, in: bytes)?.first?.room
      ?? openEndedHeading(words, isMarked: false)?.room
  }

  /// The label that begins on a line, with the lines below that it goes on; one of which the rest is
  /// missing where none is whole.
  private mutating func label(_ index: Int) -> BlockLabel? {
    var words = text.form(of: lines[index]).text
    guard !words.isEmpty, !bytes.beginsSmallWord(words) else { return nil }
    var found = blockLabel(words, [index])
    var last = index
    while last < index + Self.mostLinesBelow, last + 1 < lines.count, !lines[last + 1].isBlank,
      text.divider(of: lines[last + 1]) == nil
    {
      last += 1
      let rest = text.form(of: lines[last]).text
      let isWhole = completesLabel(words, rest)
      words = text.joinedWords(words, rest)
      guard isWhole || isLabelBeginning(words) else { break }
      if isWhole { found = blockLabel(words, Array(index...last)) }
    }
    return found
  }

  /// No label of a block goes on over more lines than this.
  private static let mostLinesBelow = 2

  private func blockLabel(_ words: TextRange, _ lines: [Int]) -> BlockLabel? {
    let isHead = MatrixHead.names.meaning(of: words, in: bytes) != nil
    guard isHead || isLabel(words) || isLabelBeginning(words) else { return nil }
    return BlockLabel(
      words: words, lines: lines, label: LabelReader.read(words, in: bytes).label,
      isInMatrix: isHead)
  }

  // MARK: Pairs

  private mutating func settle(_ blocks: inout Blocks) {
    let hasValues = blocks.values.contains { !$0.isStray }
    let values = hasValues ? blocks.values : blocks.earlier
    var left = blocks.values
    if blocks.labels.count > 1, values.contains(where: { !$0.isStray }) {
      let rest = pair(blocks.labels, values)
      left = hasValues ? rest : []
    }
    blocks.labels = []
    blocks.values = []
    blocks.earlier = left
    blocks.isInMatrix = false
  }

  /// Makes rows of what is proven, and returns the values that have no label.
  private mutating func pair(_ labels: [BlockLabel], _ values: [BlockValue]) -> [BlockValue] {
    let paragraphs = blockParagraphs(values)
    for pieces in paragraphs.count == values.count ? [values] : [paragraphs, values] {
      let pairs = alignment(labels, pieces).pairs()
      guard !pairs.isEmpty, pieces.count == paragraphs.count || pairs.count == labels.count else {
        continue
      }
      for (label, value) in pairs { join(labels[label], pieces[value]) }
      let taken = Set(pairs.map(\.value))
      return pieces.indices.filter { !taken.contains($0) }.map { pieces[$0] }
    }
    return values
  }

  private func alignment(_ labels: [BlockLabel], _ values: [BlockValue]) -> BlockAlignment {
    let forms = values.map { text.valueForm(of: $0.text) }
    return BlockAlignment(
      fits: labels.map { label in forms.map { form in label.label.map { form.fit($0) } ?? .none } },
      excluded: labels.map(\.isInMatrix), strays: values.map(\.isStray))
  }

  /// The values with the lines of one paragraph together.
  private mutating func blockParagraphs(_ values: [BlockValue]) -> [BlockValue] {
    var paragraphs: [BlockValue] = []
    for value in values {
      guard let above = paragraphs.last, !value.startsParagraph, !value.isStray, !above.isStray
      else {
        paragraphs.append(value)
        continue
      }
      paragraphs[paragraphs.count - 1].text = text.joinedWords(above.text, value.text)
      paragraphs[paragraphs.count - 1].lines += value.lines
    }
    return paragraphs
  }

  private mutating func join(_ label: BlockLabel, _ value: BlockValue) {
    let row = text.joined([label.words, value.text], by: "\t")
    let rest = Array(label.lines.dropFirst()) + value.lines
    joinedLines.join(label.lines[0], with: rest, as: row, &lines)
    lines[label.lines[0]].marks.insert(.tab)
  }
}
