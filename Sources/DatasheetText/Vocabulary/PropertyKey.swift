/// The properties of a part, in the order and with the names of the catalog.
public enum PropertyKey: UInt8, CaseIterable, Sendable {
  case gtin, countryOfOrigin, customsTariffNumber, productGroup, packagingType, packagingUnit
  case unspsc, etim, eccn, rohs
  case ratedVoltage, ratedImpulseVoltage, ratedCurrent, ratedCurrentExE2
  case contactResistance, contactTransitionResistance
  case ways, insulated, nominalCurrent
  case connectionTechnology, actuationType, nominalCrossSection
  case solidConductor, solidConductorPushIn, strandedConductor, fineStrandedConductor
  case fineStrandedConductorInsulatedFerrule, fineStrandedConductorUninsulatedFerrule
  case fineStrandedConductorFerrulePushIn, stripLength
  case poles, connectionPoints, potentials, connectionTypes, levels, conductorEntryAngle
  case pinSpacing, width, height, depth, sheetThickness
  case coding, matingForce, retentionForce, unmatingForce, matingCycles, mountingType
  case marking, potentialMarking, protectionClass, application, variableCoding
  case antiRotationProtection, contactType, connectorConnectionType, mismatingProtection
  case plugLocking, lockingLever
  case color, actuatorColor, materialGroup, insulatingMaterial, flammabilityClass
  case clampingSpringMaterial, contactMaterial, contactPlating, fireLoad, weight
  case limitTemperature, processingTemperature, operatingTemperature
}

extension PropertyKey {
  /// The name of the property in JSON.
  public var name: String { PropertyKey.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { "\($0)" }

  /// What a cell that feeds the property holds.
  public var kind: ValueKind {
    switch self {
    case .gtin, .customsTariffNumber, .unspsc, .etim, .countryOfOrigin, .eccn, .rohs,
      .productGroup, .packagingType, .connectionTechnology, .actuationType, .coding,
      .mountingType, .protectionClass, .application, .contactType, .connectorConnectionType,
      .plugLocking, .materialGroup, .insulatingMaterial, .flammabilityClass,
      .clampingSpringMaterial, .contactMaterial, .contactPlating:
      .text
    case .packagingUnit, .ways, .poles, .connectionPoints, .potentials, .connectionTypes, .levels,
      .matingCycles:
      .count
    case .insulated, .variableCoding, .antiRotationProtection, .mismatingProtection, .lockingLever:
      .flag
    case .color, .actuatorColor: .color
    case .marking, .potentialMarking: .list
    case .ratedVoltage, .ratedImpulseVoltage: .quantity(.voltage)
    case .ratedCurrent, .ratedCurrentExE2, .nominalCurrent: .quantity(.current)
    case .contactResistance, .contactTransitionResistance: .quantity(.resistance)
    case .nominalCrossSection, .solidConductor, .solidConductorPushIn, .strandedConductor,
      .fineStrandedConductor, .fineStrandedConductorInsulatedFerrule,
      .fineStrandedConductorUninsulatedFerrule, .fineStrandedConductorFerrulePushIn:
      .quantity(.crossSection)
    case .stripLength, .pinSpacing, .width, .height, .depth, .sheetThickness: .quantity(.length)
    case .conductorEntryAngle: .quantity(.angle)
    case .matingForce, .retentionForce, .unmatingForce: .quantity(.force)
    case .fireLoad: .quantity(.energy)
    case .weight: .quantity(.weight)
    case .limitTemperature, .processingTemperature, .operatingTemperature: .quantity(.temperature)
    }
  }
}

extension PropertyKey {
  /// Whether standards rate the property, each by itself.
  var isRated: Bool {
    switch self {
    case .ratedVoltage, .ratedImpulseVoltage, .ratedCurrent: true
    default: false
    }
  }

  /// Whether a value of the property is a short code.
  var isCode: Bool {
    switch self {
    case .gtin, .unspsc, .coding, .protectionClass, .flammabilityClass, .materialGroup: true
    default: false
    }
  }
}
