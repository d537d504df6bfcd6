import Testing

@testable import DatasheetText

/// Words around numbers, and several numbers in one cell.
@Suite struct ConditionTests {
  @Test(arguments: [
    ("approx. 20 ... 70 N (depending on pole number)", "~20…70 N (depending on pole number)"),
    ("Locked: > 80 N", ">80 N (Locked)"),
    (
      "Unlocked: approx. 20 ... 70 N (depending on pole number)",
      "~20…70 N (Unlocked; depending on pole number)"
    ),
    (
      "Locked: > 80 N (with lever); Unlocked: approx. 20 ... 70 N (depending on pole number)",
      "[>80 N (Locked; with lever) | ~20…70 N (Unlocked; depending on pole number)]"
    ),
    ("80 N, locked", "80 N (locked)"), ("80 N; locked", "80 N (locked)"),
    ("80 N (without lever)", "80 N (without lever)"), ("for pliers 80 N", "80 N (for pliers)"),
    ("80 N (60 N without lever)", "80 N (60 N without lever)"),
    ("80 N at 20 °C", "80 N (at 20 °C)"), ("F = 80 N", "80 N (F)"),
  ])
  func `words around one quantity are its condition`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.force)) == value)
  }

  @Test(arguments: [
    ("13 A for 3-pole load", "13 A (for 3-pole load)"), ("32 A (Ex e II)", "32 A (Ex e II)"),
    ("$I_N = 25$ A", "25 A (I_N)"), ("I<sub>N</sub> = 25 A", "25 A (IN)"),
  ])
  func `numbers among the words are left alone`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.current)) == value)
  }

  @Test(arguments: [
    "Insulating parts for temperatures ≤ 105 °C",
    "Insulating parts for temperatures $\\leq$ 105 °C",
    "Insulating parts for temperatures &le; 105 &deg;C",
  ])
  func `a bound behind words`(printed: String) {
    let value = "≤105 Cel (Insulating parts for temperatures)"
    #expect(say(printed, as: .form) == value)
    #expect(say(printed, as: .quantity(.temperature)) == value)
  }

  @Test(arguments: [
    (
      "approx. 1 mΩ of contact resistance approx. 0.25 mΩ contact transition plug/socket",
      "[~0.001 Ohm (of contact resistance) | ~0.00025 Ohm (contact transition plug/socket)]"
    ),
    ("3 Ω new 5 Ω aged", "[3 Ohm (new) | 5 Ohm (aged)]"), ("3 Ω; 5 Ω", "[3 Ohm | 5 Ohm]"),
    ("3 Ω / 5 Ω", "[3 Ohm | 5 Ohm]"),
    ("new: 3 Ω; aged: 5 Ω", "[3 Ohm (new) | 5 Ohm (aged)]"),
    ("new 3 Ω / aged 5 Ω", "[3 Ohm (new) | 5 Ohm (aged)]"),
    ("min. 3 Ω max. 5 Ω", "[≥3 Ohm | ≤5 Ohm]"), ("> 3 Ω, < 5 Ω", "[>3 Ohm | <5 Ohm]"),
  ])
  func `two values in one cell, each with its own words`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.resistance)) == value)
  }

  @Test(arguments: [
    (
      "200, without resistive load 100, with resistive load $I_N = 25$ A, tested",
      "[200 1 (without resistive load) | 100 1 (with resistive load I_N = 25 A, tested)]"
    ),
    ("200, without resistive load", "200 1 (without resistive load)"), ("200", "200"),
  ])
  func `counts with conditions`(printed: String, value: String) {
    #expect(say(printed, as: .count) == value)
  }

  @Test(arguments: ["200, 100", "4, 5", "200,", "4,"])
  func `a count that goes on with a number or with nothing is none`(printed: String) {
    let cell = doubts(about: printed, as: .count)
    #expect(cell.text == printed)
    #expect(cell.doubts == .notOfKind)
  }
}
