import DatasheetText

/// `length-formula`: the formula beside the drawing does not give the printed width.
extension RuleDefinition {
  static let lengthFormula = RuleDefinition(
    .warning,
    "Beside the drawing stands how the length follows from the number of poles: L = pole "
      + "no. x pin spacing + 1.9 mm. With the poles and the pin spacing of the table it must "
      + "give the width (or the depth) as printed: 4 x 7.62 mm + 1.9 mm = 32.38 mm, which "
      + "is 32.4 mm. Here it gives none of them. A warning only, as the drawing may measure "
      + "something else.")
}

extension Inspection {
  /// `offset` is where the sign of equality stands behind the `L`.
  mutating func checkFormula(of part: Part, _ note: Note, at offset: Int) {
    guard let formula = LengthFormula.read(part.text, from: offset, to: note.text.end),
      isOneMoreStatement(), case .count(let poles)? = part.onlyRow(of: .poles)?.value,
      let spacing = part.onlyRow(of: .pinSpacing)?.value.quantity?.canonical.value,
      let width = part.onlyRow(of: .width), let printed = width.value.quantity?.canonical.value
    else { return }
    let length = formula.length(poles: poles, spacing: spacing)
    let sides = [PropertyKey.width, .depth].compactMap {
      part.onlyRow(of: $0)?.value.quantity?.canonical.value
    }
    guard !sides.contains(where: { Agreement.agree($0, length) }) else { return }
    report(
      .lengthFormula,
      "the row says \(printed) mm, the formula gives \(length) mm for \(poles) poles at "
        + "\(spacing) mm",
      part: part.itemNumber, at: place(line: width.line, of: width.raw),
      related: [place(line: note.line, of: note.text)])
  }
}

/// `L = pole no. x pin spacing + 1.9 mm`, `L = (Polzahl - 1) x Rastermaß + 5,5 mm`.
struct LengthFormula {
  private let fewerPoles: Int
  private let added: ExactDecimal

  static func read(_ text: SheetText, from start: Int, to end: some BinaryInteger)
    -> LengthFormula?
  {
    var reader = ProseReader(text, from: start, to: end)
    guard reader.take("=") else { return nil }
    while reader.take("(") {}
    guard reader.take(oneOf: poles) else { return nil }
    let isFewer = reader.take(oneOf: minus) && reader.take("1")
    _ = reader.take(")")
    guard reader.times(), reader.take(oneOf: spacings) else { return nil }
    _ = reader.take(")")
    guard reader.take("+"), let added = reader.number(), reader.millimetres() else { return nil }
    return LengthFormula(fewerPoles: isFewer ? 1 : 0, added: added)
  }

  private static let poles = [
    "pole no.", "no. of poles", "number of poles", "pole number", "poles", "polzahl",
  ]
  private static let spacings = ["pin spacing", "pitch", "rastermaß", "rastermass"]
  private static let minus = ["-", "–", "\u{2212}"]

  /// The length in mm, exactly.
  func length(poles: Int, spacing: ExactDecimal) -> ExactDecimal {
    let exponent = min(spacing.exponent, added.exponent)
    let product = spacing.scaled(by: 0, times: Int64(poles - fewerPoles))
    return ExactDecimal(
      product.digits(at: exponent) + added.digits(at: exponent), exponent: exponent)
  }
}

extension ExactDecimal {
  /// The digits down to a lower power of ten; printed numbers are short enough for it.
  fileprivate func digits(at target: Int8) -> Int64 {
    (target..<exponent).reduce(digits) { digits, _ in digits &* 10 }
  }
}
