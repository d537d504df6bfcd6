/// The maker's name before an item number or a title.
extension [UInt8] {
  /// Whether a word is `WAGO`.
  func isMakersName(_ word: TextRange) -> Bool {
    word.count == 4 && hasPrefix("wago", at: word.lower, end: word.upper)
  }

  /// The place behind `WAGO ` and its blanks, where it stands at a place.
  func afterMakersName(_ start: Int, in words: TextRange) -> Int {
    hasPrefix("wago ", at: start, end: words.upper)
      ? skipBlanks(from: start + 5, to: words.upper) : start
  }

  /// A text without the maker's name that it begins with: `WAGO 770-1324`.
  func withoutMakersName(_ text: TextRange) -> TextRange {
    TextRange(afterMakersName(text.lower, in: text), text.upper)
  }
}
