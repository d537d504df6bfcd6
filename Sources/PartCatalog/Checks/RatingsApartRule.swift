import DatasheetText

/// `ratings-apart`: one standard rates several times what another does.
extension RuleDefinition {
  static let ratingsApart = RuleDefinition(
    .warning,
    "One part carries much the same by IEC and by UL or CSA: 41 A and 37 A, 1000 V and 600 V. "
      + "Where the highest voltage or current by one is more than six times the highest by the "
      + "other, a decimal point or a digit was lost (4.1 A, 60 V). Compare both rows with the "
      + "original.")
}

extension Inspection {
  mutating func checkDistance(ofRatingsOf part: Part) {
    let ratings = part.record.ratings
    guard ratings.count > 1 else { return }
    checkDistance(of: \.ratedVoltage, .ratedVoltage, part)
    checkDistance(of: \.ratedCurrent, .ratedCurrent, part)
  }

  private mutating func checkDistance(
    of field: KeyPath<Rating, Quantity?>, _ key: PropertyKey, _ part: Part
  ) {
    guard let american = highest(field, of: part, isAmerican: true),
      let other = highest(field, of: part, isAmerican: false)
    else { return }
    let (low, high) = american.value < other.value ? (american, other) : (other, american)
    guard low.value.scaled(by: 0, times: Self.farthest) < high.value else { return }
    let rows = part.record.rows(of: key)
    func row(_ rating: Rating) -> Attribute? {
      rows.first { rating.lines.contains($0.line) }
    }
    guard let lowest = row(low.rating), let highest = row(high.rating) else { return }
    report(
      .ratingsApart,
      "by '\(part.text[low.rating.standard])' the highest is \(low.printed), by "
        + "'\(part.text[high.rating.standard])' \(high.printed); expected them near each other",
      part: part.itemNumber, at: place(line: lowest.line, of: lowest.raw),
      related: [place(line: highest.line, of: highest.raw)])
  }

  /// UL's use group D allows 600 V at no more than 5 A; no standard's highest is that far from another's.
  private static let farthest: Int64 = 6

  /// The highest value that the standards of one side of the Atlantic rate, in V or A.
  private func highest(
    _ field: KeyPath<Rating, Quantity?>, of part: Part, isAmerican: Bool
  ) -> (value: ExactDecimal, printed: String, rating: Rating)? {
    var highest: (value: ExactDecimal, printed: String, rating: Rating)?
    for rating in part.record.ratings
    where !rating.standard.isEmpty && part.text.isAmerican(rating.standard) == isAmerican {
      guard let quantity = rating[keyPath: field], let value = quantity.canonical.upper,
        highest.map({ $0.value < value }) ?? true
      else { continue }
      highest = (value, "\(quantity.printed)", rating)
    }
    return highest
  }
}
