extension JSONValue {
  /// The value as people write it: a quantity with its symbol, a list with commas.
  var words: String {
    switch self {
    case .null: "–"
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let number): "\(number)"
    case .string(let text): text
    case .array(let elements): elements.map(\.words).joined(separator: ", ")
    case .object(let members) where members["unit"] != nil: quantityWords
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.words)" }
        .joined(separator: ", ")
    }
  }

  private var quantityWords: String {
    let isExclusive = self["exclusive"] != nil
    let number =
      switch (self["value"], self["min"], self["max"]) {
      case (let value?, _, _): value.words
      case (nil, let lower?, let upper?): "\(lower.words) … \(upper.words)"
      case (nil, let lower?, nil): "\(isExclusive ? ">" : "≥") \(lower.words)"
      case (nil, nil, let upper?): "\(isExclusive ? "<" : "≤") \(upper.words)"
      case (nil, nil, nil): "?"
      }
    let unit = self["unit"]?.text ?? ""
    let condition = self["condition"].map { " (\($0.words))" } ?? ""
    let twins = self["also"]?.elements.map { " = \($0.words)" }.joined() ?? ""
    return (self["approximate"] == nil ? "" : "≈ ") + number + (unit == "1" ? "" : " \(unit)")
      + condition + twins
  }
}
