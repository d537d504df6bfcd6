/// How a sheet stands to its snapshot.
enum SnapshotState {
  /// It says what was accepted; `isIdentical` where the form did not change either.
  case accepted(isIdentical: Bool)
  case changed([SnapshotChange])
  /// The sheet has no snapshot.
  case missing
  /// The snapshot cannot be read: a merge, for one, left marks in it.
  case broken(String)
  /// Another file lies in the place of the snapshot.
  case occupied(String)
  /// The sheet itself cannot be read, or is none.
  case noSheet(String)
}

/// A change of one fact, and where it comes from.
struct SnapshotChange {
  enum Cause {
    case sheet
    /// The sheet prints what it printed, and the program reads it otherwise.
    case reading(acceptedBy: String)
  }

  let item: String
  let change: FactChange
  let cause: Cause
}

extension SheetSnapshot {
  /// What has another meaning in a newer reading of the sheet, with the cause.
  func causedChanges(to other: SheetSnapshot) -> [SnapshotChange] {
    let isOfSameText = isOfSameText(as: other)
    return changes(to: other).map { item, change in
      let isReading = isOfSameText || change.isPrintedAlike
      return SnapshotChange(
        item: item, change: change,
        cause: isReading ? .reading(acceptedBy: programVersion) : .sheet)
    }
  }
}

extension FactChange {
  /// Whether the sheet prints the same before and after.
  fileprivate var isPrintedAlike: Bool {
    guard case .changed(let old, let new) = self else { return false }
    return !old.printed.isEmpty && old.printed == new.printed && old.name == new.name
  }
}
