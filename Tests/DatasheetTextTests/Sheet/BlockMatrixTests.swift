import TestSupport
import Testing

@testable import DatasheetText

/// Rating matrices whose cells stand on lines of their own.
@Suite struct BlockMatrixTests {
  private func rows(_ cells: String) -> [String] {
    let lines = cells.split(separator: "|").map { $0.drop { $0 == " " } }
      .map { $0.last == " " ? $0.dropLast() : $0 }
    return readSheet(
      "Data sheet | Item number: 770-1324\n\nElectrical data\n\n"
        + lines.joined(separator: "\n\n") + "\n\nMaterial data\n"
    ).rows()
  }

  private let matrix = [
    "Nominal voltage: [400 V (III / 3) | 630 V (II / 2)]",
    "Rated current: [32 A (III / 3) | 16 A (II / 2)]",
  ]

  @Test func `heads one below the other, then row by row`() {
    #expect(
      rows("III / 3 | II / 2 | Nominal voltage | 400 V | 630 V | Rated current | 32 A | 16 A")
        == matrix)
  }

  @Test func `labels first, then column by column`() {
    #expect(
      rows(
        "Nominal voltage | Rated current | III / 3 | 400 V | 32 A | II / 2 | 630 V | 16 A"
      ) == matrix)
  }

  @Test func `labels and heads first, then column by column`() {
    #expect(
      rows(
        "Nominal voltage | Rated current | III / 3 | II / 2 | 400 V | 32 A | 630 V | 16 A"
      ) == matrix)
  }

  @Test func `columns of different height are none`() {
    #expect(
      rows("Nominal voltage | Rated current | III / 3 | 400 V | 32 A | II / 2 | 630 V").isEmpty)
  }

  @Test func `rows that measure different things are none`() {
    #expect(
      rows("Nominal voltage | Rated current | III / 3 | 400 V | 32 A | II / 2 | 16 A | 630 V")
        .isEmpty)
  }

  @Test func `several values under a label that is rated once are doubted`() {
    #expect(
      rows("Nominal voltage | - | 600 V | Color | gray")
        == ["Nominal voltage: '- 600 V' ? crowded, foreign", "Color: 'gray'"])
  }

  @Test func `a value more than columns leaves the row doubtful`() {
    #expect(
      rows("III / 3 | II / 2 | Nominal voltage | 400 V | 630 V | 690 V")
        == ["Nominal voltage: '400 V 630 V 690 V' ? crowded, foreign"])
  }
}
