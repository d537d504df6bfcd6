/// A WINSTA plug or socket for building installation (770 MIDI, 890 MINI and their like).
public struct WinstaConnector: TradeData, ElectricalData, ConnectionData, GeometricalData,
  MechanicalData, MaterialData, EnvironmentalData
{
  public let properties: Properties
  /// Which half of the connection it is; `nil` where the title does not tell.
  public let gender: Gender?
}
