/// Which files a finding depends on.
public enum FindingScope: Sendable {
  /// On the file alone.
  case file
  /// On the file alone, as long as its part counts.
  case part
  /// On several files.
  case folder
}

extension Rule {
  /// Which files the findings of the rule depend on.
  public var scope: FindingScope {
    switch self {
    case .addressMismatch, .emptyFile, .foreignPage, .malformedItemNumber, .missingTitle,
      .notADatasheet, .notUTF8, .truncatedSheet, .unknownReferenceGroup, .unreadLine,
      .unreadableFile:
      .file
    case .counterpartConflict, .danglingLink, .duplicateItem, .oneSidedCounterpart: .folder
    default: .part
    }
  }
}
