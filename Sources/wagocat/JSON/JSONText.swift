/// A piece of a JSON document as it is written, looked into without being decoded as a whole.
///
/// Reads what `JSONWriter` writes: a value that is broken has no members and no elements.
struct JSONText {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The value as it is written.
  var raw: ArraySlice<UInt8> { bytes[range] }

  // MARK: Inside

  /// The first member of a name; `nil` where the object has none.
  subscript(name: String) -> JSONText? { members.first { $0.name == name }?.value }

  /// The members of an object in order.
  var members: [(name: String, value: JSONText)] {
    var members: [(String, JSONText)] = []
    var cursor = Cursor(bytes, range)
    guard cursor.enter(UInt8(ascii: "{")) else { return [] }
    while let name = cursor.value(), let value = cursor.value(after: UInt8(ascii: ":")) {
      members.append((JSONText(bytes, name).text ?? "", JSONText(bytes, value)))
      guard cursor.pass(UInt8(ascii: ",")) else { break }
    }
    return members
  }

  /// The elements of an array in order.
  var elements: [JSONText] {
    var elements: [JSONText] = []
    var cursor = Cursor(bytes, range)
    guard cursor.enter(UInt8(ascii: "[")) else { return [] }
    while let element = cursor.value() {
      elements.append(JSONText(bytes, element))
      guard cursor.pass(UInt8(ascii: ",")) else { break }
    }
    return elements
  }

  // MARK: Values

  var integer: Int? { Int(String(decoding: raw, as: UTF8.self)) }

  /// A string without its escapes; `nil` for other values.
  var text: String? {
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    let content = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    return JSONText.unescaped(content)
  }

  private static func unescaped(_ content: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "u"):
        let digits = String(decoding: rest.prefix(4), as: UTF8.self)
        rest = rest.dropFirst(4)
        result += String(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}").utf8
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A place in a document.
private struct Cursor {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Goes into an object or array; `false` where another value, or an empty one, stands.
  mutating func enter(_ bracket: UInt8) -> Bool { pass(bracket) }

  mutating func pass(_ mark: UInt8) -> Bool {
    skipBlanks()
    guard index < end, bytes[index] == mark else { return false }
    index += 1
    return true
  }

  mutating func value(after mark: UInt8) -> Range<Int>? { pass(mark) ? value() : nil }

  /// The value that stands here; `nil` where none does.
  mutating func value() -> Range<Int>? {
    skipBlanks()
    let start = index
    var depth = 0
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if depth == 0 { return start < index ? start..<index : nil }
      default: break
      }
      if depth < 0 { return start < index ? start..<index : nil }
      index += 1
    }
    return depth == 0 && start < index ? start..<index : nil
  }

  /// Moves to the quote that ends a string.
  private mutating func skipString() {
    index += 1
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private mutating func skipBlanks() {
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
  }
}
