import DatasheetText

/// `incomplete-rating`: a rating lacks what every rating has.
extension RuleDefinition {
  static let incompleteRating = RuleDefinition(
    .note,
    "A rating has a standard, printed in full, and a voltage; by category or use group where "
      + "others of its standard have one, and with a current where they have one. One that lacks "
      + "it was gathered from rows that the page tore apart, or a row of it was lost; so was one "
      + "that two rows of one label give differently. A rated "
      + "property is that of category III and degree 3 where the sheet prints one. Compare the "
      + "rows with the original.")
}

extension Inspection {
  mutating func checkRatings(of part: Part) {
    let ratings = part.record.ratings
    checkUnratedRow(of: part)
    guard !ratings.isEmpty else { return }
    let others = RatingOverview(ratings, in: part.text)
    for rating in ratings {
      guard let line = rating.lines.first else { continue }
      if let other = rating.contradiction {
        report(
          .incompleteRating,
          "a rating by '\(part.text[rating.standard])' is printed twice with different values; "
            + "expected one, and took the first",
          part: part.itemNumber, at: place(line: line), related: [place(line: other)])
      }
      guard let what = others.lack(of: rating) else { continue }
      report(
        .incompleteRating,
        "a rating by '\(part.text[rating.standard])' has \(what); expected as others have it",
        part: part.itemNumber, at: place(line: line))
    }
    checkRatedProperty(.ratedVoltage, \.ratedVoltage, of: part)
    checkRatedProperty(.ratedCurrent, \.ratedCurrent, of: part)
  }

  /// A row by columns or category that became no rating: nothing says which standard it belongs to.
  private mutating func checkUnratedRow(of part: Part) {
    let ratings = part.record.ratings
    let unrated = part.record.attributes.first { row in
      row.key == .ratedVoltage && row.doubts.isEmpty && row.isRated(apartFrom: ratings)
    }
    guard let row = unrated else { return }
    report(
      .incompleteRating,
      "no standard that is printed rates '\(part.text[row.label])' \(part.text[row.raw]); expected its "
        + "heading above it",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }

  /// Whether a rated property is not that of the category that the sheets print first.
  private mutating func checkRatedProperty(
    _ key: PropertyKey, _ field: KeyPath<Rating, Quantity?>, of part: Part
  ) {
    guard let property = part.record.properties[key]?.quantity,
      let row = part.record.rows(of: key).first
    else { return }
    guard let first = part.record.ratings.first(where: { $0.scope.isFirst }) else {
      return checkStandard(of: property, row, part)
    }
    guard let rated = first[keyPath: field], let line = first.lines.first,
      property.lower != rated.lower || property.upper != rated.upper
    else { return }
    report(
      .incompleteRating,
      "\(property.printed) became the property, though \(rated.printed) are rated by category III "
        + "/ 3; expected these",
      part: part.itemNumber, at: place(line: row.line, of: row.raw), related: [place(line: line)])
  }
}

extension Inspection {
  /// A property that UL or CSA rate alone, on a sheet that names IEC, lost the row before it.
  private mutating func checkStandard(of property: Quantity, _ row: Attribute, _ part: Part) {
    let ratings = part.record.ratings
    guard ratings.allSatisfy({ part.text.isAmerican($0.standard) }),
      part.record.sections.names.contains(where: { part.text.holds("iec", in: $0) })
    else { return }
    report(
      .incompleteRating,
      "\(property.printed) became the property by '\(part.text[ratings[0].standard])', though a "
        + "heading names IEC; expected a rating by it first",
      part: part.itemNumber, at: place(line: row.line, of: row.raw))
  }
}

extension RatingScope {
  /// Whether it is the category and degree that the sheets print first.
  fileprivate var isFirst: Bool { overvoltageCategory == 3 && pollutionDegree == 3 && set == 0 }
}

/// What the ratings of a part have, gathered once.
private struct RatingOverview {
  private let text: SheetText
  private var hasStandard = false
  private var hasVoltage = false
  private var hasCurrent = false
  /// The standards that rate by category or use group; gathered where one rates without, too.
  private var specific: Set<String> = []

  init(_ ratings: [Rating], in text: SheetText) {
    self.text = text
    for rating in ratings {
      hasStandard = hasStandard || !rating.standard.isEmpty
      hasVoltage = hasVoltage || rating.ratedVoltage != nil
      hasCurrent = hasCurrent || rating.ratedCurrent != nil
    }
    guard ratings.contains(where: { !$0.scope.isSpecific }) else { return }
    specific = Set(ratings.lazy.filter(\.scope.isSpecific).map { text[$0.standard] })
  }

  /// What a rating lacks, or has too much.
  func lack(of rating: Rating) -> String? {
    if rating.standard.isEmpty {
      // A sheet may print no standard at all, or none that is whole.
      let isNamed = hasStandard || text.holds("iec", in: TextRange(0, text.fileLength))
      return rating.scope.isSpecific && isNamed ? "no standard" : nil
    }
    if !text.isWholeStandard(rating.standard) { return "a piece of a standard" }
    let isAmerican = text.isAmerican(rating.standard)
    if rating.ratedVoltage == nil, hasVoltage || !isAmerican { return "no voltage" }
    if rating.ratedCurrent == nil, hasCurrent { return "no current" }
    if rating.ratedImpulseVoltage != nil, isAmerican {
      return "an impulse voltage, by which IEC alone rates"
    }
    let isOdd = !rating.scope.isSpecific && specific.contains(text[rating.standard])
    return isOdd ? "neither category nor use group" : nil
  }
}
