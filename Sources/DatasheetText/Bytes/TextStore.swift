/// The growing text of a sheet while it is read: the file's bytes, then what had to be rewritten.
struct TextStore {
  private(set) var bytes: [UInt8]
  let fileLength: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fileLength = bytes.count
  }

  /// Appends a text of its own and returns where it stands.
  mutating func append(_ text: some Sequence<UInt8>) -> TextRange {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return TextRange(start, bytes.count)
  }

  /// The range without inline markup and with white space folded; the range itself where nothing
  /// had to be undone.
  mutating func plain(_ range: TextRange) -> TextRange {
    let range = bytes.trimmed(range)
    guard InlineMarkup.isNeeded(in: bytes, range) else { return range }
    return append(InlineMarkup.undone(bytes, range))
  }

  /// The same for a cell between the dividers of a line, which need not be looked through where the
  /// line shows no markup.
  mutating func plain(_ cell: TextRange, of line: Line) -> TextRange {
    line.isPlain ? bytes.trimmed(cell) : plain(cell)
  }

  /// Several ranges joined by a separator.
  mutating func joined(_ ranges: [TextRange], by separator: String) -> TextRange {
    guard ranges.count > 1 else { return ranges.first ?? .empty }
    var text: [UInt8] = []
    for range in ranges {
      if !text.isEmpty { text += separator.utf8 }
      text += bytes[range.lower..<range.upper]
    }
    return append(text)
  }

  /// The finished text.
  func finished() -> SheetText { SheetText(bytes: bytes, fileLength: fileLength) }
}
