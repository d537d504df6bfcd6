import Foundation

/// A JSON text as a person wrote it down.
public enum JSON: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  /// In plain decimal digits.
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Decimal.self) {
      self = .number("\(number)")
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The member of an object; `nil` where it has none.
  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The elements of an array; empty for anything else.
  public var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// The members of an object; empty for anything else.
  public var members: [String: JSON] {
    if case .object(let members) = self { members } else { [:] }
  }

  /// A string as it is, a number in digits, `null` for what is absent.
  public var plain: String {
    switch self {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number): number
    case .string(let string): string
    case .array(let elements): elements.map(\.plain).joined(separator: " › ")
    case .object: "object"
    }
  }
}

extension JSON {
  /// A value of the catalog in the words of `Value.described(in:)`.
  public var describedValue: String {
    switch self {
    case .string(let string): "'" + string + "'"
    case .array(let elements) where elements.contains { !$0.members.isEmpty }:
      "[" + elements.map(\.describedValue).joined(separator: " | ") + "]"
    case .array(let elements): "{" + elements.map(\.plain).joined(separator: ", ") + "}"
    case .object(let members) where members["unit"] == nil:
      "{"
        + members.keys.sorted { $0.count < $1.count }
        .map { $0 + ": " + (members[$0]?.plain ?? "") }.joined(separator: ", ") + "}"
    case .object: describedQuantity
    default: plain
    }
  }

  private var describedQuantity: String {
    let isExclusive = self["exclusive"] != nil
    let number =
      switch (self["value"], self["min"], self["max"]) {
      case (let value?, _, _): value.plain
      case (nil, let lower?, let upper?): lower.plain + "…" + upper.plain
      case (nil, let lower?, nil): (isExclusive ? ">" : "≥") + lower.plain
      case (nil, nil, let upper?): (isExclusive ? "<" : "≤") + upper.plain
      case (nil, nil, nil): "nothing"
      }
    let words = self["condition"].map { " (" + $0.plain + ")" } ?? ""
    let approximate = self["approximate"] == nil ? "" : "~"
    let twins = self["also"]?.elements.map { " = " + $0.describedQuantity }.joined() ?? ""
    return approximate + number + " " + (self["unit"]?.plain ?? "no unit") + words + twins
  }
}
