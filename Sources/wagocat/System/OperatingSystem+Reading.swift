import Glibc

/// Files and streams, read whole.
extension OperatingSystem {
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
