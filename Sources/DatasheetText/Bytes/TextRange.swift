/// A half-open range of bytes in the text of one sheet.
///
/// Offsets travel through the readers; strings are made last, where something is printed.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset after the last byte.
  public var end: UInt32

  /// A range of nothing.
  public static let empty = TextRange(0, 0)

  /// Makes a range from offsets that the readers count as `Int`.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// Whether no byte lies in the range.
  public var isEmpty: Bool { start >= end }
  /// The number of bytes.
  public var count: Int { Int(end) - Int(start) }

  var lower: Int { Int(start) }
  var upper: Int { Int(end) }
}
