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
}
