import DatasheetText

/// A question that a part answers with yes or no.
indirect enum Query {
  case all([Query])
  case any([Query])
  case not(Query)
  case comparison(QueryComparison)
  /// Whether a field says anything.
  case states(QueryField)
  /// Whether there is a link of a relation, to an item where one is named.
  case links(Relation, ItemNumber?)
  /// Whether one rating answers yes.
  case rating(Query)

  /// Reads a question.
  init(_ question: String) throws(QueryError) {
    self = try QueryParser.query(of: question)
  }

  /// The answer of a part.
  func matches(_ part: CatalogPart) -> Bool { matches(part.json) }

  private func matches(_ json: JSONValue) -> Bool {
    switch self {
    case .all(let queries): queries.allSatisfy { $0.matches(json) }
    case .any(let queries): queries.contains { $0.matches(json) }
    case .not(let query): !query.matches(json)
    case .comparison(let comparison): comparison.matches(json)
    case .states(let field): !field.values(in: json).isEmpty
    case .links(let relation, let item):
      (json["links"]?.elements ?? []).contains { link in
        link["relation"]?.text == relation.rawValue
          && (item == nil || link["itemNumber"]?.text == item?.description)
      }
    case .rating(let query): (json["ratings"]?.elements ?? []).contains { query.matches($0) }
    }
  }
}
