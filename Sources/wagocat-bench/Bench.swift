import FoundationEssentials
import wagocat

/// Measures `wagocat import` against the least that the machine can do it in.
///
/// `wagocat-bench [--sheets N] [--rounds N] [--json]` makes N sheets, measures and removes them;
/// `wagocat-bench --corpus FOLDER --sheets N` makes them and leaves them there;
/// `wagocat-bench --passes N` reads the fixtures N times on one core, for tools that count.
@main
struct Bench {
  private let words: [String]

  static func main() throws {
    try Bench(words: Array(CommandLine.arguments.dropFirst())).run()
  }

  private func value(_ option: String) -> String? {
    words.firstIndex(of: option).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
  }

  private func number(_ option: String, else standard: Int) -> Int {
    value(option).flatMap { Int($0) } ?? standard
  }

  private func run() throws {
    let fixtures = value("--fixtures") ?? "Fixtures/Datasheets"
    if let passes = value("--passes").flatMap({ Int($0) }) {
      let stages = try Stages(folder: fixtures)
      for _ in 0..<passes { _ = try stages.json() }
      return
    }
    let corpus = try Corpus(of: fixtures)
    let count = number("--sheets", else: 10_000)
    if let folder = value("--corpus") { return try corpus.write(count, to: folder) }
    let scratch = FileManager.default.temporaryDirectory.path + "/wagocat-bench-\(count)"
    try? FileManager.default.removeItem(atPath: scratch)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let folder = scratch + "/sheets"
    try corpus.write(count, to: folder)
    let report = try measure(folder, count, output: scratch + "/catalog.json")
    print(words.contains("--json") ? report.json : report.table, terminator: "")
  }

  /// The programs come first: what this process has in memory would count as theirs.
  private func measure(_ folder: String, _ count: Int, output: String) throws -> Report {
    let rounds = number("--rounds", else: 5)
    let import2 = try program(
      "import", folder, output, jobs: OperatingSystem.processorCount, rounds)
    let import1 = try program("import --jobs 1", folder, output, jobs: 1, rounds)
    let cat = try Measurement("find | xargs cat | wc", rounds: rounds) {
      try FinishedProgram(
        running:
          "sh", ["-c", "find '\(folder)' -name '*.txt' -print0 | xargs -0 cat | wc -c"]
      ).peakMemory
    }
    let start = try Measurement("--version", rounds: rounds) {
      try FinishedProgram(running: wagocat, ["--version"]).peakMemory
    }
    let size = try OperatingSystem.read(output).count
    let stages = try Stages(folder: folder)
    var bytes = 0
    let inProcess = [
      try Measurement("limit", rounds: rounds) {
        _ = try stages.limit(writing: size)
        return nil
      },
      try Measurement("reading", rounds: rounds) {
        bytes = try stages.reading()
        return nil
      },
      try Measurement("… records", rounds: rounds) {
        _ = try stages.records()
        return nil
      },
      try Measurement("… catalog", rounds: rounds) {
        _ = try stages.catalog()
        return nil
      },
      try Measurement("… JSON", rounds: rounds) {
        _ = try stages.json()
        return nil
      },
    ]
    return Report(
      machine: machine, sheets: count, bytes: bytes,
      measurements: inProcess + [cat, import1, import2, start])
  }

  private func program(
    _ name: String, _ folder: String, _ output: String, jobs: Int, _ rounds: Int
  ) throws -> Measurement {
    try Measurement(name, rounds: rounds) {
      try FinishedProgram(
        running:
          wagocat, ["import", "--quiet", "--jobs", "\(jobs)", "-o", output, folder]
      ).peakMemory
    }
  }

  /// The program that was built beside this one.
  private var wagocat: String {
    let own = CommandLine.arguments[0]
    return own.lastIndex(of: "/").map { own[...$0] + "wagocat" } ?? "wagocat"
  }

  private var machine: String {
    let information = (try? OperatingSystem.read("/proc/cpuinfo")) ?? []
    let name =
      String(decoding: information, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? " a processor"
    return "\(OperatingSystem.processorCount) ×\(name)"
  }
}
