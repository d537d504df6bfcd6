import TestSupport
import Testing

@testable import DatasheetText

/// Reading takes time in proportion to the size, whatever stands in the sheet.
@Suite(.serialized, .enabled(if: Growth.canBeMeasured)) struct BoundsTests {
  @Test(arguments: HostileInput.ofLines)
  func `many lines take linear time`(_ input: HostileInput) {
    #expect(growth(of: input, from: 1000) <= Growth.allowed, "\(input)")
  }

  /// The longest line that is read has 20,000 bytes.
  @Test(arguments: HostileInput.ofOneLine)
  func `one line takes linear time`(_ input: HostileInput) {
    #expect(growth(of: input, from: 700) <= Growth.allowed, "\(input)")
  }

  private func growth(of input: HostileInput, from size: Int) -> Double {
    Growth.ratio(of: input, from: size, preparing: input.bytes) { _ = Sheet(reading: $0) }
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
