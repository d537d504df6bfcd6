/// What each line is to blocks of labels and values.
extension SheetReader {
  /// What a line is to the blocks.
  mutating func blockLine(_ index: Int, _ blocks: inout Blocks) -> BlockLine {
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
    var label = label(index)
    // `Lever`, which could begin `Lever color`.
    if label?.label == nil, !text.valueForm(of: words).keys.isEmpty { label = nil }
    if let room = roomOfHeading(words), label?.label == nil || isHeadingHere(words, index) {
      if room == .data { return .heading }
      let form = text.valueForm(of: words)
      let isValue =
        !isHeadingHere(words, index) && (bytes.beginsSmall(words) || !form.keys.isEmpty)
        || form.signs.contains(.connector)
      return isValue ? .value(words) : .stray
    }
    guard !form.isMarked else { return .stray }
    if let label { return isRepeatedBelow(index, form) ? .value(words) : .label(label) }
    if !LabelReader.scopes(words, in: bytes).isEmpty { return .value(words) }
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
    let name = nameOfHeading(words)
    return Vocabulary.headings.meaning(of: name, in: bytes)?.first?.room
      ?? openEndedHeading(name, isMarked: false)?.room
  }

  /// The label that begins on a line, with the lines below that it goes on; one of which the rest is
  /// missing where none is whole.
  mutating func label(_ index: Int) -> BlockLabel? {
    var words = text.form(of: lines[index]).text
    guard !words.isEmpty, !text.isDash(words), !bytes.beginsSmallWord(words) else { return nil }
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
      words: words, lines: lines, label: read.label, isInMatrix: isHead,
      isRatedByColumns: read.label?.role.key?.isRated == true && !read.scope.isSpecific)
  }
}
