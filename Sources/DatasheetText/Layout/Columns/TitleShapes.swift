/// The shapes of the lines that the titles of items are printed on.
///
/// Items of one kind have titles of the same words, which a column wraps at the same places:
/// `Ferrule; Sleeve for 6 mm²; insulated;`. So a line that is longer than its column shows by those
/// that stand alone where it ends. A shape does not see the digits of numbers.
struct TitleShapes {
  private var shapes: Set<UInt64> = []

  init() {}

  /// The shapes of all lines of a page that its cuts tell apart.
  init(_ page: [[ColumnWord]], _ cuts: [ColumnCut], _ bytes: [UInt8]) {
    for (words, cut) in zip(page, cuts) where !words.isEmpty && cut != .mixed {
      var start = 0
      while start < words.count {
        var end = words.endOfCell(from: start)
        if case .at(let offset, _) = cut,
          let right = (start..<end).first(where: { $0 > start && words[$0].range.lower == offset })
        {
          end = right
        }
        take(words.text(start, end), bytes)
        start = end
      }
    }
  }

  private mutating func take(_ line: TextRange, _ bytes: [UInt8]) {
    if bytes.firstIndex(of: Byte.semicolon, from: line.lower, to: line.upper) != nil {
      shapes.insert(Self.shape(of: line, bytes))
    }
  }

  func hold(_ line: TextRange, _ bytes: [UInt8]) -> Bool {
    shapes.contains(Self.shape(of: line, bytes))
  }

  private static func shape(of line: TextRange, _ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt8 = 0
    for index in line.lower..<line.upper {
      let isNumber = Byte.isDigit(bytes[index]) || bytes[index] == Byte.point && Byte.isDigit(last)
      let byte = isNumber ? Byte.zero : bytes[index]
      if byte != Byte.zero || last != Byte.zero { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      last = byte
    }
    return hash
  }
}
