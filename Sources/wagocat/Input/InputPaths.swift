/// A file to read: how it is reached, and how the catalog names it.
struct InputFile: Sendable {
  /// As the operating system reaches it; `-` is standard input.
  let path: String
  /// As the catalog names it.
  var name: String
  /// The folder argument that it was found below; of a file that was named, the folder it lies in.
  let folder: String
  /// What tells one file from another; `nil` for standard input.
  let identity: FileIdentity?
}

/// Something about the input that people are told on standard error.
struct InputNotice {
  enum Kind {
    /// The path leads nowhere: the command cannot do all it was asked to.
    case missing
    /// The path is there and cannot be read.
    case unreadable
    /// A file in a folder that is no text dump.
    case skipped
  }

  let kind: Kind
  let path: String
  let reason: String
}

/// How the catalog names files.
enum InputNaming {
  /// Relative to the deepest folder that holds every path.
  case belowCommonFolder
  /// Relative to a folder.
  case below(String)
  /// As they are reached from the working folder, so that an editor can open them.
  case asReached
}

/// Finds the files that some paths lead to.
struct InputFinder {
  private(set) var files: [InputFile] = []
  private(set) var notices: [InputNotice] = []
  /// What could not be read, as the catalog names it.
  private(set) var unreadable: [(path: String, reason: String)] = []
  /// The `.json` files of folders, which are never read as sheets.
  private(set) var jsonFiles: [String] = []
  private var seenFolders: Set<FileIdentity> = []

  /// Whether a path leads nowhere.
  var isMissingPaths: Bool { notices.contains { $0.kind == .missing } }

  /// Endings of the files that are read in a folder.
  private static let endings = ["txt", "text", "md", "markdown"]

  /// Finds the files of every path: files as named, folders with all below them.
  static func find(_ paths: [String], named naming: InputNaming) -> InputFinder {
    var finder = InputFinder()
    var holders: [PathComponents] = []
    for path in paths {
      if let holder = finder.take(path) { holders.append(holder) }
    }
    switch naming {
    case .asReached: finder.nameFiles { PathComponents.reached($0) }
    case .below(let folder): finder.nameFiles(below: PathComponents(folder))
    case .belowCommonFolder: finder.nameFiles(below: PathComponents.deepest(holding: holders))
    }
    return finder
  }

  /// Takes one path and returns the folder that holds it.
  private mutating func take(_ path: String) -> PathComponents? {
    if path == "-" {
      files.append(InputFile(path: "-", name: "-", folder: "", identity: nil))
      return nil
    }
    do {
      guard let status = try OperatingSystem.status(of: path) else {
        notices.append(InputNotice(kind: .missing, path: path, reason: "no such file or folder"))
        return nil
      }
      if status.kind == .folder {
        takeFolder(path, status)
        return PathComponents(path)
      }
      files.append(
        InputFile(
          path: path, name: path, folder: path.parentFolder, identity: status.identity))
      return PathComponents(path).parent
    } catch {
      notices.append(InputNotice(kind: .unreadable, path: path, reason: error.reason))
      return nil
    }
  }

  /// Takes what lies in a folder; every folder once, however many links lead to it.
  private mutating func takeFolder(_ folder: String, _ status: FileStatus) {
    var open: [(path: String, status: FileStatus)] = [(folder, status)]
    while let (path, status) = open.popLast() {
      guard seenFolders.insert(status.identity).inserted else { continue }
      do {
        for entry in try OperatingSystem.names(inFolder: path) where !entry.name.hasPrefix(".") {
          let inside = path.hasSuffix("/") ? path + entry.name : path + "/" + entry.name
          if !entry.isUTF8 {
            refuse(inside)
          } else if let inner = takeEntry(inside, entry.name, below: folder) {
            open.append(inner)
          }
        }
      } catch {
        notices.append(InputNotice(kind: .unreadable, path: path, reason: error.reason))
      }
    }
  }

  /// Tells of a name that is not UTF-8, which neither a catalog nor a path can hold.
  private mutating func refuse(_ path: String) {
    notices.append(
      InputNotice(
        kind: .unreadable, path: path,
        reason: "its name is not UTF-8; rename it to have it read"))
  }

  /// Takes one entry of a folder, and returns it where it is a folder itself.
  private mutating func takeEntry(_ path: String, _ name: String, below folder: String) -> (
    String, FileStatus
  )? {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    let found = Result { () throws(SystemError) in try OperatingSystem.status(of: path) }
    guard case .success(let status?) = found else {
      if case .failure(let error) = found {
        notices.append(InputNotice(kind: .unreadable, path: path, reason: error.reason))
      } else {
        notices.append(InputNotice(kind: .skipped, path: path, reason: "the link leads nowhere"))
      }
      return nil
    }
    switch status.kind {
    case .folder: return (path, status)
    case .special:
      notices.append(InputNotice(kind: .skipped, path: path, reason: "no regular file"))
    case .regular where ending == "json": jsonFiles.append(path)
    case .regular where Self.endings.contains(ending):
      files.append(
        InputFile(path: path, name: path, folder: folder, identity: status.identity))
    case .regular:
      let reason =
        ending == "pdf" ? "a PDF; turn it into text with: pdftotext -layout" : "no text dump"
      notices.append(InputNotice(kind: .skipped, path: path, reason: reason))
    }
    return nil
  }

  /// Names the files, puts them in order, and drops what is there under another name already.
  private mutating func nameFiles(_ name: (String) -> String) {
    for index in files.indices where files[index].identity != nil {
      files[index].name = name(files[index].path)
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var seen: Set<FileIdentity?> = []
    files.removeAll { !seen.insert($0.identity).inserted }
    unreadable = notices.filter { $0.kind == .unreadable }
      .map { (name($0.path), $0.reason) }
    notices.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    jsonFiles.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Keeps one part of what was found; who reads the others, reads the rest.
  mutating func keep(_ part: FolderPart) {
    files.removeAll { !part.holds($0.name) }
    unreadable.removeAll { !part.holds($0.path) }
  }

  private mutating func nameFiles(below base: PathComponents) {
    nameFiles { PathComponents($0).relative(to: base) }
  }
}
