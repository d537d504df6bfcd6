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
  /// Judges every pair: in the rows, in the title, and in the titles of the items that it names.
  mutating func checkTwins(of part: Part) {
    let record = part.record
    let rows = record.attributes
    for index in rows.indices {
      checkTwins(rows[index].value, part, line: rows[index].line, of: rows[index].raw)
    }
    for fact in record.titleFacts {
      checkTwins(fact.value, part, line: record.titleLine, of: record.title)
    }
    for reference in record.references {
      guard let value = reference.properties[.nominalCrossSection] else { continue }
      checkTwins(value, part, line: reference.titleLine, of: reference.title)
    }
  }

  private mutating func checkTwins(_ value: Value, _ part: Part, line: Int, of range: TextRange) {
    guard case .quantity(let quantity, let also) = value else { return }
    for twin in also {
      switch Twins.judge(quantity, twin) {
      case .agree, nil: break
      case .disagree:
        report(
          .twinMismatch,
          "\(quantity.printed) and \(twin.printed) are not the same measure; "
            + "expected \(Twins.expected(for: quantity, like: twin).printed)",
          part: part.itemNumber, at: place(line: line, of: range))
      case .doubtful:
        reportDoubtfulTwin(quantity, twin, part, at: place(line: line, of: range))
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
