import Testing

@testable import DatasheetText

/// One number token by the evidence in its own digits.
@Suite struct NumberReaderTests {
  private func read(
    _ printed: String, _ reading: SeparatorReading = SeparatorReading()
  ) -> (content: NumberToken.Content, rest: String) {
    let bytes = Array(printed.utf8)
    let token = NumberReader(reading: reading).read(bytes, at: 0, end: bytes.count)
    return (token.content, String(decoding: bytes[token.end...], as: UTF8.self))
  }

  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("400", "400"), ("41,4", "41.4"), ("41.4", "41.4"), ("4,00", "4"),
    ("4.10", "4.1"), ("0,5", "0.5"), ("0.925", "0.925"), ("0,925", "0.925"), ("0.0", "0"),
    ("1234.567", "1234.567"), ("1,2345", "1.2345"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"),
    ("1.234,567", "1234.567"), ("1.234.567", "1234567"), ("1,234,567", "1234567"),
    ("1'000", "1000"), ("12'345'678", "12345678"), ("1'234.5", "1234.5"),
    ("1.234.567,8", "1234567.8"), ("900000000000000", "900000000000000"),
  ])
  func `what the digits prove`(printed: String, value: String) {
    let token = read(printed)
    guard case .number(let number) = token.content else {
      Issue.record("\(printed) is \(token.content)")
      return
    }
    #expect("\(number)" == value)
    #expect(token.rest == "")
  }

  @Test(arguments: ["1.000", "1,000", "12.345", "123,456", "100.000"])
  func `three digits after one separator are ambiguous until a neighbour settles them`(
    printed: String
  ) {
    #expect(read(printed).content == .ambiguous)
    let digits = Int64(printed.filter { $0.isNumber }) ?? 0
    #expect(read(printed, .grouping).content == .number(ExactDecimal(digits)))
    #expect(read(printed, .decimal).content == .number(ExactDecimal(digits, exponent: -3)))
  }

  @Test(arguments: [
    "1.2.3", "1,2,3", "03.04.2019", "1.234.56", "12.34.567", "1.2,3.4", "1'00", "1'0000", "0'500",
    "0.123,4", "05", "007", "00,5", "0026", "99999999999999999999", "0.12345678901234567",
    "1,23'456",
  ])
  func `no number`(printed: String) {
    #expect(read(printed).content == .none)
  }

  @Test(arguments: [
    ("400 V", " V"), ("4,", ","), ("4.", "."), ("0.5...4", "...4"), ("4/0", "/0"), ("4a", "a"),
    ("4..5", "..5"), ("4,,5", ",,5"),
  ])
  func `a token ends with its last digit`(printed: String, rest: String) {
    #expect(read(printed).rest == rest)
  }

  @Test func `a token proves what its separator means`() {
    let bytes = Array("41,4 1.234.567".utf8)
    let first = NumberReader().read(bytes, at: 0, end: bytes.count)
    #expect(first.proof?.separator == UInt8(ascii: ",") && first.proof?.meaning == .decimal)
    let second = NumberReader().read(bytes, at: 5, end: bytes.count)
    #expect(second.proof?.separator == UInt8(ascii: ".") && second.proof?.meaning == .grouping)
  }
}
