import Testing

@testable import DatasheetText

/// Cells whose kind the label settles, and the forms that settle themselves.
@Suite struct KindTests {
  @Test(arguments: [
    ("4", "4"), ("0", "0"), ("12", "12"), ("7-way", "7"), ("24 pcs", "24"), ("24 pcs.", "24"),
    ("24 Stück", "24"), ("4-pole", "4"), ("4- pole", "4"), ("4-polig", "4"), ("7-fach", "7"),
    ("24pcs", "24"), ("-", "null"),
  ])
  func `a count`(printed: String, value: String) {
    #expect(say(printed, as: .count) == value)
  }

  @Test(arguments: [
    "1.000", "1,000 pcs", "4 4", "4/8", "4 (8)", "2 x 4", "-4", "04", "4.", "four", "4 mm", "4-5",
    "10000000000", "4 pcs 2",
  ])
  func `no count`(printed: String) {
    let cell = doubts(about: printed, as: .count)
    #expect(cell.text == printed)
    #expect(cell.doubts == .notOfKind)
  }

  @Test(arguments: [
    ("Yes", "true"), ("yes", "true"), ("YES", "true"), ("ja", "true"), ("Ja", "true"),
    ("No", "false"), ("no", "false"), ("nein", "false"), ("retrofitable", "'retrofitable'"),
    ("-", "null"),
  ])
  func `a flag, or how`(printed: String, value: String) {
    #expect(say(printed, as: .flag) == value)
  }

  @Test(arguments: [
    ("green", "'green'"), ("Green", "'green'"), ("light gray", "'light gray'"),
    ("light grey", "'light gray'"), ("lichtgrau", "'light gray'"), ("schwarz", "'black'"),
    ("grün", "'green'"), ("GRÜN", "'green'"), ("weiß", "'white'"), ("orange", "'orange'"),
    ("silver-colored", "'silver-colored'"), ("RAL 7035", "'RAL 7035'"), ("–", "null"),
    ("■ lichtgrau", "'light gray'"), ("● red", "'red'"),
  ])
  func `a color in English`(printed: String, value: String) {
    #expect(say(printed, as: .color) == value)
  }

  @Test(arguments: [
    ("N PE1 PE2 L", "{N, PE1, PE2, L}"), ("3 PE 2 1", "{3, PE, 2, 1}"), ("L", "{L}"),
    ("N  PE  L", "{N, PE, L}"), ("see drawing", "'see drawing'"), ("-", "null"),
  ])
  func `marks of the poles`(printed: String, value: String) {
    #expect(say(printed, as: .list) == value)
  }

  @Test(arguments: [
    ("22 (TOPJOB S)", "'22 (TOPJOB S)'"), ("4045454299156", "'4045454299156'"), ("4", "'4'"),
    ("400 V", "'400 V'"), ("Yes", "'Yes'"), ("1.000", "'1.000'"),
    ("for \"Clean Ground\" applications", "'for \"Clean Ground\" applications'"), ("-", "null"),
  ])
  func `text, also where it looks like a number`(printed: String, value: String) {
    #expect(say(printed, as: .text) == value)
  }

  @Test(arguments: [
    ("4", "4"), ("Yes", "true"), ("nein", "false"), ("400 V", "400 V"), ("6 kV", "6000 V"),
    ("0,5 ... 4 mm²", "0.5…4 mm2"), ("IP20", "'IP20'"), ("V0", "'V0'"), ("I", "'I'"),
    ("007", "'007'"), ("4045454299156", "'4045454299156'"), ("1.5", "'1.5'"), ("-4", "'-4'"),
    ("Polyamide 66 (PA 66)", "'Polyamide 66 (PA 66)'"), ("-", "null"),
  ])
  func `under an unknown label the form decides`(printed: String, value: String) {
    #expect(say(printed, as: .form) == value)
  }

  @Test(arguments: ["-", "–", "—", "\u{2212}", "--", "&ndash;", " - "])
  func `a dash alone is nothing under any label`(printed: String) {
    for kind in [ValueKind.text, .form, .count, .flag, .color, .list, .quantity(.voltage)] {
      #expect(say(printed, as: kind) == "null")
    }
  }

  @Test func `a broken character is flagged whatever the kind`() {
    #expect(say("Chrome\u{FFFD}nickel", as: .text) == "'Chrome\u{FFFD}nickel' ? broken")
    #expect(say("40\u{FFFD} V", as: .quantity(.voltage)).contains("broken"))
  }
}
