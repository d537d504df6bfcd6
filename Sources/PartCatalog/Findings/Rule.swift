/// The rules that findings come from, by their stable names.
///
/// What a rule says of itself stands in the rule's own file, under `Checks`.
public enum Rule: String, Sendable, CaseIterable {
  case addressMismatch = "address-mismatch"
  case ambiguousNumber = "ambiguous-number"
  case brokenCharacter = "broken-character"
  case colorMismatch = "color-mismatch"
  case counterpartConflict = "counterpart-conflict"
  case countryCode = "country-code"
  case crowdedNumber = "crowded-number"
  case customsTariffNumber = "customs-tariff-number"
  case danglingLink = "dangling-link"
  case duplicateItem = "duplicate-item"
  case emptyFile = "empty-file"
  case etimClass = "etim-class"
  case exCurrent = "ex-current"
  case exchangeableValue = "exchangeable-value"
  case foreignPage = "foreign-page"
  case foreignText = "foreign-text"
  case gtinCheckDigit = "gtin-check-digit"
  case implausibleCurrent = "implausible-current"
  case impulseVoltage = "impulse-voltage"
  case incompleteApproval = "incomplete-approval"
  case incompleteRating = "incomplete-rating"
  case kindMismatch = "kind-mismatch"
  case lengthFormula = "length-formula"
  case malformedItemNumber = "malformed-item-number"
  case missingTitle = "missing-title"
  case misspeltWord = "misspelt-word"
  case nonPositiveSize = "non-positive-size"
  case notADatasheet = "not-a-datasheet"
  case notOfKind = "not-of-kind"
  case notUTF8 = "not-utf8"
  case oneSidedCounterpart = "one-sided-counterpart"
  case proseConductorRange = "prose-conductor-range"
  case proseSize = "prose-size"
  case proseStripLength = "prose-strip-length"
  case ratingsApart = "ratings-apart"
  case reversedRange = "reversed-range"
  case titleMismatch = "title-mismatch"
  case truncatedSheet = "truncated-sheet"
  case twinDoubtful = "twin-doubtful"
  case twinMismatch = "twin-mismatch"
  case unknownCondition = "unknown-condition"
  case unknownKind = "unknown-kind"
  case unknownLabel = "unknown-label"
  case unknownReferenceGroup = "unknown-reference-group"
  case unknownValue = "unknown-value"
  case unreadLine = "unread-line"
  case unreadableFile = "unreadable-file"
  case unspscForm = "unspsc-form"
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
    case .addressMismatch: .addressMismatch
    case .ambiguousNumber: .ambiguousNumber
    case .brokenCharacter: .brokenCharacter
    case .colorMismatch: .colorMismatch
    case .counterpartConflict: .counterpartConflict
    case .countryCode: .countryCode
    case .crowdedNumber: .crowdedNumber
    case .customsTariffNumber: .customsTariffNumber
    case .danglingLink: .danglingLink
    case .duplicateItem: .duplicateItem
    case .emptyFile: .emptyFile
    case .etimClass: .etimClass
    case .exCurrent: .exCurrent
    case .exchangeableValue: .exchangeableValue
    case .foreignPage: .foreignPage
    case .foreignText: .foreignText
    case .gtinCheckDigit: .gtinCheckDigit
    case .implausibleCurrent: .implausibleCurrent
    case .impulseVoltage: .impulseVoltage
    case .incompleteApproval: .incompleteApproval
    case .incompleteRating: .incompleteRating
    case .kindMismatch: .kindMismatch
    case .lengthFormula: .lengthFormula
    case .malformedItemNumber: .malformedItemNumber
    case .missingTitle: .missingTitle
    case .misspeltWord: .misspeltWord
    case .nonPositiveSize: .nonPositiveSize
    case .notADatasheet: .notADatasheet
    case .notOfKind: .notOfKind
    case .notUTF8: .notUTF8
    case .oneSidedCounterpart: .oneSidedCounterpart
    case .proseConductorRange: .proseConductorRange
    case .proseSize: .proseSize
    case .proseStripLength: .proseStripLength
    case .ratingsApart: .ratingsApart
    case .reversedRange: .reversedRange
    case .titleMismatch: .titleMismatch
    case .truncatedSheet: .truncatedSheet
    case .twinDoubtful: .twinDoubtful
    case .twinMismatch: .twinMismatch
    case .unknownCondition: .unknownCondition
    case .unknownKind: .unknownKind
    case .unknownLabel: .unknownLabel
    case .unknownReferenceGroup: .unknownReferenceGroup
    case .unknownValue: .unknownValue
    case .unreadLine: .unreadLine
    case .unreadableFile: .unreadableFile
    case .unspscForm: .unspscForm
    case .wrongDimension: .wrongDimension
    }
  }
}
