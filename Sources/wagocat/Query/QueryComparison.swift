import DatasheetText

/// A field, a sign and what stands after it: `ratedVoltage >= 0.4 kV`.
struct QueryComparison {
  /// How the two are compared.
  enum Sign: String, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
    /// The text has the other in it, whatever the case.
    case has = "~"
    /// The range holds a number or range; a list, a word.
    case contains

    init?(spelling: String) {
      switch spelling {
      case "==": self = .equal
      case "<>", "≠": self = .unequal
      case "≤", "=<": self = .atMost
      case "≥", "=>": self = .atLeast
      default: self.init(rawValue: spelling)
      }
    }

    /// Whether it asks which of two numbers is larger.
    var isOfOrder: Bool { [.less, .atMost, .more, .atLeast].contains(self) }
  }

  /// What stands after the sign.
  enum Operand: Equatable {
    /// A size in its canonical unit, and as typed.
    case size(Quantity, typed: Quantity)
    case flag(Bool)
    /// In the form that texts are compared in.
    case text(String)
  }

  let field: QueryField
  let sign: Sign
  let operand: Operand

  /// Whether any of the values that stand in the field compares so.
  ///
  /// What says nothing compares with nothing, also by `!=`.
  func matches(_ json: JSONValue) -> Bool {
    field.values(in: json).contains { value in
      switch operand {
      case .size(let size, let typed): matches(value, size, typed)
      case .flag(let flag): (value == .bool(flag)) == (sign != .unequal)
      case .text(let text): matches(field.comparable(value), text)
      }
    }
  }

  private func matches(_ value: String, _ text: String) -> Bool {
    switch sign {
    case .unequal: value != text
    case .has: value.contains(text)
    case .contains: field.kind == .list ? value == text : value.contains(text)
    default: value == text
    }
  }

  private func matches(_ value: JSONValue, _ size: Quantity, _ typed: Quantity) -> Bool {
    guard let quantity = CatalogQuantity(value) else { return false }
    // In the unit of a printed twin the print counts: 0.394 inch beside 10 mm.
    if let twin = quantity.also.first(where: { $0.unit == typed.unit }) {
      return SizeInterval(twin).compares(sign, SizeInterval(typed))
    }
    return SizeInterval(quantity).compares(sign, SizeInterval(size))
  }
}
