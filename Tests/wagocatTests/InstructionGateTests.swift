import Foundation
import Testing

/// What reading a sheet costs must not creep up. Instructions are counted, as time wobbles.
@Suite struct InstructionGateTests {
  /// Instructions from the bytes of a fixture to its JSON, as accepted; a change of more than 5 % is
  /// to be explained here or undone. It was 4,011,000 before pages in columns, blocks of labels, rows
  /// that count or name their group, titles apart from their numbers and lost hyphens were looked for:
  /// most of the rest asks, of lines that hold none of these, whether they do. It was 5,310,000 before
  /// the words of titles and values were looked up one by one, which takes 300,000, and 5,750,000 before
  /// the vocabulary knew three times as many spellings: more lines may begin one of them, so that fewer
  /// are passed by their first letters. Web pages, telephones and blocks of values take 200,000 of it.
  /// It was 6,220,000 before headings that touch other words were taken apart (210,000) and before
  /// buttons of shops, torn superscripts and tables of approvals side by side were looked for.
  private static let accepted = 6_690_000

  @Test(
    .enabled(if: hasValgrind, "valgrind is not installed"),
    .enabled(
      if: isBuilt, "wagocat-bench is older than the sources; build it: swift build -c release"))
  func aSheetTakesAsManyInstructionsAsAccepted() throws {
    let passes = 5
    let once = try Self.instructions(passes: 1)
    let sheets = 5 * passes
    let each = (try Self.instructions(passes: 1 + passes) - once) / sheets
    print("instructions a sheet: \(each), accepted: \(Self.accepted)")
    #expect(each < Self.accepted * 105 / 100)
    #expect(each > Self.accepted * 95 / 100, "it is better now; accept \(each)")
  }

  private static func instructions(passes: Int) throws -> Int {
    let run = try ProgramRun(
      shell: "valgrind --tool=callgrind --callgrind-out-file=/dev/null "
        + "'\(program.path)' --passes \(passes)")
    let line = run.errors.split(separator: "\n").first { $0.contains("Collected : ") }
    return try #require(line?.split(separator: " ").last.flatMap { Int($0) }, "\(run.errors)")
  }

  // MARK: What it needs

  private static let program = ProgramRun.packageFolder
    .appendingPathComponent(".build/release/wagocat-bench")

  private static var hasValgrind: Bool {
    (try? ProgramRun(shell: "command -v valgrind").status) == 0
  }

  /// Whether the release build is newer than every source.
  private static var isBuilt: Bool {
    guard let built = date(of: program) else { return false }
    let sources = ProgramRun.packageFolder.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".swift") }
      .allSatisfy { date(of: sources.appendingPathComponent($0)).map { $0 <= built } ?? false }
  }

  private static func date(of file: URL) -> Date? {
    try? FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
  }
}
