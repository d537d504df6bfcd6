import Foundation
import Testing

/// The program reads what it is given, and nothing else.
@Suite struct IsolationTests {
  /// The system calls by which a program is run or a network reached; the source that makes system
  /// calls is one file. The bench is a program of its own, and runs others to time them.
  @Test func noNetworkAndNoOtherProgram() throws {
    let sources = ProgramRun.packageFolder.appendingPathComponent("Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path.contains("/wagocat-bench/") {
      count += 1
      let code = try String(contentsOf: file, encoding: .utf8)
      for call in ["socket(", "connect(", "getaddrinfo", "URLSession", "Process()", "posix_spawn"] {
        #expect(!code.contains(call), "\(file.lastPathComponent): \(call)")
      }
      let imports = code.split(separator: "\n").filter { $0.contains("import Glibc") }
      let isSystem = file.deletingLastPathComponent().lastPathComponent == "System"
      #expect(imports.isEmpty || isSystem || file.lastPathComponent == "Program.swift")
    }
    #expect(count > 100)
  }
}
