/// A member of an object in the schema. Every member is described.
struct SchemaMember {
  let name: String
  let schema: JSONNode
  let isRequired: Bool

  /// A member that is always there.
  static func always(_ name: String, _ description: String, _ schema: JSONNode) -> SchemaMember {
    SchemaMember(name: name, schema: schema.described(description), isRequired: true)
  }

  /// A member that is absent where there is nothing to say.
  static func maybe(_ name: String, _ description: String, _ schema: JSONNode) -> SchemaMember {
    SchemaMember(name: name, schema: schema.described(description), isRequired: false)
  }
}

extension CatalogSchema {
  /// An object of the members, and what else holds of it; closed unless the schema is open.
  func object(_ members: [SchemaMember], _ constraints: JSONNode = [:]) -> JSONNode {
    var schema: JSONNode = [
      "type": "object", "properties": .object(members.map { ($0.name, $0.schema) }),
    ]
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { schema = schema.adding(["required": .strings(required)]) }
    if !isOpen { schema = schema.adding(["additionalProperties": false]) }
    return schema.adding(constraints)
  }
}

/// The schemas that everything is made of.
extension JSONNode {
  /// A text that says something.
  static let text: JSONNode = ["type": "string", "minLength": 1]

  /// A text of a form.
  static func text(pattern: String) -> JSONNode { ["type": "string", "pattern": .string(pattern)] }

  /// A whole number.
  static func integer(from least: Int) -> JSONNode {
    ["type": "integer", "minimum": .integer(least)]
  }

  /// One of some words.
  static func oneOf(words: some Sequence<String>) -> JSONNode {
    ["type": "string", "enum": .strings(words)]
  }

  /// One of the raw values of a type.
  static func oneOf<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type)
    -> JSONNode
  {
    oneOf(words: type.allCases.map(\.rawValue))
  }

  /// An array of at least `least` elements.
  static func list(of element: JSONNode, atLeast least: Int = 0) -> JSONNode {
    let list: JSONNode = ["type": "array", "items": element]
    return least == 0 ? list : list.adding(["minItems": .integer(least)])
  }

  /// Any of some schemas, `null` among them where wanted.
  static func anyOf(_ schemas: [JSONNode]) -> JSONNode { ["anyOf": .array(schemas)] }

  /// A schema, or `null`.
  static func orNull(_ schema: JSONNode) -> JSONNode { anyOf([schema, ["type": "null"]]) }

  /// A schema of `$defs`.
  static func ref(_ name: String) -> JSONNode { ["$ref": .string("#/$defs/\(name)")] }

  /// Wants members of an object.
  static func required(_ names: String...) -> JSONNode { ["required": .strings(names)] }

  /// The schema with a description before it.
  func described(_ description: String) -> JSONNode {
    JSONNode.object([("description", .string(description))]).adding(self)
  }
}
