import Foundation
import Testing

@testable import wagocat

/// `wagocat verify` on the built binary: what it proves, names, and refuses.
@Suite struct VerifyTests {
  private static let sheet =
    smallSheet() + "Weight\t40,5 g\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.sheet, to: "s/a.txt")
    let run = try ProgramRun(["import", "-q", "-o", "c.json", "s"], folder: folder.url)
    #expect(run.status == 0)
    return folder
  }

  /// Verifies after a text of the catalog, and one of the sheet, was replaced.
  private func verify(
    catalog: (String, String) = ("", ""), sheet: (String, String) = ("", "")
  ) throws -> ProgramRun {
    let folder = try folder()
    defer { folder.remove() }
    let file = folder.url.appendingPathComponent("c.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try folder.write(text.replacing(catalog.0, with: catalog.1), to: "c.json")
    try folder.write(Self.sheet.replacing(sheet.0, with: sheet.1), to: "s/a.txt")
    return try ProgramRun(["verify", "c.json", "s"], folder: folder.url)
  }

  @Test func provesTheFixtures() throws {
    let catalog = try ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output
    let run = try ProgramRun(["verify", "-", "Fixtures/Datasheets"], input: catalog)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix(" statements proven\n"))
    let parts = try ProgramRun(["import", "-q", "--format", "ndjson", "Fixtures/Datasheets"]).output
    #expect(try ProgramRun(["verify", "-", "Fixtures/Datasheets"], input: parts).status == 0)
  }

  @Test func namesATamperedPrint() throws {
    let run = try verify(catalog: (#""raw":"40,5 g""#, #""raw":"45,0 g""#))
    #expect(run.status == 1)
    #expect(
      run.output == """
        s/a.txt:12: 2000-407: Weight: stated '45,0 g', the line reads 'Weight⇥40,5 g'
        s/a.txt:12: 2000-407: Weight: stated '40.5 g', it does not follow from the printed '45,0 g'

        """)
    #expect(run.errors.hasSuffix("statements proven, 2 not\n"))
  }

  @Test(arguments: [
    (
      #""value":{"value":40.5,"#, #""value":{"value":405,"#,
      "it does not follow from the printed '40,5 g'"
    ),
    (
      #""weight":{"value":40.5,"#, #""weight":{"value":4.05,"#,
      "weight: stated '4.05 g', the row states 40.5 g"
    ),
    (#""unit":"A"},"line":11"#, #""unit":"V"},"line":11"#, "stated '14 V'"),
    (#""unit":"A"},"line":11"#, #""unit":"A"},"line":12"#, "the line reads 'Weight"),
    (#""total":12"#, #""total":13"#, "stated '13 lines', the sheet has 12"),
    ("7-way; red", "9-way; red", "no such text stands near the item number"),
    ("www.wago.com/2000-407", "www.wago.com/2000-417", "no sheet prints it beside the item"),
    (#""path":"a.txt""#, #""path":"b.txt""#, "there is no such sheet at PATH"),
  ])
  func namesWhatWasTamperedWith(right: String, wrong: String, message: String) throws {
    let run = try verify(catalog: (right, wrong))
    #expect(run.status == 1)
    #expect(run.output.contains(message), "\(run.output)")
  }

  @Test(arguments: [("40,5 g", "45,5 g"), ("14 A", "14 mA"), ("Weight", "\nWeight")])
  func findsASheetThatChanged(old: String, new: String) throws {
    let run = try verify(sheet: (old, new))
    #expect(run.status == 1)
    #expect(run.output.contains("s/a.txt"))
  }

  /// Lines and numbers as no sheet has them are doubted, and nothing breaks.
  @Test(arguments: [
    (#""line":12"#, #""line":0"#), (#""line":12"#, #""line":-100"#),
    (#""line":12"#, #""line":999999999999999999"#),
    (#""value":40.5,"#, #""value":999999999999999999,"#),
    (#""raw":"40,5 g""#, #""raw":"999999999999999999 kg ... 0.000000000000001 kg""#),
    (#""value":40.5,"#, #""min":0.000000000000001,"max":999999999999999,"#),
  ])
  func survivesWhatCannotBe(right: String, wrong: String) throws {
    let run = try verify(catalog: (right, wrong))
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.hasPrefix("wagocat: "))
    #expect(run.output.contains("s/a.txt:"))
  }

  @Test func aCatalogOfNothingProvesNothing() throws {
    let run = try ProgramRun(
      ["verify", "-", "Fixtures/Datasheets"],
      input: #"{"schema":"wagocat/catalog/1","sources":[],"parts":[],"findings":[]}"#)
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ([], "no CATALOG PATH…"), (["c.json"], "no PATH"), (["s/a.txt", "s"], "cannot use 's/a.txt'"),
    (["missing.json", "s"], "cannot read 'missing.json'"),
    (["c.json", "t"], "t: no such file or folder"),
    (["--strict", "c.json", "s"], "unknown option '--strict'"),
    (["--root", "c.json", "c.json", "s"], "'--root' wants a folder, and 'c.json' is none"),
    (["-", "-"], "standard input cannot be both CATALOG and PATH"),
  ])
  func wrongUseIsOneLineAndExit2(arguments: [String], message: String) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try ProgramRun(["verify"] + arguments, folder: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
