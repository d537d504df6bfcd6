import DatasheetText
import PartCatalog

/// What tells a finding from all others, and stays when lines are added above it or its message is
/// worded anew: rule, file, part, the quoted line, and which of several such it is.
struct Fingerprint {
  private var counts: [String: Int] = [:]

  /// The fingerprints of findings in path and line order.
  ///
  /// - Parameter name: how the file of a path is named in the fingerprint.
  static func all(
    of findings: [Finding], naming name: (String) -> String = { $0 }
  ) -> [String] {
    var fingerprint = Fingerprint()
    return findings.map { fingerprint.next($0, name($0.place.path)) }
  }

  private mutating func next(_ finding: Finding, _ path: String) -> String {
    let quote = finding.place.quote.split { $0.isWhitespace }.joined(separator: " ")
    let words = [finding.rule.rawValue, path, finding.part?.description ?? "", quote]
    let key = words.joined(separator: "\0")
    let ordinal = counts[key, default: 0]
    counts[key] = ordinal + 1
    return StableHash.digits(of: "\(key)\0\(ordinal)".utf8)
  }
}
