import Testing

@testable import DatasheetText

/// Blocks of labels above blocks of values some of which go on over several lines.
@Suite struct WrappedBlockTests {
  private func values(_ body: String) -> [String] {
    let sheet = Sheet(
      reading: Array("Data sheet | Item number: 770-1324\nPlug; black\n\n\(body)\n".utf8))
    return sheet.parts[0].attributes.map { sheet.text[$0.raw] }
  }

  @Test func `lines that begin small go on the value above where the kinds leave one way`() {
    #expect(
      values(
        """
        Material data
        Note (material data)
        Color
        Material group
        Fire load
        Weight

        What the housing consists of
        is told elsewhere
        light gray
        I
        0.8 MJ
        40.2 g
        """) == [
          "What the housing consists of is told elsewhere", "light gray", "I", "0.8 MJ", "40.2 g",
        ])
  }

  @Test func `a line that breaks off goes on, whatever the next begins with`() {
    #expect(
      values(
        """
        Electrical data
        Rated voltage (III / 3)
        Rated impulse voltage (III / 3)
        Rated current
        Legend (ratings)

        800 V
        8 kV
        41 A
        (III / 3) ≙ Overvoltage category III /
        Pollution degree 3
        """) == [
          "800 V", "8 kV", "41 A", "(III / 3) ≙ Overvoltage category III / Pollution degree 3",
        ])
  }

  @Test func `a paragraph between two labels is one value, however short its lines`() {
    #expect(
      values(
        """
        Material data

        Note (material data)

        More on material
        stands in our list
        here

        Color

        light gray
        printed twice

        Weight

        40.2 g
        """) == ["More on material stands in our list here", "light gray", "40.2 g"])
  }

  @Test func `where two labels could take a line, none of them is read`() {
    #expect(
      values(
        """
        Material data
        Insulating material
        Contact material
        Weight

        Duroplast
        glass-filled
        new alloy
        40.2 g
        """
      ).isEmpty)
  }

  @Test func `a value that is known under one of the labels leaves the other line to the other`() {
    #expect(
      values(
        """
        Material data
        Insulating material
        Contact material
        Weight

        Polyamide
        glass-filled
        copper alloy
        40.2 g
        """) == ["Polyamide glass-filled", "copper alloy", "40.2 g"])
  }

  @Test(
    arguments: [
      // The second of two lines may go on or begin: only one way leaves every label a line.
      ([.begins, .mayGoOn, .begins], ["loose", "typical"], [0..<2, 2..<3]),
      ([.begins, .goesOn, .goesOn, .begins], ["typical", "loose"], [0..<3, 3..<4]),
      ([.begins, .mayGoOn, .mayGoOn], ["typical", "loose"], []),
      ([.begins, .begins, .begins], ["typical", "typical"], []),
      ([.begins, .mayGoOn, .begins], ["loose", "loose"], []),
    ] as [([BlockAlignment.Joint], [String], [Range<Int>])])
  func `lines of each label`(
    joints: [BlockAlignment.Joint], fits: [String], expected: [Range<Int>]
  ) {
    let alignment = BlockAlignment(excluded: fits.map { _ in false }, joints: joints) { label, _ in
      fits[label] == "typical" ? .typical : .loose
    }
    #expect(alignment.pairs().map(\.lines) == expected)
  }
}
