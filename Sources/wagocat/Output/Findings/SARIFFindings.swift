import PartCatalog

/// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read.
struct SARIFFindings {
  let result: CheckResult

  func bytes() -> [UInt8] {
    let document: JSONNode = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [run],
    ]
    return document.indented()
  }

  private var run: JSONNode {
    let fingerprints = Fingerprint.all(of: result.findings)
    return [
      "tool": [
        "driver": [
          "name": "wagocat", "version": .string(Wagocat.version),
          "rules": .array(Rule.allCases.map(describe)),
        ]
      ],
      "columnKind": "unicodeCodePoints",
      "results": .array(zip(result.findings, fingerprints).map(describe)),
    ]
  }

  private func describe(_ rule: Rule) -> JSONNode {
    [
      "id": .string(rule.rawValue),
      "shortDescription": text(rule.summary),
      "fullDescription": text(rule.explanation),
      "help": text(rule.explanation),
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
    ]
  }

  private func describe(_ finding: Finding, _ fingerprint: String) -> JSONNode {
    let node: JSONNode = [
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": .integer(Rule.allCases.firstIndex(of: finding.rule) ?? 0),
      "level": .string(finding.severity.rawValue),
      "message": text(finding.message),
      "locations": [["physicalLocation": location(finding.place)]],
      "partialFingerprints": ["wagocat/v1": .string(fingerprint)],
    ]
    if finding.related.isEmpty { return node }
    let related = finding.related.enumerated().map { index, place -> JSONNode in
      [
        "id": .integer(index + 1), "physicalLocation": location(place),
        "message": text(place.quote.isEmpty ? "the other place" : place.quote),
      ]
    }
    return node.adding(["relatedLocations": .array(related)])
  }

  private func location(_ place: Place) -> JSONNode {
    let artifact: JSONNode = ["artifactLocation": ["uri": .string(place.path.asURIReference)]]
    guard place.line > 0 else { return artifact }
    let line: JSONNode = ["startLine": .integer(place.line)]
    let region = line.adding([
      "startColumn": .integer(place.column), "endColumn": .integer(place.endColumn),
      "snippet": text(place.meant),
    ])
    return artifact.adding([
      "region": region, "contextRegion": line.adding(["snippet": text(place.quote)]),
    ])
  }

  private func text(_ words: String) -> JSONNode { ["text": .string(words)] }
}

extension Place {
  /// The column after what is meant; after the line where that is not known.
  fileprivate var endColumn: Int {
    length > 0 ? column + length : max(column, quoteColumn + quote.unicodeScalars.count)
  }

  /// What is meant of the line.
  fileprivate var meant: String {
    let scalars = quote.unicodeScalars.dropFirst(column - quoteColumn).prefix(endColumn - column)
    return String(String.UnicodeScalarView(scalars))
  }
}

extension String {
  /// A path as a URI reference (RFC 3986): everything but unreserved characters and `/` in percents.
  fileprivate var asURIReference: String {
    let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let path = utf8.reduce(into: "") { text, byte in
      if unreserved.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return hasPrefix("/") ? "file://" + path : path
  }
}
