import PartCatalog

/// Findings as a JUnit report: one test case a sheet, which fails where the check does.
struct JUnitFindings {
  let result: CheckResult

  func text() -> String {
    let cases = self.cases
    let failures = cases.count { !$0.failing.isEmpty }
    let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\""
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"wagocat\" \(counts) time=\"0\">",
      "  <testsuite name=\"wagocat check\" \(counts) skipped=\"0\" time=\"0\">",
    ]
    for sheet in cases { lines += sheet.lines }
    lines += ["  </testsuite>", "</testsuites>", ""]
    return lines.joined(separator: "\n")
  }

  /// A file and what was found in it.
  private struct Case {
    var path: String
    var failing: [Finding] = []
    var others: [Finding] = []

    var lines: [String] {
      let head =
        "    <testcase name=\"\(path.escapedForXML)\" classname=\"wagocat.check\" time=\"0\""
      if failing.isEmpty && others.isEmpty { return [head + "/>"] }
      var lines = [head + ">"]
      if let first = failing.first {
        let more = failing.count > 1 ? " (and \(failing.count - 1) more)" : ""
        lines.append(
          "      <failure type=\"\(first.rule.rawValue)\" "
            + "message=\"\((first.message + more).escapedForXML)\">"
            + Case.text(failing) + "</failure>")
      }
      if !others.isEmpty { lines.append("      <system-out>\(Case.text(others))</system-out>") }
      return lines + ["    </testcase>"]
    }

    mutating func add(_ finding: Finding, isFailing: Bool) {
      if isFailing { failing.append(finding) } else { others.append(finding) }
    }

    private static func text(_ findings: [Finding]) -> String {
      let style = TextStyle(isColored: false)
      let result = CheckResult(files: [], findings: findings, failing: [])
      return TextFindings(style: style, width: 160).text(result).escapedForXML
    }
  }

  private var cases: [Case] {
    var cases: [String: Case] = [:]
    for file in result.files { cases[file] = Case(path: file) }
    for (index, finding) in result.findings.enumerated() {
      let path = finding.place.path
      let isFailing = result.failing.contains(index)
      cases[path, default: Case(path: path)].add(finding, isFailing: isFailing)
    }
    return cases.values.sorted { $0.path < $1.path }
  }
}

extension String {
  /// The text inside of an element or attribute: markup and what XML 1.0 cannot hold is replaced.
  fileprivate var escapedForXML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t": text.unicodeScalars.append(scalar)
      case "\r": text += "&#13;"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
