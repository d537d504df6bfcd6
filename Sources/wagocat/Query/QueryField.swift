import DatasheetText
import PartCatalog

/// Something that a question can ask about: a key of the catalog, or a member of a rating.
struct QueryField: Equatable {
  /// What stands in a field, and so what can be asked of it.
  enum Kind: Equatable {
    case text, color, list, flag
    /// One of some words.
    case choice([String])
    /// A number; `nil` where it has no dimension.
    case size(Dimension?)
  }

  let name: String
  let kind: Kind
  /// Whether it stands among the properties of a part.
  private let isProperty: Bool

  private init(_ name: String, _ kind: Kind, isProperty: Bool = false) {
    self.name = name
    self.kind = kind
    self.isProperty = isProperty
  }

  /// What can be asked of a part.
  static let ofParts: [QueryField] = PartKey.all.map { key in
    switch key {
    case .member(.kind): QueryField(key.name, .choice(PartKind.allCases.map(\.rawValue)))
    case .member(.family): QueryField(key.name, .choice(Family.allCases.map(\.rawValue)))
    case .member(.status): QueryField(key.name, .choice(Part.Status.allCases.map(\.rawValue)))
    case .member: QueryField(key.name, .text)
    case .property(let property):
      QueryField(key.name, Kind(property.kind), isProperty: true)
    }
  }

  /// What can be asked of a rating.
  static let ofRatings: [QueryField] = [
    QueryField("standard", .text),
    QueryField("overvoltageCategory", .choice(["I", "II", "III", "IV"])),
    QueryField("pollutionDegree", .size(nil)),
    QueryField("useGroup", .text),
    QueryField("ratedVoltage", .size(.voltage)),
    QueryField("ratedImpulseVoltage", .size(.voltage)),
    QueryField("ratedCurrent", .size(.current)),
  ]

  /// Every value in the field; none where nothing is said.
  func values(in json: JSONValue) -> [JSONValue] {
    let value = isProperty ? json["properties"]?[name] : json[name]
    return switch value {
    case nil, .null: []
    case .array(let elements): elements.filter { $0 != .null }
    case .object(let members) where members["unit"] == nil: Array(members.values)
    case let value?: [value]
    }
  }

  /// A value in the form that texts are compared in.
  func comparable(_ value: JSONValue) -> String {
    comparable(value.text ?? value.words)
  }

  /// A text without what makes no difference: case and white space; in choices all but letters.
  func comparable(_ text: String) -> String {
    let folded = text.folded.lowercased()
    return switch kind {
    case .choice: folded.filter(\.isLetter)
    case .color: ColorName.canonical(text) ?? folded
    default: folded
    }
  }

  /// The unit of a bare number.
  var unit: Unit? {
    if case .size(let dimension?) = kind { dimension.canonicalUnit } else { nil }
  }
}

extension QueryField.Kind {
  fileprivate init(_ kind: ValueKind) {
    switch kind {
    case .quantity(let dimension): self = .size(dimension)
    case .count: self = .size(nil)
    case .flag: self = .flag
    case .color: self = .color
    case .list: self = .list
    case .text, .form: self = .text
    }
  }
}
