import DatasheetText

extension PartColumn {
  /// What an engineer looks for, the most wanted first.
  static let standard: [PartColumn] = [
    item, kind,
    properties([.poles, .ways], "polesOrWays", "poles or ways", ["poles", "/ways"], .decimal),
    properties([.coding], "coding", "coding", ["cod"], .leading(3...12)),
    properties([.ratedVoltage], "ratedVoltage", "rated voltage", ["rated"], .decimal),
    properties(
      [.ratedCurrent, .nominalCurrent], "current", "rated current", ["rated"], .decimal),
    properties(
      [.nominalCrossSection], "nominalCrossSection", "cross-section", ["wire"], .decimal),
    properties([.pinSpacing], "pinSpacing", "pin spacing", ["pitch"], .decimal),
    properties([.color], "color", "color", ["color"], .leading(10...24)),
    links(.counterpart, "counterparts", ["counter-", "parts"]),
    links(.accessory, "accessories", ["access-", "ories"]),
    title,
    properties(
      [.limitTemperature], "limitTemperature", "limit temperature", ["limit"], .decimal),
    properties(
      [.operatingTemperature], "operatingTemperature", "operating temperature", ["operating"],
      .decimal),
    properties(
      [.processingTemperature], "processingTemperature", "processing temperature", ["processing"],
      .decimal),
  ]

  private static let item = PartColumn(
    key: "itemNumber", name: "item number", heading: ["item"], alignment: .leading(20...20)
  ) { part in
    Cell(text: part.itemNumber.description)
  }

  /// The kind in words; what the title begins with where that names no known kind.
  private static let kind = PartColumn(
    key: "kind", name: "kind", heading: ["kind"], alignment: .leading(10...32)
  ) { part in
    if let kind = part.kind { return Cell(text: kind.words) }
    let title = part.title
    return Cell(text: title.firstRange(of: "; ").map { String(title[..<$0.lowerBound]) } ?? title)
  }

  private static let title = PartColumn(
    key: "title", name: "title", heading: ["title"], alignment: .remainder(36...72)
  ) { part in
    Cell(text: part.title)
  }

  /// How many links of a relation a part has.
  private static func links(_ relation: Relation, _ key: String, _ heading: [String])
    -> PartColumn
  {
    PartColumn(key: key, name: key, heading: heading, alignment: .decimal) { part in
      let count = part.links(relation).count
      return count > 0 ? Cell(text: String(count)) : .empty
    }
  }

  /// The first of the properties that a part has.
  private static func properties(
    _ properties: [PropertyKey], _ key: String, _ name: String, _ heading: [String],
    _ alignment: Alignment
  ) -> PartColumn {
    let unit = properties.first?.kind.unit
    return PartColumn(
      key: key, name: name, heading: heading, unit: unit, alignment: alignment
    ) { part in
      Cell(properties.lazy.compactMap { part[$0] }.first, unit: unit)
    }
  }
}

extension ValueKind {
  /// The unit in which the catalog has quantities of the kind.
  var unit: Unit? {
    guard case .quantity(let dimension) = self else { return nil }
    return dimension.canonicalUnit
  }
}

extension PartKind {
  /// The kind in words: `snap-in socket`, `jumper bar`.
  var words: String {
    let spaced = rawValue.spacedWords
    let prefix = "snap in "
    return spaced.hasPrefix(prefix) ? "snap-in " + spaced.dropFirst(prefix.count) : spaced
  }
}
