import Glibc

/// Bytes written to what is open, and files replaced at once.
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
}
