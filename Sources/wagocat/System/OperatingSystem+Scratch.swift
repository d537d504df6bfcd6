import Glibc

/// Files without a name, for what the memory need not hold.
extension OperatingSystem {
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
}
