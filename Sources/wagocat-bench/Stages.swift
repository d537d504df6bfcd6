import DatasheetText
import FoundationEssentials
import PartCatalog
import wagocat

/// The work of `import` in this process and on one core, each stage with all before it.
struct Stages {
  let paths: [String]

  /// Reads every byte, finds every line end, and writes a file of some size: no less will do.
  func limit(writing size: Int) throws -> Int {
    var lines = 0
    for path in paths {
      for byte in try OperatingSystem.read(path) where byte == UInt8(ascii: "\n") { lines += 1 }
    }
    let piece = [UInt8](repeating: 0x20, count: 1 << 18)
    let file = FileManager.default.temporaryDirectory.path + "/wagocat-bench-limit"
    try OperatingSystem.replace(file) { (descriptor) throws(SystemError) in
      for _ in 0..<(size / piece.count) { try OperatingSystem.write(piece, to: descriptor) }
    }
    try FileManager.default.removeItem(atPath: file)
    return lines
  }

  func reading() throws -> Int {
    try paths.reduce(0) { $0 + (try OperatingSystem.read($1)).count }
  }

  func records() throws -> Int {
    try paths.reduce(0) { $0 + Sheet(reading: try OperatingSystem.read($1)).parts.count }
  }

  func catalog() throws -> Int {
    let cards = try paths.flatMap { path in
      FileReport(path: path, sheet: Sheet(reading: try OperatingSystem.read(path))).cards
    }
    return LinkedFolder(cards).parts.count
  }

  func json() throws -> Int {
    let spool = Spool()
    let files = try paths.map { path in
      FileReading(try OperatingSystem.read(path), path: path, into: spool)
    }
    return try WrittenCatalog(files, in: spool).document().count
  }
}
