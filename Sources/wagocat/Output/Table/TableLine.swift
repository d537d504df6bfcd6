/// One line of a table, filled from left to right; no blanks trail.
struct TableLine {
  private(set) var text = ""
  /// Whether something did not fit the line.
  private(set) var isCut = false
  private let limit: Int
  private var width = 0

  /// - Parameter limit: columns of the terminal; no limit where `nil`.
  init(limit: Int?) { self.limit = limit ?? .max }

  /// Puts a text where a column begins; what reaches over the limit is cut.
  mutating func place(_ piece: String, at column: Int) {
    let start = max(width, column)
    guard !piece.isEmpty, start < limit else { return }
    text += .blanks(start - width)
    let pieceWidth = piece.displayWidth
    isCut = isCut || pieceWidth > limit - start
    text += isCut ? piece.cut(toWidth: limit - start) : piece
    width = start + min(pieceWidth, limit - start)
  }
}
