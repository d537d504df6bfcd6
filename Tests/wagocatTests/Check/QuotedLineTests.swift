import PartCatalog
import Testing

@testable import wagocat

/// Where the carets stand, as a terminal counts columns.
@Suite struct QuotedLineTests {
  /// The line and its marks; `|` in the source stands around what is meant.
  private func printed(_ marked: String, limit: Int = 80, indent: Int = 0) -> [String] {
    let pieces = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let before = pieces[0].unicodeScalars.count
    let place = Place(
      path: "a", line: 1, column: before + 1 + indent, quote: pieces.joined(),
      length: pieces.count > 1 ? pieces[1].unicodeScalars.count : 0, quoteColumn: 1 + indent)
    let quoted = QuotedLine(place, limit: limit)
    return [quoted.text, quoted.marks]
  }

  @Test func underTabs() {
    #expect(printed("Width\t|41,4 mm|") == ["Width   41,4 mm", "        ^^^^^^^"])
    #expect(printed("a\t\t|b|\tc") == ["a               b       c", "                ^"])
  }

  @Test func underWideAndCombiningCharacters() {
    #expect(printed("端子 |幅 1| mm") == ["端子 幅 1 mm", "     ^^^^"])
    #expect(
      printed("Bru\u{308}cke |7|") == ["Bru\u{308}cke 7", "       ^"])
  }

  @Test func underControlCharactersAndInvisibleOnes() {
    #expect(printed("\u{1B}[1m |7| g") == ["\u{FFFD}[1m 7 g", "     ^"])
    #expect(printed("soft\u{AD}hyphen |7|") == ["softhyphen 7", "           ^"])
  }

  @Test func pastTheBlanksThatIndentALine() {
    #expect(printed("Width |4| mm", indent: 6) == ["Width 4 mm", "      ^"])
  }

  @Test func underAllWhereNothingIsKnown() {
    let place = Place(path: "a", line: 1, column: 1, quote: "Width 4 mm")
    #expect(QuotedLine(place, limit: 80).marks == "^^^^^^^^^^")
  }

  @Test func cutsALongLineAroundWhatIsMeant() {
    let printed = printed(
      String(repeating: "x", count: 50) + " |here| " + String(repeating: "y", count: 50), limit: 30)
    #expect(printed[0] == "…xxxxxxxxx here yyyyyyyyyyyyyyy…")
    #expect(printed[1] == "           ^^^^")
  }

  @Test func spanBeyondTheLineIsHeldWithinIt() {
    let place = Place(path: "a", line: 1, column: 9, quote: "short", length: 40)
    let quoted = QuotedLine(place, limit: 80)
    #expect(quoted.text == "short" && quoted.marks == "     ^")
  }
}
