/// What stands beside a number and makes it a part of something else: `2 x`, `±`, `1 000`, `6/4/`,
/// `11 and`, a second unit.
extension QuantityReader {
  /// Whether a number stands on its own before: only words, a colon, `=` or brackets divide it from
  /// another number or sign.
  func isClear(before start: Int) -> Bool {
    if followsSeparator(start) { return false }
    var index = start
    while index > floor {
      let byte = bytes[index - 1]
      if Byte.isDigit(byte) || isSign(before: index) { return false }
      if isBarrier(byte, at: index - 1) { return true }
      if Byte.isLetter(byte) {
        let word = word(before: index)
        if isTimes(word) { return false }
        guard Words.joints.meaning(of: word, in: bytes) != nil else { return true }
        index = word.lower
      } else {
        index -= 1
      }
    }
    return true
  }

  /// `.5 mm` and `,5 mm` lost a digit; the point of `approx.5 N` ends a word.
  private func followsSeparator(_ start: Int) -> Bool {
    guard start > floor, bytes[start - 1] == Byte.point || bytes[start - 1] == Byte.comma else {
      return false
    }
    return start - 1 == floor || !Byte.isLetter(bytes[start - 2])
  }

  /// `:`, `=` and brackets; a colon between digits is none.
  private func isBarrier(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case Byte.colon: bytes[index + 1] == Byte.space
    case UInt8(ascii: "="), Byte.openParenthesis, Byte.closeParenthesis, Byte.openBracket,
      Byte.closeBracket:
      true
    default: false
    }
  }

  /// A sign that is not the number's own: `±`, `×`, `+`, `^`, `*`, an ellipsis, or a dash.
  private func isSign(before index: Int) -> Bool {
    guard index > floor, !Byte.isPlain(bytes[index - 1]) else { return false }
    return Words.signsThatCrowd.contains { sign in
      index - sign.count >= floor && bytes[(index - sign.count)..<index].elementsEqual(sign)
    }
  }

  private func word(before end: Int) -> TextRange {
    var start = end
    while start > floor, Byte.isLetter(bytes[start - 1]) { start -= 1 }
    return TextRange(start, end)
  }

  private func isTimes(_ word: TextRange) -> Bool {
    word.count == 1 && Byte.lowercased(bytes[word.lower]) == UInt8(ascii: "x")
  }

  /// Whether what follows a quantity leaves it whole: no second unit, no factor, no rest of a range.
  func isClear(after next: Int) -> Bool {
    let index = skipBlanks(next)
    guard index < end else { return true }
    if continuesRange(at: next) { return false }
    for sign in Words.signsThatCrowd.prefix(2) where bytes[index...].starts(with: sign) {
      return false
    }
    if isTimes(TextRange(index, index + 1)) {
      let after = skipBlanks(index + 1)
      return !(after < end && Byte.isDigit(bytes[after]))
    }
    if index > next, Byte.isDigit(bytes[index]) { return !isBareNumber(at: index) }
    guard index > next, Byte.isLetter(bytes[index]), let (other, _) = unit(at: index) else {
      return true
    }
    return other == .wireGauge
  }

  /// Whether a number without a unit stands alone: in `250 V 320 400` the others lost theirs.
  private func isBareNumber(at index: Int) -> Bool {
    let after = numbers.read(bytes, at: index, end: end).end
    guard after == end || bytes[after] == Byte.space else { return false }
    return unit(at: after) == nil && rangeMark(at: after) == nil
  }

  /// `0.5 mm ... 4`, `11 mm ...`: the other end has no unit or was cut off. A dash alone is no range.
  func continuesRange(at next: Int) -> Bool {
    guard let afterMark = rangeMark(at: next) else { return false }
    let mark = bytes[skipBlanks(next)...]
    return mark.starts(with: "..".utf8) || mark.starts(with: "…".utf8)
      || (afterMark < end && Byte.isDigit(bytes[afterMark]))
  }
}
