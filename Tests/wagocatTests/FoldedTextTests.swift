import Testing

@testable import wagocat

@Suite("Folding a text to a column")
struct FoldedTextTests {
  @Test func linesEndBetweenSegments() {
    let title = "Ferrule; Sleeve for 6 mm² / AWG 10; insulated; electro-tin plated; yellow"
    #expect(
      FoldedText(title, limit: 36).lines == [
        "Ferrule; Sleeve for 6 mm² / AWG 10;", "insulated; electro-tin plated;", "yellow",
      ])
  }

  @Test func aSegmentThatIsTooWideEndsBetweenWords() {
    #expect(
      FoldedText("Plug; acc. to DIN 46228, Part 4/09.90; red", limit: 18).lines
        == ["Plug;", "acc. to DIN 46228,", "Part 4/09.90; red"])
  }

  @Test func aWordThatIsTooWideEndsAfterItsHyphen() {
    let folded = FoldedText("silver-colored", limit: 7)
    #expect(folded.lines == ["silver-", "colored"])
    #expect(!folded.isCut)
  }

  @Test func wideCharactersNeedNoBlankBetweenThem() {
    #expect(FoldedText("4極端子台", limit: 5).lines == ["4極端", "子台"])
  }

  @Test func aPieceWithoutAnyPlaceToEndIsCut() {
    let folded = FoldedText("for Zugentlastungsgehäuse; black", limit: 10)
    #expect(folded.lines == ["for", "Zugentlas…", "black"])
    #expect(folded.isCut)
  }

  @Test func aCutKeepsTheMarksOfTheLastLetter() {
    #expect("e\u{301}e\u{301}e\u{301}".cut(toWidth: 2) == "e\u{301}…")
    #expect("端子台".cut(toWidth: 4) == "端…")
  }

  @Test(arguments: 1...40)
  func noLineIsTooWide(_ limit: Int) {
    let text = "Socket; 4-pole; Kodierung;; 端子台 e\u{301}e\u{301}; a/b-c/d-e,f; 🔌🔌🔌 0123456789"
    for line in FoldedText(text, limit: limit).lines {
      #expect(line.displayWidth <= limit, "\(line)")
    }
  }
}
