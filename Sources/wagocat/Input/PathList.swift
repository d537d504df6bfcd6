/// The paths that the user names, on the command line or in a list.
struct PathList {
  /// The verb whose help to point at.
  let verb: String

  /// Every path, in the order given.
  ///
  /// - Parameter operands: the arguments that are paths; those of the list are added.
  func paths(_ arguments: ParsedArguments, operands: [String]? = nil) throws(UsageError) -> [String]
  {
    var paths = operands ?? arguments.operands
    if let list = arguments.value("files-from") {
      if list == "-", paths.contains("-") {
        throw UsageError(
          message: "standard input cannot be both a sheet (-) and the list of paths", verb: verb)
      }
      let bytes = try read(list, limit: arguments.fileLimit)
      paths += names(in: bytes, terminator: arguments.has("null") ? 0 : UInt8(ascii: "\n"))
    } else if arguments.has("null") {
      throw UsageError(message: "'--null' goes with '--files-from'", verb: verb)
    }
    if paths.contains("") {
      throw UsageError(message: "an empty path names nothing", verb: verb)
    }
    guard !paths.isEmpty || arguments.has("files-from") else {
      throw UsageError(
        message: "no PATH: name a folder of datasheets, a file, or - for standard input",
        verb: verb)
    }
    return paths
  }

  private func read(_ list: String, limit: Int) throws(UsageError) -> [UInt8] {
    do {
      return try OperatingSystem.read(list, atMost: limit)
    } catch {
      throw UsageError(message: "cannot read '\(list)': \(error.reason)", verb: verb)
    }
  }

  private func names(in bytes: [UInt8], terminator: UInt8) -> [String] {
    let names = bytes.split(separator: terminator).map { line in
      let isCRLF = terminator != 0 && line.last == UInt8(ascii: "\r")
      return String(decoding: isCRLF ? line.dropLast() : line, as: UTF8.self)
    }
    return names.filter { !$0.isEmpty }
  }
}
