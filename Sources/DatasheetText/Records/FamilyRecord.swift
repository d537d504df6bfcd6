/// A part as the record of its family.
public enum FamilyRecord: Sendable {
  case jumperBar(JumperBar)
  case winstaConnector(WinstaConnector)
  case connector831(Connector831)
  case other(OtherPart)
}

extension PartRecord {
  /// The family, by the kind that the title names and the series of the item number.
  public var family: Family { kind?.family(series: itemNumber.series) ?? .other }

  /// The part with the typed fields of its family.
  public var typed: FamilyRecord {
    switch family {
    case .jumperBar: .jumperBar(JumperBar(properties: properties))
    case .winstaConnector:
      .winstaConnector(WinstaConnector(properties: properties, gender: kind?.gender))
    case .connector831: .connector831(Connector831(properties: properties, gender: kind?.gender))
    case .other: .other(OtherPart(properties: properties))
    }
  }
}

/// What decides whether two halves of a plug connection fit.
public struct MatingFace: Sendable {
  /// Number of poles.
  public var poles: Int?
  /// The coding letter.
  public var coding: TextRange?
  /// In mm.
  public var pinSpacing: Length?
  /// Which half it is.
  public var gender: Gender?
}

extension FamilyRecord {
  /// The mating face; a part that plugs nowhere has none.
  public var matingFace: MatingFace? {
    switch self {
    case .jumperBar: nil
    case .winstaConnector(let connector): MatingFace(connector, connector.gender)
    case .connector831(let connector): MatingFace(connector, connector.gender)
    case .other(let part): MatingFace(part, nil)
    }
  }
}

extension MatingFace {
  fileprivate init(
    _ part: some ConnectionData & MechanicalData & GeometricalData, _ gender: Gender?
  ) {
    self.init(
      poles: part.poles, coding: part.coding, pinSpacing: part.pinSpacing, gender: gender)
  }
}
