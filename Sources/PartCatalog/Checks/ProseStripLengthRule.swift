import DatasheetText

/// `prose-strip-length`: the strip length in the prose is not that of the rows.
extension RuleDefinition {
  static let proseStripLength = RuleDefinition(
    .error,
    "The prose or the installation notes state how far the conductor is stripped, as in "
      + "\"strip length is between 11 and 13 mm\" or \"Strip length = 9 mm\", and a row states it "
      + "again. Here no row agrees, so that one of the two is wrong. The strip length of an "
      + "outer sheath is another one and is not compared.")
}

extension Inspection {
  /// `offset` is where the words for the strip length end.
  mutating func checkStripLength(of part: Part, _ note: Note, at offset: Int) {
    guard let stated = StatedLength.read(part.text, from: offset, to: note.text.end),
      isOneMoreStatement()
    else { return }
    var differing: Attribute?
    for row in part.record.rows(of: .stripLength) {
      guard row.doubts.isEmpty, let printed = row.value.quantity?.canonical,
        printed.unit == .millimetre
      else { return }
      if stated.agrees(with: printed) { return }
      if differing == nil { differing = row }
    }
    guard let differing else { return }
    report(
      .proseStripLength,
      "the row says '\(part.text[differing.raw])', the prose \(stated.words); one of them is wrong",
      part: part.itemNumber, at: place(line: differing.line, of: differing.raw),
      related: [place(line: note.line, of: note.text)])
  }
}

/// A length or a range of lengths as prose states it, in mm.
private struct StatedLength {
  let lower: ExactDecimal
  /// The upper end of a range.
  let upper: ExactDecimal?

  var words: String { upper.map { "\(lower) to \($0) mm" } ?? "\(lower) mm" }

  /// `is between 11 and 13 mm`, `= 9 mm`: nothing but small words may lead to the number.
  static func read(_ text: SheetText, from start: Int, to end: UInt32) -> StatedLength? {
    var reader = ProseReader(text, from: start, to: end)
    reader.skipBlanks()
    while reader.take(oneOf: leads) {}
    guard let lower = reader.number() else { return nil }
    var upper: ExactDecimal?
    if reader.take(oneOf: joints) {
      guard let number = reader.number() else { return nil }
      upper = number
    }
    return reader.millimetres() ? StatedLength(lower: lower, upper: upper) : nil
  }

  private static let leads = [
    "= ", "=", ": ", "is ", "has ", "to ", "lie ", "lies ", "be ", "must ", "should ", "between ",
    "from ", "of ", "ist ", "muss ", "liegt ", "beträgt ", "zwischen ", "von ",
  ]
  private static let joints = ["and ", "to ", "und ", "bis ", "...", "…", "–", "-"]

  /// Equal at both ends; one number may lie in a range.
  func agrees(with row: Quantity) -> Bool {
    guard let low = row.lower, let high = row.upper else { return true }
    guard let upper else { return low <= lower && lower <= high }
    if row.isExact { return lower <= low && low <= upper }
    return Agreement.agree(lower, low) && Agreement.agree(upper, high)
  }
}
