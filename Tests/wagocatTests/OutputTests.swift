import Foundation
import Testing

/// Where output goes, and wrong use.
@Suite struct OutputTests {
  @Test func replacesAFileAsAWholeAndLeavesNoLitter() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("old", to: "catalog.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let run = try ProgramRun(["import", "-o", file, "Fixtures/Datasheets"])
    #expect(run.status == 0 && run.output.isEmpty)
    let direct = try ProgramRun(["import", "Fixtures/Datasheets"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == direct.output)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names == ["catalog.json"])
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func writesThroughALinkAndToADevice() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("old", to: "real.json")
    let link = folder.url.appendingPathComponent("link.json").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try ProgramRun(["import", "-o", link, "Fixtures/Datasheets"]).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("{\"schema\""))
    let device = try ProgramRun(["import", "-o", "/dev/stdout", "Fixtures/Datasheets"])
    #expect(device.status == 0)
    #expect(device.output.hasPrefix("{\"schema\""))
    #expect(FileManager.default.fileExists(atPath: "/dev/stdout"))
  }

  @Test func outputThatCannotBeWrittenFails() throws {
    let run = try ProgramRun(["import", "-o", "/nowhere/x.json", "Fixtures/Datasheets"])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("cannot write to '/nowhere/x.json': No such file or directory"))
    let folder = try ProgramRun(["import", "-o", "Fixtures", "Fixtures/Datasheets"])
    #expect(folder.status == 2)
    #expect(folder.errors.contains("cannot write to 'Fixtures': it is a folder"))
    let full = try ProgramRun(shell: "wagocat import Fixtures/Datasheets > /dev/full")
    #expect(full.status == 2)
    #expect(full.errors.contains("cannot write to standard output: No space left on device"))
  }

  @Test func failOnLooksAtSeverity() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let sheet = smallSheet().replacing("14 A", with: "1.000 A")
    let file = try folder.write(sheet, to: "a.txt")
    #expect(try ProgramRun(["import", file]).status == 0)
    #expect(try ProgramRun(["import", "--fail-on", "error", file]).status == 0)
    #expect(try ProgramRun(["import", "--fail-on", "warning", file]).status == 1)
  }

  @Test func ndjsonTellsFindingsOnStandardError() throws {
    let sheet = smallSheet().replacing("14 A", with: "1.000 A")
    let run = try ProgramRun(["import", "--format", "ndjson", "-"], input: sheet)
    #expect(run.errors.contains("-:11:15: warning: '1.000 A' can be read as"))
    #expect(run.errors.contains("[ambiguous-number]"))
  }

  @Test(arguments: [
    ([], "no verb"),
    (["impotr"], "unknown verb 'impotr'; did you mean 'import'?"),
    (["import"], "no PATH"),
    (["import", "--formt", "json", "x"], "unknown option '--formt'; did you mean '--format'?"),
    (["import", "--format", "jsno", "x"], "not 'jsno'; did you mean 'json'?"),
    (["import", "--format"], "'--format' wants a value"),
    (["import", "--quiet=yes", "x"], "'--quiet' takes no value"),
    (["import", "--jobs", "0", "x"], "wants a whole number from 1"),
    (["import", "-0", "x"], "'--null' goes with '--files-from'"),
    (["import", "--files-from", "-", "-"], "standard input cannot be both"),
    (["import", "--files-from", "nowhere"], "cannot read 'nowhere': No such file"),
    (["import", "--root", "README.md", "Fixtures"], "'--root' wants a folder"),
    (["import", ""], "an empty path"),
    (["schema", "x"], "'x' is one argument too many"),
    (["help", "imprt"], "did you mean 'import'?"),
  ])
  func wrongUseGivesOneClearLineAndStatus2(arguments: [String], message: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: "))
    #expect(run.errors.contains(message))
  }

  @Test func helpComesFromTheDescriptionOfTheVerbs() throws {
    let overview = try ProgramRun(["--help"])
    #expect(overview.status == 0)
    #expect(overview.output.contains("read datasheet dumps and print the parts catalog"))
    let asked = try ProgramRun(["help", "import"])
    #expect(asked.output.contains("-o, --output FILE"))
    #expect(try ProgramRun(["import", "--help"]).output == asked.output)
    #expect(try ProgramRun(["--version"]).output.hasPrefix("wagocat 1."))
  }
}
