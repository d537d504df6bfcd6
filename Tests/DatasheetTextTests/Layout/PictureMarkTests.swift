import TestSupport
import Testing

@testable import DatasheetText

/// Names of pictures that text browsers print where a page shows one.
@Suite struct PictureMarkTests {
  private func words(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var lines = LineScanner.lines(of: bytes)
    PictureMarks.drop(&lines, in: bytes)
    return String(decoding: bytes[lines[0].content.lower..<lines[0].content.upper], as: UTF8.self)
  }

  @Test(arguments: [
    ("[logo] CCA DEKRA", "CCA DEKRA"), ("  [t.png]  Socket", "Socket"), ("[7][IMG] Plug", "Plug"),
    ("[logo]", ""), ("• [t]", ""), ("- [5][IMG]", ""), ("[]", ""),
    ("[]   Item no. 770-503", "Item no. 770-503"),
    ("![](770-503.jpg)   Item no. 770-503", "Item no. 770-503"),
    ("![Socket](770-503.jpg)   Item", "![Socket](770-503.jpg)   Item"),
    // Links, boxes, numbers and words are none.
    ("[Socket](https://www.wago.com)", "[Socket](https://www.wago.com)"), ("[x] Yes", "[x] Yes"),
    ("[7]Plug", "[7]Plug"), ("[Accessories]", "[Accessories]"), ("[770-501]", "[770-501]"),
    ("Width [mm]", "Width [mm]"), ("[two words]", "[two words]"),
  ])
  func `only the names of pictures go`(line: String, rest: String) {
    #expect(words(line) == rest)
  }
}
