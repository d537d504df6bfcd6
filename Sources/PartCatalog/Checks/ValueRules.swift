import DatasheetText

/// Cells that stayed text, or hold what their label does not want: the doubts that the reader had.
extension Inspection {
  mutating func checkValues(of part: Part) {
    let rows = part.record.attributes
    for index in rows.indices {
      if !rows[index].isKnown { reportUnknown(rows[index], part) }
      if !rows[index].doubts.isEmpty { reportDoubt(rows[index], part) }
    }
  }

  private mutating func reportDoubt(_ row: Attribute, _ part: Part) {
    guard let (rule, message) = wording(row, part) else { return }
    report(
      rule, message, part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }

  /// Of several doubts, the one that explains the others.
  private func wording(_ row: Attribute, _ part: Part) -> (Rule, String)? {
    let doubts = row.doubts
    if doubts.contains(.brokenCharacter) { return (.brokenCharacter, brokenCharacter(row, part)) }
    if doubts.contains(.ambiguousNumber) { return (.ambiguousNumber, ambiguousNumber(row, part)) }
    if doubts.contains(.reversedRange) { return (.reversedRange, reversedRange(row, part)) }
    if doubts.contains(.wrongDimension) { return (.wrongDimension, wrongDimension(row, part)) }
    if doubts.contains(.foreignText) { return (.foreignText, foreignText(row, part)) }
    if doubts.contains(.crowdedNumber) { return (.crowdedNumber, crowdedNumber(row, part)) }
    if doubts.contains(.notOfKind) { return (.notOfKind, notOfKind(row, part)) }
    return doubts.contains(.exchangeable)
      ? (.exchangeableValue, exchangeableValue(row, part)) : nil
  }

  /// What the label of a row wants, in words.
  func wanted(_ row: Attribute) -> String {
    switch row.key?.kind {
    case .count: "number of things"
    case .quantity(let dimension): "\(dimension)".spacedWords
    default: "value of the kind"
    }
  }
}

extension String {
  /// `crossSection` as `cross section`.
  fileprivate var spacedWords: String {
    reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
