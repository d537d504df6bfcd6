/// Values from texts that people type, by the grammar of the sheets.
extension ExactDecimal {
  /// Reads a text that is one number: `4`, `41,4`, `-35`.
  ///
  /// `nil` where it is none, or can be read two ways, as `1.000`.
  public init?(printed text: String) {
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == Byte.hyphen
    let start = isNegative ? 1 : 0
    guard start < bytes.count, Byte.isDigit(bytes[start]) else { return nil }
    let token = NumberReader().read(bytes, at: start, end: bytes.count)
    guard token.end == bytes.count, case .number(let number) = token.content else { return nil }
    self.init(isNegative ? -number.digits : number.digits, exponent: number.exponent)
  }
}

extension Quantity {
  /// Reads a text that is one number or range with its unit: `2,5 mm²`, `0.5 … 4 mm2`, `14 AWG`.
  ///
  /// The unit stays as printed. `nil` where it is none, or can be read two ways, as `1.000 V`.
  public init?(printed text: String) {
    let bytes = Array(text.utf8)
    var reader = QuantityReader(bytes, TextRange(0, bytes.count))
    let found = reader.all()
    guard found.count == 1, found[0].range == TextRange(0, bytes.count),
      found[0].quantity.lower != nil, found[0].quantity.upper != nil
    else { return nil }
    self = found[0].quantity
  }
}

extension Unit {
  /// Reads a text that is a unit in any spelling of the sheets: `mm²`, `mm2`, `inch`.
  public init?(printed text: String) {
    let spelled = Unit.allCases.first { $0.definition.spellings.contains(text) }
    guard let spelled else { return nil }
    self = spelled
  }
}

/// The colours that the catalog knows.
public enum ColorName {
  /// The English name of a colour in any spelling of the sheets: `light gray` of `lichtgrau`.
  public static func canonical(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return Words.colors.meaning(of: TextRange(0, bytes.count), in: bytes)
  }
}

/// Yes and no in the languages of the sheets.
public enum FlagWord {
  /// What a word says; `nil` where it is neither.
  public static func meaning(_ text: String) -> Bool? {
    let bytes = Array(text.utf8)
    return Words.flags.meaning(of: TextRange(0, bytes.count), in: bytes)
  }
}
