import TestSupport
import Testing

@testable import DatasheetText

/// Rows under labels that no vocabulary has.
@Suite struct UnknownRowTests {
  private func rows(_ lines: String) -> [String] {
    readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\nMaterial data\n" + lines).rows()
  }

  private static let known = "Color green\nMaterial group I\nWeight 12.6 g\n"

  @Test(arguments: [
    ("Share of recycled plastic 12 %", "Share of recycled plastic: 12 %"),
    ("Cutout for the slide link 3.05 mm", "Cutout for the slide link: 3.05 mm"),
    ("Glow-wire level per IEC 60695-2-12 ≥ 775 °C", "Glow-wire level per IEC 60695-2-12: ≥775 Cel"),
    ("Rest position of the bar -", "Rest position of the bar: null"),
    ("Number of contact tongues 3", "Number of contact tongues: 3"),
    ("Short-time current 480 A (1 second)", "Short-time current: 480 A (1 second)"),
  ])
  func `a row of words ends its label where a measure begins`(line: String, row: String) {
    #expect(rows(Self.known + line + "\nFire load 0.2 MJ").contains(row))
  }

  @Test(arguments: [
    "Terminated conductor ground conductor", "Position 3", "Use it for wires of up to 4 mm² only.",
  ])
  func `words without a measure at their end stay unread`(line: String) {
    let found = rows(Self.known + line + "\nFire load 0.2 MJ")
    #expect(
      found == ["Color: 'green'", "Material group: 'I'", "Weight: 12.6 g", "Fire load: 0.2 MJ"])
  }

  @Test func `without rows of words a measure proves no label`() {
    #expect(rows("Share of recycled plastic 12 %").isEmpty)
  }

  @Test(arguments: [
    "Color\ngreen\n\nDegree of comfort\nsoft touch\n\nWeight\n12.6 g\n",
    "Color\n\ngreen\n\nDegree of comfort\n\nsoft touch\n\nWeight\n\n12.6 g\n",
    "Color\ngreen\nDegree of comfort\nsoft touch\nWeight\n12.6 g\n",
  ])
  func `a stack gives the line below an unknown label to it`(lines: String) {
    #expect(rows(lines) == ["Color: 'green'", "Degree of comfort: 'soft touch'", "Weight: 12.6 g"])
  }

  @Test func `three lines between two rows prove nothing`() {
    let found = rows("Color\ngreen\nDegree of comfort\nsoft touch\nas ordered\nWeight\n12.6 g\n")
    #expect(found == ["Color: 'green'", "Weight: 12.6 g"])
  }

  @Test func `a label that breaks off goes on below`() {
    let found = rows(
      """
      Color                               green
      Design of the latch beneath the     springy, opens with a blade and
      housing foot                        closes again
      Weight                              12.6 g
      """)
    #expect(
      found.contains(
        "Design of the latch beneath the housing foot: "
          + "'springy, opens with a blade and closes again'"))
  }

  @Test func `a heading has the name of its first row`() {
    let found = rows("Color green\nMaterial group\nMaterial group I\nWeight 12.6 g")
    #expect(found == ["Color: 'green'", "Material group: 'I'", "Weight: 12.6 g"])
  }

  @Test func `a dash is a value and begins no label`() {
    let found = rows("Weight\n-\nColor\ngreen\n")
    #expect(found == ["Weight: null", "Color: 'green'"])
    let set = rows("Rated voltage\n-\nRated current\n16 A\nRated current 2\n13 A\n")
    #expect(set == ["Rated voltage: null", "Rated current: 16 A", "Rated current 2: 13 A"])
    let rated = rows("Rated voltage\n320 V\nRated impulse voltage (III / 2)\n-\nColor\ngreen\n")
    #expect(
      rated == ["Rated voltage: 320 V", "Rated impulse voltage (III / 2): null", "Color: 'green'"])
  }
}
