/// The properties of a part, gathered from its rows and its title.
extension SheetReader {
  /// Rows first, in print order, then what the title alone tells.
  ///
  /// A doubtful first value does not give way to a later row: that speaks of another rating, as
  /// does a second set of values.
  mutating func gatherProperties() {
    var properties = Properties()
    var doubtful: Set<PropertyKey> = []
    let isRatedByIEC = isRatedByIEC
    let firstRating = firstRating
    for row in part.attributes where row.scope.set == 0 {
      if let key = row.key {
        if isRatedByIEC, key.isRated, isAmerican(row) { continue }
        if let firstRating, isOfOtherRating(row, than: firstRating) { continue }
        if row.isDoubtful, properties[key] == nil { doubtful.insert(key) }
      }
      if row.key.map({ !doubtful.contains($0) }) ?? true { properties.take(row, in: bytes) }
    }
    part.titleFacts = TitleFacts.read(part.title, with: &values).map {
      TitleFact(key: $0.0, value: $0.1)
    }
    for fact in part.titleFacts { properties.offer(fact.value, for: fact.key) }
    part.properties = properties
  }

  /// Whether IEC rates the part, in tables not wholly below those of UL and CSA.
  ///
  /// A page prints the tables one after the other, that of IEC first. Where its columns were read
  /// across, rows of one stand among those of the other, and their order says nothing. Where a row
  /// of IEC was lost, what UL rates is another value, and stands in the ratings alone.
  private var isRatedByIEC: Bool {
    // The name of a standard stands above what it rates.
    var first = Int.max
    var lastAmerican = 0
    for row in part.attributes where row.scope.set == 0 {
      guard row.namesStandard || row.key?.isRated == true else { continue }
      if row.namesStandard ? bytes.isAmerican(row.raw) : isAmerican(row) {
        lastAmerican = max(lastAmerican, row.line)
      } else {
        first = min(first, row.line)
      }
    }
    return first < lastAmerican || isHeadedByIEC
  }

  /// Whether the heading of IEC's table stands above a row of theirs: all rows of it may be lost.
  private var isHeadedByIEC: Bool {
    let last = part.attributes.last { $0.key?.isRated == true && isAmerican($0) }
    guard let last else { return false }
    return part.sections.nodes.prefix(Int(last.section) + 1).contains { node in
      RatingStandards.standard(of: node, in: bytes).map { !$0.isEmpty && !bytes.isAmerican($0) }
        ?? false
    }
  }

  /// The rating that a sheet prints first, where columns that were read across put the voltage of one
  /// before the impulse voltage of another: that of the higher degree of pollution; else `nil`.
  private var firstRating: RatingScope? {
    guard let voltage = firstScope(of: .ratedVoltage),
      let impulse = firstScope(of: .ratedImpulseVoltage), !voltage.matches(impulse)
    else { return nil }
    let ranks = [voltage, impulse].map { ($0.pollutionDegree, $0.overvoltageCategory) }
    return ranks[0] > ranks[1] ? voltage : impulse
  }

  /// The category and degree of the first row of a property that has them.
  private func firstScope(of key: PropertyKey) -> RatingScope? {
    part.attributes.first {
      $0.key == key && $0.scope.set == 0 && $0.scope.overvoltageCategory != 0
    }?.scope
  }

  private func isOfOtherRating(_ row: Attribute, than first: RatingScope) -> Bool {
    guard row.key == .ratedVoltage || row.key == .ratedImpulseVoltage else { return false }
    return row.scope.overvoltageCategory != 0 && !row.scope.matches(first)
  }

  private func isAmerican(_ row: Attribute) -> Bool {
    row.scope.useGroup != 0 || row.columns.contains { $0.useGroup != 0 }
      || bytes.isAmerican(row.scope.standard)
  }
}
