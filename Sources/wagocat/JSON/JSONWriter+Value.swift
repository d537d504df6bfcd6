import DatasheetText

extension JSONWriter {
  /// The members of a quantity as the contract orders them; others follow by name.
  private static let order = [
    "value", "min", "max", "exclusive", "unit", "approximate", "condition", "also",
  ]

  /// Writes a value that was read before.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let number): literal(number.description)
    case .string(let text): string(text)
    case .array(let elements):
      array { json in for element in elements { json.value(element) } }
    case .object(let members):
      object { json in
        for (name, member) in members.sorted(by: { Self.rank($0.key) < Self.rank($1.key) }) {
          json.key(JSONKey(name))
          json.value(member)
        }
      }
    }
  }

  private static func rank(_ name: String) -> (Int, String) {
    (order.firstIndex(of: name) ?? order.count, name)
  }
}
