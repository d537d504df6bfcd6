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
    var end = explanation.startIndex
    while let period = explanation[end...].firstRange(of: ". ") {
      if explanation[..<period.lowerBound].endsSentence {
        return explanation[..<period.lowerBound] + "."
      }
      end = period.upperBound
    }
    return explanation
  }
}

extension Substring {
  /// Whether a period after the text ends a sentence, and no abbreviation.
  fileprivate var endsSentence: Bool {
    let word = reversed().prefix { $0.isLetter }.reversed()
    return last != " " && last != "."
      && !["no", "No", "Cod", "acc", "approx", "Part"].contains(String(word))
  }
}
