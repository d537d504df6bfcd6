import Testing

@testable import DatasheetText

/// What is ambiguous or crowded stays text, and says so: no number is better than a wrong one.
@Suite struct DoubtTests {
  private func expectText(
    _ printed: String, as dimension: Dimension, doubt: ValueDoubts,
    at place: SourceLocation = #_sourceLocation
  ) {
    let cell = doubts(about: printed, as: .quantity(dimension))
    #expect(cell.text != "no text", "\(printed) was taken", sourceLocation: place)
    #expect(cell.doubts.contains(doubt), "\(printed): \(cell.doubts)", sourceLocation: place)
  }

  @Test(arguments: [
    "1.000 V", "1,000 V", "1.000 kV", "12.345 V", "999,999 V", "> 1.000 V", "1.000 ... 2.000 V",
    "approx. 1,000 V", "-1.000 V", "400 ... 1.000 V",
  ])
  func `a separator before three digits`(printed: String) {
    expectText(printed, as: .voltage, doubt: .ambiguousNumber)
  }

  @Test(arguments: ["250 V 25 A, tested (4 mm²)", "400 V 16 A", "600 V 1.5 kN"])
  func `a number of another kind, from the row beside`(printed: String) {
    expectText(printed, as: .voltage, doubt: .crowdedNumber)
  }

  @Test(arguments: [
    "1 000 V", "1\u{A0}000 V", "1\u{202F}000 V", "1&nbsp;000 V", "1&thinsp;000 V", "1\u{2019}000 V",
    "1·000 V", "1<br>000 V", "4, 5 V", "4 ,5 V", "4. 5 V", "0, 25 V", "12 34 V", "1 2 3 V",
    ".5 V", ",5 V", "0026 V", "00,5 V", "05 V", "1.2.3 V", "1,5,2 V", "1.234.56 V", "12.34.567 V",
    "99999999999999999999 V", "4\u{FFFD}5 V", "5 5V",
  ])
  func `a number that is torn or broken`(printed: String) {
    expectText(printed, as: .voltage, doubt: .crowdedNumber)
  }

  @Test(arguments: [
    "2.5 x 0.4 mm", "2.5x0.4 mm", "2.5 X 0.4 mm", "2.5 × 0.4 mm", "2.5×0.4 mm",
    "2.5 &times; 0.4 mm",
    "2.5*0.4 mm", "2.5 * 0.4 mm", "2·0.4 mm", "$2.5 \\times 0.4$ mm", "0.4 mm x 2.5", "0.4 mm × 2",
    "± 0.1 mm", "±0.1 mm", "+/- 0.1 mm", "+/-0.1 mm", "5 ± 0.1 mm", "5 mm ± 0.1 mm", "5 mm ± 0.1",
    "10^3 mm", "10<sup>3</sup> 5 mm", "5 + 3 mm",
    "6/4/2.5 mm", "6 / 4 / 2.5 mm", "6/4 mm", "2; 3; 5 mm", "4 or 6 mm", "4 oder 6 mm",
    "between 11 and 13 mm", "zwischen 11 und 13 mm", "from 4 up to 6 mm", "min 3 max 5 mm",
    "> 3 < 9 mm", "> 3 ... 9 mm", "max. 3 ... 9 mm", "1:5 mm",
    "0.5 ... 4 ... 6 mm", "0.5 mm ... 4", "11 mm ...", "11 mm …", "... 13 mm", "… 13 mm",
    "9 mm - 0.35 inch", "9 cm ... 12 mm", "9 cm to 12 mm", "9 cm bis 12 mm", "- 35 mm", "– 35 mm",
    "— 35 mm", "11 to mm ... 13 mm",
    "32.4 m", "32.4 m / 1.275 inch", "-,5 mm", "≤ '9 mm",
    "\u{2011}35 mm", "\u{2010}35 mm", "\u{AD}35 mm", "&shy;35 mm", "at \u{AD}35 mm", "4\u{AD}5 mm",
  ])
  func `a number among other numbers and signs`(printed: String) {
    expectText(printed, as: .length, doubt: .crowdedNumber)
  }

  @Test(arguments: [
    "4 ... 0,5 mm²", "4...0,5 mm²", "4 – 0.5 mm²", "4 mm² ... 0.5 mm²", "4 mm² -0.1 mm² +0.2 mm²",
  ])
  func `a range that runs backwards`(printed: String) {
    expectText(printed, as: .crossSection, doubt: .reversedRange)
  }

  @Test(arguments: [
    ("0.5 Nm", Dimension.force), ("0.5 N·m", .force), ("5 N/mm²", .force), ("5 N/m", .force),
    ("5 VA", .power), ("5 Wh", .power), ("400 VAC", .voltage), ("400 Vdc", .voltage),
    ("400 V/m", .voltage), ("5 As", .current), ("5 A²s", .current), ("5 mm³", .length),
    ("5 mm²", .temperature), ("105 °F", .temperature), ("40 K", .temperature), ("400", .voltage),
    ("V", .voltage), ("see drawing", .length), ("4 mm2a", .crossSection), ("32 A¹", .current),
    ("32<sup>1)</sup> A", .current), ("10<sup>6</sup> Ω", .resistance),
    ("10<sup>12</sup> Ω", .resistance), ("$10^{12}$ Ω", .resistance),
    ("$\\frac{1}{2}$ mm", .length), ("2 in one", .length), ("230/400 VAC", .voltage),
  ])
  func `another unit, or none`(printed: String, dimension: Dimension) {
    let cell = say(printed, as: .quantity(dimension))
    #expect(cell.contains("?"), "\(printed) was taken as \(cell)")
    #expect(cell.contains("'") || cell.contains("wrong dimension"))
  }

  @Test(arguments: [
    ("400 A", Dimension.voltage, "400 A"), ("4 mm", .crossSection, "4 mm"),
    ("20 ... 12 AWG", .crossSection, "12…20 AWG"), ("105 °", .temperature, "105 deg"),
  ])
  func `a quantity of another dimension is kept and flagged`(
    printed: String, dimension: Dimension, value: String
  ) {
    #expect(say(printed, as: .quantity(dimension)) == value + " ? wrong dimension")
  }

  @Test(arguments: ["1.000 V", "2.5 x 0.4 mm", "6/4/2.5 mm²", "± 0.1 mm", "1 000 V", "05 mm"])
  func `under an unknown label doubt is no less`(printed: String) {
    let cell = doubts(about: printed, as: .form)
    #expect(cell.text == printed)
    #expect(!cell.doubts.isEmpty)
  }
}
