/// Where the right one of two columns begins on a page.
struct ColumnGutter {
  /// The columns at which its labels and headings begin.
  private let starts: ClosedRange<Int>
  private let knownStarts: Set<Int>
  /// The columns at which its values begin.
  private let values: Set<Int>

  /// The fewest lines that begin a label at the right column.
  private static let leastLabels = 3
  /// A heading begins a few characters before the labels below it.
  private static let spread = 6
  /// No right column begins before this one.
  private static let leastColumn = 20

  /// Finds the gutter of a page; `nil` where no column is proven.
  ///
  /// Proof are three lines that begin a label or heading there, and that these are no chance among
  /// the values of a single column: a third of what begins there.
  init?(_ page: [[ColumnWord]], _ vocabulary: ColumnStarts) {
    var known: [Int: Int] = [:]
    var all: [Int: Int] = [:]
    for words in page {
      for place in words.indices where words[place].beginsCell {
        let column = words[place].column
        guard column > Self.leastColumn else { continue }
        all[column, default: 0] += 1
        if vocabulary.isKnown(words.text(place, words.endOfCell(from: place))) {
          known[column, default: 0] += 1
        }
      }
    }
    let columns = known.keys.sorted()
    let found = columns.first { column in
      let window = column...(column + Self.spread)
      let labels = known.reduce(0) { window.contains($1.key) ? $0 + $1.value : $0 }
      let cells = all.reduce(0) { window.contains($1.key) ? $0 + $1.value : $0 }
      return labels >= Self.leastLabels && labels * 3 >= cells
    }
    guard let found else { return nil }
    let inWindow = columns.filter { $0 <= found + Self.spread }.filter { $0 >= found }
    starts = found...(inWindow.last ?? found)
    knownStarts = Set(inWindow)
    values = Set(all.filter { $0.key > (inWindow.last ?? found) + 2 && $0.value > 2 }.keys)
  }

  /// Whether a word begins a known cell of the right column.
  func holds(_ word: ColumnWord) -> Bool { word.beginsCell && knownStarts.contains(word.column) }

  /// The word that begins the right column, where a gap or the start of the line shows it.
  func startAfterGap(_ words: [ColumnWord]) -> Int? {
    let near = words.indices.filter { place in
      let word = words[place]
      return word.beginsCell && word.column >= starts.lowerBound - 1
        && word.column <= starts.upperBound + 2
    }
    if let exact = near.first(where: { knownStarts.contains(words[$0].column) }) { return exact }
    if let near = near.first { return near }
    // A gap that spans the place where the column begins.
    guard let first = firstBeyond(words), words[first].beginsCell else { return nil }
    return first
  }

  /// The first word that may belong to the right column, which never begins too early.
  func firstBeyond(_ words: [ColumnWord]) -> Int? {
    words.firstIndex { $0.column >= starts.lowerBound - 1 }
  }

  func isStart(_ word: ColumnWord) -> Bool { knownStarts.contains(word.column) }
  func isValue(_ word: ColumnWord) -> Bool { values.contains(word.column) }
  /// Whether a word stands so far to the right that the value of a right row may end with it.
  func isBeyondValue(_ word: ColumnWord) -> Bool { values.min().map { word.column > $0 } ?? false }
  /// Whether a right cell is a label rather than the value of one.
  func isLabelPlace(_ word: ColumnWord) -> Bool { word.column <= starts.upperBound + 2 }
}
