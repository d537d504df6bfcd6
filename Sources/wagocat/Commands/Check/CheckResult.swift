import PartCatalog

/// What a check found, for printing in any format.
struct CheckResult {
  /// The names of the files that were read.
  let files: [String]
  /// What is wrong or doubtful, in path and line order.
  let findings: [Finding]
  /// The findings that make the check fail, by their indices.
  let failing: Set<Int>

  /// Most important last: notes, warnings, errors, each in path and line order.
  var mostImportantLast: [Finding] { bySeverity(Severity.allCases) }

  /// Most important first.
  var worstFirst: [Finding] { bySeverity(Severity.allCases.reversed()) }

  private func bySeverity(_ order: [Severity]) -> [Finding] {
    order.flatMap { severity in findings.filter { $0.severity == severity } }
  }
}
