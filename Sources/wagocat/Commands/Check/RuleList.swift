import PartCatalog

/// The rules in words: `--rules` and `--explain`.
enum RuleList {
  /// Every rule with its default severity and first sentence.
  static func text() -> String {
    let width = Rule.allCases.map(\.rawValue.count).max() ?? 0
    return Rule.allCases.map { rule in
      rule.rawValue.padded(to: width) + "  " + rule.severity.rawValue.padded(to: 7) + "  "
        + rule.summary + "\n"
    }.joined()
  }

  /// Everything about one rule.
  static func explanation(of rule: Rule) -> String {
    "\(rule.rawValue) (\(rule.severity.rawValue) unless you say otherwise)\n\n\(rule.explanation)\n"
  }
}

extension Rule {
  /// The first sentence of the explanation.
  var summary: String {
    let end = explanation.firstRange(of: ". ")?.lowerBound ?? explanation.endIndex
    return String(explanation[..<end].reversed().drop { $0 == "." }.reversed()) + "."
  }
}
