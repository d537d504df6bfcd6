/// The lines of a page that are printed in two columns.
struct ColumnRegion {
  private let words: [[ColumnWord]]
  private let cuts: [ColumnCut]
  private let vocabulary: ColumnStarts
  /// The lines on which a gap stands before what the vocabulary knows, or a reference begins.
  private var known: [Int] = []

  init(
    words: [[ColumnWord]], cuts: [ColumnCut], _ vocabulary: ColumnStarts
  ) {
    self.words = words
    self.cuts = cuts
    self.vocabulary = vocabulary
    known = words.indices.filter { isKnown($0) }
  }

  /// From the first line with words of the right column to the end of the page, or to the heading
  /// of what goes across both columns.
  var range: Range<Int>? {
    guard let first = known.first, let last = known.last else { return nil }
    return beginning(before: first)..<end(after: last)
  }

  /// Where the right column begins, above the first line that is known for sure.
  private func beginning(before first: Int) -> Int {
    var start = first
    var line = first - 1
    while line >= 0, cuts[line] != .mixed {
      // Words after a gap may be a value as well; only what stands alone, or beside what has no
      // value, is the right column's.
      if hasRight(line) {
        guard isRightOnly(line) || isBesideOther(line) else { break }
        start = line
      }
      line -= 1
    }
    return start
  }

  /// Left lines go on to the end of the page, unless a heading below the last known line of the
  /// right column opens what both columns share: a table whose labels have their values there.
  private func end(after last: Int) -> Int {
    var heading: Int?
    for line in (last + 1)..<max(words.count, last + 1) where !words[line].isEmpty {
      if cuts[line] == .left, vocabulary.isHeading(text(line)) {
        heading = line
      } else if let heading, goesAcross(line, under: heading) {
        return firstHeading(before: heading, after: last)
      }
    }
    return words.count
  }

  /// Whether a line below a heading has words at the right that belong to those at the left.
  private func goesAcross(_ line: Int, under heading: Int) -> Bool {
    if cuts[line] == .left || isRightOnly(line) { return false }
    if vocabulary.leavesData(text(heading)) { return true }
    guard let place = right(line) else { return false }
    return words[line].endOfCell(from: 0) == place
      && vocabulary.isLabel(words[line].text(0, place))
  }

  /// The first of the headings that stand right above one another.
  private func firstHeading(before heading: Int, after last: Int) -> Int {
    var first = heading
    var line = heading - 1
    while line > last, words[line].isEmpty || vocabulary.isHeading(text(line)) {
      if !words[line].isEmpty { first = line }
      line -= 1
    }
    return first
  }

  /// The word with which the right column begins.
  private func right(_ line: Int) -> Int? {
    guard case .at(let offset, _) = cuts[line] else { return nil }
    return words[line].firstIndex { $0.range.lower == offset }
  }

  private func isKnown(_ line: Int) -> Bool {
    guard let place = right(line) else { return false }
    let cell = words[line].text(place, words[line].endOfCell(from: place))
    return words[line][place].beginsCell
      ? vocabulary.isKnown(cell) : vocabulary.beginsReference(cell)
  }

  private func text(_ line: Int) -> TextRange {
    words[line].isEmpty ? .empty : words[line].text(0, words[line].count)
  }

  private func hasRight(_ line: Int) -> Bool {
    if case .at = cuts[line] { true } else { false }
  }

  /// Whether the words at the right are none that a label at the left has: beside a heading, or the
  /// address of an item beside the mark of another.
  private func isBesideOther(_ line: Int) -> Bool {
    guard let place = right(line), place > 0 else { return false }
    let left = words[line].text(0, place)
    if vocabulary.isHeading(left) { return true }
    let address = words[line][place].range
    return vocabulary.beginsReference(left) && vocabulary.isAddress(address)
      && !vocabulary.names(words[line][place - 1].range, in: address)
  }

  private func isRightOnly(_ line: Int) -> Bool { right(line) == 0 }
}
