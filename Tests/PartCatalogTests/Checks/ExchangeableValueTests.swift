import PartCatalog
import Testing

/// Labels in one block and values in another, which nothing but their order tells apart.
@Suite struct ExchangeableValueTests {
  private func findings(_ values: String...) -> [String] {
    let lines =
      ["Data sheet | Item number: 770-1", "Socket; green", "Geometrical data", "Width", "Height"]
      + values
    return found(lines.joined(separator: "\n\n") + "\n")
  }

  @Test func `two sizes below two labels`() {
    #expect(
      findings("40 mm", "12.9 mm") == ["exchangeable-value 7", "exchangeable-value 9"])
  }

  @Test func `two sizes alike`() { #expect(findings("40 mm", "40 mm").isEmpty) }

  @Test func `a weight among them is of no size`() {
    let lines = [
      "Data sheet | Item number: 770-1", "Socket; green", "Geometrical data", "Width", "Weight",
      "40 mm", "12.9 g",
    ]
    #expect(found(lines.joined(separator: "\n\n") + "\n").isEmpty)
  }
}
