import Foundation
import PartCatalog
import Testing

@testable import wagocat

/// Accepted findings, and what tells one finding from another.
@Suite struct BaselineTests {
  @Test func onlyNewFindingsFail() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet() + "Width\t10 mm / 3.94 inch\n", to: "s/a.txt")
    let check = { (options: [String]) in
      try ProgramRun(["check"] + options + ["s"], folder: folder.url)
    }
    let written = try check(["--write-baseline", "accepted.json"])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.errors == "wagocat: accepted 1 finding in accepted.json\n")
    let accepted = try check(["--baseline", "accepted.json"])
    #expect(accepted.status == 0 && accepted.output.isEmpty)
    #expect(accepted.errors.contains("no findings (and 1 accepted)"))

    // Lines above it, blanks around it and another working folder change nothing.
    try folder.write(
      "\n\n" + smallSheet() + "Height\t10 mm / 4.94 inch\n  Width\t10 mm / 3.94 inch\n",
      to: "s/a.txt")
    let new = try ProgramRun(
      ["check", "--baseline", "../accepted.json", "."],
      folder: folder.url.appendingPathComponent("s"))
    #expect(new.status == 1)
    #expect(new.output.contains("4.94") && !new.output.contains("3.94"))
  }

  @Test func entriesThatNoFindingFitsAreTold() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(smallSheet() + "Width\t10 mm / 3.94 inch\n", to: "a.txt")
    try folder.write(smallSheet("2000-408"), to: "b.txt")
    let check = { (arguments: [String]) in
      try ProgramRun(["check"] + arguments, folder: folder.url)
    }
    #expect(try check(["--write-baseline", "accepted.json", "."]).status == 0)
    try folder.write(smallSheet() + "Width\t10 mm / 0.394 inch\n", to: "a.txt")
    let stale = try check(["--baseline", "accepted.json", "."])
    #expect(stale.status == 0)
    #expect(stale.errors.contains("accepted.json: no longer found: a.txt: 10 mm and 3.94 inch"))
    #expect(stale.errors.contains("bring accepted.json up to date with --write-baseline"))
    // Of a sheet that was not checked nothing is said.
    #expect(!(try check(["--baseline", "accepted.json", "b.txt"]).errors.contains("no longer")))
  }

  @Test func fingerprintsTellFindingsApartAndStay() {
    let finding = { (line: Int, quote: String, message: String) in
      sampleFinding(line: line, quote: quote, message: message)
    }
    let first = Fingerprint.all(of: [finding(1, "Width\t4 mm", "m"), finding(2, "Width 4 mm", "m")])
    #expect(Set(first).count == 2)
    #expect(Fingerprint.all(of: [finding(9, "Width 4 mm", "worded anew")]) == [first[0]])
    #expect(Fingerprint.all(of: [finding(1, "Width 5 mm", "m")]) != [first[0]])
    // Known values: they must not change from version to version.
    #expect(StableHash.digits(of: "".utf8) == "cbf29ce484222325")
    #expect(StableHash.digits(of: "foobar".utf8) == "85944171f73967e8")
  }
}
