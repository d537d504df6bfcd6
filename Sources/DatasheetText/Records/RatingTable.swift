/// Gathers the ratings of a part from its rows.
enum RatingTable {
  /// One rating for each standard and category, degree or use group that the rows rate.
  static func ratings(of part: PartRecord, in bytes: [UInt8]) -> [Rating] {
    var ratings = RatingPlaces(bytes)
    var shared: [Shared] = []
    let standards = RatingStandards(part, in: bytes)
    for (place, row) in part.attributes.enumerated() {
      guard let field = field(of: row.key) else { continue }
      for (scope, quantity) in rated(row) {
        guard let standard = standards.standard(of: row, at: place, scope) else { continue }
        if row.key == .ratedCurrent, !scope.isSpecific {
          shared.append(
            Shared(
              standard: standard, set: scope.set, quantity: quantity,
              row: RatedRow(row, of: part, standard, in: bytes)))
        } else {
          ratings.fill(
            field, quantity, of: scope, standard, RatedRow(row, of: part, standard, in: bytes))
        }
      }
    }
    // A current alone belongs to a voltage that could not be read.
    let isLost = part.attributes.contains { $0.key == .ratedVoltage && $0.isDoubtful }
    for current in shared { ratings.share(current, mayStandAlone: !isLost) }
    return ratings.unmistakable.map { rating in
      var rating = rating
      rating.lines.sort()
      return rating
    }
  }

  /// The values of a row with what each is rated by: one, or one a column of a matrix.
  private static func rated(_ row: Attribute) -> [(RatingScope, Quantity)] {
    let dimension = row.key?.kind.dimension
    switch row.value {
    case .quantity(let quantity, _) where quantity.unit.dimension == dimension:
      return [(row.scope, quantity)]
    case .several(let quantities) where row.columns.isEmpty:
      // Of several values in one cell the first rates, as it feeds the property.
      let first = quantities.lazy.compactMap(\.self).first { $0.unit.dimension == dimension }
      return first.map { [(row.scope, $0)] } ?? []
    case .several(let quantities) where quantities.count == row.columns.count:
      return zip(row.columns, quantities).compactMap { scope, quantity in
        guard var quantity, quantity.unit.dimension == dimension else { return nil }
        quantity.condition = .empty
        return (scope, quantity)
      }
    default: return []
    }
  }

  /// A current printed once for all ratings of a standard.
  fileprivate struct Shared {
    var standard: TextRange
    var set: UInt8
    var quantity: Quantity
    var row: RatedRow
  }

  /// What tells whether two rows speak of the same.
  fileprivate struct RatedRow {
    var label: FoldedHash
    var line: Int
    /// Whether the label names the standard.
    var namesStandard: Bool
    /// Whether the heading does.
    var isBelowStandard: Bool

    init(_ row: Attribute, of part: PartRecord, _ standard: TextRange, in bytes: [UInt8]) {
      label = FoldedHash(bytes, row.label)
      line = row.line
      namesStandard = !row.scope.standard.isEmpty
      let heading = part.sections.name(of: row.section)
      isBelowStandard = bytes[heading.lower..<heading.upper].reversed()
        .starts(with: bytes[standard.lower..<standard.upper].reversed())
    }

    /// Whether two rows speak of the same: by one label, or one by its label and the other by the
    /// heading above.
    func rivals(_ other: RatedRow) -> Bool {
      label == other.label
        || namesStandard && !other.namesStandard && other.isBelowStandard
        || other.namesStandard && !namesStandard && isBelowStandard
    }
  }

  private static func field(of key: PropertyKey?) -> WritableKeyPath<Rating, Quantity?>? {
    switch key {
    case .ratedVoltage: \.ratedVoltage
    case .ratedImpulseVoltage: \.ratedImpulseVoltage
    case .ratedCurrent: \.ratedCurrent
    default: nil
    }
  }
}

extension ValueKind {
  /// What a quantity of the kind measures.
  var dimension: Dimension? {
    if case .quantity(let dimension) = self { dimension } else { nil }
  }
}

/// The ratings so far, each found again by what it rates.
private struct RatingPlaces {
  private(set) var ratings: [Rating] = []
  private let bytes: [UInt8]
  private var places: [Scope: Int] = [:]
  private var ofStandard: [Standard: [Int]] = [:]
  /// The standards whose one current every rating has by now.
  private var currents: [Standard: RatingTable.Shared] = [:]
  /// The rows that the values of each rating come from.
  private var rows: [[RatingTable.RatedRow]] = []

  /// The ratings that one current can speak of.
  private struct Standard: Hashable {
    var name: [UInt8]
    var set: UInt8
  }

  private struct Scope: Hashable {
    var standard: Standard
    var overvoltageCategory: UInt8
    var pollutionDegree: UInt8
    var useGroup: UInt8
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func standard(_ name: TextRange, _ set: UInt8) -> Standard {
    Standard(name: Array(bytes[name.lower..<name.upper]), set: set)
  }

  /// Puts a value into the rating for a scope, made where there is none yet.
  mutating func fill(
    _ field: WritableKeyPath<Rating, Quantity?>, _ quantity: Quantity, of scope: RatingScope,
    _ name: TextRange, _ row: RatingTable.RatedRow
  ) {
    let standard = standard(name, scope.set)
    let key = Scope(
      standard: standard, overvoltageCategory: scope.overvoltageCategory,
      pollutionDegree: scope.pollutionDegree, useGroup: scope.useGroup)
    let place = places[key] ?? ratings.count
    if place == ratings.count {
      ratings.append(Rating(standard: name, scope: scope, lines: []))
      rows.append([])
      places[key] = place
      ofStandard[standard, default: []].append(place)
    }
    fill(place, field, quantity, row)
  }

  /// Takes a value unless there is one already; another one of a row that speaks of the same
  /// contradicts it.
  private mutating func fill(
    _ place: Int, _ field: WritableKeyPath<Rating, Quantity?>, _ quantity: Quantity,
    _ row: RatingTable.RatedRow
  ) {
    guard let known = ratings[place][keyPath: field] else {
      ratings[place][keyPath: field] = quantity
      ratings[place].lines.append(row.line)
      rows[place].append(row)
      return
    }
    if known.lower != quantity.lower || known.upper != quantity.upper,
      !ratings[place].standard.isEmpty, rows[place].contains(where: { $0.rivals(row) })
    {
      ratings[place].contradiction = ratings[place].contradiction ?? row.line
    }
  }

  /// The ratings without those that lack what others of their standard have, the category or the
  /// voltage: that was lost.
  var unmistakable: [Rating] {
    ratings.filter { rating in
      let places = ofStandard[standard(rating.standard, rating.scope.set)] ?? []
      guard rating.scope.isSpecific else {
        return !places.contains { ratings[$0].scope.isSpecific }
      }
      return rating.ratedVoltage != nil
        || !places.contains { ratings[$0].ratedVoltage != nil }
    }
  }

  /// Puts a current into every rating of its standard that has none; a rating of its own where the
  /// standard has no other. The first current leaves none without; another one contradicts it.
  mutating func share(_ current: RatingTable.Shared, mayStandAlone: Bool) {
    let standard = standard(current.standard, current.set)
    if let first = currents[standard] {
      guard first.quantity.lower != current.quantity.lower, first.row.rivals(current.row) else {
        return
      }
      for place in ofStandard[standard] ?? [] where !standard.name.isEmpty {
        ratings[place].contradiction = ratings[place].contradiction ?? current.row.line
      }
      return
    }
    currents[standard] = current
    for place in ofStandard[standard] ?? [] where ratings[place].ratedCurrent == nil {
      fill(place, \.ratedCurrent, current.quantity, current.row)
    }
    if ofStandard[standard] == nil, mayStandAlone {
      var scope = RatingScope()
      scope.set = current.set
      fill(\.ratedCurrent, current.quantity, of: scope, current.standard, current.row)
    }
  }
}
