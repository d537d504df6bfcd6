/// Letters that a font joined and a converter left as one sign: `ﬂying`, `Isolierstoﬀ`.
enum Ligatures {
  private static let letters = ["ff", "fi", "fl", "ffi", "ffl"].map { Array($0.utf8) }

  /// Writes each such sign, U+FB00 to U+FB04, as its letters.
  static func open(_ lines: inout [Line], in text: inout TextStore) {
    guard text.bytes.contains(0xEF) else { return }
    for index in lines.indices where !lines[index].isBlank {
      guard let opened = opened(text.bytes[lines[index].whole.lower..<lines[index].whole.upper])
      else { continue }
      lines[index].whole = text.append(opened)
      lines[index].content = text.bytes.trimmed(lines[index].whole)
    }
  }

  /// A line without them; `nil` where it holds none.
  private static func opened(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard line.indices.contains(where: { letters(at: $0, in: line) != nil }) else { return nil }
    var opened: [UInt8] = []
    var index = line.startIndex
    while index < line.endIndex {
      if let letters = letters(at: index, in: line) {
        opened += letters
        index += 3
      } else {
        opened.append(line[index])
        index += 1
      }
    }
    return opened
  }

  private static func letters(at index: Int, in line: ArraySlice<UInt8>) -> [UInt8]? {
    guard index + 2 < line.endIndex, line[index] == 0xEF, line[index + 1] == 0xAC,
      (0x80...0x84).contains(line[index + 2])
    else { return nil }
    return letters[Int(line[index + 2] - 0x80)]
  }
}
