extension JSONValue {
  /// The value as people write it: a quantity with its symbol, a list with commas.
  var words: String {
    if case .object = self, let quantity = CatalogQuantity(self) { return quantity.words }
    return switch self {
    case .null: "–"
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let number): "\(number)"
    case .string(let text): text
    case .array(let elements): elements.map(\.words).joined(separator: ", ")
    case .object(let members):
      members.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map {
        "\($0.key) \($0.value.words)"
      }
      .joined(separator: ", ")
    }
  }
}

extension CatalogQuantity {
  /// The quantity with its unit, its condition and its twins.
  var words: String {
    text(besides: nil) + (condition.isEmpty ? "" : " (\(condition))")
      + also.map { " = " + $0.words }.joined()
  }
}
