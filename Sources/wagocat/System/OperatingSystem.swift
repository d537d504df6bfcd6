import Glibc

/// The one room in which the program speaks to the operating system; only this file says `unsafe`.
package enum OperatingSystem {
  private static func lastError() -> SystemError {
    let code = errno
    return SystemError(reason: unsafe String(cString: strerror(code)), code: code)
  }

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

  private static func readOnce(_ descriptor: Int32, atMost capacity: Int) throws(SystemError)
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

  // MARK: Writing

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

  /// Opens a new file beside a path; a program that was killed may have left some behind.
  private static func createTemporary(beside path: String) throws(SystemError) -> (
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

  private static func forgetUnfinished() {
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

  private static func keepMode(of path: String, on descriptor: Int32) {
    var info = stat()
    if unsafe stat(path, &info) == 0 { _ = fchmod(descriptor, info.st_mode & 0o7777) }
  }

  // MARK: Terminal

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
