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
public enum ElectricPotential: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.voltage
}

/// Electric current, in A.
public enum ElectricCurrent: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.current
}

/// Electric resistance, in Ohm.
public enum ElectricResistance: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.resistance
}

/// Length, in mm; the twin is inch.
public enum Distance: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.length
}

/// Area of a conductor, in mm²; the twin is AWG.
public enum ConductorArea: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.crossSection
}

/// Force, in N.
public enum Push: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.force
}

/// Mass, in g.
public enum Mass: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.weight
}

/// Heat of combustion, in MJ.
public enum Heat: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.energy
}

/// Temperature, in °C.
public enum Warmth: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.temperature
}

/// Plane angle, in degrees.
public enum PlaneAngle: MeasuredDimension {
  /// What is measured.
  public static let dimension = Dimension.angle
}

/// In V.
public typealias Voltage = Measure<ElectricPotential>
/// In A.
public typealias Current = Measure<ElectricCurrent>
/// In Ohm.
public typealias Resistance = Measure<ElectricResistance>
/// In mm, with inch as its twin.
public typealias Length = Measure<Distance>
/// In mm², with AWG as its twin.
public typealias CrossSection = Measure<ConductorArea>
/// In N.
public typealias Force = Measure<Push>
/// In g.
public typealias Weight = Measure<Mass>
/// In MJ.
public typealias FireLoad = Measure<Heat>
/// In °C.
public typealias Temperature = Measure<Warmth>
/// In degrees.
public typealias Angle = Measure<PlaneAngle>

/// A cell that says yes or no on some sheets and how on others: `Yes`, `retrofitable`.
public enum FlagOrWords: Hashable, Sendable {
  case flag(Bool)
  case words(TextRange)
}
