/// Gathers the ratings of a part from its rows.
enum RatingTable {
  /// One rating for each standard and category, degree or use group that the rows rate.
  static func ratings(of part: PartRecord, in bytes: [UInt8]) -> [Rating] {
    var ratings: [Rating] = []
    var shared: [Shared] = []
    let standards = RatingStandards(part, in: bytes)
    for (place, row) in part.attributes.enumerated() {
      guard let field = field(of: row.key) else { continue }
      for (scope, quantity) in rated(row) {
        guard let standard = standards.standard(of: row, at: place, scope) else { continue }
        if row.key == .ratedCurrent, !scope.isSpecific {
          shared.append(
            Shared(standard: standard, set: scope.set, quantity: quantity, line: row.line))
        } else {
          let place = ratings.place(of: scope, standard, in: bytes)
          ratings[place].fill(field, quantity, line: row.line)
        }
      }
    }
    for current in shared { ratings.share(current, in: bytes) }
    return ratings.map { rating in
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
    var line: Int
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

extension [Rating] {
  /// The place of the rating for a scope, made where there is none yet.
  fileprivate mutating func place(
    of scope: RatingScope, _ standard: TextRange, in bytes: [UInt8]
  ) -> Int {
    if let place = firstIndex(where: {
      $0.scope.matches(scope) && bytes.same($0.standard, standard)
    }) {
      return place
    }
    append(Rating(standard: standard, scope: scope, lines: []))
    return count - 1
  }

  /// Puts a current into every rating of its standard that has none; a rating of its own where the
  /// standard has no other.
  fileprivate mutating func share(_ current: RatingTable.Shared, in bytes: [UInt8]) {
    let places = indices.filter {
      bytes.same(self[$0].standard, current.standard) && self[$0].scope.set == current.set
    }
    for place in places where self[place].ratedCurrent == nil {
      self[place].fill(\.ratedCurrent, current.quantity, line: current.line)
    }
    if places.isEmpty {
      var scope = RatingScope()
      scope.set = current.set
      var rating = Rating(standard: current.standard, scope: scope, lines: [])
      rating.fill(\.ratedCurrent, current.quantity, line: current.line)
      append(rating)
    }
  }
}

extension Rating {
  /// Takes a value unless there is one already.
  fileprivate mutating func fill(
    _ field: WritableKeyPath<Rating, Quantity?>, _ quantity: Quantity, line: Int
  ) {
    guard self[keyPath: field] == nil else { return }
    self[keyPath: field] = quantity
    lines.append(line)
  }
}
