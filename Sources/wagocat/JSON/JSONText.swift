/// A value together with the JSON that says it, so that it can be passed on as it came.
struct JSONText: Sendable {
  let value: JSONValue
  /// As read; white space between values included.
  private let bytes: ArraySlice<UInt8>

  init(_ value: JSONValue, _ bytes: ArraySlice<UInt8>) {
    self.value = value
    self.bytes = bytes
  }

  /// The member of an object; `nil` of anything else.
  subscript(name: String) -> JSONValue? { value[name] }

  /// The JSON on one line.
  var line: ArraySlice<UInt8> {
    // Strings of JSON have their line ends escaped, so that one in the bytes is white space.
    bytes.contains(UInt8(ascii: "\n")) || bytes.contains(UInt8(ascii: "\r")) ? compact : bytes
  }

  /// Without the white space between values.
  private var compact: ArraySlice<UInt8> {
    var kept: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in bytes where isInString || byte > 0x20 {
      kept.append(byte)
      if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return kept[...]
  }
}
