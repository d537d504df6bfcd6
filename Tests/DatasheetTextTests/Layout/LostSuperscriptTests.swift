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
