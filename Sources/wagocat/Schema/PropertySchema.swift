import DatasheetText

/// The properties of a part and the values of its rows.
extension CatalogSchema {
  var propertyDefinitions: JSONNode {
    [
      "properties": object(
        PropertyKey.allCases.map { key in
          .maybe(key.name, CatalogSchema.description(of: key), schema(of: key))
        }
      ).described("What a part is known to have; of several values the first printed."),
      "propertyKey": JSONNode.oneOf(words: PropertyKey.allCases.map(\.name))
        .described("The name of a property."),
      "value": CatalogSchema.value,
    ]
  }

  private static func description(of key: PropertyKey) -> String {
    let meaning = meanings[key] ?? key.name
    return switch key.kind {
    case .quantity(let dimension): "\(meaning). In \(dimension.canonicalUnit.words)."
    default: "\(meaning)."
    }
  }

  private func schema(of key: PropertyKey) -> JSONNode {
    switch key {
    case .etim: CatalogSchema.releases
    case .matingCycles: .anyOf([CatalogSchema.count, .ref(Dimension.number.name)])
    default: schema(of: key.kind)
    }
  }

  private func schema(of kind: ValueKind) -> JSONNode {
    switch kind {
    case .form: .ref("value")
    case .text, .color: .text
    case .count: CatalogSchema.count
    case .flag: .anyOf([["type": "boolean"], .text])
    case .list: .anyOf([.list(of: .text, atLeast: 1), .text])
    case .quantity(let dimension): .ref(dimension.name)
    }
  }

  private static let count = JSONNode.integer(from: 0)

  /// Codes by release: `{"9.0": "EC001284"}`.
  private static let releases: JSONNode = [
    "type": "object", "propertyNames": ["pattern": "^[0-9][0-9.]*$"],
    "additionalProperties": .text, "minProperties": 1,
  ]

  private static let value = JSONNode.anyOf([
    ["type": "null"], .text, count, ["type": "boolean"], .ref("quantity"),
    .list(of: .anyOf([.text, .ref("quantity"), ["type": "null"]]), atLeast: 1),
  ]).described(
    """
    What a cell says; the JSON type tells the kind: null for a printed dash, a whole number for a \
    count, true and false for yes and no, an object for a quantity, an array for several values or \
    marks, and the text for anything else. In an array null stands for a dash among the values.
    """)
}
