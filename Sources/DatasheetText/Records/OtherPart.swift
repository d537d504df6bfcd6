/// Any other part: accessories, and products that have no record of their own. Every field that a
/// sheet can print is there.
public struct OtherPart: TradeData, ElectricalData, ConnectionData, GeometricalData, MechanicalData,
  MaterialData, EnvironmentalData
{
  /// What the sheet says of the part, keys of the catalog.
  public let properties: Properties

  /// Whether the part is insulated, as a ferrule's title says.
  public var insulated: Bool? { flag(.insulated) }
}
