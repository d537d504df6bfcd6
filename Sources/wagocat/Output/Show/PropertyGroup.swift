import DatasheetText

/// Properties that people read together, in the order of the catalog.
enum PropertyGroup: String, CaseIterable {
  case electrical = "Electrical"
  case connection = "Connection"
  case geometry = "Geometry"
  case mechanics = "Mechanics"
  case material = "Material"
  case environment = "Environment"
  case identity = "Identity"

  /// The group of a property: the contract lists them so.
  init(_ key: PropertyKey) {
    self =
      switch key {
      case .gtin, .countryOfOrigin, .customsTariffNumber, .productGroup, .packagingType,
        .packagingUnit, .unspsc, .etim, .eccn, .rohs:
        .identity
      case .ratedVoltage, .ratedImpulseVoltage, .ratedCurrent, .ratedCurrentExE2,
        .contactResistance, .contactTransitionResistance, .ways, .insulated, .nominalCurrent:
        .electrical
      case .connectionTechnology, .actuationType, .nominalCrossSection, .solidConductor,
        .solidConductorPushIn, .strandedConductor, .fineStrandedConductor,
        .fineStrandedConductorInsulatedFerrule, .fineStrandedConductorUninsulatedFerrule,
        .fineStrandedConductorFerrulePushIn, .stripLength, .poles, .connectionPoints, .potentials,
        .connectionTypes, .levels, .conductorEntryAngle:
        .connection
      case .pinSpacing, .width, .height, .depth, .sheetThickness: .geometry
      case .coding, .matingForce, .retentionForce, .unmatingForce, .matingCycles, .mountingType,
        .marking, .potentialMarking, .protectionClass, .application, .variableCoding,
        .antiRotationProtection, .contactType, .connectorConnectionType, .mismatingProtection,
        .plugLocking, .lockingLever:
        .mechanics
      case .color, .actuatorColor, .materialGroup, .insulatingMaterial, .flammabilityClass,
        .clampingSpringMaterial, .contactMaterial, .contactPlating, .fireLoad, .weight:
        .material
      case .limitTemperature, .processingTemperature, .operatingTemperature: .environment
      }
  }
}
