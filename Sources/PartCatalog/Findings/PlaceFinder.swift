import DatasheetText

/// Finds line, column and quote of what a finding speaks of. Made for a file when it has a finding.
struct PlaceFinder {
  private let path: String
  private let text: SheetText
  private let lineStarts: [Int]

  init(_ source: Source) {
    path = source.path
    text = source.sheet.text
    lineStarts = text.lineStarts()
  }

  /// The place of a text on a line; the start of the line's content where the text stands there in
  /// another form.
  func place(line: Int, of range: TextRange = .empty) -> Place {
    let whole = bytes(ofLine: line)
    let content = whole.trimmed(isBlank)
    let found = offset(of: range, in: whole)
    let start = found ?? content.startIndex
    let end = found.map { max($0, min($0 + range.count, content.endIndex)) } ?? start
    return Place(
      path: path, line: line, column: whole[..<start].characters + 1,
      quote: String(decoding: content, as: UTF8.self), length: whole[start..<end].characters,
      quoteColumn: whole[..<content.startIndex].characters + 1)
  }

  /// The line that an offset lies on, found by halving.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a text that is looked for on its line, every byte of which may be its beginning.
  private static let longest = 1000

  private func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = lineStarts[line - 1]
    let next = line < lineStarts.count ? lineStarts[line] : text.fileLength
    return text.bytes[start..<next].trimmedAtEnd { $0 == 0x0A || $0 == 0x0D }
  }

  private func offset(of range: TextRange, in line: ArraySlice<UInt8>) -> Int? {
    guard !range.isEmpty else { return nil }
    if line.holds(Int(range.start)) { return Int(range.start) }
    let wanted = text.bytes[Int(range.start)..<Int(range.end)]
    guard wanted.count <= min(line.count, Self.longest) else { return nil }
    return (line.startIndex...(line.endIndex - wanted.count)).first { start in
      line[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }
}

extension ArraySlice<UInt8> {
  /// Unicode scalars, as columns are counted.
  fileprivate var characters: Int { count { $0 & 0xC0 != 0x80 } }

  fileprivate func holds(_ index: Int) -> Bool { index >= startIndex && index < endIndex }

  fileprivate func trimmedAtEnd(_ isTrimmed: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, isTrimmed(self[end - 1]) { end -= 1 }
    return self[startIndex..<end]
  }

  fileprivate func trimmed(_ isTrimmed: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    trimmedAtEnd(isTrimmed).drop(while: isTrimmed)
  }
}
