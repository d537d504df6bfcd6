/// A dimension as a type, so that a current cannot stand where a voltage belongs.
public protocol MeasuredDimension: Sendable {
  /// What is measured.
  static var dimension: Dimension { get }
}

/// A quantity of one dimension with its printed twins.
public struct Measure<Of: MeasuredDimension>: Sendable {
  /// The number or range, with the unit as printed until the catalog normalizes it.
  public let quantity: Quantity
  /// The same measure in other units, such as inch or AWG.
  public let also: [Quantity]

  /// Takes a value that is a quantity of the dimension.
  init?(_ value: Value?) {
    guard case .quantity(let quantity, let also)? = value,
      quantity.unit.dimension == Of.dimension
    else { return nil }
    self.quantity = quantity
    self.also = also
  }
}

/// Electric potential, in V.
public enum ElectricPotential: MeasuredDimension { public static let dimension = Dimension.voltage }
/// Electric current, in A.
public enum ElectricCurrent: MeasuredDimension { public static let dimension = Dimension.current }
/// Electric resistance, in Ohm.
public enum ElectricResistance: MeasuredDimension {
  public static let dimension = Dimension.resistance
}
/// Length, in mm; the twin is inch.
public enum Distance: MeasuredDimension { public static let dimension = Dimension.length }
/// Area of a conductor, in mm²; the twin is AWG.
public enum ConductorArea: MeasuredDimension {
  public static let dimension = Dimension.crossSection
}
/// Force, in N.
public enum Push: MeasuredDimension { public static let dimension = Dimension.force }
/// Mass, in g.
public enum Mass: MeasuredDimension { public static let dimension = Dimension.weight }
/// Heat of combustion, in MJ.
public enum Heat: MeasuredDimension { public static let dimension = Dimension.energy }
/// Temperature, in °C.
public enum Warmth: MeasuredDimension { public static let dimension = Dimension.temperature }
/// Plane angle, in degrees.
public enum PlaneAngle: MeasuredDimension { public static let dimension = Dimension.angle }

public typealias Voltage = Measure<ElectricPotential>
public typealias Current = Measure<ElectricCurrent>
public typealias Resistance = Measure<ElectricResistance>
public typealias Length = Measure<Distance>
public typealias CrossSection = Measure<ConductorArea>
public typealias Force = Measure<Push>
public typealias Weight = Measure<Mass>
public typealias FireLoad = Measure<Heat>
public typealias Temperature = Measure<Warmth>
public typealias Angle = Measure<PlaneAngle>

/// A cell that says yes or no on some sheets and how on others: `Yes`, `retrofitable`.
public enum FlagOrWords: Hashable, Sendable {
  case flag(Bool)
  case words(TextRange)
}
