/// Appends compact JSON to a buffer of bytes.
///
/// Commas are put by the writer; slashes are not escaped; no exponents (RFC 8259).
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Whether the lists of a part have their elements on lines of their own, for files in git.
  var breaksLists = false

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Structure

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// An array whose elements stand on lines of their own, for grep and diff.
  mutating func lines<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
      needsComma = false
      write(&self, element)
      isFirst = false
    }
    if !isFirst { bytes.append(UInt8(ascii: "\n")) }
    close(UInt8(ascii: "]"))
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  // MARK: Values

  mutating func null() { literal("null") }

  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  mutating func number(_ value: Int) { literal(String(value)) }

  /// A number or word of JSON that needs no escapes.
  mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
  }

  /// A value that is JSON already.
  mutating func json(_ json: ArraySlice<UInt8>) {
    separate()
    bytes += json
  }

  mutating func string(_ text: String) { string(Array(text.utf8)[...]) }

  /// Valid UTF-8 as a JSON string: quotes, backslashes and control characters escaped.
  mutating func string(_ text: ArraySlice<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20, 0x7F: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u00".utf8
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}
