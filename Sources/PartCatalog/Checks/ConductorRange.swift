import DatasheetText

/// The conductors that a part takes, over all rows that say so without a ferrule.
struct ConductorRange {
  /// The first of the rows.
  let row: Attribute
  private var lower: ExactDecimal?
  private var upper: ExactDecimal

  /// `nil` where no row gives an upper bound, or one of them is doubtful.
  init?(of part: Part) {
    var range: ConductorRange?
    let rows = part.record.attributes
    for index in rows.indices where rows[index].key.map(Self.keys.contains) ?? false {
      let row = rows[index]
      guard row.doubts.isEmpty, let quantity = row.value.quantity?.canonical,
        quantity.unit == .squareMillimetre, let upper = quantity.upper
      else { return nil }
      if var known = range {
        known.upper = max(known.upper, upper)
        known.lower = known.lower.flatMap { low in quantity.lower.map { min(low, $0) } }
        range = known
      } else {
        range = ConductorRange(row: row, lower: quantity.lower, upper: upper)
      }
    }
    guard let range else { return nil }
    self = range
  }

  private init(row: Attribute, lower: ExactDecimal?, upper: ExactDecimal) {
    (self.row, self.lower, self.upper) = (row, lower, upper)
  }

  static let keys: [PropertyKey] = [.solidConductor, .strandedConductor, .fineStrandedConductor]

  /// Whether a conductor of the area fits.
  func holds(_ area: ExactDecimal) -> Bool { area <= upper && lower.map { $0 <= area } ?? true }
}
