/// Which of some labels belongs to which lines of values, both in the order of the page.
///
/// Each label takes the lines of one value or none. Some labels may have no value here, and some
/// lines no label. Of all ways to share the lines out, the best has most values under labels that
/// want their kind and leaves least beside; a pair counts where all the best ways have it, where it
/// is one of a run of pairs, and where neither end of the run could be moved by a place.
struct BlockAlignment {
  /// How well the lines from a place on, so many of them, stand under a label.
  typealias LineFit = (_ label: Int, _ lines: Range<Int>) -> ValueForm.Fit

  /// What a line is to the value on the line above.
  enum Joint {
    case begins, mayGoOn, goesOn
    /// It is no value, and ends what stands above it.
    case stray
  }

  struct Pair: Equatable {
    var label: Int
    var lines: Range<Int>
  }

  /// No value goes on over more lines.
  static let mostLines = 8

  /// The labels that can have none of the values, though they are of their kind.
  let excluded: [Bool]
  let joints: [Joint]
  /// How many lines a value can have, by its first, and how many such values begin above that.
  private let lengths: [Int]
  private let offsets: [Int]
  /// By label, how well each value stands under it.
  private let fits: [[ValueForm.Fit]]

  init(excluded: [Bool], joints: [Joint], fit: LineFit) {
    self.excluded = excluded
    self.joints = joints
    let lengths = joints.indices.map { Self.lengths(from: $0, joints) }
    var offsets: [Int] = []
    var offset = 0
    for length in lengths {
      offsets.append(offset)
      offset += length
    }
    self.lengths = lengths
    self.offsets = offsets
    fits = excluded.indices.map { label in
      joints.indices.flatMap { start in
        (0..<lengths[start]).map { fit(label, start..<start + $0 + 1) }
      }
    }
  }

  /// How many lines a value can have that begins on a line.
  private static func lengths(from start: Int, _ joints: [Joint]) -> Int {
    guard joints[start] == .begins || joints[start] == .mayGoOn else { return 0 }
    var end = start + 1
    while end < joints.count, end - start < mostLines,
      joints[end] == .mayGoOn || joints[end] == .goesOn
    {
      end += 1
    }
    return end - start
  }

  private func fit(_ label: Int, _ lines: Range<Int>) -> ValueForm.Fit {
    guard fits.indices.contains(label), joints.indices.contains(lines.lowerBound),
      lines.count <= lengths[lines.lowerBound]
    else { return .none }
    return fits[label][offsets[lines.lowerBound] + lines.count - 1]
  }

  /// The pairs that are proven.
  func pairs() -> [Pair] {
    guard !excluded.isEmpty, !joints.isEmpty else { return [] }
    let runs = runs(of: BlockPaths(self).certainPairs()).compactMap(proven)
    return runs.flatMap(\.self) + moved(beside: runs)
  }

  // MARK: Runs

  /// Pairs that stand one below the other, label below label and line below line.
  private func runs(of pairs: [Pair]) -> [[Pair]] {
    var runs: [[Pair]] = []
    for pair in pairs {
      if let above = runs.last?.last, above.label + 1 == pair.label,
        above.lines.upperBound == pair.lines.lowerBound
      {
        runs[runs.count - 1].append(pair)
      } else {
        runs.append([pair])
      }
    }
    return runs
  }

  /// The run without what could be moved at its ends; `nil` where too little of it is typical.
  private func proven(_ run: [Pair]) -> [Pair]? {
    var run = run[...]
    while let first = run.first, !isTypical(first), !isClosed(above: first) { run.removeFirst() }
    while let last = run.last, !isTypical(last), !isClosed(below: last) { run.removeLast() }
    guard let first = run.first, let last = run.last, run.count > 1 else { return nil }
    let typical = run.count(where: isTypical)
    let open = [isClosed(above: first), isClosed(below: last)].count { !$0 }
    let isPlain = open == 0 && run.allSatisfy { $0.lines.count == 1 }
    return typical > open && (isPlain || 3 * typical >= run.count) ? Array(run) : nil
  }

  private func isTypical(_ pair: Pair) -> Bool { fit(pair.label, pair.lines) == .typical }

  private func isClosed(above pair: Pair) -> Bool {
    isClosed(label: pair.label - 1, line: pair.lines.lowerBound - 1)
  }

  private func isClosed(below pair: Pair) -> Bool {
    isClosed(label: pair.label + 1, line: pair.lines.upperBound)
  }

  /// Whether there is neither a label nor a value at the end of a run, or a label that is excluded
  /// beside a value that others of its kind have.
  private func isClosed(label: Int, line: Int) -> Bool {
    let hasValue = joints.indices.contains(line) && joints[line] != .stray
    guard excluded.indices.contains(label) else { return !hasValue }
    return excluded[label] && hasValue && fit(label, line..<line + 1) == .typical
  }

  // MARK: Out of order

  /// No page leaves more labels than this beside one value out of its place; the bound keeps the time
  /// linear.
  private static let mostMoved = 8

  /// The pairs between the runs where one value stands out of its place.
  private func moved(beside runs: [[Pair]]) -> [Pair] {
    (0...runs.count).flatMap { place in
      let above = place > 0 ? runs[place - 1].last : nil
      let below = place < runs.count ? runs[place].first : nil
      let labels = ((above?.label ?? -1) + 1)..<(below?.label ?? excluded.count)
      return moved(labels, linesBetween(above, below))
    }
  }

  /// The lines between two pairs, or from the nearest stray line to a pair.
  private func linesBetween(_ above: Pair?, _ below: Pair?) -> Range<Int> {
    var lower = above?.lines.upperBound ?? 0
    var upper = below?.lines.lowerBound ?? joints.count
    if above == nil, let stray = joints[lower..<upper].lastIndex(of: .stray) { lower = stray + 1 }
    if above != nil, let stray = joints[lower..<upper].firstIndex(of: .stray) { upper = stray }
    return lower..<upper
  }

  /// The only order in which one value out of its place leaves each under a label that it is typical
  /// of.
  private func moved(_ labels: Range<Int>, _ lines: Range<Int>) -> [Pair] {
    guard labels.count == lines.count, labels.count > 1, labels.count <= Self.mostMoved else {
      return []
    }
    var found: Set<[Int]> = []
    for from in 0..<lines.count {
      for place in 0..<lines.count where place != from {
        var order = Array(lines)
        order.insert(order.remove(at: from), at: place)
        if zip(labels, order).allSatisfy({
          !excluded[$0] && fit($0, $1..<$1 + 1) == .typical
        }) {
          found.insert(order)
        }
      }
    }
    guard found.count == 1, let order = found.first else { return [] }
    return zip(labels, order).map { Pair(label: $0, lines: $1..<$1 + 1) }
  }

  // MARK: Steps

  /// The values that a label can take which begin on a line: where they end, and how well they fit.
  func values(_ label: Int, from start: Int) -> [(end: Int, fit: ValueForm.Fit)] {
    guard !excluded[label] else { return [] }
    return (0..<lengths[start]).compactMap { length in
      let end = start + length + 1
      let isWhole = end == joints.count || joints[end] != .goesOn
      let fit = fits[label][offsets[start] + length]
      return isWhole && fit > .none ? (end, fit) : nil
    }
  }
}
