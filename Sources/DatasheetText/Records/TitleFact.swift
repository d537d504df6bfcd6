/// One fact that the printed title states, such as the 4 of `4-pole`.
public struct TitleFact: Sendable {
  /// The property that it speaks of.
  public let key: PropertyKey
  /// What it says, with the unit as printed.
  public let value: Value
}

extension SheetText {
  /// Whether a text is a colour that the vocabulary knows.
  package func isColor(_ range: TextRange) -> Bool {
    Words.colors.meaning(of: range, in: bytes) != nil
  }

  /// The number that begins at an offset with a digit; `nil` where it can be read two ways.
  package func number(at start: Int, end: Int) -> (value: ExactDecimal, end: Int)? {
    let token = NumberReader().read(bytes, at: start, end: end)
    guard case .number(let value) = token.content else { return nil }
    return (value, token.end)
  }

  /// The item number that begins at an offset.
  package func itemNumber(at start: Int, end: Int) -> ItemNumber? {
    ItemNumber.read(bytes, at: start, end: end)?.0
  }
}
