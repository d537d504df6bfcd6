import PartCatalog

/// Findings for people: each with the line it speaks of, what is meant underlined.
struct TextFindings {
  let style: TextStyle
  /// Columns of the terminal, or of what stands for one.
  let width: Int

  /// All findings, the most important last, so that it stands above the prompt.
  func text(_ result: CheckResult) -> String {
    result.mostImportantLast.map(text).joined(separator: "\n")
  }

  private func text(_ finding: Finding) -> String {
    let severity = finding.severity
    var lines = [
      style.bold(finding.place.position.safeForTerminal + ":") + " "
        + style.severity(severity, severity.rawValue + ":") + " " + finding.message.safeForTerminal
        + " " + style.dim("[\(finding.rule.rawValue)]")
    ]
    if finding.place.line > 0, !finding.place.quote.isEmpty {
      lines += quoted(finding.place, severity)
    }
    for place in finding.related { lines += related(place) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quoted(_ place: Place, _ severity: Severity) -> [String] {
    let number = String(place.line)
    let quote = QuotedLine(place, limit: width - number.count - 5)
    return [
      style.dim(" \(number) │ ") + quote.text,
      style.dim(" \(String.blanks(number.count)) │ ") + style.severity(severity, quote.marks),
    ]
  }

  /// The other place that a finding disagrees with, as editors open it.
  private func related(_ place: Place) -> [String] {
    let position = " see \(place.position.safeForTerminal): "
    let limit = max(20, width - position.displayWidth)
    let quote = place.quote.replacing("\t", with: "  ").safeForTerminal
    return [
      style.dim(position) + (quote.displayWidth > limit ? quote.cut(toWidth: limit) : quote)
    ]
  }
}
