/// A word of a padded line, and where it stands on the page.
struct ColumnWord {
  var range: TextRange
  /// The column, in characters from 0.
  var column: Int
  /// The blanks before it.
  var blanks: Int

  /// Whether a gap divides it from the word before it, or it begins its line.
  var beginsCell: Bool { blanks > 1 }
}

extension [UInt8] {
  /// The words of a line with their columns.
  func columnWords(of line: Line) -> [ColumnWord] {
    var words: [ColumnWord] = []
    var column = 0
    var blanks = 0
    for index in line.whole.lower..<line.content.upper {
      if self[index] == Byte.space || self[index] == Byte.formFeed {
        blanks += 1
      } else if blanks > 0 || words.isEmpty {
        words.append(ColumnWord(range: TextRange(index, index + 1), column: column, blanks: blanks))
        blanks = 0
      } else {
        words[words.count - 1].range.end += 1
      }
      if self[index] & 0xC0 != 0x80 { column += 1 }
    }
    return words
  }
}

extension [ColumnWord] {
  /// The place after the cell that a word begins or stands in: at the next gap.
  func endOfCell(from place: Int) -> Int {
    self[(place + 1)...].firstIndex(where: \.beginsCell) ?? count
  }

  /// The text from one word up to another.
  func text(_ first: Int, _ end: Int) -> TextRange {
    TextRange(self[first].range.lower, self[end - 1].range.upper)
  }
}
