/// A quantity and the same measure in other units, as one cell prints them.
struct TwinnedQuantity {
  var measure: FoundQuantity
  var also: [Quantity] = []
  /// The bytes of the quantity and its twins.
  var range: TextRange

  /// Whether the unit is one that no size or fire load is printed in: `mm` and `MJ` that lost a
  /// letter.
  var mayBeCut: Bool {
    measure.quantity.unit == .metre || measure.quantity.unit == .joule
  }

  /// Joins what stands as `40 mm / 1.575 inch`, `4 mm² / 12 AWG` or `16 mm² (6 AWG)`; the metric
  /// side leads, whichever is printed first.
  static func pair(_ found: [FoundQuantity], in bytes: [UInt8]) -> [TwinnedQuantity] {
    var result: [TwinnedQuantity] = []
    for item in found {
      guard let last = result.last, let end = last.end(joining: item, in: bytes) else {
        result.append(TwinnedQuantity(measure: item, range: item.range))
        continue
      }
      result[result.count - 1].join(item, end: end)
    }
    return result
  }

  /// The end of the pair where `item` follows as a twin, else `nil`.
  private func end(joining item: FoundQuantity, in bytes: [UInt8]) -> Int? {
    guard also.isEmpty, measure.quantity.isTwin(of: item.quantity) else { return nil }
    let between = bytes.trimmed(TextRange(range.upper, item.range.lower))
    guard between.count == 1 else { return nil }
    if bytes[between.lower] == Byte.slash { return item.range.upper }
    guard bytes[between.lower] == Byte.openParenthesis,
      bytes.at(item.range.upper) == Byte.closeParenthesis
    else { return nil }
    return item.range.upper + 1
  }

  private mutating func join(_ item: FoundQuantity, end: Int) {
    range.end = UInt32(end)
    if measure.quantity.unit.isImperial {
      also = [measure.quantity]
      measure.quantity = item.quantity
    } else {
      also = [item.quantity.shaped(as: measure.quantity)]
    }
  }

  /// What stands in parentheses after a quantity is a condition, not a quantity of its own.
  static func outsideParentheses(
    _ found: [TwinnedQuantity], of cell: TextRange, in bytes: [UInt8]
  ) -> [TwinnedQuantity] {
    guard found.count > 1 else { return found }
    var depth = 0
    var index = cell.lower
    let outside = found.filter { item in
      while index < item.range.lower {
        if bytes[index] == Byte.openParenthesis { depth += 1 }
        if bytes[index] == Byte.closeParenthesis { depth -= 1 }
        index += 1
      }
      return depth <= 0
    }
    return outside.isEmpty ? found : outside
  }

  /// How comma and point are meant in a cell whose numbers leave it open: by the twin that fits one
  /// reading alone, else by another number of the cell that proves it.
  static func settledReading(_ bytes: [UInt8], _ cell: TextRange) -> SeparatorReading? {
    let readings: [SeparatorReading] = [.decimal, .grouping]
    let fitting = readings.filter { twinsAgree(bytes, cell, $0) }
    if fitting.count == 1 { return fitting[0] }
    let proven = proof(bytes, cell)
    return proven == SeparatorReading() ? nil : proven
  }

  private static func twinsAgree(
    _ bytes: [UInt8], _ cell: TextRange, _ reading: SeparatorReading
  ) -> Bool {
    var reader = QuantityReader(bytes, cell, reading: reading)
    let twins = pair(reader.all(), in: bytes).filter { !$0.also.isEmpty }
    return !twins.isEmpty
      && twins.allSatisfy { Twins.agree($0.measure.quantity, $0.also[0]) == true }
  }

  /// What the unambiguous numbers of a cell prove of comma and point.
  private static func proof(_ bytes: [UInt8], _ cell: TextRange) -> SeparatorReading {
    var reading = SeparatorReading()
    var index = cell.lower
    while index < cell.upper {
      if Byte.isDigit(bytes[index]), index == cell.lower || !Byte.isWord(bytes[index - 1]) {
        let token = NumberReader().read(bytes, at: index, end: cell.upper)
        if let proof = token.proof { reading[proof.separator] = proof.meaning }
        index = token.end
      } else {
        index += 1
      }
    }
    return reading
  }
}

extension Unit {
  /// Whether the unit is the imperial side of a printed pair.
  fileprivate var isImperial: Bool { self == .inch || self == .wireGauge }
}

extension Quantity {
  /// The bound of a twin: in `min. 3 mm / 0.118 inch` the word stands for both.
  fileprivate func shaped(as other: Quantity) -> Quantity {
    guard isExact, !other.isExact, other.lower == nil || other.upper == nil else { return self }
    var result = self
    result.isExact = false
    result.isExclusive = other.isExclusive
    if other.lower == nil { result.lower = nil } else { result.upper = nil }
    return result
  }

  /// Whether the two can be one measure in two units.
  fileprivate func isTwin(of other: Quantity) -> Bool {
    let pair = [unit, other.unit]
    return pair.contains(.inch) && pair.contains { $0 != .inch && $0.dimension == .length }
      || pair.contains(.wireGauge) && pair.contains { $0.dimension == .crossSection }
  }
}
