/// Findings as the catalog has them, one a line.
enum JSONLinesFindings {
  static func bytes(_ result: CheckResult) -> [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter()
    for finding in result.findings {
      json.removeAll()
      json.finding(finding)
      json.newline()
      bytes += json.bytes
    }
    return bytes
  }
}
