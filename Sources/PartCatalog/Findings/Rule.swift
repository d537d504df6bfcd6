/// The rules that findings come from, by their stable names.
public enum Rule: String, Sendable, CaseIterable {
  case ambiguousNumber = "ambiguous-number"
  case brokenCharacter = "broken-character"
  case counterpartConflict = "counterpart-conflict"
  case crowdedNumber = "crowded-number"
  case duplicateItem = "duplicate-item"
  case emptyFile = "empty-file"
  case gtinCheckDigit = "gtin-check-digit"
  case malformedItemNumber = "malformed-item-number"
  case missingTitle = "missing-title"
  case notADatasheet = "not-a-datasheet"
  case notOfKind = "not-of-kind"
  case notUTF8 = "not-utf8"
  case reversedRange = "reversed-range"
  case twinMismatch = "twin-mismatch"
  case unknownLabel = "unknown-label"
  case unknownReferenceGroup = "unknown-reference-group"
  case unreadLine = "unread-line"
  case unreadableFile = "unreadable-file"
  case wrongDimension = "wrong-dimension"
}

extension Rule {
  /// Whether the rule says that a whole file could not be used as it should.
  public var isAboutFile: Bool {
    switch self {
    case .emptyFile, .notADatasheet, .notUTF8, .unreadableFile: true
    default: false
    }
  }

  /// How bad a finding of the rule is unless the user says otherwise.
  public var severity: Severity {
    switch self {
    case .counterpartConflict, .emptyFile, .gtinCheckDigit, .notADatasheet, .twinMismatch,
      .unreadableFile:
      .error
    case .ambiguousNumber, .brokenCharacter, .crowdedNumber, .duplicateItem,
      .malformedItemNumber, .missingTitle, .notOfKind, .notUTF8, .reversedRange, .unreadLine,
      .unknownReferenceGroup,
      .wrongDimension:
      .warning
    case .unknownLabel: .note
    }
  }
}
