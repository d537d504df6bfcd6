/// Finds what a mistyped word may have meant.
enum Suggestion {
  /// The nearest known word, if it is near enough to be meant: a third of its letters off at most.
  static func nearest(to word: String, among known: [String]) -> String? {
    let ranked = known.map { (word: $0, distance: distance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.word.count / 3) ? best.word : nil
  }

  /// The question that ends a message about an unknown word; empty where no word is near.
  static func hint(for word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// Edits from one word to the other; two neighbours swapped are one edit (optimal string
  /// alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let swap =
          row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
          ? rows[row - 1][column - 1] + 1 : Int.max
        current.append(
          min(
            rows[row][column] + (letter == other ? 0 : 1), rows[row][column + 1] + 1,
            current[column] + 1, swap))
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}
