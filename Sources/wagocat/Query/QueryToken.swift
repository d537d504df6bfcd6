/// The pieces that a question is made of.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case quoted(String)
    case comparison(QueryComparison.Sign)
    case open, close
    /// After the last piece.
    case end
  }

  let kind: Kind
  /// In characters from the start of the question.
  let spot: Range<Int>

  /// The word in lower case, where it is one.
  var lowercasedWord: String? {
    if case .word(let word) = kind { word.lowercased() } else { nil }
  }
}

/// Cuts a question into tokens.
struct QueryScanner {
  private let characters: [Character]
  private var place = 0

  static func tokens(of question: String) throws(QueryError) -> [QueryToken] {
    var scanner = QueryScanner(characters: Array(question))
    var tokens: [QueryToken] = []
    repeat { tokens.append(try scanner.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() throws(QueryError) -> QueryToken {
    while let character, character.isWhitespace { place += 1 }
    let start = place
    guard let character else { return QueryToken(kind: .end, spot: start..<start) }
    place += 1
    let kind: QueryToken.Kind
    switch character {
    case "(": kind = .open
    case ")": kind = .close
    case "\"", "'": kind = .quoted(try text(until: character))
    case _ where Self.signCharacters.contains(character):
      kind = .comparison(try sign(from: start))
    default: kind = .word(word(from: start))
    }
    return QueryToken(kind: kind, spot: start..<place)
  }

  private var character: Character? { place < characters.count ? characters[place] : nil }

  private mutating func text(until quote: Character) throws(QueryError) -> String {
    let start = place
    while let character, character != quote { place += 1 }
    guard character == quote else {
      throw QueryError(message: "nothing closes the quote", spot: (start - 1)..<start)
    }
    place += 1
    return String(characters[start..<(place - 1)])
  }

  private static let signCharacters = Set("=!<>~≠≤≥")

  private mutating func sign(from start: Int) throws(QueryError) -> QueryComparison.Sign {
    while let character, Self.signCharacters.contains(character) { place += 1 }
    let text = String(characters[start..<place])
    guard let sign = QueryComparison.Sign(spelling: text) else {
      throw QueryError(
        message: "'\(text)' compares nothing; the signs are = != < <= > >= ~",
        spot: start..<place)
    }
    return sign
  }

  /// Everything up to a blank, a bracket or a sign; an apostrophe inside a word belongs to it.
  private mutating func word(from start: Int) -> String {
    while let character, !character.isWhitespace, !"()\"".contains(character),
      !Self.signCharacters.contains(character)
    { place += 1 }
    return String(characters[start..<place])
  }
}
