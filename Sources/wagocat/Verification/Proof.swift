/// A value that the sheets do not prove.
struct Doubt: Equatable {
  let path: String
  /// From 1; 0 where the file as a whole is meant.
  let line: Int
  /// What the value belongs to: an item number, or none.
  let part: String
  /// What it is: a label, a property, a link.
  let name: String
  /// What the catalog states.
  let stated: String
  /// What is wrong with it, with what stands there.
  let reason: String
}

/// What was proven, and what was not.
struct Proof {
  private(set) var proven = 0
  private(set) var doubts: [Doubt] = []

  /// Counts a value that holds, or keeps the doubt about one that does not.
  mutating func check(_ holds: Bool, _ doubt: @autoclosure () -> Doubt) {
    if holds { proven += 1 } else { doubts.append(doubt()) }
  }
}
