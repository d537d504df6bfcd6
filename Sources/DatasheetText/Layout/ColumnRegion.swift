/// The lines of a page that are printed in two columns.
struct ColumnRegion {
  private let words: [[ColumnWord]]
  private let cuts: [ColumnCut]
  private let vocabulary: ColumnStarts
  private let known: [Int]

  init(
    words: [[ColumnWord]], cuts: [ColumnCut], gutter: ColumnGutter, _ vocabulary: ColumnStarts
  ) {
    self.words = words
    self.cuts = cuts
    self.vocabulary = vocabulary
    known = words.indices.filter { line in words[line].contains { gutter.holds($0) } }
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
      // Words after a gap may be a value as well; only what stands alone is the right column's.
      if hasRight(line) {
        guard isRightOnly(line) else { break }
        start = line
      }
      line -= 1
    }
    return start
  }

  /// Left lines go on to the end of the page, unless a heading below the last known line of the
  /// right column opens what both columns share.
  private func end(after last: Int) -> Int {
    var heading: Int?
    for line in (last + 1)..<max(words.count, last + 1) {
      if cuts[line] == .left, vocabulary.leavesData(text(line)) {
        heading = heading ?? line
      } else if let heading, cuts[line] != .left, !isRightOnly(line) {
        return heading
      }
    }
    return words.count
  }

  private func text(_ line: Int) -> TextRange {
    words[line].isEmpty ? .empty : words[line].text(0, words[line].count)
  }

  private func hasRight(_ line: Int) -> Bool {
    if case .at = cuts[line] { true } else { false }
  }

  private func isRightOnly(_ line: Int) -> Bool {
    guard case .at(let offset) = cuts[line], let first = words[line].first else { return false }
    return first.range.lower == offset
  }
}
