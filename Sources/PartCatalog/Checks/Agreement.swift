import DatasheetText

/// Whether two statements of one fact on a sheet say the same.
enum Agreement {
  /// `nil` where the two cannot be compared.
  static func agree(_ left: Value, _ right: Value, in text: SheetText) -> Bool? {
    switch (left, right) {
    case (.count(let number), .count(let other)): number == other
    case (.text(let words), .text(let others)): letters(words, others, in: text)
    case (.quantity(let quantity, _), .quantity(let other, _)): agree(quantity, other)
    default: nil
    }
  }

  private static func agree(_ left: Quantity, _ right: Quantity) -> Bool? {
    let (left, right) = (left.canonical, right.canonical)
    guard left.unit == right.unit, let number = left.value, let other = right.value else {
      return nil
    }
    // Conductors come in few sizes, which nobody rounds.
    return left.unit == .squareMillimetre ? number.isEqual(to: other) : agree(number, other)
  }

  /// Whether two prints of one number agree: equal, or one is the other rounded to a tenth or finer.
  ///
  /// The sheets drop zeros after the point, so that 40 is 40.0.
  static func agree(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.digits == right.digits }
    if left.isEqual(to: right) { return true }
    let distance = (left.approximation - right.approximation).magnitude
    return distance <= min(max(left.halfUnit, right.halfUnit), 0.05) + 1e-9
  }

  /// Letters such as a coding: longer texts say more than a letter and are not compared.
  private static func letters(_ left: TextRange, _ right: TextRange, in text: SheetText) -> Bool? {
    if text.same(left, right, in: text) { return true }
    return left.count <= 2 && right.count <= 2 ? false : nil
  }
}
