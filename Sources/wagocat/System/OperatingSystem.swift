import Glibc

/// The one room in which the program speaks to the operating system; only this file of it says
/// `unsafe`, and what is done with files stands beside it.
package enum OperatingSystem {
  static func lastError() -> SystemError { error(of: errno) }

  static func error(of code: Int32) -> SystemError {
    SystemError(reason: unsafe String(cString: strerror(code)), code: code)
  }

  /// Keeps the numbers of closed standard streams from other files, which would get what is meant for
  /// people: using such a stream stays an error.
  static func holdStandardStreams() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = unsafe Glibc.open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
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

  // MARK: Paths

  /// What a path leads to, links followed; `nil` where nothing is there.
  static func status(of path: String) throws(SystemError) -> FileStatus? {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else {
      let error = lastError()
      let leadsNowhere = [ENOENT, ENOTDIR, ELOOP].contains(error.code)
      if leadsNowhere { return nil }
      throw error
    }
    let kind: FileStatus.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .special
      }
    let identity = FileIdentity(device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
    return FileStatus(kind: kind, identity: identity, size: Int(info.st_size))
  }

  /// The names in a folder, in no order, without `.` and `..`.
  static func names(inFolder path: String) throws(SystemError) -> [FolderEntry] {
    guard let folder = unsafe opendir(path) else { throw lastError() }
    defer { unsafe closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = unsafe readdir(folder) {
      let found = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe FolderEntry(
            name: String(cString: name), isUTF8: String(validatingCString: name) != nil)
        }
      }
      if found.name != "." && found.name != ".." { entries.append(found) }
    }
    return entries
  }

  /// The folder that the process works in.
  static func workingFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// What a symbolic link holds; `nil` of anything else.
  static func target(ofLink path: String) -> String? {
    var length = -1
    let target = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        length = unsafe readlink(path, start, characters.count)
      }
      count = max(length, 0)
    }
    return length < 0 ? nil : String(decoding: target, as: UTF8.self)
  }

  // MARK: Open files

  static func open(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
    let descriptor = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw lastError() }
    return descriptor
  }

  /// What tells a file from itself when somebody has written to it.
  struct FileVersion: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  static func version(of descriptor: Int32) throws(SystemError) -> FileVersion {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { throw lastError() }
    return FileVersion(
      size: Int(info.st_size), seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
  }

  static func readOnce(_ descriptor: Int32, atMost capacity: Int) throws(SystemError)
    -> [UInt8]
  {
    var failure: SystemError?
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var received = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      while received < 0, errno == EINTR {
        received = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if received < 0 { failure = lastError() }
      count = max(received, 0)
    }
    if let failure { throw failure }
    return chunk
  }

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

  static func keepMode(of path: String, on descriptor: Int32) {
    var info = stat()
    if unsafe stat(path, &info) == 0 { _ = fchmod(descriptor, info.st_mode & 0o7777) }
  }

  static func rename(_ path: String, to other: String) throws(SystemError) {
    guard unsafe Glibc.rename(path, other) == 0 else { throw lastError() }
  }

  /// Removes a file.
  static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 else { throw lastError() }
  }

  // MARK: Unfinished files

  /// The path of the file that is being written, for the handler of signals.
  private nonisolated(unsafe) static var unfinished: UnsafeMutablePointer<CChar>? = nil

  static func rememberUnfinished(_ path: String) { unsafe unfinished = unsafe strdup(path) }

  static func forgetUnfinished() {
    let path = unsafe unfinished
    unsafe unfinished = nil
    unsafe free(path)
  }

  /// Removes the unfinished file when a signal ends the program, which then ends by that signal; a
  /// signal that is ignored stays so. A file that grows too large is an error of `write`.
  static func removeUnfinishedAtSignals() {
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
}
