import DatasheetText
import PartCatalog

/// The line that sums a catalog up: sheets, parts, links, findings.
enum Summary {
  static func line(_ figures: CatalogFigures) -> String {
    [
      counted(figures.sheets, "sheet"),
      counted(figures.parts, "part")
        + " (\(figures.described) described, \(figures.parts - figures.described) referenced)",
      counted(figures.links, "link"),
      findings(figures.findings),
    ].joined(separator: ", ")
  }

  /// Findings by severity, the worst first.
  static func findings(_ findings: [Finding]) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
    return counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
  }

  /// `1 sheet`, `2 sheets`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
