/// A connector of the 831 series (X-COM MULTI CONNECTION SYSTEM): female, male, or header.
public struct Connector831: TradeData, ElectricalData, ConnectionData, GeometricalData,
  MechanicalData, MaterialData, EnvironmentalData
{
  /// What the sheet says of the part, keys of the catalog.
  public let properties: Properties
  /// Which half of the connection it is; `nil` where the title does not tell.
  public let gender: Gender?
}
