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
    try write { (output) throws(SystemError) in try output.write(bytes) }
  }

  /// Writes what a function hands out piece by piece.
  func write<Outcome>(_ fill: (inout OutputStream) throws(SystemError) -> Outcome)
    throws(OutputError) -> Outcome
  {
    func write(to descriptor: Int32) throws(SystemError) -> Outcome {
      var output = OutputStream(descriptor)
      let outcome = try fill(&output)
      try output.finish()
      return outcome
    }
    do {
      switch self {
      case .standardOutput: return try write(to: OperatingSystem.standardOutput)
      case .file(let path): return try OutputTarget.write(toFile: path, write)
      }
    } catch {
      throw OutputError(target: self, reason: error.reason)
    }
  }

  /// A regular file is replaced as a whole, also behind a link that leads nowhere yet; a device or FIFO
  /// is written to.
  private static func write<Outcome>(
    toFile path: String, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    switch try OperatingSystem.status(of: path)?.kind {
    case .special: return try OperatingSystem.writeThrough(path, write)
    case .folder: throw SystemError(reason: "it is a folder", code: 0)
    case .regular, nil:
      return try OperatingSystem.replace(try OperatingSystem.destination(of: path), write)
    }
  }
}

/// Bytes on their way out, given to the operating system in large pieces.
struct OutputStream {
  /// How many bytes are worth a call of the operating system.
  static let pieceSize = 1 << 18
  private let descriptor: Int32
  private var waiting: [UInt8] = []

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  mutating func write(_ bytes: [UInt8]) throws(SystemError) {
    if waiting.isEmpty, bytes.count >= Self.pieceSize {
      return try OperatingSystem.write(bytes, to: descriptor)
    }
    waiting += bytes
    if waiting.count >= Self.pieceSize { try finish() }
  }

  /// Writes what a writer has gathered, once it is worth a call.
  mutating func take(from json: inout JSONWriter) throws(SystemError) {
    guard json.bytes.count >= Self.pieceSize else { return }
    try write(json.bytes)
    json.drain()
  }

  mutating func finish() throws(SystemError) {
    try OperatingSystem.write(waiting, to: descriptor)
    waiting.removeAll(keepingCapacity: true)
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
