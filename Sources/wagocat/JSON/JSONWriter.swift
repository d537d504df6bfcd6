import DatasheetText

/// Appends compact JSON to a buffer of bytes.
///
/// Commas are put by the writer; slashes are not escaped; no exponents (RFC 8259).
///
/// What appends is not inlined: where many calls meet in one function, each byte appended takes 45
/// instructions instead of 15.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Whether the lists of a part have their elements on lines of their own, for files in git.
  var breaksLists = false

  /// - Parameter capacity: how many bytes there is room for from the start.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Forgets what was written, and goes on where it ended.
  mutating func drain() { bytes.removeAll(keepingCapacity: true) }

  mutating func removeAll() {
    drain()
    needsComma = false
  }

  /// Some JSON alone, to be written in many places.
  static func written(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    return json.bytes
  }

  // MARK: Structure

  mutating func object<Failure>(_ members: (inout JSONWriter) throws(Failure) -> Void)
    throws(Failure)
  {
    beginObject()
    try members(&self)
    endObject()
  }

  /// Begins an object that a piece of JSON written elsewhere goes on with.
  mutating func beginObject() { open(UInt8(ascii: "{")) }

  mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Writes members without the brackets of their object.
  mutating func membersAlone(_ members: (inout JSONWriter) -> Void) {
    needsComma = false
    members(&self)
    needsComma = false
  }

  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// An array whose elements stand on lines of their own, for grep and diff.
  mutating func lines<Element, Failure>(
    _ elements: [Element],
    _ write: (inout JSONWriter, Element) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    for index in elements.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newline()
      try write(&self, elements[index])
    }
    if !elements.isEmpty { newline() }
    close(UInt8(ascii: "]"))
  }

  @inline(never) private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  @inline(never) private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  @inline(never) mutating func key(_ key: JSONKey) {
    if needsComma {
      bytes.append(contentsOf: key.bytes)
    } else {
      bytes.append(contentsOf: key.bytes.dropFirst())
    }
    needsComma = false
  }

  /// A name that a sheet prints.
  mutating func key(_ range: TextRange, in text: SheetText) {
    self.text(range, in: text)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Ends the line; what follows is no neighbour of what was before.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// JSON that was written before.
  mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes += json
  }

  // MARK: Values

  mutating func null() { literal("null") }

  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  @inline(never) mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(digits: value.magnitude)
  }

  @inline(never) mutating func number(_ value: ExactDecimal) {
    separate()
    value.append(to: &bytes)
  }

  /// An item number as a string.
  mutating func string(_ item: ItemNumber) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    item.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The series of an item number as a string.
  mutating func series(of item: ItemNumber) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(digits: UInt(item.series), width: Int(item.seriesDigits))
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number or word of JSON that needs no escapes.
  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    // Asked of the bytes that were appended: the letters of a string come one by one.
    if JSONWriter.holdsEscapes(bytes[start...]) {
      bytes.removeSubrange(start...)
      appendEscaped(Array(text.utf8)[...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string that needs no escapes, such as a word of the contract.
  @inline(never) mutating func word(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Valid UTF-8 as a JSON string: quotes, backslashes and control characters escaped.
  @inline(never) mutating func string(_ text: ArraySlice<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// An address that begins with its host, as a string.
  mutating func url(_ address: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: "\"https://".utf8)
    append(address)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if JSONWriter.holdsEscapes(text) {
      appendEscaped(text)
    } else {
      bytes.append(contentsOf: text)
    }
  }

  private mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    var plain = text.startIndex
    for index in text.indices where JSONWriter.isEscaped(text[index]) {
      bytes.append(contentsOf: text[plain..<index])
      escape(text[index])
      plain = index + 1
    }
    bytes.append(contentsOf: text[plain...])
  }

  /// Whether a byte does not stand in a string as it is.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  /// Whether one of the bytes does not stand in a string as it is.
  ///
  /// Without branches, so that 16 bytes are asked at once: 140 instructions for 36 bytes, which take
  /// 510 where the first hit ends the loop.
  private static func holdsEscapes(_ text: ArraySlice<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in text {
      found |=
        (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0)
        | (byte == UInt8(ascii: "\\") ? 1 : 0) | (byte == 0x7F ? 1 : 0)
    }
    return found != 0
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20, 0x7F:
      bytes += "u00".utf8
      if byte < 16 { bytes.append(UInt8(ascii: "0")) }
      bytes += String(byte, radix: 16).utf8
    default: bytes.append(byte)
    }
  }
}
