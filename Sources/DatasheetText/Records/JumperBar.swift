/// A jumper bar: commons the potentials of neighbouring terminal blocks (2000 series and others).
public struct JumperBar: TradeData, ElectricalData, GeometricalData, MaterialData, EnvironmentalData
{
  /// What the sheet says of the part, keys of the catalog.
  public let properties: Properties

  /// Number of contacts, `7-way`.
  public var ways: Int? { count(.ways) }
  /// Whether the bar is insulated.
  public var insulated: Bool? { flag(.insulated) }
  /// The nominal current of the title, in A.
  public var nominalCurrent: Current? { Current(properties[.nominalCurrent]) }
}
