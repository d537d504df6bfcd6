import PartCatalog

/// Standard error: what is said to people while data goes to standard output.
struct Console {
  var isQuiet = false

  /// Says a line, the program's name before it.
  func say(_ message: String) { write("wagocat: \(message)\n") }

  /// Says a line unless the user wants quiet.
  func remark(_ message: String) {
    if !isQuiet { say(message) }
  }

  /// Prints a finding as compilers do: `path:line:column: severity: message [rule]`.
  func report(_ finding: Finding) {
    let place = finding.place
    let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    write(
      "\(place.path)\(position): \(finding.severity.rawValue): \(finding.message) "
        + "[\(finding.rule.rawValue)]\n")
  }

  private func write(_ text: String) {
    let safe = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).safeForTerminal }.joined(separator: "\n")
    // Where standard error cannot be written to, there is nobody left to tell.
    try? OperatingSystem.write(Array(safe.utf8), to: OperatingSystem.standardError)
  }
}
