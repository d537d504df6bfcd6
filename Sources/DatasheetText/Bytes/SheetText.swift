/// The text of one file: its bytes as UTF-8, followed by the cells that had to be rewritten
/// (markup undone, white space folded), so that one kind of range reaches both.
public final class SheetText: Sendable {
  /// The file's bytes, then the rewritten cells.
  public let bytes: [UInt8]
  /// How many of `bytes` came from the file.
  public let fileLength: Int

  /// Keeps what a reader has gathered.
  public init(bytes: [UInt8], fileLength: Int) {
    self.bytes = bytes
    self.fileLength = fileLength
  }

  /// The text of a range as a string.
  public subscript(range: TextRange) -> String {
    range.isEmpty ? "" : String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  /// Whether two ranges, of this text and another, hold the same bytes.
  public func same(_ range: TextRange, _ otherRange: TextRange, in other: SheetText) -> Bool {
    range.count == otherRange.count
      && bytes[range.lower..<range.upper] == other.bytes[otherRange.lower..<otherRange.upper]
  }

  /// Offsets at which the lines of the file begin; line 1 is the first.
  ///
  /// Lines end at LF, CRLF or CR. Made when a finding needs a place, not while reading.
  public func lineStarts() -> [Int] {
    var starts = [0]
    starts.reserveCapacity(fileLength / 18 + 4)
    for index in 0..<fileLength where bytes[index] <= Byte.carriageReturn {
      let byte = bytes[index]
      let isLineFeedNext = index + 1 < fileLength && bytes[index + 1] == Byte.lineFeed
      if byte == Byte.lineFeed || (byte == Byte.carriageReturn && !isLineFeedNext) {
        starts.append(index + 1)
      }
    }
    return starts
  }
}
