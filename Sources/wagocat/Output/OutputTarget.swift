/// Where data goes: standard output, or a file that changes only when all is written.
enum OutputTarget {
  case standardOutput
  case file(String)

  var isTerminal: Bool {
    switch self {
    case .standardOutput: OperatingSystem.isTerminal(OperatingSystem.standardOutput)
    case .file: false
    }
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    do {
      switch self {
      case .standardOutput:
        try OperatingSystem.write(bytes, to: OperatingSystem.standardOutput)
      case .file(let path): try OutputTarget.write(bytes, toFile: path)
      }
    } catch {
      throw OutputError(target: self, reason: error.reason)
    }
  }

  /// A regular file is replaced as a whole, also behind a link that leads nowhere yet; a device or FIFO is written to.
  private static func write(_ bytes: [UInt8], toFile path: String) throws(SystemError) {
    switch try OperatingSystem.status(of: path)?.kind {
    case .special: try OperatingSystem.writeThrough(bytes, to: path)
    case .folder: throw SystemError(reason: "it is a folder", code: 0)
    case .regular, nil:
      try OperatingSystem.replace(try OperatingSystem.destination(of: path), with: bytes)
    }
  }
}

/// Output that could not be written.
struct OutputError: Error {
  let target: OutputTarget
  let reason: String

  var message: String {
    switch target {
    case .standardOutput: "cannot write to standard output: \(reason)"
    case .file(let path): "cannot write to '\(path)': \(reason)"
    }
  }
}
