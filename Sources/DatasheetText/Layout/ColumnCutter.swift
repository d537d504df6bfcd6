/// What a line of a page with two columns holds.
enum ColumnCut: Equatable {
  case left
  /// The right column begins at an offset, and at a column of the page.
  case at(Int, column: Int)
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
  /// Whether the right column has named an item whose title may go on.
  private var isInReference = false

  init(_ vocabulary: ColumnStarts, _ gutter: ColumnGutter) {
    self.vocabulary = vocabulary
    self.gutter = gutter
  }

  mutating func cut(_ words: [ColumnWord]) -> ColumnCut {
    if let place = gutter.startAfterGap(words) {
      return isInLooseList(place, words) ? .left : cut(words, at: place)
    }
    guard let first = gutter.firstBeyond(words) else { return .left }
    let run = first..<words.endOfCell(from: first)
    if let place = start(in: run, words) { return cut(words, at: place) }
    return isMixed(run, words) ? .mixed : .left
  }

  /// Whether a word follows a semicolon in a title whose words stand apart throughout.
  private func isInLooseList(_ place: Int, _ words: [ColumnWord]) -> Bool {
    place > 0 && vocabulary.bytes[words[place - 1].range.upper - 1] == Byte.semicolon
      && words[place].blanks <= 3 && words[1..<place].count(where: \.beginsCell) > 1
  }

  private mutating func cut(_ words: [ColumnWord], at place: Int) -> ColumnCut {
    let cell = words.text(place, words.endOfCell(from: place))
    if gutter.isLabelPlace(words[place]) || !words[place].beginsCell { label = cell }
    if vocabulary.beginsReference(cell) { isInReference = true }
    if vocabulary.isAddress(cell) || vocabulary.isHeading(cell) { isInReference = false }
    return .at(words[place].range.lower, column: words[place].column)
  }

  /// The word with which the right column begins after a single blank; the better proof counts.
  private func start(in run: Range<Int>, _ words: [ColumnWord]) -> Int? {
    let end = run.upperBound
    if let known = run.first(where: { begins($0, words, end) }) { return known }
    if let label,
      let rest = run.first(where: { vocabulary.completes(label, words.text($0, end)) })
    {
      return rest
    }
    if let broken = run.first(where: { breaksRange($0, words) }) { return broken }
    guard end < words.count, gutter.isValue(words[end]) else { return nil }
    return run.first { gutter.isStart(words[$0]) && !belongsToLeft($0, words) }
  }

  /// Whether the vocabulary knows what begins; a label in a list of words is a word of it.
  private func begins(_ place: Int, _ words: [ColumnWord], _ end: Int) -> Bool {
    let cell = words.text(place, end)
    let isListed = place > 0 && vocabulary.bytes[words[place - 1].range.upper - 1] == Byte.semicolon
    return isListed ? vocabulary.beginsTitle(cell) : vocabulary.begins(cell)
  }

  /// Whether words of the right column follow a range that goes on with a number: `20 ... steel`.
  private func breaksRange(_ place: Int, _ words: [ColumnWord]) -> Bool {
    guard place > 0, gutter.isStart(words[place]) || gutter.isValue(words[place]) else {
      return false
    }
    let before = words[place - 1].range
    let first = vocabulary.bytes[words[place].range.lower]
    return ["...", "…"].contains {
      vocabulary.bytes[before.lower..<before.upper].elementsEqual($0.utf8)
    }
      && (Byte.isLetter(first) || first == Byte.openParenthesis)
  }

  /// Whether a word cannot but belong to the ones before it, as a unit to its number.
  private func belongsToLeft(_ place: Int, _ words: [ColumnWord]) -> Bool {
    guard place > 0 else { return false }
    let first = words[..<place].lastIndex(where: \.beginsCell) ?? 0
    let word = words[place].range
    return !Byte.isWord(vocabulary.bytes[word.lower]) && word.count < 4
      || vocabulary.bytes.breaksOff(words.text(first, place), before: word)
  }

  /// Whether words of the right column may hide among those of the left.
  private func isMixed(_ run: Range<Int>, _ words: [ColumnWord]) -> Bool {
    if run.upperBound < words.count || isInReference { return true }
    return run.contains { place in
      (gutter.isStart(words[place]) || gutter.isValue(words[place]))
        && !belongsToLeft(place, words)
    }
  }
}
