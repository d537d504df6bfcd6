/// Which of comma and point, where one alone stands before three digits, divides off decimals.
struct SeparatorReading: Equatable {
  enum Meaning { case decimal, grouping }
  var comma: Meaning?
  var point: Meaning?

  static let decimal = SeparatorReading(comma: .decimal, point: .decimal)
  static let grouping = SeparatorReading(comma: .grouping, point: .grouping)

  subscript(separator: UInt8) -> Meaning? {
    get { separator == Byte.comma ? comma : point }
    set { if separator == Byte.comma { comma = newValue } else { point = newValue } }
  }
}

/// A number token: where it ends, and what it says.
struct NumberToken {
  enum Content: Equatable {
    case number(ExactDecimal)
    /// One separator before exactly three digits: thousands or thousandths.
    case ambiguous
    /// Digits and separators that make no number, such as a date.
    case none
  }

  var end: Int
  var content: Content
  /// The separator that the token proves to divide off decimals or to group thousands.
  var proof: (separator: UInt8, meaning: SeparatorReading.Meaning)?
}

/// Reads one number by the evidence in its own digits: `41,4`, `0.925`, `1.234,5`, `1'000`.
struct NumberReader {
  /// What the neighbours have proven about a separator; used where the token itself leaves it open.
  var reading = SeparatorReading()

  /// The number that begins at `start` with a digit; the sign is the caller's.
  func read(_ bytes: [UInt8], at start: Int, end: Int) -> NumberToken {
    var groups = DigitGroups()
    var digits: Int64 = 0
    var overflow = false
    var index = start
    var groupStart = start
    while index < end {
      if Byte.isDigit(bytes[index]) {
        let (product, over) = digits.multipliedReportingOverflow(by: 10)
        overflow = overflow || over || product > 1_000_000_000_000_000
        digits = overflow ? 0 : product + Int64(bytes[index] - Byte.zero)
        index += 1
      } else if isSeparator(bytes[index]), index + 1 < end, Byte.isDigit(bytes[index + 1]) {
        groups.close(index - groupStart, before: bytes[index])
        index += 1
        groupStart = index
      } else {
        break
      }
    }
    let lastGroup = index - groupStart
    // `0026` lost its separator: a zero leads no other digit.
    let leadsWithZero = bytes[start] == Byte.zero
    let leadsNothing = leadsWithZero && (groups.count > 0 ? groups.first : lastGroup) > 1
    guard !overflow, !leadsNothing, !lacksDecimals(bytes, at: index, end: end) else {
      return NumberToken(end: index, content: .none)
    }
    if groups.count == 0 {
      return NumberToken(end: index, content: .number(ExactDecimal(digits)))
    }
    return interpret(digits, groups, decimals: lastGroup, leadsWithZero, end: index)
  }

  /// `0. inch`: a point before a unit has lost the digits behind it.
  private func lacksDecimals(_ bytes: [UInt8], at index: Int, end: Int) -> Bool {
    index + 2 < end && bytes[index] == Byte.point && bytes[index + 1] == Byte.space
      && Byte.isSmall(bytes[index + 2])
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == Byte.comma || byte == Byte.point || byte == UInt8(ascii: "'")
  }

  private func interpret(
    _ digits: Int64, _ groups: DigitGroups, decimals: Int, _ leadsWithZero: Bool, end: Int
  ) -> NumberToken {
    let last = groups.lastSeparator
    let mayGroup = groups.innerFit && groups.first <= 3 && !leadsWithZero
    func token(_ content: NumberToken.Content, proving meaning: SeparatorReading.Meaning? = nil)
      -> NumberToken
    {
      NumberToken(end: end, content: content, proof: meaning.map { (last, $0) })
    }
    let whole = NumberToken.Content.number(ExactDecimal(digits))
    guard decimals < 16 else { return token(.none) }
    let fraction = NumberToken.Content.number(
      ExactDecimal(digits, exponent: Int8(truncatingIfNeeded: -decimals)))

    if groups.count > 1 {
      guard mayGroup, groups.othersAlike else { return token(.none) }
      if groups.otherSeparator == last {
        return decimals == 3 ? token(whole, proving: .grouping) : token(.none)
      }
      return token(fraction, proving: .decimal)
    }
    let isGrouped = mayGroup && decimals == 3
    if last == UInt8(ascii: "'") { return isGrouped ? token(whole) : token(.none) }
    if !isGrouped { return token(fraction, proving: .decimal) }
    switch reading[last] {
    case .decimal: return token(fraction)
    case .grouping: return token(whole)
    case nil: return token(.ambiguous)
    }
  }
}

/// What the separators of a number say of its groups of digits, gathered as they come.
private struct DigitGroups {
  /// How many separators there are.
  private(set) var count = 0
  /// The digits before the first.
  private(set) var first = 0
  /// Whether three digits stand between every two.
  private(set) var innerFit = true
  private(set) var lastSeparator: UInt8 = 0
  /// The first of the separators before the last.
  private(set) var otherSeparator: UInt8 = 0
  /// Whether all separators before the last are the same.
  private(set) var othersAlike = true

  /// Ends a group of digits with the separator after it.
  mutating func close(_ digits: Int, before separator: UInt8) {
    switch count {
    case 0: first = digits
    case 1: otherSeparator = lastSeparator
    default: othersAlike = othersAlike && lastSeparator == otherSeparator
    }
    if count > 0, digits != 3 { innerFit = false }
    lastSeparator = separator
    count += 1
  }
}
