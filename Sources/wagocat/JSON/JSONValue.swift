import FoundationEssentials

/// A JSON document as read, numbers exact.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a document.
  init(_ text: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text))
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

  /// The number as a whole number, where it is one.
  var integer: Int? {
    if case .number(let number) = self { Int(number.description) } else { nil }
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let members = try? container.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .array(elements)
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else {
      self = .number(try container.decode(Decimal.self))
    }
  }
}
