/// An absolute path as its components, `.` and `..` taken out.
struct PathComponents: Equatable {
  private(set) var names: [Substring]

  /// Makes a path absolute, from the working folder where it is relative.
  init(_ path: String) {
    let absolute = path.hasPrefix("/") ? path : OperatingSystem.workingFolder() + "/" + path
    names = []
    for name in absolute.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
  }

  private init(names: [Substring]) { self.names = names }

  /// The folder that holds the path.
  var parent: PathComponents { PathComponents(names: names.dropLast()) }

  /// The deepest folder that holds every one of some folders.
  static func deepest(holding folders: [PathComponents]) -> PathComponents {
    guard var common = folders.first?.names else { return PathComponents(".") }
    for folder in folders.dropFirst() {
      let shared = zip(common, folder.names).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
    }
    return PathComponents(names: common)
  }

  /// The path from a folder to this one.
  func relative(to base: PathComponents) -> String {
    let shared = zip(names, base.names).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.names.count - shared)
    return (up + names[shared...].map(String.init)).joined(separator: "/")
  }

  /// A path as short as it reaches the same from the working folder: below it, relative to it.
  static func reached(_ path: String) -> String {
    let components = PathComponents(path)
    let here = PathComponents(".")
    guard components.names.starts(with: here.names), components.names.count > here.names.count
    else { return path }
    return components.relative(to: here)
  }
}

extension String {
  /// The folder that a path to a file names; `.` where it names none.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// A path to a name in the folder that this path names.
  func appending(pathComponent name: String) -> String {
    self == "." ? name : hasSuffix("/") ? self + name : self + "/" + name
  }

  /// The last name of a path.
  var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
