import DatasheetText

/// Something that a part can be asked for, by its name in the catalog.
enum PartKey: Hashable, Sendable {
  /// A member of the part itself.
  case member(Member)
  case property(PropertyKey)

  enum Member: String, CaseIterable, Sendable {
    case itemNumber, title, kind, family, series, status, manufacturer, url
  }

  /// Every key: members first, then the properties in the order of the catalog.
  static let all: [PartKey] =
    Member.allCases.map { .member($0) } + PropertyKey.allCases.map { .property($0) }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The key of a name, spelled as in the catalog.
  init?(name: String) {
    guard let key = PartKey.byName[name] else { return nil }
    self = key
  }

  var name: String {
    switch self {
    case .member(let member): member.rawValue
    case .property(let key): key.name
    }
  }

  /// What its values are; those of the part itself are texts.
  var kind: ValueKind {
    switch self {
    case .member: .text
    case .property(let key): key.kind
    }
  }

  /// What a part has under the key; `nil` where it says nothing.
  func value(in part: CatalogPart) -> JSONValue? {
    let value =
      switch self {
      case .member(let member): part.json[member.rawValue]
      case .property(let key): part[key]
      }
    return value == .null ? nil : value
  }
}
