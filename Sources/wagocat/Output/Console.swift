import PartCatalog

/// Standard error: what is said to people while data goes to standard output.
struct Console {
  var isQuiet = false

  /// Says a line, the program's name before it. It stays one line, though a file's name may have
  /// more, so that no name can pass for a message.
  func say(_ message: String) { write("wagocat: \(message)") }

  /// Shows lines of the program's own.
  func show(_ lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      write(String(line))
    }
  }

  /// Says a line unless the user wants quiet.
  func remark(_ message: String) {
    if !isQuiet { say(message) }
  }

  /// Says what is missing and, unless the user wants quiet, what was skipped.
  func tell(_ notices: [InputNotice]) {
    for notice in notices {
      switch notice.kind {
      case .missing: say("\(notice.path): \(notice.reason)")
      case .unreadable: break  // a finding says so
      case .skipped: remark("skipped \(notice.path): \(notice.reason)")
      }
    }
  }

  /// Prints a finding as compilers do: `path:line:column: severity: message [rule]`.
  func report(_ finding: Finding) {
    write(
      "\(finding.place.position): \(finding.severity.rawValue): \(finding.message) "
        + "[\(finding.rule.rawValue)]")
  }

  private func write(_ line: String) {
    let safe = line.safeForTerminal + "\n"
    // Where standard error cannot be written to, there is nobody left to tell.
    try? OperatingSystem.write(Array(safe.utf8), to: OperatingSystem.standardError)
  }
}

extension Place {
  /// `path:line:column`, or the path alone where the whole file is meant.
  var position: String { line > 0 ? "\(path):\(line):\(column)" : path }
}
