import Glibc

/// The one room in which the program speaks to the operating system; only its files say `unsafe`.
package enum OperatingSystem {
  static func lastError() -> SystemError {
    let code = errno
    return SystemError(reason: unsafe String(cString: strerror(code)), code: code)
  }

  /// Keeps the numbers of closed standard streams from other files, which would get what is meant for
  /// people: using such a stream stays an error.
  static func holdStandardStreams() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  static let standardOutput = STDOUT_FILENO
  static let standardError = STDERR_FILENO

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal behind a descriptor, as it says itself or as `COLUMNS` does.
  static func terminalWidth(_ descriptor: Int32) -> Int {
    var size = winsize()
    if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
