import DatasheetText

/// A number or interval with its unit, as a catalog says it.
struct CatalogQuantity {
  /// The lower bound, or the number itself; `nil` where that side is open.
  let lower: ExactDecimal?
  /// The upper bound, or the number itself; `nil` where that side is open.
  let upper: ExactDecimal?
  /// Whether it is one number rather than an interval or bound.
  let isExact: Bool
  /// Whether the bound itself is left out (`>` and `<`).
  let isExclusive: Bool
  let isApproximate: Bool
  let unit: Unit
  /// The words under which it holds; empty where there are none.
  let condition: String
  /// The same measure as printed in other units: inch, AWG.
  let also: [CatalogQuantity]

  /// Takes a quantity of a catalog, or a bare count; `nil` of anything else.
  init?(_ json: JSONValue) {
    let count = json.decimal
    guard let unit = count == nil ? json["unit"]?.text.flatMap(Unit.init(code:)) : .one else {
      return nil
    }
    let value = count ?? json["value"]?.decimal
    lower = value ?? json["min"]?.decimal
    upper = value ?? json["max"]?.decimal
    guard lower != nil || upper != nil else { return nil }
    isExact = value != nil
    isExclusive = json["exclusive"] == .bool(true)
    isApproximate = json["approximate"] == .bool(true)
    self.unit = unit
    condition = json["condition"]?.text ?? ""
    also = json["also"]?.elements.compactMap(CatalogQuantity.init) ?? []
  }

  /// Whether it states the same numbers, under whatever words.
  func isSameSize(as other: CatalogQuantity?) -> Bool {
    lower == other?.lower && upper == other?.upper && unit == other?.unit
  }

  /// The quantity as people write it: `4`, `0.5 … 4`, `≥ 80`, `≈ 20 … 70`; with its unit where that
  /// is not the expected one.
  func text(besides expected: Unit?) -> String {
    let symbol = unit == expected ? "" : unit.definition.symbol
    let gap = symbol.isEmpty || symbol == Unit.degree.definition.symbol ? "" : " "
    return (isApproximate ? "≈ " : "") + number + gap + symbol
  }

  /// Between the ends of a range.
  static let rangeMark = " … "

  private var number: String {
    switch (lower, upper) {
    case (let lower?, _) where isExact: lower.description
    case (let lower?, let upper?): "\(lower)\(Self.rangeMark)\(upper)"
    case (let lower?, nil): "\(isExclusive ? ">" : "≥") \(lower)"
    case (nil, let upper?): "\(isExclusive ? "<" : "≤") \(upper)"
    case (nil, nil): ""
    }
  }
}

extension Unit {
  private static let byCode = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.definition.code, $0) })

  /// The unit of a code in the catalog.
  init?(code: String) {
    guard let unit = Unit.byCode[code] else { return nil }
    self = unit
  }
}
