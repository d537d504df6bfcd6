/// Takes the numbers off the headings of an outline of one level: `1. ELECTRICAL DATA`,
/// `2 Material data`. Where numbers nest, as in `1.2 Accessories`, they say what stands under what,
/// and stay.
struct OutlineNumbers {
  private let bytes: [UInt8]

  static func drop(_ lines: inout [Line], in bytes: [UInt8]) {
    let outline = OutlineNumbers(bytes: bytes)
    var headings: [(line: Int, name: TextRange)] = []
    for index in lines.indices where lines[index].marks.contains(.digit) {
      guard let number = outline.number(of: lines[index].content) else { continue }
      if number.isNested { return }
      headings.append((index, number.name))
    }
    // One alone may be an entry of a list.
    guard headings.count > 1 else { return }
    for heading in headings { lines[heading.line].content = heading.name }
  }

  /// The number of a known heading and its name; `nil` for any other line.
  private func number(of content: TextRange) -> (isNested: Bool, name: TextRange)? {
    guard !content.isEmpty, Byte.isDigit(bytes[content.lower]) else { return nil }
    let end =
      bytes.firstIndex(of: Byte.space, from: content.lower, to: content.upper) ?? content.upper
    let number = bytes[content.lower..<end]
    guard end < content.upper, number.count <= 8,
      number.allSatisfy({ Byte.isDigit($0) || $0 == Byte.point })
    else {
      return nil
    }
    let name = bytes.trimmed(TextRange(end, content.upper))
    guard Vocabulary.headings.meaning(of: name, in: bytes) != nil else { return nil }
    let levels = number.split(separator: Byte.point).count
    return (levels > 1, name)
  }
}
