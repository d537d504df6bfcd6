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
    var groups: [Int] = []  // digits in each group
    var separators: [UInt8] = []
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
        groups.append(index - groupStart)
        separators.append(bytes[index])
        index += 1
        groupStart = index
      } else {
        break
      }
    }
    let lastGroup = index - groupStart
    // `0026` lost its separator: a zero leads no other digit.
    let leadsNothing = (groups.first ?? lastGroup) > 1 && bytes[start] == Byte.zero
    guard !overflow, !leadsNothing else { return NumberToken(end: index, content: .none) }
    if separators.isEmpty {
      return NumberToken(end: index, content: .number(ExactDecimal(digits)))
    }
    let leadingZero = bytes[start] == Byte.zero
    groups.append(lastGroup)
    return interpret(digits, groups, separators, leadingZero: leadingZero, end: index)
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == Byte.comma || byte == Byte.point || byte == UInt8(ascii: "'")
  }

  private func interpret(
    _ digits: Int64, _ groups: [Int], _ separators: [UInt8], leadingZero: Bool, end: Int
  ) -> NumberToken {
    let last = separators[separators.count - 1]
    let decimals = groups[groups.count - 1]
    let groupsFit = groups.dropFirst().allSatisfy { $0 == 3 } && groups[0] <= 3 && !leadingZero
    func token(_ content: NumberToken.Content, proving meaning: SeparatorReading.Meaning? = nil)
      -> NumberToken
    {
      NumberToken(end: end, content: content, proof: meaning.map { (last, $0) })
    }
    let whole = NumberToken.Content.number(ExactDecimal(digits))
    guard decimals < 16 else { return token(.none) }
    let fraction = NumberToken.Content.number(
      ExactDecimal(digits, exponent: Int8(truncatingIfNeeded: -decimals)))

    if separators.count > 1 {
      let others = separators.dropLast()
      if others.allSatisfy({ $0 == last }) {
        return groupsFit ? token(whole, proving: .grouping) : token(.none)
      }
      let innerFit = groups.dropFirst().dropLast().allSatisfy { $0 == 3 } && groups[0] <= 3
      let isNumber = innerFit && !leadingZero && others.allSatisfy { $0 == others[0] }
      return isNumber ? token(fraction, proving: .decimal) : token(.none)
    }
    if last == UInt8(ascii: "'") { return groupsFit ? token(whole) : token(.none) }
    if !groupsFit { return token(fraction, proving: .decimal) }
    switch reading[last] {
    case .decimal: return token(fraction)
    case .grouping: return token(whole)
    case nil: return token(.ambiguous)
    }
  }
}
