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
    /// What it rates by.
    var scope = RatingScope()
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
    /// Whether it holds more than one value.
    var isMixed = false
  }

  /// The blocks that are being gathered.
  private struct Blocks {
    var labels: [BlockLabel] = []
    var values: [BlockValue] = []
    /// Values that stand before the labels.
    var earlier: [BlockValue] = []
    var isInMatrix = false
    /// Whether labels stand above whose values were not found.
    var areOpen = false
    var startsParagraph = true
    var own: ItemNumber

    mutating func beginAnew() {
      labels = []
      values = []
      earlier = []
      areOpen = false
      isInMatrix = false
    }
  }

  /// What a line is to blocks.
  private enum BlockLine {
    /// Nothing: furniture, a page head.
    case passed
    /// Another item, whose title and address may follow.
    case reference
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

  /// Pairs the blocks of all lines from the one on which a label stands above another; once a file.
  mutating func pairBlocks(from start: Int) -> Bool {
    guard !arePaired, standsAboveLabel(start) else { return false }
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

  /// Whether another label follows at once, perhaps below headings.
  private mutating func standsAboveLabel(_ index: Int) -> Bool {
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
      if !blocks.values.isEmpty { settle(&blocks) }
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
    blocks.values.append(
      BlockValue(
        text: words, lines: [index], startsParagraph: blocks.startsParagraph, isStray: isStray))
    if blocks.values.count > Self.mostBlockValues { blocks.beginAnew() }
  }

  private func endOfParagraph(_ index: Int) -> Int {
    var next = index
    while next < lines.count, !lines[next].isBlank { next += 1 }
    return next
  }

  // MARK: Lines

  private mutating func blockLine(_ index: Int, _ blocks: inout Blocks) -> BlockLine {
    let line = lines[index]
    if pageFeet.contains(index) || text.isRuler(line.content) { return .passed }
    if let mark = itemMark(on: line) {
      guard mark.item != blocks.own else { return .passed }
      guard mark.mark == .sheet, let item = mark.item else { return .reference }
      blocks.own = item
      return .end
    }
    let form = text.form(of: line)
    if form.text.isEmpty || isFurniture(form.text) { return .passed }
    guard text.divider(of: line) == nil, !form.isBullet, !line.isEndless else { return .end }
    return blockLine(form, index)
  }

  private mutating func blockLine(_ form: LineForm, _ index: Int) -> BlockLine {
    let words = form.text
    let label = label(index)
    if let room = roomOfHeading(words), label?.label == nil || isHeadingHere(words, index) {
      if room == .data { return .heading }
      let isValue =
        bytes.beginsSmall(words) && !isHeadingHere(words, index)
        || text.valueForm(of: words).signs.contains(.connector)
      return isValue ? .value(words) : .stray
    }
    guard !form.isMarked else { return .stray }
    if let label { return isRepeatedBelow(index, form) ? .value(words) : .label(label) }
    if splitWords(words) != nil, !bytes.beginsSmallWord(words) { return .end }
    return isOfApproval(words) ? .stray : .value(words)
  }

  /// Whether words belong to the table of approvals: to its head, or to an agency's name.
  private func isOfApproval(_ words: TextRange) -> Bool {
    if isHeadOfApprovals(words) { return true }
    let agency = text.words(words)
    let part = Agencies.part(agency, in: bytes)
    return part == .whole || part == .beginning && agency.count > 1
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
    let read = LabelReader.read(words, in: bytes)
    return BlockLabel(
      words: words, lines: lines, label: read.label, scope: read.scope, isInMatrix: isHead)
  }

  // MARK: Pairs

  /// Pairs the labels with the values below them, or else with those above, which no labels above
  /// them want.
  private mutating func settle(_ blocks: inout Blocks) {
    let pairs = pair(blocks.labels, blocks.values)
    let above = pairs.isEmpty && !blocks.areOpen ? pair(blocks.labels, blocks.earlier) : []
    let paired = Set((pairs + above).map(\.label))
    let taken = Set(pairs.flatMap { $0.value.lines })
    // One label above one value is left to others.
    let isRow = blocks.labels.count == 1 && !blocks.values.isEmpty
    blocks.areOpen =
      blocks.areOpen
      || !isRow && blocks.labels.indices.contains { !paired.contains($0) && !blocks.labels[$0].isInMatrix }
    blocks.earlier =
      isRow ? [] : blocks.values.filter { value in !value.lines.contains { taken.contains($0) } }
    blocks.labels = []
    blocks.values = []
    blocks.isInMatrix = false
  }

  /// Makes rows of what is proven, and says what that is: the places of labels, and the values.
  private mutating func pair(_ labels: [BlockLabel], _ values: [BlockValue])
    -> [(label: Int, value: BlockValue)]
  {
    guard labels.count > 1, !values.isEmpty else { return [] }
    let paragraphs = blockParagraphs(values)
    for pieces in paragraphs.count == values.count ? [values] : [paragraphs, values] {
      let pairs = alignment(labels, pieces).pairs()
      guard !pairs.isEmpty, pieces.count == paragraphs.count || pairs.count == labels.count else {
        continue
      }
      for (label, value) in pairs { join(labels[label], pieces[value]) }
      return pairs.map { ($0.label, pieces[$0.value]) }
    }
    return []
  }

  private func alignment(_ labels: [BlockLabel], _ values: [BlockValue]) -> BlockAlignment {
    let forms = values.map { text.valueForm(of: $0.text) }
    let fits = labels.indices.map { place in
      forms.indices.map {
        values[$0].isMixed ? .none : fit(labels, place, values[$0].text, forms[$0])
      }
    }
    return BlockAlignment(
      fits: fits, excluded: labels.map(\.isInMatrix), strays: values.map(\.isStray))
  }

  /// How well a value stands under a label; a standard also above the labels that it rates.
  private func fit(_ labels: [BlockLabel], _ place: Int, _ value: TextRange, _ form: ValueForm)
    -> ValueForm.Fit
  {
    guard let label = labels[place].label else { return .none }
    let fit = form.fit(label)
    guard case .ratingStandard = label.role, fit > .none, place + 1 < labels.count else {
      return fit
    }
    let rated = labels[place + 1].scope
    let isAmerican = bytes.isAmerican(value)
    if rated.overvoltageCategory != 0 { return isAmerican ? .none : fit }
    if rated.useGroup != 0, !isAmerican { return .none }
    let body = bytes.word(from: rated.standard.lower, to: rated.standard.upper) ?? .empty
    let isNamed = bytes.hasPrefix(
      String(decoding: bytes[body.lower..<body.upper], as: UTF8.self).lowercased(),
      at: value.lower, end: value.upper)
    return isNamed ? fit : .none
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
      if text.valueForm(of: above.text).isWhole, !bytes.breaksOff(above.text, before: value.text) {
        paragraphs[paragraphs.count - 1].isMixed = true
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
