import DatasheetText

/// Cells that stayed text, or hold what their label does not want.
extension Inspection {
  mutating func checkValues(of part: Part) {
    for row in part.record.attributes {
      if !row.isKnown { reportUnknown(row, part) }
      if !row.doubts.isEmpty { reportDoubt(row, part) }
    }
  }

  private mutating func reportUnknown(_ row: Attribute, _ part: Part) {
    report(
      .unknownLabel,
      "the label '\(part.text[row.label])' is not in the vocabulary; its value was read by its form",
      part: part.itemNumber, at: place(part.source, line: row.line, of: row.label))
  }

  private mutating func reportDoubt(_ row: Attribute, _ part: Part) {
    guard let (rule, message) = wording(row, part) else { return }
    report(
      rule, message, part: part.itemNumber, at: place(part.source, line: row.line, of: row.raw))
  }

  private func wording(_ row: Attribute, _ part: Part) -> (Rule, String)? {
    let raw = part.text[row.raw]
    let label = part.text[row.label]
    if row.doubts.contains(.brokenCharacter) {
      return (.brokenCharacter, "'\(raw)' holds a broken character; check it against the sheet")
    }
    if row.doubts.contains(.ambiguousNumber) {
      return (
        .ambiguousNumber,
        "'\(raw)' can be read as thousands or as thousandths; kept as text, no value was taken"
      )
    }
    if row.doubts.contains(.reversedRange) {
      return (.reversedRange, "'\(raw)' runs from the larger to the smaller; kept as text")
    }
    if row.doubts.contains(.wrongDimension) {
      return (
        .wrongDimension,
        "'\(raw)' is no \(wanted(row)) as '\(label)' wants; it feeds no property"
      )
    }
    if row.doubts.contains(.crowdedNumber) {
      return (
        .crowdedNumber, "a number in '\(raw)' could be part of something else; kept as text"
      )
    }
    if row.doubts.contains(.notOfKind) {
      return (.notOfKind, "'\(raw)' is no \(wanted(row)) as '\(label)' wants; kept as text")
    }
    return nil
  }

  private func wanted(_ row: Attribute) -> String {
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
