import DatasheetText

/// A column that `--columns` can name.
enum ColumnName: Hashable, Sendable {
  case key(PartKey)
  /// One end of a quantity: `solidConductor.min`.
  case end(PropertyKey, RangeEnd)
  /// How many links of a relation there are.
  case count(of: Relation)
  /// Every link, in words.
  case links
  /// File and line.
  case source

  /// One end of a range.
  enum RangeEnd: String, CaseIterable, Sendable {
    case min, max
  }

  static let item = ColumnName.key(.member(.itemNumber))

  /// Every column, in the order of a table with all of them.
  static let all: [ColumnName] =
    PartKey.all.map { .key($0) } + [.count(of: .counterpart), .count(of: .accessory)]
    + [.links, .source]
    + PropertyKey.allCases.filter { $0.kind.unit != nil }.flatMap { key in
      RangeEnd.allCases.map { .end(key, $0) }
    }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  var name: String {
    switch self {
    case .key(let key): key.name
    case .end(let key, let end): "\(key.name).\(end.rawValue)"
    case .count(of: let relation): relation == .counterpart ? "counterparts" : "accessories"
    case .links: "links"
    case .source: "source"
    }
  }

  /// The columns that a list of names asks for, the item number first; `nil` where none was given.
  static func list(_ arguments: ParsedArguments, verb: String) throws(UsageError) -> [ColumnName]? {
    let lists = arguments.options.filter { $0.key == "columns" }.map(\.value)
    guard !lists.isEmpty else { return nil }
    var columns = [item]
    for name in lists.joined(separator: ",").split(separator: ",") {
      let column = try named(name.filter { $0 != " " }, verb: verb)
      if !columns.contains(column) { columns.append(column) }
    }
    return columns
  }

  static func named(_ name: String, verb: String) throws(UsageError) -> ColumnName {
    if let column = byName[name] { return column }
    throw UsageError(
      message: "unknown column '\(name)'" + Suggestion.hint(for: name, among: all.map(\.name)),
      verb: verb)
  }
}
