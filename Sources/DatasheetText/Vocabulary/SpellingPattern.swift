/// Spellings that differ in a word or two, written as one: `{Number|No.} of poles{ (total)|}`.
///
/// Braces hold what may stand in a place, divided by bars; an empty one says that nothing need stand
/// there. They do not nest.
enum SpellingPattern {
  /// All spellings, the first words of each place first; where nothing need stand before a word, that
  /// begins large.
  static func spellings(_ pattern: String) -> [String] {
    let spellings = expanded(pattern)
    guard pattern.hasPrefix("{|") else { return spellings }
    return spellings.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private static func expanded(_ pattern: String) -> [String] {
    guard let open = pattern.firstIndex(of: "{"),
      let close = pattern[open...].firstIndex(of: "}")
    else { return [pattern] }
    let rests = expanded(String(pattern[pattern.index(after: close)...]))
    let choices = pattern[pattern.index(after: open)..<close]
      .split(separator: "|", omittingEmptySubsequences: false)
    return choices.flatMap { choice in rests.map { pattern[..<open] + choice + $0 } }
  }
}
