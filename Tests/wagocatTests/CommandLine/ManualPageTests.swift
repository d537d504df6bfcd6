import Testing

@testable import wagocat

/// `wagocat help --man`: the same description as help, in roff.
@Suite struct ManualPageTests {
  private let lines: [String]

  init() throws {
    let run = try ProgramRun(["help", "--man"])
    #expect(run.status == 0)
    lines = run.output.split(separator: "\n").map(String.init)
  }

  @Test func hasEveryVerbOptionAndExample() {
    let plain = lines.map { $0.replacing("\\-", with: "-").replacing("\\e", with: "\\") }
    for verb in Verb.all {
      #expect(plain.contains(".SS \(verb.name)"))
      for option in verb.options {
        #expect(plain.contains(".B \(option.usage.replacing("…", with: "..."))"))
        #expect(plain.contains(option.help.replacing("…", with: "...")))
      }
      for example in verb.examples { #expect(plain.contains(example.command)) }
    }
  }

  /// A line that begins with a point or an apostrophe is a request to roff, and a backslash an escape.
  @Test func textIsTakenForNoRequest() {
    let requests = [".TH", ".SH", ".SS", ".TP", ".B", ".br", ".PP", ".nf", ".fi", ".RS", ".RE"]
    for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
    for line in lines {
      for escape in line.split(separator: "\\", omittingEmptySubsequences: false).dropFirst() {
        #expect("-e&".contains(escape.first ?? " "), "\(line)")
      }
    }
  }
}
