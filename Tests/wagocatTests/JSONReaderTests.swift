import DatasheetText
import Testing

@testable import wagocat

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true\n", .bool(true)), ("false", .bool(false)),
    ("0", .number(ExactDecimal(0))), ("-0", .number(ExactDecimal(0))),
    ("41.4", .number(ExactDecimal(414, exponent: -1))),
    ("4.00", .number(ExactDecimal(4))), ("1.5e3", .number(ExactDecimal(1500))),
    ("25E-1", .number(ExactDecimal(25, exponent: -1))),
    ("-12", .number(ExactDecimal(-12))),
    (#""""#, .string("")), (#""mm²""#, .string("mm²")),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u00b2\uD83D\uDE00""#, .string("²😀")),
    ("[]", .array([])), ("{}", .object([:])),
    (
      #"{"a": [1, {"b": null}], "c": "d"}"#,
      .object([
        "a": .array([.number(ExactDecimal(1)), .object(["b": .null])]), "c": .string("d"),
      ])
    ),
  ])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONValue(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    ("", 0, "a value"), ("nul", 0, "a value"), ("1 2", 2, "nothing after the value"),
    ("[1, 2", 5, "',' or ']'"), (#"{"a" 1}"#, 5, "':'"), ("{1}", 1, "the name of a member"),
    (#""abc"#, 4, "the end of a string"), (#""\x""#, 3, "an escape of JSON"),
    (#""\ud800""#, 7, "both halves of a surrogate pair"),
    (#""\u+123""#, 3, "four hexadecimal digits"),
    ("1.", 2, "a digit"), ("-", 0, "a value"), ("1e9999", 6, "an exponent of at most 3 digits"),
    ("12345678901234567890", 19, "a number of at most 18 digits"),
    ("[1,]", 3, "a value"), ("\"a\nb\"", 2, "the end of a string"),
  ])
  func refuses(_ text: String, at offset: Int, _ expected: String) {
    #expect(throws: JSONError(message: "expected \(expected)", offset: offset)) {
      try JSONValue(Array(text.utf8))
    }
  }

  @Test func nestingIsBounded() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: JSONError.self) { try JSONValue(Array(deep.utf8)) }
    let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(throws: Never.self) { try JSONValue(Array(allowed.utf8)) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONError(message: "expected UTF-8", offset: 4)) {
      try JSONValue([0x22, 0xFF, 0x41, 0x22])
    }
  }
}
