/// Typed reading of a part's properties. What a field holds was settled when the property was taken;
/// a field is `nil` where the sheet does not print it.
public protocol TypedData: Sendable {
  /// The properties that the fields read.
  var properties: Properties { get }
}

extension TypedData {
  func text(_ key: PropertyKey) -> TextRange? {
    if case .text(let range)? = properties[key] { range } else { nil }
  }

  func count(_ key: PropertyKey) -> Int? {
    if case .count(let number)? = properties[key] { number } else { nil }
  }

  func flag(_ key: PropertyKey) -> Bool? {
    if case .flag(let flag)? = properties[key] { flag } else { nil }
  }

  func list(_ key: PropertyKey) -> [TextRange]? {
    if case .list(let words)? = properties[key] { words } else { nil }
  }

  func flagOrWords(_ key: PropertyKey) -> FlagOrWords? {
    switch properties[key] {
    case .flag(let flag): .flag(flag)
    case .text(let words): .words(words)
    default: nil
    }
  }
}

/// Trade and logistics.
public protocol TradeData: TypedData {}

extension TradeData {
  /// GTIN, 13 or 14 digits with a check digit (GS1 General Specifications).
  public var gtin: TextRange? { text(.gtin) }
  /// ISO 3166-1 alpha-2 code.
  public var countryOfOrigin: TextRange? { text(.countryOfOrigin) }
  /// Customs tariff number, digits only.
  public var customsTariffNumber: TextRange? { text(.customsTariffNumber) }
  /// WAGO's product group, such as `22 (TOPJOB S)`.
  public var productGroup: TextRange? { text(.productGroup) }
  /// Such as `bag` or `BOX`.
  public var packagingType: TextRange? { text(.packagingType) }
  /// Pieces in a packaging unit.
  public var packagingUnit: Int? { count(.packagingUnit) }
  /// UNSPSC code, eight digits.
  public var unspsc: TextRange? { text(.unspsc) }
  /// ETIM class in each release that the sheet prints.
  public var etim: [Value.Release] {
    if case .releases(let releases)? = properties[.etim] { releases } else { [] }
  }
  /// Export control classification, as printed.
  public var eccn: TextRange? { text(.eccn) }
  /// RoHS status, as printed.
  public var rohs: TextRange? { text(.rohs) }
}

/// Electrical ratings; the full set by category and use group is `PartRecord.ratings`.
public protocol ElectricalData: TypedData {}

extension ElectricalData {
  /// The rated voltage printed first, in V.
  public var ratedVoltage: Voltage? { Voltage(properties[.ratedVoltage]) }
  /// The rated impulse withstand voltage printed first, in V.
  public var ratedImpulseVoltage: Voltage? { Voltage(properties[.ratedImpulseVoltage]) }
  /// The rated current printed first, in A.
  public var ratedCurrent: Current? { Current(properties[.ratedCurrent]) }
  /// The rated current in hazardous areas, protection Ex e II (IEC 60079-7), in A.
  public var ratedCurrentExE2: Current? { Current(properties[.ratedCurrentExE2]) }
  /// Resistance of a contact, in Ohm.
  public var contactResistance: Resistance? { Resistance(properties[.contactResistance]) }
  /// Resistance of the transition from plug to socket, in Ohm.
  public var contactTransitionResistance: Resistance? {
    Resistance(properties[.contactTransitionResistance])
  }
}

/// How conductors are connected.
public protocol ConnectionData: TypedData {}

extension ConnectionData {
  /// Such as `Push-in CAGE CLAMP®`.
  public var connectionTechnology: TextRange? { text(.connectionTechnology) }
  /// Such as `Lever` or `Operating tool Push-in`.
  public var actuationType: TextRange? { text(.actuationType) }
  /// In mm².
  public var nominalCrossSection: CrossSection? { CrossSection(properties[.nominalCrossSection]) }
  /// In mm², with the AWG range as its twin.
  public var solidConductor: CrossSection? { CrossSection(properties[.solidConductor]) }
  /// In mm²: what can be pushed in without actuating the clamp.
  public var solidConductorPushIn: CrossSection? { CrossSection(properties[.solidConductorPushIn]) }
  /// In mm².
  public var strandedConductor: CrossSection? { CrossSection(properties[.strandedConductor]) }
  /// In mm².
  public var fineStrandedConductor: CrossSection? {
    CrossSection(properties[.fineStrandedConductor])
  }
  /// In mm².
  public var fineStrandedConductorInsulatedFerrule: CrossSection? {
    CrossSection(properties[.fineStrandedConductorInsulatedFerrule])
  }
  /// In mm².
  public var fineStrandedConductorUninsulatedFerrule: CrossSection? {
    CrossSection(properties[.fineStrandedConductorUninsulatedFerrule])
  }
  /// In mm²: the thinnest that can be pushed in.
  public var fineStrandedConductorFerrulePushIn: CrossSection? {
    CrossSection(properties[.fineStrandedConductorFerrulePushIn])
  }
  /// In mm.
  public var stripLength: Length? { Length(properties[.stripLength]) }
  /// Number of poles.
  public var poles: Int? { count(.poles) }
  /// Number of places where a conductor can be connected.
  public var connectionPoints: Int? { count(.connectionPoints) }
  /// Number of potentials.
  public var potentials: Int? { count(.potentials) }
  /// Number of kinds of connection.
  public var connectionTypes: Int? { count(.connectionTypes) }
  /// Number of levels.
  public var levels: Int? { count(.levels) }
  /// Between conductor and mating direction, in degrees.
  public var conductorEntryAngle: Angle? { Angle(properties[.conductorEntryAngle]) }
}

/// Sizes.
public protocol GeometricalData: TypedData {}

extension GeometricalData {
  /// From pole to pole, in mm.
  public var pinSpacing: Length? { Length(properties[.pinSpacing]) }
  /// In mm.
  public var width: Length? { Length(properties[.width]) }
  /// In mm.
  public var height: Length? { Length(properties[.height]) }
  /// In mm.
  public var depth: Length? { Length(properties[.depth]) }
  /// Thickness of the housing sheet that a snap-in part fits, in mm.
  public var sheetThickness: Length? { Length(properties[.sheetThickness]) }
}

/// How a connector mates, is held and marked.
public protocol MechanicalData: TypedData {}

extension MechanicalData {
  /// The coding letter; parts mate where it is the same.
  public var coding: TextRange? { text(.coding) }
  /// In N.
  public var matingForce: Force? { Force(properties[.matingForce]) }
  /// In N.
  public var retentionForce: Force? { Force(properties[.retentionForce]) }
  /// In N.
  public var unmatingForce: Force? { Force(properties[.unmatingForce]) }
  /// The number of cycles printed first, with its condition.
  public var matingCycles: Value? { properties[.matingCycles] }
  /// Such as `Snap-in`.
  public var mountingType: TextRange? { text(.mountingType) }
  /// Marks of the poles in print order.
  public var marking: [TextRange]? { list(.marking) }
  /// Marks of the potentials in print order.
  public var potentialMarking: [TextRange]? { list(.potentialMarking) }
  /// IP code (IEC 60529).
  public var protectionClass: TextRange? { text(.protectionClass) }
  /// What the part is meant for.
  public var application: TextRange? { text(.application) }
  /// Whether the coding can be varied.
  public var variableCoding: FlagOrWords? { flagOrWords(.variableCoding) }
  /// Whether the part is held from turning.
  public var antiRotationProtection: FlagOrWords? { flagOrWords(.antiRotationProtection) }
  /// Such as `Female connector/socket`.
  public var contactType: TextRange? { text(.contactType) }
  /// What the connector connects, such as `for conductor`.
  public var connectorConnectionType: TextRange? { text(.connectorConnectionType) }
  /// Whether wrong mating is impossible.
  public var mismatingProtection: FlagOrWords? { flagOrWords(.mismatingProtection) }
  /// How the plug connection is locked.
  public var plugLocking: TextRange? { text(.plugLocking) }
  /// Whether, or how, there is a locking lever.
  public var lockingLever: FlagOrWords? { flagOrWords(.lockingLever) }
}

/// What the part is made of.
public protocol MaterialData: TypedData {}

extension MaterialData {
  /// Canonical English name of the colour.
  public var color: TextRange? { text(.color) }
  /// Canonical English name of the colour.
  public var actuatorColor: TextRange? { text(.actuatorColor) }
  /// Insulation group (IEC 60664-1).
  public var materialGroup: TextRange? { text(.materialGroup) }
  /// Such as `Polyamide 66 (PA 66)`.
  public var insulatingMaterial: TextRange? { text(.insulatingMaterial) }
  /// Per UL 94.
  public var flammabilityClass: TextRange? { text(.flammabilityClass) }
  /// As printed.
  public var clampingSpringMaterial: TextRange? { text(.clampingSpringMaterial) }
  /// As printed.
  public var contactMaterial: TextRange? { text(.contactMaterial) }
  /// As printed.
  public var contactPlating: TextRange? { text(.contactPlating) }
  /// Heat set free in a fire, in MJ.
  public var fireLoad: FireLoad? { FireLoad(properties[.fireLoad]) }
  /// In g.
  public var weight: Weight? { Weight(properties[.weight]) }
}

/// Where the part may be used.
public protocol EnvironmentalData: TypedData {}

extension EnvironmentalData {
  /// In °C.
  public var limitTemperature: Temperature? { Temperature(properties[.limitTemperature]) }
  /// In °C: where it may be mounted and wired.
  public var processingTemperature: Temperature? { Temperature(properties[.processingTemperature]) }
  /// In °C: continuous operation.
  public var operatingTemperature: Temperature? { Temperature(properties[.operatingTemperature]) }
}
