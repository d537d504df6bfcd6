public import DatasheetText

/// How one part belongs to another.
public struct Link: Sendable {
  /// What the other part is to this one.
  public let relation: Relation
  /// The other part.
  public let itemNumber: ItemNumber
  /// Of an accessory: what it is for.
  public let category: LinkCategory?
  /// The headings that the link stands under in this part's own sheet, the outermost first.
  public let headings: [String]
  /// The line in this part's own sheet; `nil` where only the other side says so.
  public let place: Place?
  /// Whether the other part's sheet says so.
  public internal(set) var declaredByOther = false
  /// Whether the two fit.
  public internal(set) var verdict = Verdict.unverified

  /// A link as the sheet of a part states it.
  public init(
    _ relation: Relation, _ itemNumber: ItemNumber, category: LinkCategory?, headings: [String],
    at place: Place
  ) {
    self.relation = relation
    self.itemNumber = itemNumber
    self.category = category
    self.headings = headings
    self.place = place
  }

  /// The link back that only another part's sheet states.
  init(backTo itemNumber: ItemNumber, by link: Link) {
    relation = link.back
    self.itemNumber = itemNumber
    category = link.category
    headings = []
    place = nil
    declaredByOther = true
    verdict = link.verdict
  }

  /// Whether this part's own sheet says so.
  public var declaredByThis: Bool { if case .some = place { true } else { false } }

  /// The line in this part's own sheet; `nil` where only the other side says so.
  public var line: Int? { place?.line }

  /// What this part is to the other.
  var back: Relation { relation == .counterpart ? .counterpart : .accessoryOf }

  /// The order of relations and categories where one item has several links.
  var order: Int { order(as: relation) }

  /// That of the link which says the same from the other side.
  var orderOfBack: Int { order(as: back) }

  private func order(as relation: Relation) -> Int {
    let relations = Relation.allCases.firstIndex(of: relation) ?? 0
    let categories = category.flatMap { LinkCategory.allCases.firstIndex(of: $0) } ?? -1
    return relations * (LinkCategory.allCases.count + 1) + categories + 1
  }
}

/// What the characteristics of two counterparts say of each other.
public enum Verdict: String, Sendable, CaseIterable {
  /// At least one is stated by both, and all that are fit.
  case agrees
  /// One that both state does not fit.
  case conflicts
  /// None is stated by both.
  case unverified
}
