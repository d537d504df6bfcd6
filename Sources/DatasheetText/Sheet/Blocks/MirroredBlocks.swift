/// Blocks of labels whose values stand below them in blocks of the same sizes: paragraphs, and what
/// headings divide of them, on the one side, and as many paragraphs with as many lines on the other.
///
///     Connection 1              9 mm
///     Strip length              front
///     Wiring direction
///     Physical data             5.2 mm
///     Width
///
/// Where all sizes agree, and each value can stand under its label, no value can be that of a label
/// beside; labels that the vocabulary does not know have theirs, too.
extension SheetReader {
  /// No table has more blocks between two pages.
  private static let mostGroups = 40
  /// No paragraph has more lines; the bounds keep the time linear.
  private static let mostLinesOfParagraph = 60

  /// Makes rows of the blocks that mirror each other, from a line on.
  mutating func joinMirroredBlocks(from start: Int) {
    var index = start
    while let first = nextFilled(after: index - 1) {
      index = joinMirroredBlocks(at: first) ?? endOfParagraph(first)
    }
  }

  /// Joins the blocks of labels that begin with a paragraph; returns what follows their values.
  private mutating func joinMirroredBlocks(at first: Int) -> Int? {
    var groups: [[BlockLabel]] = []
    var index = first
    while groups.count <= Self.mostGroups, let found = labelGroups(index) {
      groups += found
      index = nextFilled(after: endOfParagraph(index) - 1) ?? lines.count
    }
    guard !groups.isEmpty, groups.count <= Self.mostGroups, !isContested(groups[0][0], first),
      let (values, end) = valueGroups(from: index, groups.count), mirror(groups, values)
    else { return nil }
    join(zip(groups, values).flatMap { Array(zip($0, $1)) })
    return end
  }

  // MARK: Labels

  /// The labels of a paragraph, divided at its headings; `nil` where a line is none, a matrix begins,
  /// or the vocabulary knows too few.
  private mutating func labelGroups(_ first: Int) -> [[BlockLabel]]? {
    guard first < lines.count, !lines[first].isBlank else { return nil }
    var blocks = Blocks(own: part.itemNumber)
    var groups: [[BlockLabel]] = [[]]
    let end = endOfParagraph(first)
    guard end - first <= Self.mostLinesOfParagraph else { return nil }
    var index = first
    while index < end {
      switch blockLine(index, &blocks) {
      case .passed: break
      case .heading: groups.append([])
      case .label(let label):
        guard MatrixHead.names.meaning(of: label.words, in: bytes) == nil else { return nil }
        groups[groups.count - 1].append(label)
        index = label.lines.last ?? index
      case .value(let words):
        guard mayBeUnknownLabel(words) else { return nil }
        groups[groups.count - 1].append(
          BlockLabel(words: words, lines: [index], label: nil, isInMatrix: false))
      case .reference, .stray, .end: return nil
      }
      index += 1
    }
    groups.removeAll(where: \.isEmpty)
    let areKnown = groups.allSatisfy { group in 2 * group.count { $0.label != nil } >= group.count }
    return areKnown ? groups : nil
  }

  private func mayBeUnknownLabel(_ words: TextRange) -> Bool {
    let form = text.valueForm(of: words)
    return words.count > 3 && isWrittenLarge(words) && !form.isWhole && form.dimension == nil
      && form.signs.isEmpty && bytes[words.upper - 1] != Byte.point && !bytes.isListed(words)
  }

  // MARK: Values

  /// So many paragraphs of values, a line each, and what follows them, which is no value any more.
  private mutating func valueGroups(from first: Int, _ count: Int) -> ([[BlockValue]], end: Int)? {
    var groups: [[BlockValue]] = []
    var index = first
    while index < lines.count {
      guard let values = values(ofParagraph: index) else { break }
      if !values.isEmpty { groups.append(values) }
      guard groups.count <= count else { return nil }
      index = nextFilled(after: endOfParagraph(index) - 1) ?? lines.count
    }
    return groups.count == count ? (groups, index) : nil
  }

  /// The values of a paragraph, none where it is furniture; `nil` where it holds anything else.
  private mutating func values(ofParagraph first: Int) -> [BlockValue]? {
    var blocks = Blocks(own: part.itemNumber)
    var values: [BlockValue] = []
    let end = endOfParagraph(first)
    guard end - first <= Self.mostLinesOfParagraph else { return nil }
    for index in first..<end {
      switch blockLine(index, &blocks) {
      case .passed: continue
      case .value(let words):
        values.append(BlockValue(text: words, lines: [index], startsParagraph: values.isEmpty))
      default: return nil
      }
    }
    return values
  }

  // MARK: Proof

  /// Whether the line above has a value without a label that may be that of the first label.
  private mutating func isContested(_ label: BlockLabel, _ first: Int) -> Bool {
    var blocks = Blocks(own: part.itemNumber)
    guard let kind = label.label, let above = lines[..<first].lastIndex(where: { !$0.isBlank }),
      text.divider(of: lines[above]) == nil,
      case .value(let words) = blockLine(above, &blocks)
    else { return false }
    return text.valueForm(of: words).fit(kind) == .typical
  }

  /// Whether blocks have the same sizes, and each value can stand under its label; some are of the
  /// kind that their labels want.
  private func mirror(_ groups: [[BlockLabel]], _ values: [[BlockValue]]) -> Bool {
    var (known, typical, all) = (0, 0, 0)
    for (labels, values) in zip(groups, values) {
      guard labels.count == values.count else { return false }
      for (label, value) in zip(labels, values) {
        all += 1
        guard let kind = label.label else { continue }
        let fit = text.valueForm(of: value.text).fit(kind)
        guard fit > .none else { return false }
        known += 1
        if fit == .typical { typical += 1 }
      }
    }
    return all > 1 && typical > 0 && 3 * typical >= known
  }
}
