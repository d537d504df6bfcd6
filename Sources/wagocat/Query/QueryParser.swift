import DatasheetText

/// Reads a question.
///
///     question   = chain of "or" of chain of "and" of term
///     term       = "not" term | "(" question ")" | "rating" "(" question ")"
///                | "has" (relation [item] | key) | key sign words
struct QueryParser {
  /// How deep brackets and `not` may nest.
  static let deepest = 100

  private let characters: [Character]
  private let tokens: [QueryToken]
  private var place = 0
  private var depth = 0
  /// What can be asked about here: a part, or inside `rating(…)` a rating.
  private var fields = QueryField.ofParts

  static func query(of question: String) throws(QueryError) -> Query {
    var parser = QueryParser(Array(question), tokens: try QueryScanner.tokens(of: question))
    let query = try parser.disjunction()
    guard parser.next.kind == .end else { throw parser.expected("'and' or 'or'") }
    return query
  }

  private init(_ characters: [Character], tokens: [QueryToken]) {
    self.characters = characters
    self.tokens = tokens
  }

  // MARK: Tokens

  private var next: QueryToken { tokens[place] }

  private mutating func take() -> QueryToken {
    let token = tokens[place]
    if token.kind != .end { place += 1 }
    return token
  }

  private mutating func take(word: String) -> Bool {
    guard next.lowercasedWord == word else { return false }
    place += 1
    return true
  }

  private func expected(_ what: String) -> QueryError {
    let found = next.kind == .end ? "the question ends" : "'\(text(next.spot))' stands"
    return QueryError(message: "\(found) where \(what) is expected", spot: next.spot)
  }

  private func text(_ spot: Range<Int>) -> String {
    String(characters[spot])
  }

  // MARK: Chains

  private mutating func disjunction() throws(QueryError) -> Query {
    guard depth < QueryParser.deepest else {
      throw QueryError(
        message: "at most \(QueryParser.deepest) brackets and 'not' may stand in each other",
        spot: next.spot)
    }
    depth += 1
    defer { depth -= 1 }
    var choices = [try conjunction()]
    while take(word: "or") { choices.append(try conjunction()) }
    return choices.count == 1 ? choices[0] : .any(choices)
  }

  private mutating func conjunction() throws(QueryError) -> Query {
    var terms = [try term()]
    while take(word: "and") { terms.append(try term()) }
    return terms.count == 1 ? terms[0] : .all(terms)
  }

  // MARK: Terms

  private mutating func term() throws(QueryError) -> Query {
    var isNegated = false
    while take(word: "not") { isNegated.toggle() }
    let query = try positiveTerm()
    return isNegated ? .not(query) : query
  }

  private mutating func positiveTerm() throws(QueryError) -> Query {
    let isFollowedByBracket = place + 1 < tokens.count && tokens[place + 1].kind == .open
    switch next.kind {
    case .open: return try bracketed()
    case .word where isFollowedByBracket && next.lowercasedWord == "rating": return try rating()
    case .word where next.lowercasedWord == "has": return try possession()
    case .word: return try comparison()
    default: throw expected("a key, such as poles,")
    }
  }

  private mutating func bracketed() throws(QueryError) -> Query {
    let open = take()
    let query = try disjunction()
    if next.kind == .end {
      throw QueryError(message: "nothing closes the bracket", spot: open.spot)
    }
    guard next.kind == .close else { throw expected("'and', 'or' or ')'") }
    _ = take()
    return query
  }

  private mutating func rating() throws(QueryError) -> Query {
    guard fields != QueryField.ofRatings else { throw expected("a key of a rating") }
    _ = take()
    fields = QueryField.ofRatings
    defer { fields = QueryField.ofParts }
    return .rating(try bracketed())
  }

  /// `has counterpart 770-1334`, `has accessory`, `has weight`.
  private mutating func possession() throws(QueryError) -> Query {
    _ = take()
    guard let relation = relation() else { return .states(try field()) }
    _ = take()
    guard case .word(let word) = next.kind, !QueryParser.joints.contains(word.lowercased()) else {
      return .links(relation, nil)
    }
    guard let item = ItemNumber(word) else {
      throw QueryError(
        message: "'\(word)' is no item number, such as 770-1334", spot: next.spot)
    }
    _ = take()
    return .links(relation, item)
  }

  private static let joints: Set = ["and", "or", "not"]

  private func relation() -> Relation? {
    guard fields == QueryField.ofParts, let word = next.lowercasedWord else { return nil }
    return Relation.allCases.first { $0.rawValue.lowercased() == word }
  }

  private mutating func comparison() throws(QueryError) -> Query {
    let field = try field()
    let sign = try sign(after: field)
    let operand = try QueryOperandReader(field: field, sign: sign.sign, signSpot: sign.spot)
      .operand(try words(after: field))
    return .comparison(QueryComparison(field: field, sign: sign.sign, operand: operand))
  }

  private mutating func field() throws(QueryError) -> QueryField {
    guard case .word(let name) = next.kind else { throw expected("a key, such as poles,") }
    guard let field = fields.first(where: { $0.name == name }) else {
      throw QueryError(
        message: "unknown key '\(name)'" + KeySuggestion.hint(for: name, among: fields),
        spot: next.spot)
    }
    _ = take()
    return field
  }

  private mutating func sign(
    after field: QueryField
  ) throws(QueryError) -> (sign: QueryComparison.Sign, spot: Range<Int>) {
    let token = next
    if case .comparison(let sign) = token.kind {
      _ = take()
      return (sign, token.spot)
    }
    guard take(word: "contains") else {
      throw expected("one of = != < <= > >= ~ contains after '\(field.name)'")
    }
    return (.contains, token.spot)
  }

  /// What stands after the sign, up to the next `and`, `or` or bracket.
  private mutating func words(after field: QueryField) throws(QueryError) -> QueryWords {
    if case .quoted(let text) = next.kind {
      return QueryWords(text: text, spot: take().spot)
    }
    let start = next.spot.lowerBound
    var end = start
    while case .word(let word) = next.kind, !QueryParser.joints.contains(word.lowercased()) {
      if end > start, isBeginningOfComparison { throw expected("'and' or 'or'") }
      end = take().spot.upperBound
    }
    guard end > start else { throw expected("what '\(field.name)' is compared with") }
    if next.kind == .open { throw expected("'and' or 'or' (texts with brackets want quotes)") }
    return QueryWords(text: text(start..<end), spot: start..<end)
  }

  /// Whether a key and a sign follow: somebody left the `and` out.
  private var isBeginningOfComparison: Bool {
    guard case .word(let word) = next.kind, case .comparison = tokens[place + 1].kind else {
      return false
    }
    return fields.contains { $0.name == word }
  }
}

/// Words of a question and where they stand.
struct QueryWords {
  let text: String
  let spot: Range<Int>
}
