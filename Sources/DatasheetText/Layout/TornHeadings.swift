/// Takes headings off the cells of a table that a converter ran into them without their first letters:
/// `|**atings per UL**<br>Approvals per|UL 1059|`. The heading itself stands below the table.
struct TornHeadings {
  private let bytes: [UInt8]

  /// Drops each torn heading from the first cell of its row.
  static func drop(_ lines: inout [Line], in text: inout TextStore) {
    for index in lines.indices where lines[index].marks.isSuperset(of: [.pipe, .markup, .bracket]) {
      let content = lines[index].content
      let torn = TornHeadings(bytes: text.bytes)
      guard let cell = torn.firstCell(of: content), let kept = torn.withoutHeading(cell) else {
        continue
      }
      let whole = text.append(
        text.bytes[content.lower..<cell.lower] + text.bytes[kept.lower..<kept.upper]
          + text.bytes[cell.upper..<content.upper])
      lines[index].whole = whole
      lines[index].content = whole
    }
  }

  private func firstCell(of content: TextRange) -> TextRange? {
    guard bytes[content.lower] == Byte.pipe,
      let end = bytes.firstIndex(of: Byte.pipe, from: content.lower + 1, to: content.upper)
    else { return nil }
    let cell = bytes.trimmed(TextRange(content.lower + 1, end))
    return cell.isEmpty ? nil : cell
  }

  /// What is left of a cell without a bold line that begins small; `nil` where it has none, or where
  /// it heads another item.
  private func withoutHeading(_ cell: TextRange) -> TextRange? {
    if isTorn(cell.lower), let end = place(of: "**<br>", in: cell) {
      let rest = TextRange(end + 6, cell.upper)
      return ItemMark.phrases.longestPrefix(of: rest, in: bytes) == nil ? rest : nil
    }
    guard let start = place(of: "<br>**", in: cell), isTorn(start + 4),
      bytes.hasPrefix("**", at: cell.upper - 2, end: cell.upper)
    else { return nil }
    return TextRange(cell.lower, start)
  }

  private func isTorn(_ start: Int) -> Bool {
    guard bytes.hasPrefix("**", at: start, end: bytes.count) else { return false }
    let first = bytes.at(start + 2)
    return Byte.isLetter(first) && !Byte.isUpper(first)
  }

  private func place(of mark: String, in cell: TextRange) -> Int? {
    (cell.lower..<cell.upper).first { bytes.hasPrefix(mark, at: $0, end: cell.upper) }
  }
}
