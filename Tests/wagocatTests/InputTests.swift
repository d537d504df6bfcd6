import Foundation
import Testing

/// Which files are read, how they are named, and what bad ones do.
@Suite struct InputTests {
  private func paths(_ run: ProgramRun) throws -> [String] {
    let sources = try run.json()["sources"] as? [[String: Any]] ?? []
    return sources.compactMap { $0["path"] as? String }
  }

  @Test func readsTextFilesOfAFolderAndNamesTheOthers() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (index, name) in ["a.txt", "b.text", "deep/c.md", "deep/d.MARKDOWN"].enumerated() {
      try folder.write(smallSheet("2000-40\(index)"), to: name)
    }
    for name in ["list.json", ".hidden.txt", ".git/x.txt", "photo.png", "sheet.pdf"] {
      try folder.write("x", to: name)
    }
    let run = try ProgramRun(["import", folder.url.path])
    #expect(run.status == 0)
    #expect(try paths(run) == ["a.txt", "b.text", "deep/c.md", "deep/d.MARKDOWN"])
    #expect(run.errors.contains("photo.png: no text dump"))
    #expect(run.errors.contains("sheet.pdf: a PDF; turn it into text with: pdftotext -layout"))
    #expect(!run.errors.contains("list.json") && !run.errors.contains("hidden"))
  }

  @Test func aNamedFileIsAlwaysRead() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(smallSheet(), to: "sheet.dump")
    let run = try ProgramRun(["import", file])
    #expect(run.status == 0)
    #expect(try paths(run) == ["sheet.dump"])
  }

  @Test func namesAreRelativeToTheDeepestCommonFolderOrTheRoot() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let first = try folder.write(smallSheet("2000-401"), to: "x/y/a.txt")
    let second = try folder.write(smallSheet("2000-402"), to: "x/z/b.txt")
    #expect(try paths(ProgramRun(["import", first, second])) == ["y/a.txt", "z/b.txt"])
    let rooted = try ProgramRun(["import", "--root", folder.url.path, first])
    #expect(try paths(rooted) == ["x/y/a.txt"])
    let below = folder.url.appendingPathComponent("x/y")
    let run = try ProgramRun(["import", "./../y/a.txt", "../z"], folder: below)
    #expect(try paths(run) == ["y/a.txt", "z/b.txt"])
  }

  @Test func readsStandardInput() throws {
    let run = try ProgramRun(["import", "-"], input: smallSheet())
    #expect(run.status == 0)
    #expect(try paths(run) == ["-"])
  }

  @Test func readsTheFilesOfAList() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet("2000-401"), to: "a b.txt")
    try folder.write(smallSheet("2000-402"), to: "c.txt")
    let list = try folder.write("a b.txt\nc.txt\n", to: "list")
    let run = try ProgramRun(["import", "--files-from", list], folder: folder.url)
    #expect(try paths(run) == ["a b.txt", "c.txt"])
    let zeros = try ProgramRun(
      ["import", "--files-from", "-", "-0"], input: "a b.txt\0c.txt\0", folder: folder.url)
    #expect(try paths(zeros) == ["a b.txt", "c.txt"])
  }

  /// Bad input beside a good sheet: the message names the file, the good sheet comes out whole.
  @Test(arguments: [
    ("empty.txt", [UInt8](), "empty.txt: error: the file is empty"),
    (
      "letter.txt", Array("Dear Sir or Madam,\nsee you.\n".utf8),
      "letter.txt:1:1: error: no datasheet"
    ),
    ("dump.txt", Array("%PDF-1.7\n\u{1}".utf8), "dump.txt: error: the file is a PDF"),
    (
      "noise.txt", [0x01, 0x00, 0xFE, 0x00, 0x37, 0x99],
      "noise.txt: error: the file is binary data"
    ),
    ("latin.txt", [0x63, 0x61, 0x66, 0xE9], "latin.txt:1:4: warning: not UTF-8 from byte 4 on"),
  ])
  func badFilesAreToldAndLeaveTheOthersWhole(name: String, bytes: [UInt8], message: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet(), to: "good.txt")
    try folder.write(bytes, to: name)
    let run = try ProgramRun(["import", folder.url.path])
    #expect(run.status == 1)
    #expect(run.errors.contains(message))
    let parts = try run.json()["parts"] as? [[String: Any]]
    #expect(parts?.count == 1)
    #expect(parts?.first?["title"] as? String == "Jumper bar; 7-way; red")
  }

  @Test func latin1SheetsAreReadAndFlagged() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = smallSheet(title: "Socket; 4-pole; 4,00 mm\u{B2}; green")
    try folder.write(text.unicodeScalars.map { UInt8($0.value) }, to: "sheet.txt")
    let run = try ProgramRun(["import", folder.url.path])
    #expect(run.status == 1)
    #expect(run.errors.contains("iconv -f WINDOWS-1252 -t UTF-8"))
    let parts = try run.json()["parts"] as? [[String: Any]]
    #expect(parts?.first?["title"] as? String == "Socket; 4-pole; 4,00 mm²; green")
  }

  @Test func aFolderWithoutASheetGivesAnEmptyCatalog() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(["import", folder.url.path])
    #expect(run.status == 1)
    #expect(run.errors.contains("no datasheet was found"))
    #expect((try run.json()["parts"] as? [Any])?.isEmpty == true)
  }

  @Test func aMissingPathFailsAfterTheOthersWereImported() throws {
    let run = try ProgramRun(["import", "Fixtures/Datasheets", "Fixtures/Nowhere"])
    #expect(run.status == 2)
    #expect(run.errors.contains("Fixtures/Nowhere: no such file or folder"))
    #expect((try run.json()["parts"] as? [Any])?.count == 44)
    let alone = try ProgramRun(["import", "Fixtures/Nowhere"])
    #expect(alone.status == 2)
    #expect(alone.output.isEmpty)
  }
}
