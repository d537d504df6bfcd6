import PartCatalog

/// What the user wants to hear of a rule.
enum RuleLevel: String, CaseIterable {
  case error, warning, note, ignore

  /// `nil` where the findings are not wanted at all.
  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .ignore: nil
    }
  }
}

extension Rule {
  /// The rule of a name, or what is wrong with the name.
  static func named(_ name: String) throws(UsageError) -> Rule {
    if let rule = Rule(rawValue: name) { return rule }
    let hint = Suggestion.hint(for: name, among: Rule.allCases.map(\.rawValue))
    throw UsageError(
      message: "unknown rule '\(name)'"
        + (hint.isEmpty ? "; 'wagocat check --rules' lists them" : hint),
      verb: "check")
  }
}

extension ParsedArguments {
  /// What `--error`, `--warn` and `--ignore` say, in the order given: the later wins.
  func ruleLevels() throws(UsageError) -> [Rule: RuleLevel] {
    let levels: [String: RuleLevel] = ["error": .error, "warn": .warning, "ignore": .ignore]
    var result: [Rule: RuleLevel] = [:]
    for option in options {
      guard let level = levels[option.key] else { continue }
      for name in option.value.split(separator: ",") {
        result[try Rule.named(name.trimmingBlanks)] = level
      }
    }
    return result
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
