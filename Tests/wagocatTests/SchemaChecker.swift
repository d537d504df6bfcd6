@testable import wagocat

/// Checks documents against the JSON Schema keywords that the catalog's schema uses.
///
/// A keyword that it does not know fails every document, so that the schema cannot grow past it.
struct SchemaChecker {
  let root: JSONValue

  /// Whether the document holds to the whole schema.
  func accepts(_ document: JSONValue) -> Bool { holds(root, document) }

  /// Whether the document holds to an entry of `$defs`.
  func accepts(_ document: JSONValue, as definition: String) -> Bool {
    root["$defs"]?[definition].map { holds($0, document) } ?? false
  }

  private func holds(_ schema: JSONValue, _ value: JSONValue) -> Bool {
    if schema == .bool(false) { return false }
    return schema.members.allSatisfy { keyword, argument in
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description", "then", "else": true
      case "$ref": accepts(value, as: String(argument.text?.dropFirst("#/$defs/".count) ?? ""))
      case "type": argument.text.map { isType($0, value) } ?? false
      case "const": value == argument
      case "enum": argument.elements.contains(value)
      case "anyOf": argument.elements.contains { holds($0, value) }
      case "oneOf": argument.elements.count { holds($0, value) } == 1
      case "if": schema[holds(argument, value) ? "then" : "else"].map { holds($0, value) } ?? true
      default:
        switch value {
        case .object(let members): holds(keyword, argument, members, schema)
        case .array(let elements): holds(keyword, argument, elements)
        default: holds(keyword, argument, scalar: value)
        }
      }
    }
  }

  private func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch (name, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number): value.integer != nil
    default: false
    }
  }

  // MARK: Keywords of one type

  private func holds(
    _ keyword: String, _ argument: JSONValue, _ members: [String: JSONValue], _ schema: JSONValue
  ) -> Bool {
    let known = schema["properties"]?.members ?? [:]
    return switch keyword {
    case "properties":
      known.allSatisfy { name, schema in
        members[name].map { holds(schema, $0) } ?? true
      }
    case "additionalProperties":
      members.allSatisfy { known[$0.key] != nil || holds(argument, $0.value) }
    case "propertyNames": members.keys.allSatisfy { holds(argument, .string($0)) }
    case "required": argument.elements.allSatisfy { members[$0.text ?? ""] != nil }
    case "minProperties": Double(members.count) >= argument.number ?? .infinity
    case "dependentRequired":
      argument.members.allSatisfy { name, wanted in
        members[name] == nil || wanted.elements.allSatisfy { members[$0.text ?? ""] != nil }
      }
    case "dependentSchemas":
      argument.members.allSatisfy { members[$0.key] == nil || holds($0.value, .object(members)) }
    default: SchemaChecker.otherTypes.contains(keyword)
    }
  }

  private func holds(_ keyword: String, _ argument: JSONValue, _ elements: [JSONValue]) -> Bool {
    switch keyword {
    case "items": elements.allSatisfy { holds(argument, $0) }
    case "minItems": Double(elements.count) >= argument.number ?? .infinity
    case "maxItems": Double(elements.count) <= argument.number ?? 0
    case "uniqueItems":
      elements.indices.allSatisfy { !elements[..<$0].contains(elements[$0]) }
    default: SchemaChecker.otherTypes.contains(keyword)
    }
  }

  private func holds(_ keyword: String, _ argument: JSONValue, scalar value: JSONValue) -> Bool {
    switch (keyword, value) {
    case ("pattern", .string(let text)):
      (try? Regex(argument.text ?? "").firstMatch(in: text)) != nil
    case ("minLength", .string(let text)):
      Double(text.unicodeScalars.count) >= argument.number ?? .infinity
    case ("minimum", .number): value.number ?? 0 >= argument.number ?? .infinity
    default: SchemaChecker.otherTypes.contains(keyword)
    }
  }

  /// Keywords that say nothing of values of other types.
  private static let otherTypes: Set = [
    "properties", "additionalProperties", "propertyNames", "required", "minProperties",
    "dependentRequired", "dependentSchemas", "items", "minItems", "maxItems", "uniqueItems",
    "pattern", "minLength", "minimum",
  ]
}
