/// Leaders of dots that text recognition took for letters, so that nothing says where the value
/// begins and how much of it they swallowed: `Rated current 2.0... cece ccsseecccessseceee 2O A`.
enum ScrawledLeaders {
  /// What recognition takes dots for.
  private static let letters = "ceost".utf8
  /// A word may hold one letter three times in a row, as `Flussschiff` does, but no text two such.
  private static let fewestRuns = 2

  /// Whether such letters fill a line.
  static func fill(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.marks.contains(.leader), line.marks.isDisjoint(with: [.tab, .pipe]) else {
      return false
    }
    var runs = 0
    var length = 1
    for index in (line.content.lower + 1)..<max(line.content.lower + 1, line.content.upper) {
      length = bytes[index] == bytes[index - 1] ? length + 1 : 1
      if length == 3, letters.contains(bytes[index]) { runs += 1 }
    }
    return runs >= fewestRuns
  }

  /// Whether a word of a value is no word but such letters: one of them again and again, or a few of them
  /// in a long row, `eeneneneneenenn`.
  static func areHeld(by value: ArraySlice<UInt8>) -> Bool {
    value.split { !Byte.isSmall($0) }.contains { word in
      var length = 0
      var last: UInt8 = 0
      for letter in word {
        length = letter == last ? length + 1 : 1
        last = letter
        if length > 2, repeated.contains(letter) || length > 3 { return true }
      }
      return word.count >= longWord && Set(word).count <= fewLetters
    }
  }

  /// Letters that no word of the field has three times in a row.
  private static let repeated = "ceonuit".utf8
  private static let longWord = 12
  private static let fewLetters = 4
}
