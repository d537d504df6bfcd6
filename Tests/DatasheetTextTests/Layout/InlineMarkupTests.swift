import Testing

@testable import DatasheetText

/// What a cell says, without how a converter wrote it.
@Suite struct InlineMarkupTests {
  private func plain(_ printed: String) -> String {
    let bytes = Array(printed.utf8)
    var store = TextStore(bytes)
    let range = store.plain(TextRange(0, bytes.count))
    return String(decoding: store.bytes[range.lower..<range.upper], as: UTF8.self)
  }

  @Test(arguments: [
    ("4 mm<sup>2</sup>", "4 mm²"), ("4 mm <sup>2</sup>", "4 mm²"), ("m<sup>3</sup>", "m³"),
    ("10<sup>6</sup>", "10⁶"), ("10<sup>12</sup>", "10¹²"), ("10<sup>-3</sup>", "10⁻³"),
    ("32<sup>a</sup> A", "32a A"), ("E <sub>Cu</sub>", "ECu"), ("I<sub>N</sub>", "IN"),
    ("4 mm <sup>2</sup> ; green", "4 mm²; green"), ("(4 mm <sup>2</sup> )", "(4 mm²)"),
    ("4 mm <SUP>2</SUP>", "4 mm²"), ("4 mm<sup>2", "4 mm2"),
  ])
  func `raised and lowered`(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    ("[www.wago.com/770-1324](http://www.wago.com/770-1324)", "www.wago.com/770-1324"),
    ("<a href=\"http://www.wago.com/770-1334\">www.wago.com/770-1334</a>", "www.wago.com/770-1334"),
    ("<https://www.wago.com/831-1104/322-004>", "https://www.wago.com/831-1104/322-004"),
    ("see <www.wago.com> now", "see www.wago.com now"), ("[**bold** link](#)", "bold link"),
    ("![picture](x.png)text", "text"), ("[no link]", "[no link]"), ("a [b] (c)", "a [b] (c)"),
    ("[open", "[open"), ("[7]Snap-in socket", "Snap-in socket"), ("[7] [x]", "[7] [x]"),
    ("[x](y", "[x](y"), ("<a href=\"#\">↓</a>", "↓"),
  ])
  func `links are their words`(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    ("**Data**", "Data"), ("*WINSTA*® MIDI", "WINSTA® MIDI"), ("***both***", "both"),
    ("_slanted_ text", "slanted text"), ("I_N = 25", "I_N = 25"),
    ("snake_case_name", "snake_case_name"),
    ("3*1.5 mm²", "3*1.5 mm²"), ("3 * 1.5 mm²", "3 * 1.5 mm²"), ("`code`", "code"),
    ("**Item no.: 770-201**  ", "Item no.: 770-201"), ("a**b**c", "abc"), ("<b>bold</b>", "bold"),
  ])
  func emphasis(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    ("$\\leq$ 105", "≤ 105"), ("$\\geq 5$", "≥ 5"), ("$I_N = 25$ A", "I_N = 25 A"),
    ("$\\±leq$ 105", "$\\±leq$ 105"),
    ("4 $mm^2$", "4 mm²"), ("4 mm^2 /AWG 12", "4 mm² /AWG 12"), ("4 mm^2", "4 mm²"),
    ("4 mm^{2}; x", "4 mm²; x"), ("4 mm^2x", "4 mm^2x"), ("x^2", "x^2"),
    ("4 $\\mathrm{mm}^{2}$", "4 mm²"),
    ("105 $^\\circ$C", "105°C"),
    ("$\\pm$ 0.1", "± 0.1"), ("1 m$\\Omega$", "1 mΩ"), ("$10^{23}$", "10²³"), ("$10^6$", "10⁶"),
    ("$10^{-3}$", "10⁻³"), ("$2.5 \\times 0.4$", "2.5 x 0.4"), ("$4{,}5\\,\\mathrm{mm}$", "4,5 mm"),
    ("5 $ and 6 $", "5 $ and 6 $"), ("costs 5 $", "costs 5 $"),
    ("$\\frac{1}{2}$ mm", "$\\frac{1}{2}$ mm"), ("100 $\\%$", "100 %"),
  ])
  func `LaTeX that stands for a character`(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&lt; 5", "< 5"), ("5&nbsp;mm", "5 mm"), ("105 &deg;C", "105 °C"),
    ("4 mm&sup2;", "4 mm²"), ("&#176;", "°"), ("&#xB0;", "°"), ("&#x2264; 5", "≤ 5"),
    ("&unknown;", "&unknown;"), ("AT&T", "AT&T"), ("a & b", "a & b"),
    ("Poly&shy;amide", "Polyamide"),
    ("&#0;", "&#0;"), ("&;", "&;"), ("&auml;&ouml;&uuml;&szlig;", "äöüß"), ("&hellip;", "…"),
  ])
  func entities(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    ("4\\.5", "4.5"), ("a\\*b\\*", "a*b*"), ("\\[x\\]", "[x]"), ("C:\\dir", "C:\\dir"),
    ("1\\-pole", "1-pole"), ("a\\", "a"), ("green\\\\", "green"), ("\\| pipe", "| pipe"),
  ])
  func `escaped punctuation`(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    ("  two   blanks  ", "two blanks"), ("a\u{A0}b", "a b"), ("a\u{202F}\u{2009}b", "a b"),
    ("\u{FEFF}a", "a"), ("a\u{200B}b", "a b"), ("Poly\u{AD}amide", "Polyamide"), ("a<br>b", "a b"),
    ("a<br/>b", "a b"), ("a\u{3000}b", "a b"), ("a\tb", "a b"), ("a\u{0C}b", "a b"), ("\u{A0}", ""),
  ])
  func `white space of all kinds is folded`(printed: String, text: String) {
    #expect(plain(printed) == text)
  }

  @Test(arguments: [
    "Push-in CAGE CLAMP®", "< 5 mm", "a < b > c", "5 mm <", "Chrome-nickel (CrNi)", "4 % ÷ 5",
    "(III / 3) ≙ Overvoltage category III", "a | b", "Größe ¾ ½", "#5", "\"Clean Ground\"",
  ])
  func `what is no markup stays as printed`(printed: String) {
    #expect(plain(printed) == printed)
  }

  @Test func `a line of nothing but opening marks ends in time`() {
    for mark in ["<", "[", "$", "_a", "&", "**", "![", "\\"] {
      let printed = String(repeating: mark, count: 20_000)
      #expect(plain(printed).utf8.count <= printed.utf8.count)
    }
  }
}
