import DatasheetText

/// Why a text is no JSON.
struct JSONError: Error, Equatable {
  /// What was expected and is not there.
  let message: String
  /// Where, in bytes from the start.
  let offset: Int
}

/// Reads a JSON document (RFC 8259), numbers exact.
///
/// The decoder of the toolchain reads the same values at 3 MB/s, this one at 60; a
/// catalog of 10,000 sheets has 100 MB.
struct JSONReader {
  /// How deep arrays and objects may nest.
  static let deepest = 200

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var depth = 0

  /// Reads the one value of a document.
  static func value(of bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.place == bytes.endIndex else { throw reader.error("nothing after the value") }
    return value
  }

  /// Reads the object of a document whose lists are long: their elements come with their JSON.
  static func object(
    of bytes: ArraySlice<UInt8>
  ) throws(JSONError) -> (members: [String: JSONValue], lists: [String: [JSONText]]) {
    var reader = JSONReader(bytes)
    var lists: [String: [JSONText]] = [:]
    guard reader.take("{") else { throw reader.error("'{'") }
    let members = try reader.members { reader, name throws(JSONError) in
      guard reader.take("[") else { return try reader.value() }
      lists[name] = try reader.elements { reader throws(JSONError) in
        reader.skipBlanks()
        let start = reader.place
        let value = try reader.value()
        return JSONText(value, bytes[start..<reader.place])
      }
      return nil
    }
    reader.skipBlanks()
    guard reader.place == bytes.endIndex else { throw reader.error("nothing after the value") }
    return (members, lists)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  private func error(_ expected: String) -> JSONError {
    JSONError(message: "expected \(expected)", offset: place - bytes.startIndex)
  }

  // MARK: Bytes

  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      place += 1
    }
  }

  /// Takes a byte, after blanks, where it is the next.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func take(word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue
  {
    guard bytes[place...].starts(with: "\(word)".utf8) else { throw error("a value") }
    place += word.utf8CodeUnitCount
    return value
  }

  // MARK: Values

  private mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try take(word: "true", .bool(true))
    case UInt8(ascii: "f"): return try take(word: "false", .bool(false))
    case UInt8(ascii: "n"): return try take(word: "null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONReader.deepest else {
      throw error("at most \(JSONReader.deepest) arrays and objects in each other")
    }
    depth += 1
    place += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    .object(try members { reader, _ throws(JSONError) in try reader.value() })
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    .array(try elements { reader throws(JSONError) in try reader.value() })
  }

  /// The members of an object, from after its brace; those that `read` keeps.
  private mutating func members(
    _ read: (inout JSONReader, String) throws(JSONError) -> JSONValue?
  ) throws(JSONError) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    if take("}") { return members }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw error("the name of a member") }
      let name = try string()
      guard take(":") else { throw error("':'") }
      members[name] = try read(&self, name)
    } while take(",")
    guard take("}") else { throw error("',' or '}'") }
    return members
  }

  /// The elements of an array, from after its bracket.
  private mutating func elements<Element>(
    _ read: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    if take("]") { return elements }
    repeat { elements.append(try read(&self)) } while take(",")
    guard take("]") else { throw error("',' or ']'") }
    return elements
  }
}

// MARK: Numbers

extension JSONReader {
  /// A number in the one form that equal numbers share.
  private mutating func number() throws(JSONError) -> ExactDecimal {
    let start = place
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { place += 1 }
    var digits: Int64 = 0
    var exponent = 0
    let whole = place
    try takeDigits(into: &digits)
    guard place > whole else {
      place = start
      throw error("a value")
    }
    if next == UInt8(ascii: ".") {
      place += 1
      let fraction = place
      try takeDigits(into: &digits)
      guard place > fraction else { throw error("a digit") }
      exponent = fraction - place
    }
    exponent += try powerOfTen()
    while exponent > 0, digits != 0 {
      let (product, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { throw error("a number of at most 18 digits") }
      digits = product
      exponent -= 1
    }
    guard let power = Int8(exactly: min(exponent, 0)) else { throw error("a smaller exponent") }
    return ExactDecimal(isNegative ? -digits : digits, exponent: power).reduced
  }

  private mutating func takeDigits(into digits: inout Int64) throws(JSONError) {
    while let byte = next, (0x30...0x39).contains(byte) {
      let (product, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeByOne) = product.addingReportingOverflow(Int64(byte - 0x30))
      guard !isTooLarge, !isTooLargeByOne else { throw error("a number of at most 18 digits") }
      digits = sum
      place += 1
    }
  }

  private mutating func powerOfTen() throws(JSONError) -> Int {
    guard next == UInt8(ascii: "e") || next == UInt8(ascii: "E") else { return 0 }
    place += 1
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { place += 1 }
    var power: Int64 = 0
    let start = place
    try takeDigits(into: &power)
    guard place > start, power < 1000 else { throw error("an exponent of at most 3 digits") }
    return Int(isNegative ? -power : power)
  }
}

// MARK: Strings

extension JSONReader {
  private mutating func string() throws(JSONError) -> String {
    place += 1
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
    guard next == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    place += 1
    return try text(bytes[start..<place - 1])
  }

  /// A string from its start, where there is more than plain characters in it.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var unescaped = Array(bytes[start..<place])
    while let byte = next, byte >= 0x20 {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(unescaped[...])
      case UInt8(ascii: "\\"): unescaped += String(try escapedCharacter()).utf8
      default: unescaped.append(byte)
      }
    }
    throw error("the end of a string")
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw error("UTF-8") }
    return text
  }

  private mutating func escapedCharacter() throws(JSONError) -> Unicode.Scalar {
    let letter = next
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Unicode.Scalar(letter ?? 0)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try character()
    default: throw error("an escape of JSON")
    }
  }

  /// The character that one or two `\uXXXX` spell, from after the first `u`.
  private mutating func character() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[place...].starts(with: "\\u".utf8) else {
      throw error("both halves of a surrogate pair")
    }
    place += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("both halves of a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, !digits.contains(UInt8(ascii: "+")),
      !digits.contains(UInt8(ascii: "-")),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits") }
    place += 4
    return code
  }
}
