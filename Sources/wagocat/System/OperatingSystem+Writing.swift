import Glibc

/// Bytes written to what is open, files replaced at once, and files without a name.
extension OperatingSystem {
  /// Writes every byte to an open file.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let written = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written > 0 {
          offset += written
        } else if errno != EINTR {
          failure = lastError()
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// Opens a file that exists and is no regular file, such as a device or FIFO, and writes to it.
  static func writeThrough<Outcome>(
    _ path: String, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError() }
    let result = Result { () throws(SystemError) in try write(descriptor) }
    guard close(descriptor) == 0 else { throw lastError() }
    return try result.get()
  }

  /// Writes a new file beside `path` and renames it, so that a reader sees the old file or the new;
  /// a signal that ends the program leaves the old one, and nothing else.
  package static func replace<Outcome>(
    _ path: String, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    let (temporary, descriptor) = try createTemporary(beside: path)
    defer { forgetUnfinished() }
    let outcome: Outcome
    do {
      keepMode(of: path, on: descriptor)
      outcome = try write(descriptor)
    } catch {
      close(descriptor)
      unsafe unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
      let error = lastError()
      unsafe unlink(temporary)
      throw error
    }
    return outcome
  }

  // MARK: Scratch

  /// A file without a name, gone when it is closed.
  static func openScratchFile() throws(SystemError) -> Int32 {
    let folder = environment("TMPDIR") ?? "/tmp"
    let (path, descriptor) = try createTemporary(beside: folder + "/scratch")
    defer { forgetUnfinished() }
    unsafe unlink(path)
    return descriptor
  }

  /// Writes bytes at an offset of a file.
  static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) throws(SystemError) {
    guard lseek(descriptor, offset, SEEK_SET) == offset else { throw lastError() }
    try write(bytes, to: descriptor)
  }

  /// Reads bytes that were written to a file before.
  static func read(_ descriptor: Int32, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    guard lseek(descriptor, offset, SEEK_SET) == offset else { throw lastError() }
    var bytes: [UInt8] = []
    while bytes.count < count {
      let chunk = try readOnce(descriptor, atMost: count - bytes.count)
      guard !chunk.isEmpty else { throw SystemError(reason: "the file is cut off", code: 0) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }

  static func closeFile(_ descriptor: Int32) { close(descriptor) }

  /// Removes a file.
  static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 else { throw lastError() }
  }

  // MARK: Unfinished files

  /// Opens a new file beside a path; a program that was killed may have left some behind.
  static func createTemporary(beside path: String) throws(SystemError) -> (
    String, descriptor: Int32
  ) {
    removeUnfinishedAtSignals()
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    for attempt in 1...100 {
      let temporary = String(path[..<slash]) + ".wagocat-\(getpid())-\(attempt).tmp"
      let descriptor = unsafe open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        unsafe unfinished = unsafe strdup(temporary)
        return (temporary, descriptor)
      }
      guard errno == EEXIST else { break }
    }
    throw lastError()
  }

  /// The path of the file that is being written, for the handler of signals.
  private nonisolated(unsafe) static var unfinished: UnsafeMutablePointer<CChar>? = nil

  static func forgetUnfinished() {
    let path = unsafe unfinished
    unsafe unfinished = nil
    unsafe free(path)
  }

  /// Removes the unfinished file when a signal ends the program, which then ends by that signal; a
  /// signal that is ignored stays so. A file that grows too large is an error of `write`.
  private static func removeUnfinishedAtSignals() {
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number, endBySignal)
      let wasIgnored =
        unsafe unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if wasIgnored { signal(number, SIG_IGN) }
    }
  }

  private static let endBySignal: @convention(c) (Int32) -> Void = { number in
    if let path = unsafe OperatingSystem.unfinished { unsafe unlink(path) }
    signal(number, SIG_DFL)
    raise(number)
  }

  static func keepMode(of path: String, on descriptor: Int32) {
    var info = stat()
    if unsafe stat(path, &info) == 0 { _ = fchmod(descriptor, info.st_mode & 0o7777) }
  }
}
