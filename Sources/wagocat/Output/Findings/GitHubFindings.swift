import PartCatalog

/// Findings as workflow commands of GitHub Actions, which shows them beside the changed lines.
///
/// GitHub shows ten annotations a step and drops the others without a word; here the worst come first
/// and a last annotation counts the rest.
enum GitHubFindings {
  /// The annotations that GitHub shows of a step.
  static let limit = 10

  static func text(_ result: CheckResult) -> String {
    let findings = result.worstFirst
    if findings.count <= limit { return text(findings.map(annotation)) }
    // The count of the rest is a notice, and GitHub holds each kind of annotation to the limit.
    let shown = findings.first?.severity == .note ? limit - 1 : limit
    let rest = rest(Array(findings.dropFirst(shown)))
    return text(findings.prefix(shown).map(annotation) + [rest])
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  private static func annotation(_ finding: Finding) -> String {
    let place = finding.place
    var properties = [("file", place.path.safeForTerminal)]
    if place.line > 0 {
      properties += [("line", "\(place.line)"), ("col", "\(place.column)")]
    }
    properties.append(("title", finding.rule.rawValue))
    let related = finding.related.map { "see \($0.position): \($0.quote)" }
    let lines = ([finding.message] + related).map(\.safeForTerminal)
    return command(finding.severity, properties, lines.joined(separator: "\n"))
  }

  /// Counts by rule; nothing of a sheet is printed outside of a command.
  private static func rest(_ findings: [Finding]) -> String {
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule.rawValue, default: 0] += 1 }
    let rules = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return command(
      .note, [("title", "wagocat")],
      "\(findings.count) more, GitHub shows \(limit) a step: "
        + "\(Summary.findings(findings)) (\(rules))")
  }

  private static func command(
    _ severity: Severity, _ properties: [(String, String)], _ message: String
  ) -> String {
    let name =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let list = properties.map { "\($0.0)=\($0.1.escapedAsProperty)" }.joined(separator: ",")
    return "::\(name) \(list)::\(message.escapedAsData)"
  }
}

/// The escapes of workflow commands, by the `@actions/core` package.
extension String {
  fileprivate var escapedAsData: String {
    escaped(["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  fileprivate var escapedAsProperty: String {
    escaped(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  /// Scalar by scalar: a carriage return and line feed are one character to Swift.
  private func escaped(_ escapes: [Unicode.Scalar: String]) -> String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if let escape = escapes[scalar] {
        text += escape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
