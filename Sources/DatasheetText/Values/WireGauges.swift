/// American wire gauges: the number falls as the wire gets thicker.
extension QuantityReader {
  /// `20 ... 12 AWG`, `AWG 12`, `AWG 20 … 12`, `1/0 AWG`.
  mutating func gauges(at start: Int) -> (Quantity, next: Int)? {
    let isLed = bytes.hasPrefix("awg", at: start, end: end)
    let firstStart = isLed ? skipBlanks(start + 3) : start
    guard let (first, afterFirst) = gauge(at: firstStart) else { return nil }
    var next = afterFirst
    var second: ExactDecimal?
    let firstIsNamed = gaugeUnit(at: next)
    let resume = firstIsNamed ?? next
    if let afterMark = rangeMark(at: resume) {
      let numberStart =
        bytes.hasPrefix("awg", at: afterMark, end: end) ? skipBlanks(afterMark + 3) : afterMark
      // `8 AWG … 350 kcmil` is no range of gauges.
      guard let (other, afterSecond) = gauge(at: numberStart) else { return nil }
      second = other
      next = afterSecond
    }
    if let named = gaugeUnit(at: next) {
      next = named
    } else if !isLed {
      return nil
    }
    guard let second else { return (Quantity(first, .wireGauge), next) }
    return (Quantity(from: min(first, second), to: max(first, second), .wireGauge), next)
  }

  /// `12` or `1/0`; the zeros count down: 1/0 is 0, 4/0 is -3.
  private func gauge(at start: Int) -> (ExactDecimal, next: Int)? {
    var index = start
    var number: Int64 = 0
    while index < end, Byte.isDigit(bytes[index]), index < start + 3 {
      number = number * 10 + Int64(bytes[index] - Byte.zero)
      index += 1
    }
    guard index > start, index - start <= 2 else { return nil }
    if bytes.at(index) == Byte.slash, bytes.at(index + 1) == Byte.zero, index + 1 < end,
      !Byte.isDigit(bytes.at(index + 2))
    {
      return (1...4).contains(number) ? (ExactDecimal(1 - number), index + 2) : nil
    }
    let next = bytes.at(index)
    let isWhole = index >= end || !(next == Byte.point || next == Byte.comma || next == Byte.slash)
    let isEllipsis = next == Byte.point && bytes.at(index + 1) == Byte.point
    let isClosed = next != Byte.slash && !Byte.isDigit(bytes.at(index + 1))
    return isWhole || isEllipsis || isClosed ? (ExactDecimal(number), index) : nil
  }

  private func gaugeUnit(at index: Int) -> Int? {
    guard let (unit, next) = unit(at: index), unit == .wireGauge else { return nil }
    return next
  }
}
