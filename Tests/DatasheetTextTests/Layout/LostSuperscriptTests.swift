import TestSupport
import Testing

@testable import DatasheetText

/// The `2` of `mm²` on a line of its own, as a converter leaves it that prints each text of a page so.
@Suite struct LostSuperscriptTests {
  @Test func `titles and values are whole again`() {
    let sheet = readSheet(
      """
      Item no. 831-1203
      Male connector; 10 mm
      2
      ; 3-pole; 4,00 mm
      2
      ; light gray
      Connection data
      Nominal cross section
      1.5 mm
      2
      Solid conductor
      0.5 ... 4 mm
      2
      / 20 ... 12 AWG
      """)
    #expect(
      sheet.text[sheet.parts[0].title] == "Male connector; 10 mm²; 3-pole; 4,00 mm²; light gray")
    #expect(
      sheet.rows() == ["Nominal cross section: 1.5 mm2", "Solid conductor: 0.5…4 mm2 = 12…20 AWG"])
  }

  @Test(arguments: [
    ("4,00 mm2 ; green", "4,00 mm²; green"), ("4,00 mm 2; green", "4,00 mm²; green"),
    ("for 4 mm 2 / 12 AWG; green", "for 4 mm² / 12 AWG; green"),
    ("4,00 mm2; green", "4,00 mm2; green"), ("4 mm 2 parts; green", "4 mm 2 parts; green"),
  ])
  func `blanks tore it off`(printed: String, whole: String) {
    let sheet = readSheet("Item no. 831-1203\nSocket; \(printed)\n\nWeight\t9 g\n")
    #expect(sheet.text[sheet.parts[0].title] == "Socket; \(whole)")
  }

  @Test func `elsewhere a two is a value of its own`() {
    let sheet = readSheet(
      """
      Item no. 831-1203
      Male connector; light gray
      Geometrical data
      Width

      40 mm
      2
      Weight

      3 g
      """)
    #expect(sheet.rows().allSatisfy { !$0.contains("mm2") })
  }
}
