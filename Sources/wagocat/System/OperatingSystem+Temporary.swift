import Glibc

/// Files that are being written, and are gone if a signal ends the program.
extension OperatingSystem {
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
