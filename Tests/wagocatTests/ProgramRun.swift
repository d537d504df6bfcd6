import Foundation

/// One run of the built program, as a user would start it.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// Whether the program was built with a sanitizer.
  static let isSanitized = ProcessInfo.processInfo.environment["WAGOCAT_SANITIZER"] != nil

  /// The folder that holds the built program and the test bundle.
  static let productsFolder: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let start = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return start.resolvingSymlinksInPath().deletingLastPathComponent()
  }()

  static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs wagocat with arguments and waits for its end.
  init(
    _ arguments: [String], input: String? = nil, folder: URL = ProgramRun.packageFolder,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      executable: Self.productsFolder.appendingPathComponent("wagocat"), arguments, input: input,
      folder: folder, environment: environment)
  }

  /// Runs a shell command line with wagocat on the PATH.
  init(shell command: String, folder: URL = ProgramRun.packageFolder) throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    try self.init(
      executable: URL(fileURLWithPath: "/bin/sh"), ["-c", command], input: nil, folder: folder,
      environment: ["PATH": Self.productsFolder.path + ":" + path])
  }

  private init(
    executable: URL, _ arguments: [String], input: String?, folder: URL,
    environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files rather than pipes: no reader is needed while the program runs.
    let scratch = try TemporaryFolder()
    defer { scratch.remove() }
    let outputFile = scratch.url.appendingPathComponent("output")
    let errorFile = scratch.url.appendingPathComponent("errors")
    let inputFile = scratch.url.appendingPathComponent("input")
    try Data((input ?? "").utf8).write(to: inputFile)
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The output as a JSON object.
  func json() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
    return object as? [String: Any] ?? [:]
  }
}

/// A folder of a test's own, with files written into it.
struct TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("wagocat-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  func remove() { try? FileManager.default.removeItem(at: url) }
}

/// The smallest sheet: an item, a title and one row.
func smallSheet(_ item: String = "2000-407", title: String = "Jumper bar; 7-way; red") -> String {
  """
  Data sheet | Item number: \(item)

  \(title)

  www.wago.com/\(item)

  ## Data

  ### Electrical data

  Rated current\t14 A

  """
}
