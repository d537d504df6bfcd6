/// The line that sums up a run over snapshots.
enum SnapshotSummary {
  /// Of a check.
  static func line(_ states: [SnapshotState], orphans: Int) -> String {
    let counts = Counts(states)
    return [
      Summary.counted(states.count, "sheet"), phrase(counts.accepted, "as accepted"),
      phrase(counts.changed, "changed"), phrase(counts.missing, "without a snapshot"),
      phrase(counts.broken, "that could not be compared"),
      orphans == 0 ? nil : Summary.counted(orphans, "orphaned snapshot"),
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Of accepting.
  static func acceptedLine(_ states: [SnapshotState], removed: Int) -> String {
    let counts = Counts(states)
    return [
      Summary.counted(states.count, "sheet"), phrase(counts.missing, "new"),
      phrase(counts.changed, "changed"), phrase(counts.accepted, "as accepted before"),
      phrase(removed, "removed"),
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func phrase(_ count: Int, _ words: String) -> String? {
    count == 0 ? nil : "\(count) \(words)"
  }

  private struct Counts {
    var accepted = 0
    var changed = 0
    var missing = 0
    var broken = 0

    init(_ states: [SnapshotState]) {
      for state in states {
        switch state {
        case .accepted: accepted += 1
        case .changed: changed += 1
        case .missing: missing += 1
        case .broken, .occupied, .noSheet: broken += 1
        }
      }
    }
  }
}
