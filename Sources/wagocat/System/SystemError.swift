/// A call to the operating system that failed, in words for people.
package struct SystemError: Error {
  /// What the system says, such as `Permission denied`.
  package let reason: String
  /// The error number (errno.h).
  package let code: Int32
}

/// What a path leads to.
struct FileStatus: Equatable {
  enum Kind: Equatable {
    case regular, folder
    /// A FIFO, device or socket.
    case special
  }

  var kind: Kind
  /// What tells one file from another, however many links lead to it.
  var identity: FileIdentity
  var size: Int
}

/// Device and inode number.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}

/// What a program took that was run to its end.
package struct FinishedProgram: Sendable {
  /// As `wait` reports it; 0 where all went well.
  package let status: Int32
  package let duration: Duration
  /// The most memory that it had at a time, in bytes.
  package let peakMemory: Int
}
