/// The rules that findings come from, by their stable names.
///
/// What a rule says of itself stands in the rule's own file, under `Checks`.
public enum Rule: String, Sendable, CaseIterable {
  case ambiguousNumber = "ambiguous-number"
  case brokenCharacter = "broken-character"
  case counterpartConflict = "counterpart-conflict"
  case crowdedNumber = "crowded-number"
  case danglingLink = "dangling-link"
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
  /// How bad a finding of the rule is unless the user says otherwise.
  public var severity: Severity { definition.severity }

  /// One paragraph for people: what the rule looks at, why that must hold, and what to do.
  public var explanation: String { definition.explanation }

  /// Whether the rule says that a whole file could not be used as it should.
  public var isAboutFile: Bool { definition.isAboutFile }

  private var definition: RuleDefinition {
    switch self {
    case .ambiguousNumber: .ambiguousNumber
    case .brokenCharacter: .brokenCharacter
    case .counterpartConflict: .counterpartConflict
    case .crowdedNumber: .crowdedNumber
    case .danglingLink: .danglingLink
    case .duplicateItem: .duplicateItem
    case .emptyFile: .emptyFile
    case .gtinCheckDigit: .gtinCheckDigit
    case .malformedItemNumber: .malformedItemNumber
    case .missingTitle: .missingTitle
    case .notADatasheet: .notADatasheet
    case .notOfKind: .notOfKind
    case .notUTF8: .notUTF8
    case .reversedRange: .reversedRange
    case .twinMismatch: .twinMismatch
    case .unknownLabel: .unknownLabel
    case .unknownReferenceGroup: .unknownReferenceGroup
    case .unreadLine: .unreadLine
    case .unreadableFile: .unreadableFile
    case .wrongDimension: .wrongDimension
    }
  }
}
