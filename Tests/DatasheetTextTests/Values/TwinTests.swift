import TestSupport
import Testing

@testable import DatasheetText

/// One measure in two units: the metric one leads, the other stands under `also`.
@Suite struct TwinTests {
  @Test(arguments: [
    ("41,4 mm / 1.63 inch", "41.4 mm = 1.63 [in_i]"),
    ("41.4 mm / 1,63 inch", "41.4 mm = 1.63 [in_i]"),
    ("32.4 mm / 1.275 inches", "32.4 mm = 1.275 [in_i]"),
    ("9 mm/0.35 inch", "9 mm = 0.35 [in_i]"),
    ("9 mm (0.35 inch)", "9 mm = 0.35 [in_i]"),
    ("0.35 inch / 9 mm", "9 mm = 0.35 [in_i]"),
    ("0.35 inch (9 mm)", "9 mm = 0.35 [in_i]"),
    ("9 mm / 0.35\"", "9 mm = 0.35 [in_i]"), ("9 mm / 0.35 in", "9 mm = 0.35 [in_i]"),
    ("9 mm / 0,35 Zoll", "9 mm = 0.35 [in_i]"),
    ("11 ... 13 mm / 0.43 ... 0.51 inches", "11…13 mm = 0.43…0.51 [in_i]"),
    ("0,5 ... 2 mm / 0.02 ... 0.079 inch", "0.5…2 mm = 0.02…0.079 [in_i]"),
    ("≤ 9 mm / ≤ 0.35 inch", "≤9 mm = ≤0.35 [in_i]"),
  ])
  func `millimetres and inches`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.length)) == value)
  }

  @Test(arguments: [
    ("0,5 ... 4 mm² / 20 ... 12 AWG", "0.5…4 mm2 = 12…20 AWG"),
    ("0.5 ... 10 mm <sup>2</sup> / 20 ... 8 AWG", "0.5…10 mm2 = 8…20 AWG"),
    ("0,5-4 mm²/20-12 AWG", "0.5…4 mm2 = 12…20 AWG"),
    ("0.5 … 4 mm² / AWG 20 … 12", "0.5…4 mm2 = 12…20 AWG"),
    ("0.5 … 4 mm² / 20 AWG … 12 AWG", "0.5…4 mm2 = 12…20 AWG"),
    ("0.5 … 4 mm² / AWG 20 … AWG 12", "0.5…4 mm2 = 12…20 AWG"),
    ("1,5 mm² / 16 AWG", "1.5 mm2 = 16 AWG"), ("1 mm² / AWG 18", "1 mm2 = 18 AWG"),
    ("16 mm² (6 AWG)", "16 mm2 = 6 AWG"), ("4 mm² (AWG 12)", "4 mm2 = 12 AWG"),
    ("4 mm²/AWG 12", "4 mm2 = 12 AWG"), ("12 AWG / 4 mm²", "4 mm2 = 12 AWG"),
    ("AWG 12 (4 mm²)", "4 mm2 = 12 AWG"),
  ])
  func `square millimetres and gauges, the thicker wire first`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.crossSection)) == value)
  }

  @Test(arguments: [
    ("1/0 AWG", "0 AWG"), ("2/0 AWG", "-1 AWG"), ("3/0 AWG", "-2 AWG"), ("4/0 AWG", "-3 AWG"),
    ("AWG 4/0", "-3 AWG"), ("1/0 ... 4/0 AWG", "-3…0 AWG"), ("8 AWG ... 4/0 AWG", "-3…8 AWG"),
    ("20 … 2/0 AWG", "-1…20 AWG"), ("12 AWG", "12 AWG"), ("AWG 12", "12 AWG"),
  ])
  func `gauges beyond zero count down`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.wireGauge)) == value)
  }

  @Test(arguments: [
    ("10 ... 95 mm² / 8 AWG ... 4/0 AWG", "10…95 mm2 = -3…8 AWG"),
    ("53.5 mm² / 1/0 AWG", "53.5 mm2 = 0 AWG"),
    ("35 ... 185 mm² / AWG 2 ... 350 kcmil", "35…185 mm2 (AWG 2 ... 350 kcmil)"),
    ("35 ... 185 mm² / 2 AWG ... 350 kcmil", "35…185 mm2 (2 AWG ... 350 kcmil)"),
    ("120 mm² / 250 kcmil", "120 mm2 (250 kcmil)"),
  ])
  func `large wires; kcmil stays text`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.crossSection)) == value)
  }

  @Test func `kcmil alone is text`() {
    #expect(say("250 kcmil", as: .form) == "'250 kcmil'")
  }

  @Test(arguments: [
    ("23,000 mm / 0.906 inch", "23 mm = 0.906 [in_i]"),
    ("23.500 ... 25.400 mm / 0.93 ... 1 inch", "23.5…25.4 mm = 0.93…1 [in_i]"),
    ("23,000 ... 25,000 mm / 0.906 ... 0.984 inch", "23…25 mm = 0.906…0.984 [in_i]"),
    ("40 mm / 1.575 inch", "40 mm = 1.575 [in_i]"),
    ("1.000 mm / 39.37 inch", "1000 mm = 39.37 [in_i]"),
  ])
  func `a separator is settled by the twin that fits`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.length)) == value)
  }

  @Test(arguments: [
    // 9 mm are 0.354 inch; 41.4 mm 1.630; 32.4 mm 1.2756, 25.4 mm one inch exactly.
    ("9 mm / 0.35 inch", true), ("41,4 mm / 1.63 inch", true), ("32.4 mm / 1.275 inch", true),
    ("25.4 mm / 1 inch", true), ("9 mm / 0.38 inch", false), ("41.4 mm / 16.3 inch", false),
    ("414 mm / 1.63 inch", false), ("11 ... 13 mm / 0.43 ... 0.51 inch", true),
    ("11 ... 13 mm / 0.43 inch", false), ("11 ... 31 mm / 0.43 ... 0.51 inch", false),
    ("4 mm² / 12 AWG", true), ("0.5 ... 4 mm² / 20 ... 12 AWG", true),
    ("0.25 ... 1.5 mm² / 20 ... 16 AWG", true), ("16 mm² / 6 AWG", true),
    ("4 mm² / 20 AWG", false), ("40 mm² / 12 AWG", false), ("0.5 ... 4 mm² / 2 ... 12 AWG", false),
    ("0.5 ... 4 mm² / 20 ... 8 AWG", false), ("0.5 ... 4 mm² / 16 ... 12 AWG", true),
    ("0.5 ... 4 mm² / 14 ... 12 AWG", false),
  ])
  func `twins agree within their rounding`(printed: String, agree: Bool) throws {
    let rows = sheetOfRows("Twins\t" + printed).parts[0].attributes
    guard case .quantity(let metric, let also) = try #require(rows.first).value else {
      Issue.record("\(printed) is no quantity")
      return
    }
    #expect(Twins.agree(metric, try #require(also.first)) == agree)
  }
}
