/// A quantity found in a cell, and the bytes it took.
struct FoundQuantity {
  var quantity: Quantity
  var range: TextRange
}

/// Finds the quantities in a cell: numbers with a unit, ranges and bounds.
///
/// What it does not understand it does not take: `2.5 x 0.4 mm`, `6/4/2.5 mm²`, `0.5 Nm` and
/// `1 000 V` yield nothing here and stay text.
struct QuantityReader {
  let bytes: [UInt8]
  let origin: Int
  let end: Int
  var numbers = NumberReader()
  /// Where the last quantity ended: what stands before it says nothing of the next.
  private(set) var floor: Int
  /// What kept numbers from being read.
  private(set) var doubts: ValueDoubts = []

  init(_ bytes: [UInt8], _ cell: TextRange, reading: SeparatorReading = SeparatorReading()) {
    self.bytes = bytes
    origin = cell.lower
    end = cell.upper
    floor = cell.lower
    numbers.reading = reading
  }

  /// Every quantity of the cell, in order.
  mutating func all() -> [FoundQuantity] {
    var found: [FoundQuantity] = []
    var index = origin
    while index < end {
      if startsToken(index), let quantity = expression(at: index) {
        found.append(quantity)
        index = quantity.range.upper
        floor = index
      } else {
        index = nextToken(after: index)
      }
    }
    return found
  }

  /// Whether the cell begins with a number that a unit, or the other end of a range, follows.
  var beginsWithMeasure: Bool {
    let token = numbers.read(bytes, at: origin, end: end)
    return unit(at: token.end) != nil || rangeMark(at: token.end) != nil
  }

  private func startsToken(_ index: Int) -> Bool {
    guard index > origin else { return true }
    let previous = bytes[index - 1]
    return !Byte.isWord(previous) || previous >= 0x80
  }

  /// The next place where a word, a number or a sign may begin: after the number, word or mark here.
  private func nextToken(after start: Int) -> Int {
    var index = start
    if Byte.isDigit(bytes[index]) { index = numbers.read(bytes, at: index, end: end).end }
    while index < end, Byte.isWord(bytes[index]), bytes[index] < 0x80 { index += 1 }
    return skipBlanks(max(index, start + 1))
  }

  /// Nobody writes more bounds before a number: `approx. min. > 3 N`.
  private static let mostPrefixes = 4

  /// Bounds and "approx.", then a number or range with a unit.
  private mutating func expression(at start: Int) -> FoundQuantity? {
    var index = start
    var prefixes: [Words.Prefix] = []
    while prefixes.count < Self.mostPrefixes, let (prefix, next) = prefix(at: index) {
      prefixes.append(prefix)
      index = next
    }
    guard let (quantity, next) = measure(at: index, led: start) ?? gauges(at: index) else {
      if prefixes == [.approximately], lacksUnit(at: index) { doubts.insert(.crowdedNumber) }
      return nil
    }
    guard let whole = quantity.bounded(by: prefixes) else {
      doubts.insert(.crowdedNumber)
      return nil
    }
    return FoundQuantity(quantity: whole, range: TextRange(start, next))
  }

  /// Whether a number stands between blanks: in `approx. 1 of contact resistance approx. 0.25 mΩ` the
  /// first lost its unit.
  private func lacksUnit(at index: Int) -> Bool {
    guard index < end, Byte.isDigit(bytes[index]) else { return false }
    let next = numbers.read(bytes, at: index, end: end).end
    return next == end || bytes[next] == Byte.space
  }

  func prefix(at index: Int) -> (Words.Prefix, next: Int)? {
    guard index < end, !Byte.isDigit(bytes[index]) else { return nil }
    if !Byte.isLetter(bytes[index]) {
      guard Words.mayBeginSign(bytes[index]) else { return nil }
      for (sign, meaning) in Words.signs where bytes.hasPrefix(sign, at: index, end: end) {
        return (meaning, skipBlanks(index + sign.utf8.count))
      }
      guard bytes[index] >= 0x80 else { return nil }
    }
    let limit = TextRange(index, min(end, index + 16))
    guard let (meaning, next) = Words.prefixes.longestPrefix(of: limit, in: bytes) else {
      return nil
    }
    return (meaning, skipBlanks(next < end && bytes[next] == Byte.point ? next + 1 : next))
  }

  func skipBlanks(_ index: Int) -> Int {
    var index = index
    while index < end, bytes[index] == Byte.space { index += 1 }
    return index
  }
}

// MARK: Numbers with a unit

extension QuantityReader {
  /// `9 mm`, `0,5 ... 4 mm²`, `-35 … +85 °C`, `5 mm ... 9 mm`; bounds and "approx." begin at `lead`.
  private mutating func measure(at start: Int, led lead: Int) -> (Quantity, next: Int)? {
    guard let (first, afterFirst) = signedNumber(at: start) else { return nil }
    let unit = unit(at: afterFirst)
    if let unit, unit.unit == .wireGauge, rangeMark(at: unit.next) != nil { return nil }
    if let afterMark = rangeMark(at: unit?.next ?? afterFirst),
      let (second, afterSecond) = signedNumber(at: afterMark),
      let (lastUnit, next) = self.unit(at: afterSecond)
    {
      guard isOneUnit(unit?.unit, lastUnit), isClear(before: lead, after: next),
        let lower = first, let upper = second, let range = range(lower, upper, lastUnit)
      else { return nil }
      return (range, next)
    }
    guard let (unit, next) = unit, let value = first, isClear(before: lead, after: next) else {
      return nil
    }
    return (Quantity(value, unit), next)
  }

  /// Whether both ends of a range have one unit; that of the first may be left out.
  private mutating func isOneUnit(_ first: Unit?, _ last: Unit) -> Bool {
    if let first, first != last { doubts.insert(.crowdedNumber) }
    return first == nil || first == last
  }

  /// A range in order; wire gauges are printed from the finer to the thicker wire.
  private mutating func range(_ first: ExactDecimal, _ second: ExactDecimal, _ unit: Unit)
    -> Quantity?
  {
    if unit == .wireGauge {
      return Quantity(from: min(first, second), to: max(first, second), unit)
    }
    // `300 V - 300 V` are two values and a dash between them.
    guard first != second else {
      doubts.insert(.crowdedNumber)
      return nil
    }
    guard !(second < first) else {
      doubts.insert(.reversedRange)
      return nil
    }
    return Quantity(from: first, to: second, unit)
  }

  /// A number with its sign; the number is `nil` where its separator could be read two ways.
  private mutating func signedNumber(at start: Int) -> (ExactDecimal?, next: Int)? {
    var index = start
    let sign = sign(at: start)
    index += sign.length
    guard index < end, Byte.isDigit(bytes[index]) else { return nil }
    let token = numbers.read(bytes, at: index, end: end)
    switch token.content {
    case .number(var number):
      if sign.isNegative { number.digits.negate() }
      return (number, token.end)
    case .ambiguous, .none:
      if unit(at: token.end) != nil || rangeMark(at: token.end) != nil {
        doubts.insert(token.content == .ambiguous ? .ambiguousNumber : .crowdedNumber)
      }
      return token.content == .ambiguous ? (nil, token.end) : nil
    }
  }

  private func sign(at index: Int) -> (length: Int, isNegative: Bool) {
    switch bytes.at(index) {
    case Byte.plus: (1, false)
    case Byte.hyphen: (1, true)
    case 0xE2 where bytes.at(index + 1) == 0x88 && bytes.at(index + 2) == 0x92: (3, true)  // −
    case 0xE2 where bytes.at(index + 1) == 0x80 && bytes.at(index + 2) == 0x93: (3, true)  // –
    default: (0, false)
    }
  }

  /// Where the second number of a range may begin, after `...`, `–`, `to` and their like.
  func rangeMark(at start: Int) -> Int? {
    let index = skipBlanks(start)
    guard index < end, Words.mayBeginRangeMark(bytes[index]) else { return nil }
    for mark in Words.rangeMarks where bytes.hasPrefix(mark, at: index, end: end) {
      let isWord = Byte.isLetter(bytes[index])
      if isWord && index == start { return nil }
      return skipBlanks(index + mark.utf8.count)
    }
    return nil
  }

  /// The unit at `index`, blanks before it allowed, ending where a word ends.
  func unit(at start: Int) -> (unit: Unit, next: Int)? {
    let index = skipBlanks(start)
    guard index < end else { return nil }
    for (spelling, unit) in UnitSpellings.beginning(with: bytes[index])
    where index + spelling.count <= end {
      let next = index + spelling.count
      if bytes[index..<next].elementsEqual(spelling), endsUnit(next),
        spelling != Self.shortInch || endsPhrase(next)
      {
        return (unit, next)
      }
    }
    return nil
  }

  /// `in` is inch only where no word follows: `2 in one` is none.
  private static let shortInch = Array("in".utf8)

  private func endsPhrase(_ index: Int) -> Bool {
    let next = skipBlanks(index)
    return next >= end || !Byte.isWord(bytes[next])
  }

  /// Whether a unit may end here: `V/m`, `N·m`, `VA`, `mm³` are other units.
  private func endsUnit(_ index: Int) -> Bool {
    guard index < end else { return true }
    let byte = bytes[index]
    switch byte {
    case Byte.slash:
      let next = index + 1
      return next >= end || !Byte.isLetter(bytes[next])
        || bytes.hasPrefix("awg", at: next, end: end)
    case UInt8(ascii: "^"), Byte.star, UInt8(ascii: "~"), UInt8(ascii: "="): return false
    case Byte.hyphen: return index + 1 >= end || !Byte.isLetter(bytes[index + 1])
    default:
      if byte < 0x80 { return !Byte.isWord(byte) }
      return bytes[index...].starts(with: "…".utf8) || bytes[index...].starts(with: "–".utf8)
        || bytes[index...].starts(with: "\u{2212}".utf8)
    }
  }

  /// Whether nothing beside a quantity makes it a part of something else: `2 x`, `±`, `1 000`,
  /// `6/4/`, a second unit.
  private mutating func isClear(before start: Int, after next: Int) -> Bool {
    let isClear = isClear(before: start) && isClear(after: next)
    if !isClear { doubts.insert(.crowdedNumber) }
    return isClear
  }
}

extension Quantity {
  /// The quantity with what stands before it: `> 80 N` is open above; `nil` for a contradiction.
  func bounded(by prefixes: [Words.Prefix]) -> Quantity? {
    var result = self
    for prefix in prefixes {
      switch prefix {
      case .approximately: result.isApproximate = true
      case .from where !result.isExact: break
      case .from, .atLeast, .above:
        guard result.isExact else { return nil }
        result.isExact = false
        result.upper = nil
        result.isExclusive = prefix == .above
      case .atMost, .below:
        guard result.isExact else { return nil }
        result.isExact = false
        result.lower = nil
        result.isExclusive = prefix == .below
      }
    }
    return result
  }
}
