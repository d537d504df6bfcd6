/// Blocks of values that stand above the block of their labels, as a converter leaves a column that the
/// headings of the other pushed down.
///
///     800 V
///     8 kV
///     Electrical data
///     Rated voltage (III / 3)
///     Rated impulse voltage (III / 3)
///
/// Labels that end right above the values may have the first of them. The others belong to the labels
/// below where these are as many, each value can stand under its label, and most are of the kind that it
/// wants.
extension SheetReader {
  /// Fewer values prove nothing.
  private static let leastRaised = 3

  /// Whether a line and the next ones are values of some dimension and nothing else.
  mutating func beginsRaisedBlock(_ index: Int) -> Bool {
    guard !arePaired, Byte.isDigit(bytes[lines[index].content.lower]) else { return false }
    var line = index
    for _ in 0..<Self.leastRaised {
      guard text.divider(of: lines[line]) == nil else { return false }
      let words = text.form(of: lines[line]).text
      let form = text.valueForm(of: words)
      guard form.isWhole, form.dimension != nil, let next = nextFilled(after: line) else {
        return false
      }
      line = next
    }
    return true
  }

  /// Makes rows of such blocks, from a line on.
  mutating func joinRaisedBlocks(from start: Int) {
    var blocks = Blocks(own: part.itemNumber)
    var above: [BlockLabel] = []
    var index = start
    while index < lines.count {
      guard let line = nextFilled(after: index - 1) else { return }
      switch blockLine(line, &blocks) {
      case .passed, .heading: index = line + 1
      case .label(let label):
        above.append(label)
        index = (label.lines.last ?? line) + 1
      case .value:
        index = joinRaisedBlock(at: line, below: above)
        above = []
      case .stray, .reference, .end:
        above = []
        index = line + 1
      }
    }
  }

  /// Joins the values that begin on a line with the labels below them, if they have them, and returns
  /// what follows.
  private mutating func joinRaisedBlock(at first: Int, below above: [BlockLabel]) -> Int {
    let (lines, end) = valuesOfBlock(from: first)
    let (labels, next) = labelsOfBlock(from: end)
    guard labels.count >= Self.leastRaised else { return end }
    for values in [lines, blockParagraphs(lines)] {
      let lead = values.dropLast(labels.count)
      guard isRaised(values.suffix(labels.count), labels), areOf(above, lead) else { continue }
      join(Array(zip(labels, values.suffix(labels.count))))
      return next
    }
    return end
  }

  /// The values from a line on, to the first line that is none, and what follows it and all that is
  /// neither a heading nor a label.
  private mutating func valuesOfBlock(from first: Int) -> ([BlockValue], end: Int) {
    var blocks = Blocks(own: part.itemNumber)
    var values: [BlockValue] = []
    var isDone = false
    var index = first
    while let line = nextFilled(after: index - 1), values.count <= Self.mostRaised {
      switch blockLine(line, &blocks) {
      case .passed: break
      case .value(let words) where !isDone:
        values.append(
          BlockValue(
            text: words, lines: [line], startsParagraph: line == 0 || lines[line - 1].isBlank))
      case .value, .stray: isDone = true
      case .label, .heading, .reference, .end: return (values, line)
      }
      index = line + 1
    }
    return (values, index)
  }

  /// No page has more values; the bound keeps the time linear.
  private static let mostRaised = 100

  /// The labels from a line on, headings among them, and what follows.
  private mutating func labelsOfBlock(from first: Int) -> ([BlockLabel], next: Int) {
    var blocks = Blocks(own: part.itemNumber)
    var labels: [BlockLabel] = []
    var index = first
    while let line = nextFilled(after: index - 1), labels.count <= Self.mostRaised {
      switch blockLine(line, &blocks) {
      case .passed, .heading: index = line + 1
      case .label(let label):
        labels.append(label)
        index = (label.lines.last ?? line) + 1
      case .value, .stray, .reference, .end: return (labels, line)
      }
    }
    return (labels, index)
  }

  /// Whether as many values as labels stand above them, in the kinds that they want.
  private func isRaised(_ values: ArraySlice<BlockValue>, _ labels: [BlockLabel]) -> Bool {
    guard values.count == labels.count else { return false }
    let fits = zip(labels, values).map { label, value in
      label.isInMatrix || value.isMixed ? .none : fit(value, label)
    }
    let typical = fits.count { $0 == .typical }
    return !fits.contains(.none) && typical >= Self.leastRaised && 2 * typical >= fits.count
  }

  private func fit(_ value: BlockValue, _ label: BlockLabel) -> ValueForm.Fit {
    label.label.map { text.valueForm(of: value.text).fit($0) } ?? .none
  }

  /// Whether the values before those are those of the labels above, one each, or where no labels stand
  /// there, whether the last of them is something else.
  private func areOf(_ labels: [BlockLabel], _ lead: ArraySlice<BlockValue>) -> Bool {
    guard labels.isEmpty else {
      return lead.count == labels.count
        && zip(labels, lead).allSatisfy { fit($1, $0) > .none }
    }
    return lead.last.map { !text.valueForm(of: $0.text).isWhole } ?? true
  }
}
