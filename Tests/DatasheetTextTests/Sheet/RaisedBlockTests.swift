import TestSupport
import Testing

@testable import DatasheetText

/// Values that a converter left above the labels of their column.
@Suite struct RaisedBlockTests {
  private func pairs(_ lines: [String]) -> [String] {
    let sheet = readSheet(
      "Data sheet | Item number: 770-2113\nPlug; white\n\n" + lines.joined(separator: "\n\n"))
    return sheet.parts[0].attributes.map { sheet.text[$0.label] + " = " + sheet.text[$0.raw] }
  }

  private let labels = [
    "Electrical data", "Rated voltage (III / 3)", "Rated impulse voltage (III / 3)",
    "Rated current",
    "Material data", "Color", "Weight",
  ]

  private let rows = [
    "Rated voltage (III / 3) = 800 V", "Rated impulse voltage (III / 3) = 8 kV",
    "Rated current = 25 A", "Color = light gray", "Weight = 2.9 g",
  ]

  @Test func `each has its label where there are as many`() {
    #expect(
      pairs(["Add to cart", "800 V", "8 kV", "25 A", "light gray", "2.9 g"] + labels) == rows)
  }

  @Test func `the first may be that of a label above`() {
    let found = pairs(
      ["Technical data", "No. of poles", "3", "800 V", "8 kV", "25 A", "light gray", "2.9 g"]
        + labels)
    #expect(found == ["No. of poles = 3"] + rows)
  }

  @Test(arguments: [
    (["1000 V", "800 V", "8 kV", "25 A", "light gray", "2.9 g"], [2, 3, 4]),
    (["800 V", "25 A", "8 kV", "light gray", "2.9 g"], [3, 4]),
  ])
  func `only what its kind proves has a label where there is more or another order`(
    values: [String], proven: [Int]
  ) {
    #expect(pairs(values + labels) == proven.map { rows[$0] })
  }

  @Test func `a known value may begin a label, too`() {
    let found = pairs([
      "Connection data", "Connection technology", "Actuation type", "Solid conductor",
      "Push-in CAGE CLAMP®", "Lever", "0.5 ... 10 mm²", "Strip length", "9 mm",
    ])
    #expect(
      found == [
        "Connection technology = Push-in CAGE CLAMP®", "Actuation type = Lever",
        "Solid conductor = 0.5 ... 10 mm²", "Strip length = 9 mm",
      ])
  }
}
