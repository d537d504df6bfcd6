import Glibc

/// A call to the operating system that failed, in words for people.
package struct SystemError: Error {
  /// What the system says, such as `Permission denied`.
  package let reason: String
  /// The error number (errno.h).
  package let code: Int32

  /// A file that somebody else writes to.
  static let changed = SystemError(reason: "it changed while it was read", code: 0)

  /// A file that is not read for its size, told in bytes.
  static func tooLarge(_ size: String, _ limit: Int) -> SystemError {
    SystemError(
      reason: "it has \(size) bytes, and at most \(limit) are read; '--max-file-size' raises that",
      code: EFBIG)
  }
}

/// A name in a folder.
struct FolderEntry {
  /// Bytes that are no UTF-8 are U+FFFD here, so that nothing is found under such a name.
  let name: String
  let isUTF8: Bool
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
