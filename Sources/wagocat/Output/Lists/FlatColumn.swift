import DatasheetText

/// A column of CSV and TSV: the same for every catalog, a cell a part.
struct FlatColumn: Sendable {
  /// The key, or one end of it: `ratedCurrent`, `solidConductor.min`.
  let key: String
  let unit: Unit?
  let cell: @Sendable (CatalogPart) -> FlatCell

  /// `ratedCurrent [A]`, the unit by its code in the catalog.
  var header: String { key + (unit.map { " [\($0.definition.code)]" } ?? "") }
}

/// What one cell of CSV or TSV holds.
enum FlatCell: Equatable {
  case empty
  case number(ExactDecimal)
  case flag(Bool)
  case text(String)
  /// Something that the column has no room for, such as a range where one number stands.
  case unfit
}

extension FlatColumn {
  /// Every column of a table that does not depend on its data.
  static let standard: [FlatColumn] = columns(
    PartKey.all.map { .key($0) } + [.links, .source])

  /// The columns that stand for some names: two for a quantity that is mostly a range.
  static func columns(_ names: [ColumnName]) -> [FlatColumn] { names.flatMap(columns) }

  private static func columns(_ name: ColumnName) -> [FlatColumn] {
    switch name {
    case .key(.property(let key)) where key.isMostlyRange:
      return ColumnName.RangeEnd.allCases.map { end(key, $0) }
    case .key(let key):
      let unit = key.kind.unit
      let isOfNumbers = unit != nil || key.kind == .count
      return [
        FlatColumn(key: name.name, unit: unit) { part in
          FlatCell(key.value(in: part), isNumber: isOfNumbers)
        }
      ]
    case .end(let key, let which): return [end(key, which)]
    case .count(of: let relation):
      return [
        FlatColumn(key: name.name, unit: nil) { part in
          .number(ExactDecimal(Int64(part.links(relation).count)))
        }
      ]
    case .links: return [FlatColumn(key: name.name, unit: nil) { FlatCell($0.linkWords) }]
    case .source: return [FlatColumn(key: name.name, unit: nil) { FlatCell($0.place) }]
    }
  }

  /// One end of a quantity; a single number is both of its ends.
  private static func end(_ key: PropertyKey, _ end: ColumnName.RangeEnd) -> FlatColumn {
    FlatColumn(key: ColumnName.end(key, end).name, unit: key.kind.unit) { part in
      guard let value = part[key] else { return .empty }
      guard let quantity = CatalogQuantity(value), quantity.unit == key.kind.unit else {
        return .unfit
      }
      return (end == .min ? quantity.lower : quantity.upper).map { .number($0) } ?? .empty
    }
  }
}

extension FlatCell {
  fileprivate init(_ text: String) { self = text.isEmpty ? .empty : .text(text) }

  fileprivate init(_ value: JSONValue?, isNumber: Bool) {
    guard let value else {
      self = .empty
      return
    }
    if isNumber {
      let quantity = CatalogQuantity(value)
      self = quantity.flatMap { $0.isExact ? $0.lower : nil }.map { .number($0) } ?? .unfit
    } else if case .bool(let flag) = value {
      self = .flag(flag)
    } else {
      self.init(Cell(value, unit: nil).text)
    }
  }
}

extension PropertyKey {
  /// Whether the sheets print mostly two numbers under the key, or a bound.
  var isMostlyRange: Bool {
    switch self {
    case .solidConductor, .solidConductorPushIn, .strandedConductor, .fineStrandedConductor,
      .fineStrandedConductorInsulatedFerrule, .fineStrandedConductorUninsulatedFerrule,
      .fineStrandedConductorFerrulePushIn, .stripLength, .sheetThickness, .matingForce,
      .retentionForce, .unmatingForce, .limitTemperature, .processingTemperature,
      .operatingTemperature:
      true
    default: false
    }
  }
}

extension CatalogPart {
  /// The links of a relation, in the order of the catalog.
  func links(_ relation: Relation) -> [JSONValue] {
    links.filter { $0["relation"]?.text == relation.rawValue }
  }

  /// Its links in words: `counterpart 770-1334; accessory 770-504`.
  fileprivate var linkWords: String {
    links.map { "\($0["relation"]?.text ?? "") \($0["itemNumber"]?.text ?? "")" }
      .joined(separator: "; ")
  }
}
