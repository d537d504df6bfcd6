import Glibc

/// Files read whole, replaced at once, and files without a name.
extension OperatingSystem {
  /// Where a path leads when links are followed, though nothing may be there yet.
  static func destination(of path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = target(ofLink: path) else { return path }
      path =
        target.hasPrefix("/") ? target : path.parentFolder.appending(pathComponent: target)
    }
    throw error(of: ELOOP)
  }

  // MARK: Reading

  /// Every byte of a file; `-` is standard input.
  ///
  /// - Parameter limit: the bytes that are read at most; a longer file is an error, as is one that
  ///   somebody changes meanwhile.
  package static func read(_ path: String, atMost limit: Int = .max) throws(SystemError) -> [UInt8]
  {
    if path == "-" { return try read(descriptor: STDIN_FILENO, expected: 0, limit) }
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    let before = try version(of: descriptor)
    guard before.size <= limit else { throw SystemError.tooLarge("\(before.size)", limit) }
    let bytes = try read(descriptor: descriptor, expected: before.size, limit)
    guard try version(of: descriptor) == before else { throw SystemError.changed }
    return bytes
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

  // MARK: Writing

  /// Opens a file that exists and is no regular file, such as a device or FIFO, and writes to it.
  static func writeThrough<Outcome>(
    _ path: String, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    try writeAndClose(open(path, O_WRONLY), write)
  }

  /// Writes a new file beside `path` and renames it, so that a reader sees the old file or the new;
  /// a signal that ends the program leaves the old one, and nothing else.
  package static func replace<Outcome>(
    _ path: String, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    let (temporary, descriptor) = try createTemporary(beside: path)
    defer { forgetUnfinished() }
    do {
      keepMode(of: path, on: descriptor)
      let outcome = try writeAndClose(descriptor, write)
      try rename(temporary, to: path)
      return outcome
    } catch {
      try? remove(temporary)
      throw error
    }
  }

  private static func writeAndClose<Outcome>(
    _ descriptor: Int32, _ write: (Int32) throws(SystemError) -> Outcome
  ) throws(SystemError) -> Outcome {
    let result = Result { () throws(SystemError) in try write(descriptor) }
    let isClosed = close(descriptor) == 0
    let outcome = try result.get()
    guard isClosed else { throw lastError() }
    return outcome
  }

  // MARK: Scratch

  /// A file without a name, gone when it is closed.
  static func openScratchFile() throws(SystemError) -> Int32 {
    let folder = environment("TMPDIR") ?? "/tmp"
    let (path, descriptor) = try createTemporary(beside: folder + "/scratch")
    defer { forgetUnfinished() }
    try remove(path)
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

  /// Opens a new file beside a path; a program that was killed may have left some behind.
  static func createTemporary(beside path: String) throws(SystemError) -> (
    String, descriptor: Int32
  ) {
    removeUnfinishedAtSignals()
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    for attempt in 1...100 {
      let temporary = String(path[..<slash]) + ".wagocat-\(getpid())-\(attempt).tmp"
      do {
        let descriptor = try open(temporary, O_RDWR | O_CREAT | O_EXCL)
        rememberUnfinished(temporary)
        return (temporary, descriptor)
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
    throw error(of: EEXIST)
  }
}
