import Testing

@testable import wagocat

@Suite("Columns that a terminal gives a text")
struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("mm²", 3), ("Brücker", 7), ("0.5 … 4", 7), ("°C", 2),
      ("端子台", 6), ("テスト", 6), ("ﾃｽﾄ", 3), ("단자대", 6), ("ＡＢ", 4), ("（黒）", 6),
      ("Bru\u{308}cker", 7),  // a combining mark sits on the letter before it
      ("\u{1112}\u{1161}\u{11AB}", 2),  // one Korean syllable as initial, vowel and final
      ("⚡", 2), ("🔌", 2), ("🇩🇪", 2), ("±Ω≤", 3),
    ])
  func width(_ text: String, _ expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test(
    arguments: [
      ("Socket; 4-pole", "Socket; 4-pole"), ("4,00 mm² ®", "4,00 mm² ®"),
      ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
      ("\u{1B}]0;title\u{07}", "\u{FFFD}]0;title\u{FFFD}"),
      ("a\rb\nc\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
      ("\u{9B}2J", "\u{FFFD}2J"),  // the one-character CSI of C1
      ("\u{202E}321\u{2066}", "\u{FFFD}321\u{FFFD}"),  // right-to-left override, isolate
      ("a\u{2028}b", "a\u{FFFD}b"),
      ("con\u{AD}nec\u{200B}tor\u{FEFF}", "connector"),
      ("e\u{301}", "e\u{301}"),
    ])
  func nothingSteersTheTerminal(_ text: String, _ expected: String) {
    #expect(Array(text.safeForTerminal.unicodeScalars) == Array(expected.unicodeScalars))
  }
}
