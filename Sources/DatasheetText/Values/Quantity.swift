/// One number or interval with its unit, as a cell prints it.
///
/// Bounds are open where the sheet gives one side only: `> 80 N` has a lower bound alone. In `AWG`
/// the lower number is the thicker wire; `1/0` to `4/0` are 0 to -3.
public struct Quantity: Hashable, Sendable {
  /// The lower bound, or the number itself.
  public var lower: ExactDecimal?
  /// The upper bound, or the number itself.
  public var upper: ExactDecimal?
  /// The unit as printed, until the catalog normalizes it.
  public var unit: Unit
  /// Whether this is one number rather than an interval or bound.
  public var isExact: Bool
  /// Whether the bound itself is left out (`>` and `<`).
  public var isExclusive = false
  /// Whether the sheet says "approx.".
  public var isApproximate = false
  /// The words around the number, such as `depending on pole number`.
  public var condition = TextRange.empty

  /// A single number.
  public init(_ value: ExactDecimal, _ unit: Unit) {
    lower = value
    upper = value
    self.unit = unit
    isExact = true
  }

  /// An interval; one side may be open.
  public init(from lower: ExactDecimal?, to upper: ExactDecimal?, _ unit: Unit) {
    self.lower = lower
    self.upper = upper
    self.unit = unit
    isExact = false
  }

  /// The single number, where it is no interval.
  public var value: ExactDecimal? { isExact ? lower : nil }
}

extension Quantity {
  /// The quantity without the words around it.
  var unconditioned: Quantity {
    var result = self
    result.condition = .empty
    return result
  }

  /// The same quantity in the unit that the catalog uses: kV as V, mΩ as Ohm, exactly.
  public var canonical: Quantity {
    let definition = unit.definition
    guard definition.canonical != unit else { return self }
    var result = self
    result.lower = lower?.scaled(by: definition.power, times: definition.multiplier)
    result.upper = upper?.scaled(by: definition.power, times: definition.multiplier)
    result.unit = definition.canonical
    return result
  }
}
