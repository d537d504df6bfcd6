/// The paths that the user names, on the command line or in a list.
enum PathList {
  static func paths(_ arguments: ParsedArguments) throws(UsageError) -> [String] {
    var paths = arguments.operands
    if let list = arguments.value("files-from") {
      if list == "-", paths.contains("-") {
        throw UsageError(
          message: "standard input cannot be both a sheet (-) and the list of paths", verb: "import"
        )
      }
      paths += try read(list, terminator: arguments.has("null") ? 0 : UInt8(ascii: "\n"))
    } else if arguments.has("null") {
      throw UsageError(message: "'--null' goes with '--files-from'", verb: "import")
    }
    if paths.contains("") {
      throw UsageError(message: "an empty path names nothing", verb: "import")
    }
    guard !paths.isEmpty || arguments.has("files-from") else {
      throw UsageError(
        message: "no PATH: name a folder of datasheets, a file, or - for standard input",
        verb: "import")
    }
    return paths
  }

  private static func read(_ list: String, terminator: UInt8) throws(UsageError) -> [String] {
    let bytes: [UInt8]
    do {
      bytes = try OperatingSystem.read(list)
    } catch {
      throw UsageError(message: "cannot read '\(list)': \(error.reason)", verb: "import")
    }
    let names = bytes.split(separator: terminator).map { line in
      let isCRLF = terminator != 0 && line.last == UInt8(ascii: "\r")
      return String(decoding: isCRLF ? line.dropLast() : line, as: UTF8.self)
    }
    return names.filter { !$0.isEmpty }
  }
}
