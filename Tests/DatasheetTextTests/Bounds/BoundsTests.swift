import Foundation
import Testing

@testable import DatasheetText

/// Reading takes time in proportion to the size, whatever stands in the sheet.
///
/// Ten times as much input may take thirty times as long, as a quadratic reader takes a hundred. By
/// hand, with sizes that hurt: `WAGOCAT_BOUNDS=1000000 swift test -c release
/// -Xswiftc -enable-testing --filter BoundsTests`.
@Suite(.serialized) struct BoundsTests {
  private static let size = ProcessInfo.processInfo.environment["WAGOCAT_BOUNDS"].flatMap {
    Int($0)
  }

  @Test(arguments: HostileInput.ofLines)
  func `many lines take linear time`(_ input: HostileInput) {
    expectLinear(input, from: Self.size ?? 1000)
  }

  /// The longest line that is read has 20,000 bytes.
  @Test(arguments: HostileInput.ofOneLine)
  func `one line takes linear time`(_ input: HostileInput) {
    expectLinear(input, from: Self.size ?? 700)
  }

  /// The best of several measurements.
  private func expectLinear(_ input: HostileInput, from size: Int) {
    let (small, large) = (input.bytes(size), input.bytes(10 * size))
    var ratio = Double.infinity
    for _ in 0..<3 where ratio > 30 {
      let few = time { _ = Sheet(reading: small) }
      let many = time { _ = Sheet(reading: large) }
      // What is over in no time is nobody's quadratic reader.
      ratio = min(ratio, many / max(few, 0.001))
      if Self.size != nil { print("\(input.testDescription): \(few), \(many)") }
    }
    #expect(ratio <= 30, "\(input.testDescription)")
  }

  /// The seconds of a processor that work takes, whatever else the machine does.
  private func time(_ work: () -> Void) -> Double {
    let start = processorTime
    work()
    return processorTime - start
  }

  private var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: ["[", "(", "<b>", "**", "{", "> ", "[[", "<table>", "$", "13.02.2019 ", "<http"])
  func `what nests 200,000 deep needs no deep stack`(_ mark: String) {
    let deep = String(repeating: mark, count: 200_000)
    let sheet = Sheet(
      reading: Array(
        "Data sheet | Item number: 770-1324\n\nData\n\nWidth\t4 mm\nHeight\t\(deep)\nDepth\t5 mm\n"
          .utf8))
    #expect(sheet.parts.first?.properties[.width] != nil)
    #expect(sheet.parts.first?.properties[.depth] != nil)
    #expect(sheet.problems.contains { $0.kind == .unreadLine && $0.line == 6 })
  }

  @Test func `a line without an end is left unread, and the others are read`() {
    let line = String(repeating: "many words ", count: 300_000)
    let sheet = Sheet(
      reading: Array(
        "Data sheet | Item number: 770-1324\n\nData\n\nWidth\t4 mm\n\(line)\nDepth\t5 mm\n".utf8))
    #expect(sheet.lineClasses == [.data, .blank, .data, .blank, .data, .unread, .data])
  }

  /// A value that goes on over more lines than any row has keeps what it has, and a doubt.
  @Test func `a value without an end is doubtful`() {
    let lines = String(repeating: "\tmany words\n", count: 100)
    let sheet = Sheet(
      reading: Array(
        "Data sheet | Item number: 770-1324\n\nData\n\nApplication\tfor\n\(lines)".utf8))
    #expect(sheet.parts.first?.attributes.first?.doubts.isEmpty == false)
  }

  /// The area of a wire was made by counting gauges.
  @Test func `a gauge that does not exist takes no time`() {
    let quantity = Quantity(ExactDecimal(4), .squareMillimetre)
    let gauge = Quantity(ExactDecimal(999_999_999_999_999), .wireGauge)
    #expect(Twins.judge(quantity, gauge) == .disagree)
  }
}
