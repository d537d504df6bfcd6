/// Labels in one block and their values in another, as converters leave the columns of a table.
///
/// They are paired ahead of the lines between them: each label and its value become a row of two
/// cells. What is not proven stays as it is printed.
extension SheetReader {
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

  /// Pairs the labels with the values below them, or else with those above, which no labels above
  /// them want.
  private mutating func settle(_ blocks: inout Blocks) {
    let pairs = pair(blocks.labels, blocks.values)
    let above = pairs.isEmpty && !blocks.areOpen ? pair(blocks.labels, blocks.earlier) : []
    let paired = Set((pairs + above).map(\.label))
    let taken = Set(pairs.flatMap { $0.value.lines })
    // One label above one value is left to others.
    let isRow = blocks.labels.count == 1 && !blocks.values.isEmpty
    let isLeft = blocks.labels.indices.contains {
      !paired.contains($0) && !blocks.labels[$0].isInMatrix
    }
    blocks.areOpen = blocks.areOpen || (isLeft && !isRow)
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
    guard let wrapped = wrappedValues(labels, values) else { return [] }
    for (label, value) in zip(labels, wrapped) { join(label, value) }
    return Array(zip(labels.indices, wrapped))
  }

  private func alignment(_ labels: [BlockLabel], _ values: [BlockValue]) -> BlockAlignment {
    let forms = values.map { text.valueForm(of: $0.text) }
    let fits = labels.map { label in
      zip(values, forms).map { value, form in
        value.isMixed ? .none : label.label.map { form.fit($0) } ?? .none
      }
    }
    return BlockAlignment(
      fits: fits, excluded: labels.map(\.isInMatrix), strays: values.map(\.isStray))
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
