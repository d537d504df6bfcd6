import PartCatalog
import Testing

/// What no part can be.
@Suite struct PlausibilityTests {
  @Test(arguments: [
    ("770-1", ["Rated current\t32 A", "Rated current (Ex e II)\t30 A"], []),
    ("770-1", ["Rated current\t32 A", "Rated current (Ex e II)\t32 A"], []),
    ("770-1", ["Rated current\t32 A", "Rated current (Ex e II)\t36 A"], ["ex-current 7 ~6"]),
    ("770-1", ["Rated current (Ex e II)\t36 A"], []),
    ("770-1", ["Rated current\t32 A", "Rated current\t41 A", "Rated current (Ex e II)\t36 A"], []),
    ("770-1", ["Rated current\t320 A"], []),
    (
      "770-1", ["Rated current\t3200 A"],
      [
        "implausible-current 6"
      ]
    ),
    ("285-1", ["Rated current\t353 A"], []),
    (
      "285-1", ["Rated current\t35.3 kA"],
      [
        "implausible-current 6"
      ]
    ),
    ("770-1", ["Pin spacing\t0 mm"], ["non-positive-size 6"]),
    ("770-1", ["Width\t-4 mm"], ["non-positive-size 6"]), ("770-1", ["Fire load\t0 MJ"], []),
    ("770-1", ["Weight\t-2 g"], ["non-positive-size 6"]),
    ("770-1", ["Solid conductor\t0 ... 4 mm²"], ["non-positive-size 6"]),
    ("770-1", ["Processing temperature\t-5 ... +40 °C", "Weight\t0.3 g"], []),
    ("770-1", ["Mating force\t0 ... 20 N"], []),
    ("770-1", ["Rated voltage (III / 3)\t400 V", "Rated impulse voltage (III / 3)\t6 kV"], []),
    (
      "770-1", ["Rated voltage (III / 3)\t400 V", "Rated impulse voltage (III / 3)\t6 V"],
      ["impulse-voltage 7 ~6"]
    ),
    ("770-1", ["Rated voltage (III / 3)\t400 V", "Rated impulse voltage (III / 2)\t6 V"], []),
  ])
  func `numbers against nature`(number: String, rows: [String], findings: [String]) {
    #expect(found(sheet(number, "Socket", rows: rows)) == findings)
  }

  @Test(arguments: [
    ("41 A", "37 A", "600 V", []), ("10 A", "50 A", "600 V", []),
    ("4.1 A", "37 A", "600 V", ["8 ~12"]),
    ("41 A", "3.7 A", "600 V", ["12 ~8"]), ("41 A", "37 A", "60 V", ["11 ~7"]),
    ("-", "37 A", "600 V", []),
  ])
  func `IEC and UL rate one part much alike`(
    iec: String, ul: String, voltage: String, lines: [String]
  ) {
    let rows = [
      "Ratings per IEC/EN 60664-1", "Rated voltage (III / 3)\t400 V", "Rated current\t\(iec)", "",
      "Approvals per UL 1977", "Rated voltage UL 1977\t\(voltage)", "Rated current UL 1977\t\(ul)",
    ]
    let apart = found(sheet("770-1", "Socket", rows: rows)).filter { $0.hasPrefix("ratings-apart") }
    #expect(apart == lines.map { "ratings-apart \($0)" })
  }
}
