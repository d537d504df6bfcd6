import DatasheetText

/// `foreign-page`: a page of another item stands inside a sheet.
extension RuleDefinition {
  static let foreignPage = RuleDefinition(
    .error,
    "The head of a page names another item than the pages before it, without a title, or "
      + "pages of the first item follow again: two sheets ran together, or a digit of the "
      + "page head is wrong. What stands below such a head was read as the sheet of the other "
      + "item.")
}

extension Inspection {
  mutating func checkPages() {
    let parts = source.sheet.parts
    guard let first = parts.first, parts.count > 1 else { return }
    var earlier: Set<ItemNumber> = []
    for (before, part) in zip(parts, parts.dropFirst()) {
      let comesBack = earlier.contains(part.itemNumber)
      earlier.insert(before.itemNumber)
      guard part.title.isEmpty || comesBack else { continue }
      report(
        .foreignPage,
        "a page of \(part.itemNumber) follows a page of \(before.itemNumber); "
          + "expected the sheet of one item at a time",
        part: first.itemNumber, at: place(line: part.line),
        related: [place(line: before.line)])
    }
  }
}
