import Testing

@testable import wagocat

/// The line that says how far long work is.
@Suite struct ProgressTests {
  @Test(arguments: [
    (done: 1000, seconds: 1, line: "1000 of 10000 sheets, 1000/s, 9 s left"),
    (done: 10000, seconds: 4, line: "10000 of 10000 sheets, 2500/s, 0 s left"),
    (done: 16, seconds: 32, line: "16 of 10000 sheets, 0/s, 19968 s left"),
  ])
  func saysCountRateAndRest(done: Int, seconds: Int, line: String) {
    #expect(Progress.line(done, of: 10000, after: .seconds(seconds)) == line)
  }

  @Test func nothingIsSaidWhereNoTerminalIs() throws {
    #expect(Progress(of: 10) == nil)
    let run = try ProgramRun(["import", "-o", "/dev/null", "Fixtures/Datasheets"])
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
