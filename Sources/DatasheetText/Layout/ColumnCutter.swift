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
    let run = first..<words.endOfCell(from: first)
    if let place = start(in: run, words) { return cut(words, at: place) }
    return isMixed(run, words) ? .mixed : .left
  }

  private mutating func cut(_ words: [ColumnWord], at place: Int) -> ColumnCut {
    if gutter.isLabelPlace(words[place]) || place > 0 {
      label = words.text(place, words.endOfCell(from: place))
    }
    return .at(words[place].range.lower)
  }

  /// The word with which the right column begins after a single blank; the better proof counts.
  private func start(in run: Range<Int>, _ words: [ColumnWord]) -> Int? {
    let end = run.upperBound
    if let known = run.first(where: { vocabulary.begins(words.text($0, end)) }) { return known }
    if let label,
      let rest = run.first(where: { vocabulary.completes(label, words.text($0, end)) })
    {
      return rest
    }
    guard end < words.count, gutter.isValue(words[end]) else { return nil }
    return run.first { gutter.isStart(words[$0]) && !belongsToLeft($0, words) }
  }

  /// Whether a word cannot but belong to the one before it, as a unit to its number.
  private func belongsToLeft(_ place: Int, _ words: [ColumnWord]) -> Bool {
    place > 0
      && vocabulary.bytes.breaksOff(words[place - 1].range, before: words[place].range)
  }

  /// Whether words of the right column may hide among those of the left.
  private func isMixed(_ run: Range<Int>, _ words: [ColumnWord]) -> Bool {
    if run.upperBound < words.count { return true }
    return run.contains { place in
      (gutter.isStart(words[place]) || gutter.isValue(words[place]))
        && !belongsToLeft(place, words)
    }
  }
}
