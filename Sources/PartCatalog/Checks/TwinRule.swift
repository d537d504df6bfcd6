public import DatasheetText

/// `twin-mismatch`: a sheet prints most measures twice, in metric and imperial units.
extension RuleDefinition {
  static let twinMismatch = RuleDefinition(
    .error,
    "A sheet prints most measures twice: mm beside inch, mm² beside AWG. Both come from "
      + "one number, so their rounding intervals must overlap: 32.4 mm and 1.275 inch agree, "
      + "41.4 mm and 1.64 inch do not. A conductor and its gauge must be a pair that the "
      + "trade uses side by side, such as 4 mm² and 12 AWG. One of the two prints is wrong; "
      + "the original decides which.")
}

extension Inspection {
  mutating func checkTwins(of part: Part) {
    for row in part.record.attributes {
      guard case .quantity(let quantity, let also) = row.value else { continue }
      for twin in also where Twins.agree(quantity, twin) == false {
        report(
          .twinMismatch,
          "'\(part.text[row.raw])': \(quantity.printed) and \(twin.printed) are not the same measure; "
            + "one of them is wrong",
          part: part.itemNumber, at: place(part.source, line: row.line, of: row.raw))
      }
    }
  }
}

extension Quantity {
  /// The quantity as people write it, without its condition.
  public var printed: String {
    let symbol = unit.definition.symbol
    let number =
      switch (lower, upper) {
      case (let lower?, let upper?): isExact ? "\(lower)" : "\(lower) … \(upper)"
      case (let lower?, nil): "\(isExclusive ? ">" : "≥") \(lower)"
      case (nil, let upper?): "\(isExclusive ? "<" : "≤") \(upper)"
      case (nil, nil): ""
      }
    let glue = symbol.isEmpty || symbol == "°" ? "" : " "
    return (isApproximate ? "≈ " : "") + number + glue + symbol
  }
}
