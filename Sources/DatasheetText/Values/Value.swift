/// What a cell of a datasheet says.
public enum Value: Hashable, Sendable {
  /// A printed dash.
  case absent
  /// A number with its unit; `also` holds the same in other units, such as inch or AWG.
  case quantity(Quantity, also: [Quantity])
  /// Several numbers in one cell or row; `nil` for a printed dash among them.
  case several([Quantity?])
  /// A number of things: poles, ways, pieces.
  case count(Int)
  /// A yes or no.
  case flag(Bool)
  /// Several short texts, such as the marks of the poles.
  case list([TextRange])
  /// Codes of a classification, each with the release it belongs to (ETIM).
  case releases([Release])
  /// Anything else, as printed.
  case text(TextRange)

  /// One release of a classification and the code that a part has in it.
  public struct Release: Hashable, Sendable {
    /// The release, such as `9.0`.
    public var release: TextRange
    /// The class in that release, such as `EC001284`.
    public var code: TextRange
  }
}

extension Value {
  /// The single quantity, where the value is one.
  public var quantity: Quantity? {
    if case .quantity(let quantity, _) = self { quantity } else { nil }
  }

  /// The value with every quantity in the unit that the catalog uses; twins stay as printed.
  public var canonical: Value {
    switch self {
    case .quantity(let quantity, let also):
      // A measure printed in inches alone keeps the print beside it.
      .quantity(
        quantity.canonical,
        also: quantity.unit == .inch ? [quantity.unconditioned] : also)
    case .several(let quantities): .several(quantities.map { $0?.canonical })
    default: self
    }
  }
}

/// What the cell under a label holds.
public enum ValueKind: Hashable, Sendable {
  /// Unknown: the form of the cell decides.
  case form
  /// A text, also where it looks like a number: names, GTIN, tariff and class codes.
  case text
  case count
  /// Yes or no; other words stay text.
  case flag
  case color
  /// Words divided by blanks.
  case list
  case quantity(Dimension)
}
