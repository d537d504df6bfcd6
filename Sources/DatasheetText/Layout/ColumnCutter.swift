/// What a line of a page with two columns holds.
enum ColumnCut: Equatable {
  case left
  /// The right column begins at an offset.
  case at(Int)
  /// Words of both columns that nothing tells apart.
  case mixed
}

/// Cuts the lines of a page at its gutter, one after the other.
///
/// A left cell that is too long pushes the right one on, so that one blank divides them: there the
/// vocabulary has to know what begins, or the label that goes on.
struct ColumnCutter {
  let vocabulary: ColumnStarts
  let gutter: ColumnGutter
  /// The label of the right column that may go on.
  private var label: TextRange?

  init(_ vocabulary: ColumnStarts, _ gutter: ColumnGutter) {
    self.vocabulary = vocabulary
    self.gutter = gutter
  }

  mutating func cut(_ words: [ColumnWord]) -> ColumnCut {
    if let place = gutter.startAfterGap(words) { return cut(words, at: place) }
    guard let first = gutter.firstBeyond(words) else { return .left }
    let end = words.endOfCell(from: first)
    if let place = (first..<end).first(where: { begins($0, words, end) }) {
      return cut(words, at: place)
    }
    return isMixed(first..<end, words) ? .mixed : .left
  }

  private mutating func cut(_ words: [ColumnWord], at place: Int) -> ColumnCut {
    if gutter.isLabelPlace(words[place]) || place > 0 {
      label = words.text(place, words.endOfCell(from: place))
    }
    return .at(words[place].range.lower)
  }

  /// Whether the right column begins with a word after a single blank.
  private func begins(_ place: Int, _ words: [ColumnWord], _ end: Int) -> Bool {
    let cell = words.text(place, end)
    if vocabulary.begins(cell) { return true }
    if let label, vocabulary.completes(label, cell) { return true }
    return gutter.isStart(words[place]) && end < words.count && gutter.isValue(words[end])
  }

  /// Whether words of the right column may hide among those of the left.
  private func isMixed(_ run: Range<Int>, _ words: [ColumnWord]) -> Bool {
    if run.upperBound < words.count { return true }
    return run.contains { place in
      guard gutter.isStart(words[place]) || gutter.isValue(words[place]) else { return false }
      return place == 0
        || !vocabulary.bytes.breaksOff(words[place - 1].range, before: words[place].range)
    }
  }
}
