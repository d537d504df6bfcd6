extension PropertyKey {
  /// The families whose records have a field for the property.
  public var families: [Family] {
    switch self {
    case .ways, .nominalCurrent: [.jumperBar]
    case .insulated: [.jumperBar, .other]
    case .connectionTechnology, .actuationType, .nominalCrossSection, .solidConductor,
      .solidConductorPushIn, .strandedConductor, .fineStrandedConductor,
      .fineStrandedConductorInsulatedFerrule, .fineStrandedConductorUninsulatedFerrule,
      .fineStrandedConductorFerrulePushIn, .stripLength, .poles, .connectionPoints, .potentials,
      .connectionTypes, .levels, .conductorEntryAngle, .coding, .matingForce, .retentionForce,
      .unmatingForce, .matingCycles, .mountingType, .marking, .potentialMarking, .protectionClass,
      .application, .variableCoding, .antiRotationProtection, .contactType,
      .connectorConnectionType, .mismatingProtection, .plugLocking, .lockingLever:
      [.winstaConnector, .connector831, .other]
    default: Family.allCases
    }
  }
}
