/// Rows whose label touches its value: `RoHS Compliance StatusCompliant`, as the widest label of a table
/// does whose columns a converter pads with nothing more.
extension SheetReader {
  /// Reads a line of a known label and, in the middle of a word, a value that it can have.
  mutating func readGluedRow(_ index: Int, _ form: LineForm) -> Int? {
    guard !form.isMarked, !form.isBullet, form.text.count <= Self.longestGluedRow,
      text.divider(of: lines[index]) == nil || text.divider(of: lines[index]) == .gap,
      let seam = seamOfGluedRow(form.text)
    else { return nil }
    settleStack()
    addRow(
      TextRange(form.text.lower, seam), value: TextRange(seam, form.text.upper), lines: [index])
    return claim(index, .row)
  }

  /// No such line is longer; the bound keeps the time linear.
  private static let longestGluedRow = 200

  /// Where the longest known label ends that a large letter or a digit follows at once.
  private func seamOfGluedRow(_ words: TextRange) -> Int? {
    ((words.lower + 3)..<max(words.lower + 3, words.upper)).last { seam in
      let (last, next) = (bytes[seam - 1], bytes[seam])
      guard Byte.isLetter(last), !Byte.isUpper(last), Byte.isUpper(next) || Byte.isDigit(next),
        let label = LabelReader.read(TextRange(words.lower, seam), in: bytes).label
      else { return false }
      return text.valueForm(of: TextRange(seam, words.upper)).fit(label) > .none
    }
  }
}
