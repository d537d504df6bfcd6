import DatasheetText

@testable import wagocat

extension JSONValue {
  /// The number as JSON Schema counts: for limits of lengths and sizes.
  var number: Double? {
    if case .number(let number) = self { Double(number.description) } else { nil }
  }
}
