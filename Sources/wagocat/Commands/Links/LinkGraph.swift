import DatasheetText

/// A link of a part, as that part's catalog entry says it.
struct LinkRow {
  let from: ItemNumber
  let relation: Relation
  /// Of an accessory.
  let category: LinkCategory?
  let to: ItemNumber
  /// Which of the two sheets says so: one, or both.
  let declaredBy: [String]
  /// `agrees`, `conflicts` or `unverified`.
  let verdict: String

  /// Takes a link of a part; `nil` where it lacks what every link has.
  init?(_ link: JSONValue, of part: CatalogPart) {
    guard let relation = link["relation"]?.text.flatMap(Relation.init),
      let to = link["itemNumber"]?.text.flatMap({ ItemNumber($0) })
    else { return nil }
    from = part.itemNumber
    self.relation = relation
    category = link["category"]?.text.flatMap(LinkCategory.init)
    self.to = to
    declaredBy = link["declaredBy"]?.elements.compactMap(\.text) ?? []
    verdict = link["verdict"]?.text ?? "unverified"
  }

  var isConflict: Bool { verdict == "conflicts" }
}

/// Parts and the links between them.
struct LinkGraph {
  /// Every link as each of its two parts says it, in the order of the catalog.
  let rows: [LinkRow]
  /// The parts that some link leaves or reaches.
  let parts: [GraphPart]

  /// Takes the links of every part, or of one.
  init(_ document: CatalogDocument, of item: ItemNumber? = nil) {
    let rows = document.parts.filter { item == nil || $0.itemNumber == item }.flatMap { part in
      part.links.compactMap { LinkRow($0, of: part) }
    }
    let known = Dictionary(
      document.parts.map { ($0.itemNumber, $0) }, uniquingKeysWith: { first, _ in first })
    let linked = Set(rows.flatMap { [$0.from, $0.to] } + (item.map { [$0] } ?? []))
    self.rows = rows
    parts = linked.sorted().map { GraphPart(item: $0, part: known[$0]) }
  }

  /// Every link once: from the part that has the accessory, or that names its counterpart.
  var edges: [LinkEdge] {
    var seen: Set<LinkEdge> = []
    return rows.map { LinkEdge($0) }.filter { seen.insert($0).inserted }
  }
}

/// A part that a link leaves or reaches.
struct GraphPart {
  let item: ItemNumber
  /// What the catalog says of it; a few lines of NDJSON may lack it.
  let part: CatalogPart?

  var title: String { part?.title ?? "" }
  var family: Family { part.flatMap { Family(rawValue: $0.family) } ?? .other }
  var isDescribed: Bool { part?.isDescribed ?? false }
}

/// A link, whichever of its two parts says it.
struct LinkEdge: Hashable {
  let from: ItemNumber
  let to: ItemNumber
  let isCounterpart: Bool
  let category: LinkCategory?
  let isConflict: Bool

  init(_ row: LinkRow) {
    let isReversed =
      switch row.relation {
      case .accessory: false
      case .accessoryOf: true
      case .counterpart:
        row.declaredBy.count == 1 ? row.declaredBy != [row.from.description] : row.to < row.from
      }
    (from, to) = isReversed ? (row.to, row.from) : (row.from, row.to)
    isCounterpart = row.relation == .counterpart
    category = row.category
    isConflict = row.isConflict
  }
}
