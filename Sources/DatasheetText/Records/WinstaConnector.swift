/// A WINSTA plug or socket for building installation (770 MIDI, 890 MINI and their like).
public struct WinstaConnector: TradeData, ElectricalData, ConnectionData, GeometricalData,
  MechanicalData, MaterialData, EnvironmentalData
{
  /// What the sheet says of the part, keys of the catalog.
  public let properties: Properties
  /// Which half of the connection it is; `nil` where the title does not tell.
  public let gender: Gender?
}
