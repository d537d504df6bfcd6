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
    let hint = limit < FileLimit.highest ? "; '--max-file-size' raises that" : ""
    return SystemError(
      reason: "it has \(size) bytes, and at most \(limit) are read\(hint)", code: EFBIG)
  }

  /// Whether it is about a file that is not read for its size.
  var isAboutSize: Bool { code == EFBIG }
}

/// The bytes of a file that are read at most.
enum FileLimit {
  /// Unless somebody asks for more: 64 MiB. A real sheet has some 10 KB.
  static let usual = 64 << 20
  /// What somebody may ask for, and what a catalog may have: 1 GiB. The readers count bytes in 32
  /// bits, with room for what they rewrite.
  static let highest = 1 << 30
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
