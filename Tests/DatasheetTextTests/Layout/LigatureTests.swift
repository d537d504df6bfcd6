import TestSupport
import Testing

@testable import DatasheetText

/// Letters that a font joined.
@Suite struct LigatureTests {
  @Test(arguments: [
    ("ﬂat", "flat"), ("retroﬁttable", "retrofittable"), ("Steckkraﬀt", "Steckkrafft"),
    ("aﬃne", "affine"), ("raﬄed", "raffled"),
  ])
  func `a sign of joined letters is its letters`(printed: String, read: String) {
    #expect(sheetOfRows("Locking lever\t\(printed)").rows() == ["Locking lever: '\(read)'"])
  }

  @Test func `other signs that begin so stay`() {
    #expect(sheetOfRows("Locking lever\tﬆeel").rows() == ["Locking lever: 'ﬆeel'"])
  }
}
