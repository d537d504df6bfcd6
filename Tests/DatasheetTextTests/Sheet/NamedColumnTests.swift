import TestSupport
import Testing

@testable import DatasheetText

/// Heads of rating matrices that name each column, below the row that names the standard.
@Suite struct NamedColumnTests {
  static let rows = [
    "Ratings per: 'IEC/EN 60664-1'",
    "Nominal voltage: [250 V (III / 3) | 320 V (III / 2) | null]",
    "Rated current: [20 A (III / 3) | 20 A (III / 2) | 5 A (II / 2)]",
  ]

  @Test func `a head on one line is no rest of the label above`() {
    let sheet = sheetOfRows(
      "Ratings per IEC/EN 60664-1", "Ratings per IEC/EN 60664-1", "III / 3 III / 2 II / 2",
      "Nominal voltage 250 V 320 V -", "Rated current 20 A 20 A 5 A")
    #expect(sheet.rows() == Self.rows)
  }

  @Test func `each column may stand on a line of its own`() {
    let sheet = sheetOfRows(
      "Ratings per IEC/EN 60664-1", "", "Ratings per", "IEC/EN 60664-1", "", "III / 3", "III / 2",
      "II / 2", "", "Nominal voltage", "250 V", "320 V", "-", "", "Rated current", "20 A", "20 A",
      "5 A")
    #expect(sheet.rows() == Self.rows)
  }

  @Test func `one category alone still belongs to the label above it`() {
    let sheet = sheetOfRows(
      "Nominal voltage", "(III / 3)", "250 V", "Nominal voltage", "(III / 2)", "320 V")
    #expect(
      sheet.rows() == ["Nominal voltage (III / 3): 250 V", "Nominal voltage (III / 2): 320 V"])
  }

  @Test(arguments: [
    "||**Use Grou**|**p B Use Group C**|**Use Group D**|", "||Use GroupB|Use GroupC|Use GroupD|",
    "|              |Use Group B Use Group C|Use Group D|",
  ])
  func `a head may be cut where the columns of its table meet`(head: String) {
    #expect(
      sheetOfRows(head, "|Rated voltage|-|600 V|600 V|").rows() == [
        "Rated voltage: [null | 600 V (Use Group C) | 600 V (Use Group D)]"
      ])
  }

  @Test func `values of columns that nothing names are in doubt`() {
    #expect(
      sheetOfRows("|Rated voltage|-|600 V|500 V|").rows() == [
        "Rated voltage: '- 600 V 500 V' ? foreign"
      ])
  }

  @Test func `the columns of one standard are none of the next`() {
    #expect(
      sheetOfRows(
        "||III / 3|III / 2|", "|Ratings per|IEC/EN 60664-1||", "|Rated voltage|400 V|500 V|",
        "|Approvals per|UL 1059||", "|Rated voltage|300 V|600 V|"
      ).rows() == [
        "Ratings per: 'IEC/EN 60664-1'", "Rated voltage: [400 V (III / 3) | 500 V (III / 2)]",
        "Approvals per: 'UL 1059'", "Rated voltage: '300 V 600 V' ? foreign",
      ])
  }
}
