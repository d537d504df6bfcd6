import TestSupport
import Testing

/// The ruler of a table right below a row, with a byte of it damaged, is no rest of the row.
@Suite struct DamagedRulerTests {
  @Test(arguments: [
    ",--\t----", "-,-\t----", "---\t,---", "---\t-%--", "---\t--m-", "---\t---/", "-,-\t-m--",
    "---|-,-", "| -,- | --- |",
  ])
  func `a damaged ruler leaves the row above as it is`(_ ruler: String) {
    let rows = sheetOfRows("Width\t40 mm", ruler, "Height\t12 mm").rows()
    #expect(rows.contains("Width: 40 mm") && rows.contains("Height: 12 mm"), "\(rows)")
  }

  @Test func `the rest of a label may be a parenthesis`() {
    let rows = sheetOfRows("Rated voltage (III / 3\t400", ")\tV").rows()
    #expect(rows == ["Rated voltage (III / 3 ): 400 V"], "\(rows)")
  }
}
