/// A call to the operating system that failed, in words for people.
struct SystemError: Error {
  /// What the system says, such as `Permission denied`.
  let reason: String
  /// The error number (errno.h).
  let code: Int32
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
