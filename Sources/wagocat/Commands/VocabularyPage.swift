import DatasheetText

/// The reference page of the data: every property with what it holds and the labels that feed it.
enum VocabularyPage {
  /// A row a property.
  static func table() -> String {
    let heads = ["property", "unit", "families", "labels"]
    let rows =
      [heads]
      + PropertyKey.allCases.map { key in
        [key.name, key.unitWords, key.familyWords, key.spellings.joined(separator: "; ")]
      }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padded(to: $1 + 2) }.joined() + row[3] + "\n"
    }.joined()
  }

  /// An object a property, each on a line of its own.
  static func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("properties")
      json.lines(PropertyKey.allCases) { $0.property($1) }
    }
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func property(_ key: PropertyKey) {
    object { json in
      json.member("key", key.name)
      json.member("meaning", CatalogSchema.meanings[key] ?? "")
      json.member("kind", key.kindName)
      if let unit = key.unitCode { json.member("unit", unit) }
      json.key("families")
      json.array { json in for family in key.families { json.string(family.rawValue) } }
      json.key("labels")
      json.object { json in
        for language in Language.allCases {
          json.key(JSONKey(language.rawValue))
          json.array { json in
            for spelling in key.spellings(in: language) { json.string(spelling) }
          }
        }
      }
    }
  }
}

extension PropertyKey {
  /// The unit of the catalog.
  fileprivate var unitCode: String? {
    guard case .quantity(let dimension) = kind else { return nil }
    return Unit.allCases.first { $0.dimension == dimension && $0.definition.canonical == $0 }?
      .definition.code
  }

  /// What the property holds, in one word.
  fileprivate var kindName: String {
    switch kind {
    case .quantity: "quantity"
    case .count: "count"
    case .flag: "flag"
    case .list: "list"
    case .color: "color"
    case .text, .form: "text"
    }
  }

  /// The unit, or what else the property holds, in people's words.
  fileprivate var unitWords: String {
    switch kind {
    case .quantity: unitCode ?? ""
    case .count: "number"
    case .flag: "yes or no"
    default: kindName
    }
  }

  fileprivate var familyWords: String {
    families.count == Family.allCases.count
      ? "all" : families.map(\.rawValue).joined(separator: ", ")
  }
}
