import Glibc

/// The one room in which the program speaks to the operating system; only its two files say `unsafe`.
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

  /// Where a path leads when links are followed, though nothing may be there yet.
  static func destination(of path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = target(ofLink: path) else { return path }
      path =
        target.hasPrefix("/") ? target : path.parentFolder.appending(pathComponent: target)
    }
    throw SystemError(reason: unsafe String(cString: strerror(ELOOP)), code: ELOOP)
  }

  /// What a symbolic link holds; `nil` of anything else.
  private static func target(ofLink path: String) -> String? {
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

  // MARK: Reading

  /// Every byte of a file; `-` is standard input.
  ///
  /// - Parameter limit: the bytes that are read at most; a longer file is an error, as is one that
  ///   somebody changes meanwhile.
  package static func read(_ path: String, atMost limit: Int = .max) throws(SystemError) -> [UInt8]
  {
    if path == "-" { return try read(descriptor: STDIN_FILENO, expected: 0, limit) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError() }
    defer { close(descriptor) }
    let before = try version(of: descriptor)
    guard before.size <= limit else { throw SystemError.tooLarge("\(before.size)", limit) }
    let bytes = try read(descriptor: descriptor, expected: before.size, limit)
    guard try version(of: descriptor) == before else { throw SystemError.changed }
    return bytes
  }

  /// What tells a file from itself when somebody has written to it.
  private struct FileVersion: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private static func version(of descriptor: Int32) throws(SystemError) -> FileVersion {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { throw lastError() }
    return FileVersion(
      size: Int(info.st_size), seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
  }

  private static func read(descriptor: Int32, expected: Int, _ limit: Int) throws(SystemError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    while true {
      // A file that ends where it should has its end seen in the same call.
      let capacity = expected > 0 && bytes.isEmpty ? expected + 1 : max(bytes.count, 65_536)
      let chunk = try readOnce(descriptor, atMost: capacity)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // Somebody who writes without end would be read without end.
      if expected > 0, bytes.count > expected { throw SystemError.changed }
      if bytes.count > limit { throw SystemError.tooLarge("more than \(limit)", limit) }
      if chunk.isEmpty || (expected > 0 && bytes.count == expected) { return bytes }
    }
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
}
