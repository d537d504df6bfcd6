import Foundation
import Testing

@testable import wagocat

/// Every kind of bad input, each beside a good sheet that must still come out whole.
@Suite struct BadInputTests {
  /// Imports a folder with a good sheet and whatever else is put into it.
  private func importing(
    _ options: [String] = [], jobs: String = "2", _ fill: (TemporaryFolder) throws -> Void
  ) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "good.txt")
    try fill(folder)
    let run = try ProgramRun(["import", "--jobs", jobs] + options + [folder.url.path])
    try expectGoodSheet(run)
    return run
  }

  private func expectGoodSheet(_ run: ProgramRun) throws {
    let parts = try run.json()["parts"] as? [[String: Any]] ?? []
    let good = try #require(
      parts.first { ($0["source"] as? [String: Any])?["path"] as? String == "good.txt" })
    #expect(good["title"] as? String == "Jumper bar; 7-way; red")
    #expect((good["attributes"] as? [Any])?.count == 1)
    let properties = good["properties"] as? [String: Any]
    let current = properties?["ratedCurrent"] as? [String: Any]
    #expect(current?["value"] as? Int == 14 && current?["unit"] as? String == "A")
  }

  private func shell(_ command: String, in folder: TemporaryFolder) throws {
    #expect(try ProgramRun(shell: command, folder: folder.url).status == 0)
  }

  // MARK: Bytes

  private static let damaged: [(bytes: [UInt8], message: String)] = [
    ([], "bad.txt: error: the file is empty"),
    ([0, 0, 0, 0], "bad.txt: error: the file is binary data"),
    (noise, "bad.txt"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14], "a ZIP archive"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "an image"),
    (Array("%PDF-1.7\n".utf8), "the file is a PDF"),
    (Array("Dear Sir or Madam,\n".utf8), "bad.txt:1:1: error: no datasheet"),
    (invalidValue, "bad.txt:12:9: warning: not UTF-8"),
  ]
  private static let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 * 167 + $0 / 7) }
  private static let invalidValue =
    Array(smallSheet("770-201").utf8) + Array("Width\t4 ".utf8) + [0xFF] + Array("mm\n".utf8)

  /// Text that is damaged, or none at all, is told of.
  @Test(arguments: damaged)
  func damagedBytesAreTold(_ bytes: [UInt8], _ message: String) throws {
    let run = try importing { try $0.write(bytes, to: "bad.txt") }
    #expect(run.status == 1)
    #expect(run.errors.contains(message))
  }

  @Test(arguments: [true, false])
  func utf16IsReadWithAndWithoutItsMark(isMarked: Bool) throws {
    let units = Array(smallSheet("770-201").utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let run = try importing {
      try $0.write((isMarked ? [0xFF, 0xFE] : []) + units, to: "wide.txt")
    }
    #expect((try run.json()["parts"] as? [Any])?.count == 2)
  }

  @Test func aSheetCutAtAnyByteLeavesTheOthersWhole() throws {
    let whole = Array(smallSheet("770-201").utf8)
    let run = try importing { folder in
      for length in whole.indices { try folder.write(Array(whole[..<length]), to: "\(length).txt") }
    }
    #expect(run.status == 1)
  }

  @Test func twoSheetsInOneFileAreTwoParts() throws {
    let run = try importing {
      try $0.write(smallSheet("770-201") + smallSheet("770-202"), to: "two.txt")
    }
    #expect(run.status == 0)
    #expect((try run.json()["parts"] as? [Any])?.count == 3)
  }

  @Test func theSameItemTwiceIsToldAndKeptOnce() throws {
    let run = try importing { folder in
      try folder.write(smallSheet("770-201"), to: "x.txt")
      try folder.write(smallSheet("770-201", title: "Plug; red"), to: "y.txt")
    }
    #expect((try run.json()["parts"] as? [Any])?.count == 2)
    #expect(run.output.contains("duplicate-item"))
  }

  // MARK: Sizes

  /// A sparse file takes no room on the disk.
  @Test func aHugeFileIsRefusedWithItsSizeAndTheLimit() throws {
    let run = try importing { try shell("truncate -s 1G huge.txt", in: $0) }
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "huge.txt: error: the file could not be read: it has 1073741824 bytes, and at most "
          + "67108864 are read; '--max-file-size' raises that [unreadable-file]"))
  }

  @Test func theLimitOfSizesCanBeRaisedAndLowered() throws {
    let long = smallSheet("770-201") + String(repeating: "\n", count: 2 << 20)
    let low = try importing(["--max-file-size", "1"]) { try $0.write(long, to: "long.txt") }
    #expect(low.status == 1)
    #expect(low.errors.contains("at most 1048576 are read"))
    let high = try importing(["--max-file-size", "3"]) { try $0.write(long, to: "long.txt") }
    #expect(high.status == 0)
    let much = try ProgramRun(["import", "--max-file-size", "1025", "x"])
    #expect(much.errors.contains("'--max-file-size' wants a whole number from 1 to 1024"))
    let input = try ProgramRun(["import", "--max-file-size", "1", "-"], input: long)
    #expect(input.errors.contains("it has more than 1048576 bytes"))
  }

  private static let tooLarge =
    "it has 2097152 bytes, and at most 1048576 are read; '--max-file-size' raises that"

  private static let readersOfFiles: [(words: [String], status: Int32)] = [
    (["find", "has weight", "long"], 2), (["show", "2000-407", "long"], 2), (["links", "long"], 2),
    (["diff", "long", "s"], 2), (["diff", "s", "long"], 2), (["merge", "long"], 2),
    (["verify", "long", "s"], 2), (["verify", "c.json", "long"], 1),
    (["check", "--baseline", "long", "s"], 2), (["check", "set"], 2), (["check", "long"], 1),
    (["snapshot", "check", "kept"], 1), (["import", "--files-from", "long"], 2),
    (["explain", "long"], 2),
  ]

  /// Whatever file a verb reads back: catalogs, shares, sheets, baselines, configurations, snapshots,
  /// lists of paths.
  @Test(arguments: readersOfFiles)
  func everyFileThatIsReadHasALimit(_ words: [String], _ status: Int32) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["s/a.txt", "set/a.txt", "kept/a.txt"] { try folder.write(smallSheet(), to: name) }
    try shell(
      """
      wagocat import -q -o c.json s
      truncate -s 2M long set/wagocat.json kept/a.catalog.json
      """, in: folder)
    let limited = [words[0], "--max-file-size", "1"] + words.dropFirst()
    let run = try ProgramRun(limited, folder: folder.url)
    #expect(run.status == status)
    let told = run.output + run.errors
    #expect(told.contains(Self.tooLarge), "\(told)")
  }

  /// A catalog holds many sheets.
  @Test func aCatalogMayBeLargerThanASheet() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "s/a.txt")
    try shell(
      "wagocat import -q s > c.json && head -c 64M /dev/zero | tr '\\0' ' ' >> c.json", in: folder)
    #expect(try ProgramRun(["show", "2000-407", "c.json"], folder: folder.url).status == 0)
    try shell("truncate -s 2G huge.json", in: folder)
    let huge = try ProgramRun(["show", "2000-407", "huge.json"], folder: folder.url)
    #expect(huge.status == 2)
    let reason = "'huge.json': it has 2147483648 bytes, and at most 1073741824 are read "
    #expect(huge.errors.contains(reason), "\(huge.errors)")
  }

  @Test func aLineOfThreeMegabytesIsUnread() throws {
    let line = String(repeating: "many words ", count: 300_000)
    let run = try importing {
      try $0.write(smallSheet("770-201") + line + "\nWidth\t4 mm\n", to: "long.txt")
    }
    let sources = try run.json()["sources"] as? [[String: Any]] ?? []
    let lines = sources.last?["lines"] as? [String: Any]
    #expect(lines?["unread"] as? Int == 1)
    #expect(run.output.contains("\"width\":{\"value\":4,\"unit\":\"mm\"}"))
  }

  // MARK: Folders

  @Test func linksThatLoopOrLeadNowhereAreNoTrouble() throws {
    let run = try importing {
      try shell("ln -s . loop && ln -s nowhere.txt gone.txt && ln -s self.txt self.txt", in: $0)
    }
    #expect(run.status == 0)
    #expect(run.errors.contains("gone.txt: the link leads nowhere"))
    #expect(run.errors.contains("self.txt: the link leads nowhere"))
  }

  /// Opening a FIFO that nobody writes to would wait for ever.
  @Test func whatIsNoRegularFileIsSkippedUnopened() throws {
    let run = try importing { folder in
      try shell("mkfifo pipe.txt && ln -s /dev/zero zero.txt", in: folder)
      let socket = folder.url.appendingPathComponent("socket.txt").path
      try shell(
        "python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"\(socket)\")' || true",
        in: folder)
    }
    #expect(run.status == 0)
    #expect(run.errors.contains("pipe.txt: no regular file"))
    #expect(run.errors.contains("zero.txt: no regular file"))
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func filesAndFoldersWithoutRightsAreTold() throws {
    let run = try importing {
      try $0.write(smallSheet("770-201"), to: "locked.txt")
      try $0.write(smallSheet("770-202"), to: "closed/a.txt")
      try shell("chmod 0 locked.txt closed", in: $0)
    }
    #expect(run.status == 1)
    #expect(run.errors.contains("locked.txt: error: the file could not be read: Permission denied"))
    #expect(run.errors.contains("closed: error: the file could not be read: Permission denied"))
  }

  /// A name may hold line ends; on standard error each message stays on its line.
  @Test func namesOfAnyKindAreReadOrTold() throws {
    let long = String(repeating: "n", count: 251) + ".txt"
    let run = try importing {
      try $0.write(smallSheet("770-201"), to: "a\nwagocat: fake.txt")
      try $0.write(smallSheet("770-202"), to: long)
      try $0.write("", to: "empty\nb.txt:1:1: error: fake.txt")
      try shell("cp good.txt \"$(printf 'caf\\351.txt')\"; touch \"$(printf '\\351.png')\"", in: $0)
    }
    #expect(run.status == 1)
    let sources = try run.json()["sources"] as? [[String: Any]] ?? []
    let paths = sources.compactMap { $0["path"] as? String }
    #expect(paths.contains("a\nwagocat: fake.txt") && paths.contains(long))
    #expect(
      run.errors.contains(
        "caf\u{FFFD}.txt: error: the file could not be read: its name is not UTF-8; "
          + "rename it to have it read"))
    let lines = run.errors.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("b.txt") || $0.hasPrefix("wagocat: fake") })
  }

  @Test func manyFilesAreRead() throws {
    let run = try importing(jobs: "8") { folder in
      for number in 0..<1000 {
        try folder.write(smallSheet("2000-\(10_000 + number)"), to: "sheet-\(number).txt")
      }
    }
    #expect(run.status == 0)
    #expect((try run.json()["parts"] as? [Any])?.count == 1001)
  }

  // MARK: Files that change

  @Test func aFileThatIsGoneIsAnErrorInWords() {
    #expect(throws: SystemError.self) { try OperatingSystem.read("/nowhere/sheet.txt") }
  }

  /// Somebody appends while the file is read; it is neither read in part nor without end.
  @Test func aFileThatChangesWhileItIsReadIsRefused() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try folder.write([UInt8](repeating: 0x20, count: 8 << 20), to: "growing.txt")
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    // It ends by itself, should nobody live to end it.
    writer.arguments = [
      "-c", "i=0; while [ $i -lt 200000 ]; do printf x; i=$((i + 1)); done >> growing.txt",
    ]
    writer.currentDirectoryURL = folder.url
    try writer.run()
    defer { writer.terminate() }
    var reason: String?
    for _ in 0..<2000 where reason == nil {
      do { _ = try OperatingSystem.read(path) } catch { reason = error.reason }
    }
    #expect(reason == "it changed while it was read")
  }
}
