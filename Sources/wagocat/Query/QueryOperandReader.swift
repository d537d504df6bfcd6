import DatasheetText

/// Reads what stands after a sign, by what stands in the field.
struct QueryOperandReader {
  let field: QueryField
  let sign: QueryComparison.Sign
  let signSpot: Range<Int>

  func operand(_ words: QueryWords) throws(QueryError) -> QueryComparison.Operand {
    switch field.kind {
    case .size(let dimension):
      if sign == .has { throw wrongSign("'~' looks into texts", use: "= or contains") }
      return try size(words, dimension)
    case .text, .color, .list, .flag, .choice:
      if sign.isOfOrder { throw wrongSign("'\(sign.rawValue)' compares numbers", use: "= or ~") }
    }
    switch field.kind {
    case .flag:
      if sign != .has, let flag = FlagWord.meaning(words.text) ?? Bool(words.text) {
        return .flag(flag)
      }
    case .choice(let names) where sign != .has && sign != .contains:
      try check(words, isOneOf: names)
    default: break
    }
    return .text(field.comparable(words.text))
  }

  private func wrongSign(_ reason: String, use signs: String) -> QueryError {
    QueryError(
      message: "\(reason), and \(field.name) is \(field.kind.words); use \(signs)", spot: signSpot)
  }

  private func check(_ words: QueryWords, isOneOf names: [String]) throws(QueryError) {
    let isKnown = names.contains { field.comparable($0) == field.comparable(words.text) }
    guard !isKnown else { return }
    let hint = Suggestion.hint(for: words.text, among: names)
    throw QueryError(
      message: "no \(field.name) is '\(words.text)'"
        + (hint.isEmpty ? "; there are \(names.joined(separator: ", "))" : hint),
      spot: words.spot)
  }

  // MARK: Sizes

  private func size(
    _ words: QueryWords, _ dimension: Dimension?
  ) throws(QueryError) -> QueryComparison.Operand {
    guard let typed = dimension == nil ? count(words.text) : quantity(words.text) else {
      throw unreadable(words, dimension)
    }
    if let dimension, typed.unit.dimension != dimension, !isGauge(typed, of: dimension) {
      throw wrongDimension(unitWords(words), typed.unit, dimension)
    }
    if !typed.isExact, sign.isOfOrder {
      throw QueryError(
        message: "'\(sign.rawValue)' wants one number; a range goes with contains or =",
        spot: words.spot)
    }
    let canonical = typed.unit == .wireGauge ? WireSize.area(of: typed) : typed.canonical
    return .size(canonical, typed: typed)
  }

  private func count(_ text: String) -> Quantity? {
    ExactDecimal(printed: text).map { Quantity($0, .one) }
  }

  /// A number with its unit, or a bare one in the unit of the key.
  private func quantity(_ text: String) -> Quantity? {
    if let quantity = Quantity(printed: text) { return quantity }
    guard let last = text.last, ("0"..."9").contains(last), let unit = field.unit else {
      return nil
    }
    return Quantity(printed: text + " " + unit.definition.symbol)
  }

  /// Wires are asked for by gauge as well as by area.
  private func isGauge(_ quantity: Quantity, of dimension: Dimension) -> Bool {
    quantity.unit == .wireGauge && dimension == .crossSection
  }

  // MARK: Errors

  private func unreadable(_ words: QueryWords, _ dimension: Dimension?) -> QueryError {
    if words.text.isTwoNumbers {
      return QueryError(
        message: "'\(words.text)' may be thousands or decimals; write 1000 or 1.0",
        spot: words.spot)
    }
    let unit = unitWords(words)
    guard let dimension else {
      return QueryError(
        message: "'\(words.text)' is no number, and \(field.name) is one without a unit",
        spot: words.spot)
    }
    guard !unit.text.isEmpty, unit.spot.lowerBound > words.spot.lowerBound else {
      return QueryError(
        message: "'\(words.text)' is no number with a unit, such as \(example(dimension))",
        spot: words.spot)
    }
    if let known = Unit(printed: unit.text), known.dimension != dimension {
      return wrongDimension(unit, known, dimension)
    }
    return QueryError(
      message: "unknown unit '\(unit.text)'; \(field.name) is measured in \(dimension.unitList)",
      spot: unit.spot)
  }

  private func wrongDimension(
    _ unit: QueryWords, _ found: Unit, _ dimension: Dimension
  ) -> QueryError {
    QueryError(
      message: "'\(unit.text)' is a unit of \("\(found.dimension)".spacedWords), and "
        + "\(field.name) is measured in \(dimension.unitList)",
      spot: unit.spot)
  }

  private func example(_ dimension: Dimension) -> String {
    "4 \(dimension.canonicalUnit.definition.symbol)"
  }

  /// What stands after the numbers.
  private func unitWords(_ words: QueryWords) -> QueryWords {
    let numbers = words.text.prefix { $0.isWhitespace || "0123456789.,'…-+–/".contains($0) }
    let start = words.spot.lowerBound + numbers.count
    let text = String(words.text.dropFirst(numbers.count))
    return QueryWords(text: text, spot: start..<max(start + 1, words.spot.upperBound))
  }
}

extension String {
  /// Whether a separator stands before exactly three digits: thousands, or thousandths.
  fileprivate var isTwoNumbers: Bool {
    split { !($0.isNumber || $0 == "." || $0 == ",") }.contains { number in
      let groups = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      return groups.count == 2 && groups[1].count == 3 && (1...3).contains(groups[0].count)
    }
  }
}

extension QueryField.Kind {
  /// What stands in such a field, in words.
  fileprivate var words: String {
    switch self {
    case .size: "a number"
    case .flag: "yes or no"
    case .list: "a list of words"
    case .text, .color, .choice: "a text"
    }
  }
}

extension Dimension {
  /// Its units as people write them: `mV, V or kV`.
  fileprivate var unitList: String {
    let gauges: [Unit] = self == .crossSection ? [.wireGauge] : []
    let symbols = (Unit.allCases.filter { $0.dimension == self } + gauges)
      .map(\.definition.symbol)
    let last = symbols.last ?? ""
    return symbols.count > 1 ? "\(symbols.dropLast().joined(separator: ", ")) or \(last)" : last
  }
}
