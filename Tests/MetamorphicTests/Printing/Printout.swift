/// A printed sheet that remembers on which lines it printed what.
struct Printout {
  private(set) var lines: [String] = []
  /// The lines of each row, from 1, by the place of the row among the facts.
  private(set) var places: [Int: [Int]] = [:]
  /// The cells whose decimal marks are others than the fact's.
  var cells: [Int: String] = [:]

  /// Prints a line; `facts` are the rows that it belongs to.
  mutating func put(_ line: String = "", of facts: Int...) {
    lines.append(line)
    for fact in facts { places[fact, default: []].append(lines.count) }
  }

  /// Prints two printouts side by side, the second from a column on.
  mutating func put(_ left: Printout, beside right: Printout, at column: Int) {
    for (fact, places) in left.places.merging(right.places, uniquingKeysWith: +) {
      self.places[fact] = places.map { $0 + lines.count }
    }
    for number in 0..<max(left.lines.count, right.lines.count) {
      let before = number < left.lines.count ? left.lines[number] : ""
      let after = number < right.lines.count ? right.lines[number] : ""
      lines.append(after.isEmpty ? before : before.padded(to: column) + after)
    }
  }
}

/// A row as one dialect prints it.
struct PrintedRow {
  /// The place of the row among the facts of its sheet.
  let fact: Int
  let label: String
  let raw: String
  /// The cells of a row of a matrix.
  let cells: [String]
  let isNumeric: Bool
}
