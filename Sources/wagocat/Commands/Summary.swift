import DatasheetText
import PartCatalog

/// The line that sums a catalog up: sheets, parts, links, findings.
enum Summary {
  static func line(_ catalog: Catalog) -> String {
    let described = catalog.parts.count { $0.status == .described }
    let links = catalog.parts.reduce(0) { $0 + $1.links.count { $0.line != nil } }
    let sheets = catalog.sources.count { !$0.sheet.parts.isEmpty }
    return [
      counted(sheets, "sheet"),
      counted(catalog.parts.count, "part")
        + " (\(described) described, \(catalog.parts.count - described) referenced)",
      counted(links, "link"),
      findings(catalog.findings),
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
