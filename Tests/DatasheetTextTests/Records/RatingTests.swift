import TestSupport
import Testing

@testable import DatasheetText

/// One entry for each standard and category, degree or use group.
@Suite struct RatingTests {
  private func ratings(_ lines: String...) -> [String] {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\n\nData\nElectrical data\n"
        + lines.joined(separator: "\n"))
    return sheet.parts[0].ratings.map { $0.described(in: sheet.text) }
  }

  @Test func `a current printed once stands in every entry of its standard`() {
    #expect(
      ratings(
        "Ratings per\tIEC/EN 60664-1", "Nominal voltage (III/3)\t800 V",
        "Rated impulse withstand voltage (III / 3)\t8 kV", "Rated voltage (III/2)\t1000 V",
        "Rated current\t41 A")
        == [
          "IEC/EN 60664-1 | III | 3 |  | 800 V | 8000 V | 41 A | 7 › 8 › 10",
          "IEC/EN 60664-1 | III | 2 |  | 1000 V | - | 41 A | 9 › 10",
        ])
  }

  @Test func `a standard whose number was cut off is that which is printed in full`() {
    #expect(
      ratings(
        "Ratings per\tIEC/EN 60664-1", "", "Ratings per IEC/EN 2",
        "Rated voltage (III / 3)\t800 V")
        == ["IEC/EN 60664-1 | III | 3 |  | 800 V | - | - | 9"])
  }

  @Test func `a standard whose hyphen stands behind it is that of the heading`() {
    #expect(
      ratings(
        "Ratings per IEC/EN 60664-1", "", "Ratings per\tIEC/EN60664 1 -",
        "Rated voltage (III / 3)\t800 V")
        == ["IEC/EN 60664-1 | III | 3 |  | 800 V | - | - | 9"])
  }

  @Test func `a standard whose hyphen slipped is that which a heading prints`() {
    #expect(
      ratings(
        "## Ratings per IEC/EN 60664-1", "|Ratings per|IEC/EN60664 1<br>-|",
        "|Rated voltage (III / 3)|800 V|")
        == ["IEC/EN 60664-1 | III | 3 |  | 800 V | - | - | 8"])
  }

  @Test func `a heading cut where two columns meet is whole`() {
    #expect(
      ratings("|**Ratings per IEC/EN 60**|**664-1**|", "|Rated voltage (III / 3)|800 V|")
        == ["IEC/EN 60664-1 | III | 3 |  | 800 V | - | - | 7"])
  }

  @Test func `a rating that lost its voltage rates nothing beside those that have theirs`() {
    #expect(
      ratings(
        "Approvals per\tUL 1059", "Rated current UL (Use Group C)\t37 A",
        "Rated voltage UL (Use Group D)\t600 V", "Rated current UL (Use Group D)\t5 A")
        == ["UL 1059 |  |  | D | 600 V | - | 5 A | 8 › 9"])
  }

  @Test func `a row that lost its category rates nothing beside those that have theirs`() {
    #expect(
      ratings(
        "Ratings per\tIEC/EN 60664-1", "Nominal voltage (III/3)\t800 V",
        "Rated impulse withstand voltage\t8 kV")
        == ["IEC/EN 60664-1 | III | 3 |  | 800 V | - | - | 7"])
  }

  @Test func `a current beside a voltage that could not be read rates nothing alone`() {
    #expect(
      ratings(
        "Ratings per\tIEC/EN 60664-1", "Rated voltage (III / 3)\t1.000 V", "Rated current\t41 A")
        == [])
  }

  @Test func `a standard that lost its blank is that of its rows`() {
    #expect(
      ratings("Approvals per\tUL1059", "Rated voltage UL (Use Group C)\t600 V")
        == ["UL1059 |  |  | C | 600 V | - | - | 7"])
  }

  @Test func `the standard is that of the heading, the row or the label`() {
    #expect(
      ratings(
        "Ratings per IEC/EN 60664-1", "Rated voltage (III / 3)\t400 V", "Rated current\t32 A",
        "Approvals per UL 1977", "Rated voltage per UL 1977 (factory wiring only)\t600 V",
        "Rated current per UL 1977 (factory wiring only)\t23 A")
        == [
          "IEC/EN 60664-1 | III | 3 |  | 400 V | - | 32 A | 7 › 8",
          "UL 1977 |  |  |  | 600 V | - | 23 A | 10 › 11",
        ])
  }

  @Test func `a category goes with IEC, a use group with UL, wherever the row stands`() {
    #expect(
      ratings(
        "Ratings per\tIEC/EN 60664-1", "Rated voltage (Use Group B)\t300 V",
        "Approvals per\tUL 1059", "Rated voltage (III / 3)\t250 V")
        == [
          "UL 1059 |  |  | B | 300 V | - | - | 7",
          "IEC/EN 60664-1 | III | 3 |  | 250 V | - | - | 9",
        ])
  }

  @Test func `a row whose standard nothing tells rates nothing`() {
    #expect(
      ratings(
        "Approvals per\tUL 1059", "Approvals per\tCSA", "Ratings per\tIEC/EN 60664-1",
        "Rated voltage (Use Group B)\t300 V") == [])
  }

  @Test func `a label never goes with the standard of another body`() {
    #expect(
      ratings("Approvals per\tUL 1059", "Rated voltage CSA (Use Group B)\t300 V")
        == ["CSA |  |  | B | 300 V | - | - | 7"])
  }

  @Test func `a short heading stands for the standard in full`() {
    #expect(
      ratings(
        "Ratings per UL", "Rated voltage UL (Use Group B)\t300 V", "Ratings per IEC/EN",
        "Approvals per\tUL 1059", "Rated current UL (Use Group B)\t20 A")
        == ["UL 1059 |  |  | B | 300 V | - | 20 A | 7 › 10"])
  }

  @Test func `an entry for each use group`() {
    #expect(
      ratings(
        "Ratings per UL", "Approvals per\tUL 1059", "Rated voltage UL (Use Group C)\t600 V",
        "Rated current UL (Use Group C)\t37 A", "Rated voltage UL (Use Group D)\t600 V",
        "Rated current UL (Use Group D)\t5 A", "Ratings per CSA", "Approvals per\tCSA",
        "Rated current CSA (Use Group D)\t5 A")
        == [
          "UL 1059 |  |  | C | 600 V | - | 37 A | 8 › 9",
          "UL 1059 |  |  | D | 600 V | - | 5 A | 10 › 11",
          "CSA |  |  | D | - | - | 5 A | 14",
        ])
  }

  @Test(arguments: ["CSA 22.2 No 158", "CSA C22.2 No. 158"])
  func `rows by another standard may be the same word for word`(standard: String) {
    #expect(
      ratings(
        "Approvals per\tUL 1059", "Rated voltage (Use Group B)\t600 V", "Rated current\t20 A",
        "Approvals per\t\(standard)", "Rated voltage (Use Group B)\t600 V", "Rated current\t20 A",
        "Approvals per\t\(standard)", "Rated voltage (Use Group B)\t600 V")
        == [
          "UL 1059 |  |  | B | 600 V | - | 20 A | 7 › 8",
          "\(standard) |  |  | B | 600 V | - | 20 A | 10 › 11",
        ])
  }

  @Test func `a current without a voltage is an entry of its own`() {
    #expect(ratings("Rated current\t32 A") == [" |  |  |  | - | - | 32 A | 6"])
  }

  @Test func `an ambiguous or wrong value rates nothing`() {
    #expect(ratings("Rated voltage (III / 3)\t1.000 V") == [])
    #expect(ratings("Rated voltage (III / 3)\t400 A") == [])
    #expect(ratings("Rated voltage (III / 3)\t-") == [])
  }

  @Test func `rows divided by a blank rate alike`() {
    #expect(
      ratings("Ratings per IEC/EN 60664-1", "Rated voltage (III / 3) 400 V", "Rated current 32 A")
        == ["IEC/EN 60664-1 | III | 3 |  | 400 V | - | 32 A | 7 › 8"])
  }

  @Test func `a rating for hazardous areas is no rating of the standard`() {
    #expect(ratings("Rated current (Ex e II)\t30 A") == [])
  }

  @Test func `two matrices of one standard contradict each other`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Data
      Electrical data
      Approvals per\tUL 1059
      \tUse Group B\tUse Group C
      Rated current\t37 A\t37 A
      \tUse Group B\tUse Group C
      Rated current\t35 A\t37 A
      """)
    #expect(sheet.parts[0].ratings.map(\.contradiction) == [10, nil])
  }
}
