import DatasheetText

/// `kind-mismatch`: the title names one half of a plug connection, the table the other.
extension RuleDefinition {
  static let kindMismatch = RuleDefinition(
    .error,
    "The title says which half of a plug connection the part is: a socket or female "
      + "connector, a plug, male connector or header. The row of the contact type says so "
      + "again. Here they name different halves, so that one of them is wrong, or the row "
      + "belongs to another part.")
}

extension Inspection {
  mutating func checkKind(of part: Part) {
    guard let gender = part.record.kind?.gender else { return }
    for row in part.record.rows(of: .contactType) {
      guard case .text(let words) = row.value, let other = part.text.gender(in: words),
        other != gender
      else { continue }
      report(
        .kindMismatch,
        "the row says '\(part.text[row.raw])', the title names a \(gender.rawValue) part; "
          + "one of them is wrong",
        part: part.itemNumber, at: place(line: row.line, of: row.raw),
        related: [titlePlace(of: part)])
    }
  }
}

extension SheetText {
  /// The half that words such as `Female connector/socket` name; `nil` where they name none or both.
  fileprivate func gender(in words: TextRange) -> Gender? {
    let isFemale = ["female", "socket", "buchse", "federleiste"].contains { holds($0, in: words) }
    let isMale = [" male", "/male", "plug", "stecker", "stiftleiste"].contains {
      holds($0, in: words)
    }
    let beginsMale = isAt("male", words.start)
    guard isFemale != (isMale || beginsMale) else { return nil }
    return isFemale ? .female : .male
  }
}
