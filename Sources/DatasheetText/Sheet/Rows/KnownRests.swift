/// Rests of values that the vocabulary knows, on the line below or a few below where columns were read
/// across: `Chrome nickel spring steel`, `Weight 3 g`, `(CrNi)`.
extension SheetReader {
  /// So few rows and lines stand between a value and its rest.
  private static let mostRowsAbove = 4
  private static let mostLinesAbove = 6

  /// Adds a line to the only value above that both together are known.
  mutating func completeKnownValue(_ index: Int, _ form: LineForm) -> Int? {
    guard !form.isMarked, !form.isBullet,
      KnownValues.tails.meaning(of: form.text, in: bytes) != nil,
      text.divider(of: lines[index]) == nil, !parts.isEmpty
    else { return nil }
    let rows = part.attributes.indices.suffix(Self.mostRowsAbove)
      .filter { goesOn($0, in: form.text, index) }
    guard rows.count == 1 else { return nil }
    extendRow(index, label: nil, value: form.text, at: rows[0])
    return index + 1
  }

  private mutating func goesOn(_ place: Int, in words: TextRange, _ index: Int) -> Bool {
    let row = part.attributes[place]
    guard let key = row.key, case .text = row.value, !row.raw.isEmpty,
      lines[index].number - (row.lines.last ?? row.line) <= Self.mostLinesAbove
    else { return false }
    let whole = text.joinedWords(row.raw, words)
    return KnownValues.phrases.meaning(of: whole, in: bytes)?.contains(key) == true
  }
}
