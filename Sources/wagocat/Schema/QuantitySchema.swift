import DatasheetText
import PartCatalog

/// Numbers and intervals with their units.
extension CatalogSchema {
  var quantityDefinitions: JSONNode {
    let common: JSONNode = ["quantity": quantity, "twin": twin]
    let dimensions = CatalogSchema.dimensions.map { dimension in
      (name: dimension.name, node: CatalogSchema.quantity(of: dimension))
    }
    return common.adding(.object(dimensions))
  }

  /// What properties measure, and the plain numbers of counts with a condition.
  private static let dimensions: [Dimension] = {
    let measured = Set(PropertyKey.allCases.compactMap(\.kind.dimension)).union([.number])
    return Dimension.allCases.filter(measured.contains)
  }()

  /// A quantity in the unit that the catalog uses for a dimension.
  private static func quantity(of dimension: Dimension) -> JSONNode {
    let unit = dimension.canonicalUnit
    return JSONNode.ref("quantity").adding(["properties": inUnit(unit)])
      .described("A quantity in \(unit.words).")
  }

  private static func inUnit(_ unit: Unit) -> JSONNode {
    ["unit": ["const": .string(unit.definition.code)]]
  }

  /// Either `value`, or `min` or `max` or both; a bound alone may be exclusive.
  private var quantity: JSONNode {
    object(
      numberMembers(units: Unit.canonical) + [
        .maybe(
          "condition",
          "The words around the number, as printed; several conditions are joined by `; `.", .text),
        .maybe(
          "also", "The same measure in imperial units, as printed.",
          .list(of: .ref("twin"), atLeast: 1)),
      ],
      [
        "oneOf": CatalogSchema.valueOrBounds,
        "dependentSchemas": [
          "exclusive": CatalogSchema.oneBound,
          "also": ["oneOf": .array(CatalogSchema.twins.map(CatalogSchema.pair))],
        ],
      ]
    ).described("Either a number, or an interval, or one bound, with its unit.")
  }

  private var twin: JSONNode {
    object(
      numberMembers(units: CatalogSchema.twins.map(\.imperial)),
      [
        "oneOf": CatalogSchema.valueOrBounds,
        "dependentSchemas": ["exclusive": CatalogSchema.oneBound],
      ]
    ).described("A measure as printed. In AWG `min` is the thicker wire; 1/0 to 4/0 are 0 to -3.")
  }

  private func numberMembers(units: [Unit]) -> [SchemaMember] {
    let number: JSONNode = ["type": "number"]
    return [
      .maybe("value", "The number, in `unit`.", number),
      .maybe("min", "The lower bound, in `unit`.", number),
      .maybe("max", "The upper bound, in `unit`.", number),
      .maybe(
        "exclusive", "Whether the only bound itself is left out (`>` and `<`).", ["const": true]),
      .always(
        "unit", "UCUM code (https://ucum.org), or `AWG`, which UCUM lacks; `1` for plain numbers.",
        .oneOf(words: units.map(\.definition.code))),
      .maybe("approximate", "Whether the sheet says approx.", ["const": true]),
    ]
  }

  private static let valueOrBounds: JSONNode = [
    .required("value"), .anyOf([.required("min"), .required("max")]),
  ]

  private static let oneBound: JSONNode = ["oneOf": [.required("min"), .required("max")]]

  /// The pairs of units that the catalog knows to compare.
  private static let twins: [(metric: Unit, imperial: Unit)] = Unit.canonical.flatMap { metric in
    [.inch, .wireGauge].filter { imperial in
      Twins.agree(Quantity(one, metric), Quantity(one, imperial)) != nil
    }.map { (metric, $0) }
  }

  private static let one = ExactDecimal(1)

  private static func pair(_ pair: (metric: Unit, imperial: Unit)) -> JSONNode {
    let twin: JSONNode = ["also": ["items": ["properties": inUnit(pair.imperial)]]]
    return ["properties": inUnit(pair.metric).adding(twin)]
  }
}

extension Dimension {
  /// The name in `$defs`.
  var name: String { "\(self)" }

  /// The unit that the catalog uses.
  var canonicalUnit: Unit { Unit.canonical.first { $0.dimension == self } ?? .one }
}

extension ValueKind {
  /// What a quantity of the kind measures.
  fileprivate var dimension: Dimension? {
    if case .quantity(let dimension) = self { dimension } else { nil }
  }
}

extension Unit {
  /// The units that the catalog prints.
  fileprivate static let canonical = allCases.filter { $0.definition.canonical == $0 }

  /// The code, and what people write where that is something else.
  var words: String {
    let (code, symbol) = (definition.code, definition.symbol)
    if symbol == code { return code }
    return "\(code) (\(symbol.isEmpty ? "a plain number" : symbol))"
  }
}
