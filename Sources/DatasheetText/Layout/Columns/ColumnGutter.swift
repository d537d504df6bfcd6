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
  /// the values of a single column, nor centred labels: a third of what begins there, either beside
  /// words of the left column or nearly all at one place.
  init?(_ page: [[ColumnWord]], _ vocabulary: ColumnStarts) {
    var counts: [Int: Count] = [:]
    for words in page {
      for place in words.indices where words[place].beginsCell {
        guard words[place].column > Self.leastColumn else { continue }
        counts[words[place].column, default: Count()].add(place, of: words, vocabulary)
      }
    }
    let columns = counts.filter { $0.value.known > 0 }.keys.sorted()
    guard let found = columns.first(where: { Self.isProven($0...($0 + Self.spread), counts) })
    else { return nil }
    let near = columns.filter { $0 >= found && $0 <= found + Self.spread }
    let last = near.last ?? found
    starts = found...last
    knownStarts = Set(near)
    values = Set(counts.filter { $0.key > last + 2 && $0.value.cells > 2 }.keys)
  }

  /// What begins at a column of a page.
  private struct Count {
    var cells = 0
    var known = 0
    /// The known cells with words of the left column before them.
    var beside = 0
    /// Whether an item was named whose title and address may follow: what does speaks neither for
    /// the column nor against it.
    private var isInReference = false

    /// Counts the cell that begins at a place.
    mutating func add(_ place: Int, of words: [ColumnWord], _ vocabulary: ColumnStarts) {
      let cell = words.text(place, words.endOfCell(from: place))
      let isKnown = vocabulary.isKnown(cell) && !vocabulary.isValue(words, at: place)
      if !isKnown, isInReference {
        isInReference = !vocabulary.isAddress(cell)
        return
      }
      isInReference = vocabulary.beginsReference(cell)
      cells += 1
      if isKnown { known += 1 }
      if isKnown && place > 0 { beside += 1 }
    }
  }

  private static func isProven(_ window: ClosedRange<Int>, _ counts: [Int: Count]) -> Bool {
    var all = Count()
    var most = 0
    for column in window {
      let count = counts[column] ?? Count()
      all.cells += count.cells
      all.known += count.known
      all.beside += count.beside
      most = max(most, count.cells + (counts[column + 1]?.cells ?? 0))
    }
    guard all.known >= leastLabels, all.known * 3 >= all.cells else { return false }
    return (all.beside > 1 && all.beside * 5 >= all.known)
      || (all.beside > 0 && most * 5 >= all.cells * 4)
  }

  /// Whether a page with less proof has the gutter of the page before it: two lines, of which one
  /// has words of the left column too.
  func continues(on page: [[ColumnWord]], _ vocabulary: ColumnStarts) -> Bool {
    var count = Count()
    for words in page {
      for place in words.indices where words[place].beginsCell && isStart(words[place]) {
        count.add(place, of: words, vocabulary)
      }
    }
    return count.known > 1 && count.beside > 0 && count.known * 3 >= count.cells
  }

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

  /// Where the labels of the right column begin.
  var labelColumn: Int { starts.upperBound }

  func isStart(_ word: ColumnWord) -> Bool { knownStarts.contains(word.column) }
  func isValue(_ word: ColumnWord) -> Bool { values.contains(word.column) }
  /// Whether a right cell is a label rather than the value of one.
  func isLabelPlace(_ word: ColumnWord) -> Bool { word.column <= starts.upperBound + 2 }
}
