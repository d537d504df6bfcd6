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
      let leadsNowhere = [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(error.code)
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

  /// The names in a folder, in no order, without `.` and `..`; `nil` for one that is not UTF-8.
  static func names(inFolder path: String) throws(SystemError) -> [String?] {
    guard let folder = unsafe opendir(path) else { throw lastError() }
    defer { unsafe closedir(folder) }
    var names: [String?] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          unsafe String(validatingCString: characters)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// The folder that the process works in.
  static func workingFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The path without symbolic links.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  // MARK: Reading

  /// Every byte of a file; `-` is standard input.
  package static func read(_ path: String) throws(SystemError) -> [UInt8] {
    if path == "-" { return try read(descriptor: STDIN_FILENO, expected: 0) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError() }
    defer { close(descriptor) }
    var info = stat()
    let size = unsafe fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
    return try read(descriptor: descriptor, expected: size)
  }

  private static func read(descriptor: Int32, expected: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // A file that ends where it should has its end seen in the same call.
      let capacity = expected > 0 && bytes.isEmpty ? expected + 1 : max(bytes.count, 65_536)
      let chunk = try readOnce(descriptor, atMost: capacity)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
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

  /// Writes a new file beside `path` and renames it, so that a reader sees the old file or the new.
  package static func replace<Outcome>(
    _ path: String, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    let temporary = temporaryPath(beside: path)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw lastError() }
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
    let path = temporaryPath(beside: (environment("TMPDIR") ?? "/tmp") + "/scratch")
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw lastError() }
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

  private static func temporaryPath(beside path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<slash] + ".wagocat-\(getpid()).tmp"
  }

  private static func keepMode(of path: String, on descriptor: Int32) {
    var info = stat()
    if unsafe stat(path, &info) == 0 { _ = fchmod(descriptor, info.st_mode & 0o7777) }
  }

  // MARK: Programs

  /// Runs a program to its end, its output thrown away, and says what it took.
  package static func run(_ program: String, _ arguments: [String]) throws(SystemError)
    -> FinishedProgram
  {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe [strdup("PATH=" + (environment("PATH") ?? "/usr/bin:/bin")), nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    let start = ContinuousClock.now
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, program, &actions, nil, words, variables)
    guard code == 0 else {
      throw SystemError(reason: unsafe String(cString: strerror(code)), code: code)
    }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process else { throw lastError() }
    return FinishedProgram(
      status: status, duration: ContinuousClock.now - start, peakMemory: usage.ru_maxrss * 1024)
  }

  // MARK: Terminal

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
