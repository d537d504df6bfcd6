extension SheetText {
  /// Whether a cell begins with a standard and its number, or is CSA.
  package func namesStandard(_ words: TextRange) -> Bool {
    LabelReader.standardWithScopes(words, in: bytes).map { isWholeStandard($0.standard) } ?? false
  }

  /// Whether a standard is printed in full: body and number, such as `IEC/EN 60664-1`. CSA alone
  /// stands for its only standard of connectors.
  package func isWholeStandard(_ standard: TextRange) -> Bool {
    guard LabelReader.standardWithScopes(standard, in: bytes)?.standard == standard else {
      return false
    }
    return Byte.isDigit(bytes[standard.upper - 1])
      || bytes.hasPrefix("csa", at: standard.lower, end: standard.upper)
  }
}
