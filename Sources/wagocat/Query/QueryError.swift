/// Why a question cannot be asked, and the spot of it that says so.
struct QueryError: Error, Equatable {
  let message: String
  /// In characters from the start of the question.
  let spot: Range<Int>
}

extension QueryError {
  /// The question on one line, and carets under the spot; long questions are cut around it.
  func excerpt(of question: String) -> String {
    let before = question.prefix(spot.lowerBound).onOneLine
    let marked = question.dropFirst(spot.lowerBound).prefix(spot.count).onOneLine
    let after = question.dropFirst(spot.upperBound).onOneLine
    let isCut = before.count > QueryError.widest
    let lead = isCut ? "…" + before.suffix(QueryError.widest) : before
    let tail = after.count > QueryError.widest ? after.prefix(QueryError.widest) + "…" : after
    let carets = String(repeating: "^", count: max(1, min(marked.displayWidth, 60)))
    return "  \(lead)\(marked.prefix(60))\(tail)\n  \(String.blanks(lead.displayWidth))\(carets)"
  }

  /// Characters of the question before and after the spot.
  private static let widest = 40
}

extension StringProtocol {
  /// Line ends and tabs as blanks, nothing that a terminal obeys.
  fileprivate var onOneLine: String {
    String(map { $0.isWhitespace ? " " : $0 }).safeForTerminal
  }
}
