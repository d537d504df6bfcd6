import PartCatalog
import Testing

/// What the prose states against what the rows say: prose on line 4, rows from line 8 on.
@Suite struct ProseRuleTests {
  private func findings(_ prose: String, _ rows: [String]) -> [String] {
    found(
      """
      Data sheet | Item number: 831-1
      Female connector

      \(prose)

      Data

      \(rows.joined(separator: "\n"))
      """)
  }

  @Test(arguments: [
    ("The item's dimensions are (32.4 x 31.4 x 45.7) mm (width x height x depth).", []),
    ("The item's dimensions are (32.38 x 31.4 x 45.7) mm (width x height x depth).", []),
    (
      "The item's dimensions are (32.4 x 31.4 x 46.7) mm (width x height x depth).",
      ["prose-size 10 ~4"]
    ),
    (
      "The item's dimensions are (31.4 x 32.4 x 45.7) mm (width x height x depth).",
      ["prose-size 8 ~4", "prose-size 9 ~4"]
    ),
    ("Die Abmessungen sind (99 x 31,4 x 45,7) mm (Breite x Höhe x Tiefe).", ["prose-size 8 ~4"]),
    ("The blade is (2.5 x 0.4 x 10) mm and does not fit every slot.", []),
    ("The carton is (2.5 x 0.4 x 1) m (width x height x depth).", []),
  ])
  func `sizes`(prose: String, findings: [String]) {
    let rows = ["Width\t32.4 mm", "Height\t31.4 mm", "Depth\t45.7 mm"]
    #expect(self.findings(prose, rows) == findings)
  }

  @Test(arguments: [
    ("Use it if their strip length is between 11 and 13 mm .", []),
    ("Use it if their strip length is between 11 and 15 mm .", ["prose-strip-length 8 ~4"]),
    ("Use it if their strip length is between 11 and 11 mm .", ["prose-strip-length 8 ~4"]),
    ("2. Strip length = 12 mm", []), ("2. Strip length = 9 mm", ["prose-strip-length 8 ~4"]),
    ("1. Strip length, outer insulation = 35 mm (2-pole), 55 mm (3- to 5-pole)", []),
    ("1. Strip length of the outer sheath = 35 mm (2-pole)", []),
    ("Die Abisolierlänge liegt zwischen 10 und 13 mm je Leiter.", ["prose-strip-length 8 ~4"]),
    ("Note that the strip length is between 0.43 and 0.51 inches.", []),
  ])
  func `strip lengths`(prose: String, findings: [String]) {
    #expect(self.findings(prose, ["Strip length\t11 ... 13 mm"]) == findings)
  }

  @Test(arguments: [
    ("It takes conductor cross sections ranging from 0.5 mm² to 10 mm².", []),
    ("It takes conductor cross sections ranging from 0.5 to 6 mm².", []),
    (
      "It takes conductor cross sections ranging from 0.5 mm² to 16 mm².",
      ["prose-conductor-range 8 ~4"]
    ),
    ("Stepping down from 16 mm² (6 AWG) to 6 mm² (10 AWG) is allowed.", []),
    ("Stepping down from 16 mm² to 6 mm² is allowed here too.", []),
  ])
  func `conductors`(prose: String, findings: [String]) {
    let rows = ["Solid conductor\t0.5 ... 10 mm²", "Stranded conductor\t0.5 ... 6 mm²"]
    #expect(self.findings(prose, rows) == findings)
  }

  /// 4 × 7.62 + 1.9 = 32.38 and (4 − 1) × 7.62 + 9.54 = 32.4.
  @Test(arguments: [
    ("L = pole no. x pin spacing + 1.9 mm", []), ("L = (pole no. x pin spacing) + 1.9 mm", []),
    ("L = (pole no. - 1) x pin spacing + 9.54 mm", []), ("L = Polzahl x Rastermaß + 1,9 mm", []),
    ("L = pole no. x pin spacing + 2.9 mm", ["length-formula 11 ~4"]),
    ("L = (pole no. – 1) x pin spacing + 1.9 mm", ["length-formula 11 ~4"]),
    ("L = pole no. x pin spacing + 2 x 1.9 mm", []), ("L1 = pole no. x pin spacing + 9 mm", []),
    ("L = 40 mm", []),
  ])
  func `the formula of the drawing`(formula: String, findings: [String]) {
    let rows = ["Pole number\t4", "Pin spacing\t7.62 mm", "Height\t10 mm", "Width\t32.4 mm"]
    #expect(self.findings(formula, rows) == findings)
  }

  @Test func `a formula without its numbers proves nothing`() {
    let formula = "L = pole no. x pin spacing + 1.9 mm"
    #expect(findings(formula, ["Pole number\t4", "Width\t99 mm"]) == [])
    #expect(findings(formula, ["Pole number\t4", "Pin spacing\t7.62 mm"]) == [])
  }
}
