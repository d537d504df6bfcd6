import Glibc

/// What paths lead to, and what folders hold.
extension OperatingSystem {
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
}
