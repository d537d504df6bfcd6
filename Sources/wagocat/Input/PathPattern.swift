/// A pattern of paths: `*` and `?` stand for characters of one name, `**` for any folders.
///
/// A pattern without a slash is one of names, in whatever folder; as in `.gitignore`, one that ends
/// in a slash means everything in the folder.
struct PathPattern {
  private let names: [[Character]]

  init(_ text: String) {
    var names = text.split(separator: "/").map { Array($0) }
    if names.first == ["."] { names.removeFirst() }
    if text.hasSuffix("/") {
      names.append(["*", "*"])
    } else if names.count == 1 {
      names.insert(["*", "*"], at: 0)
    }
    self.names = names
  }

  /// Whether the pattern fits a path of names divided by slashes.
  func fits(_ path: String) -> Bool {
    PathPattern.fit(names[...], path.split(separator: "/").map { Array($0) }[...])
  }

  private static func fit(_ pattern: ArraySlice<[Character]>, _ path: ArraySlice<[Character]>)
    -> Bool
  {
    guard let first = pattern.first else { return path.isEmpty }
    if first == ["*", "*"] {
      return fit(pattern.dropFirst(), path) || (!path.isEmpty && fit(pattern, path.dropFirst()))
    }
    guard let name = path.first, fit(name: first[...], name[...]) else { return false }
    return fit(pattern.dropFirst(), path.dropFirst())
  }

  /// Fits one name; after a mismatch only the last `*` takes one character more, so that no pattern
  /// takes long.
  private static func fit(name pattern: ArraySlice<Character>, _ name: ArraySlice<Character>)
    -> Bool
  {
    var (place, at) = (pattern.startIndex, name.startIndex)
    var star: (pattern: Int, name: Int)?
    while at < name.endIndex {
      if place < pattern.endIndex, pattern[place] == "*" {
        star = (place, at)
        place += 1
      } else if place < pattern.endIndex, pattern[place] == "?" || pattern[place] == name[at] {
        place += 1
        at += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        place = last.pattern + 1
        at = last.name + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
