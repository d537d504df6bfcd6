import DatasheetText

/// A JSON document as read, numbers exact.
enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(ExactDecimal)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a document.
  init(_ bytes: some Sequence<UInt8>) throws(JSONError) {
    self = try JSONReader.value(of: Array(bytes)[...])
  }

  /// The member of an object; `nil` of anything else.
  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  var decimal: ExactDecimal? { if case .number(let number) = self { number } else { nil } }

  /// The number as a whole number, where it is one.
  var integer: Int? {
    if case .number(let number) = self { Int(number.description) } else { nil }
  }
}
