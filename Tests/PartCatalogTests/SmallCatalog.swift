import DatasheetText
import PartCatalog
import TestSupport

/// A catalog of sheets given as text, each with its path.
func catalog(_ sheets: (path: String, text: String)...) -> Catalog {
  Catalog(sheets.map { (path: $0.path, sheet: readSheet($0.text)) })
}

extension Catalog {
  /// The part of a number; `nil` where the catalog has none.
  func part(_ number: String) -> Part? { parts.first { "\($0.itemNumber)" == number } }

  /// The links of a part, each in one line.
  func links(of number: String) -> [String] {
    guard let part = part(number) else { return ["no part \(number)"] }
    return PartText(part, of: self).chapters["links"] ?? []
  }

  /// The findings of a rule, each as `path:line:column message`.
  func findings(_ rule: Rule) -> [String] {
    findings.filter { $0.rule == rule }.map {
      "\($0.place.path):\($0.place.line):\($0.place.column) \($0.message)"
    }
  }
}

/// A sheet with a title, rows under "Data" and blocks under "Counterpart".
func sheet(
  _ number: String, _ title: String, rows: [String] = [], counterparts: [String] = [],
  tools: [String] = []
) -> String {
  var lines = ["Data sheet | Item number: \(number)", title, "", "Data", ""] + rows
  lines += ["", "Counterpart", ""] + counterparts
  if !tools.isEmpty { lines += ["", "Compatible products", "tools", ""] + tools }
  return lines.joined(separator: "\n") + "\n"
}

/// The findings of sheets given as text, each as `rule line`, with the lines it disagrees with.
func found(_ texts: String...) -> [String] {
  let sheets = texts.enumerated().map { (path: "\($0.offset).txt", sheet: readSheet($0.element)) }
  return Catalog(sheets).findings.map { finding in
    ([finding.rule.rawValue, "\(finding.place.line)"] + finding.related.map { "~\($0.line)" })
      .joined(separator: " ")
  }
}
