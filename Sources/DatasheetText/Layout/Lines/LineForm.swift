/// How a line is written: its text without block markup, and what that markup said.
struct LineForm {
  /// The line without heading marks, bullets and inline markup.
  var text: TextRange
  /// 1 to 6 for `#` to `######`, else 0.
  var level = 0
  /// Whether the whole line is bold.
  var isBold = false
  /// Whether the line is a list item.
  var isBullet = false

  /// Whether markup says that the line is a heading.
  var isMarked: Bool { level > 0 || isBold }
}

extension TextStore {
  /// Takes the block markup off a line.
  mutating func form(of line: Line) -> LineForm {
    var form = LineForm(text: line.content)
    form.level = headingLevel(line.content)
    if form.level > 0 {
      form.text = TextRange(line.content.lower + form.level, line.content.upper)
    } else if let bullet = bulletLength(line.content) {
      form.isBullet = true
      form.text = TextRange(line.content.lower + bullet, line.content.upper)
    }
    form.text = bytes.trimmed(form.text)
    if form.level > 0 { form.text = withoutAttributes(form.text) }
    form.isBold = isBold(form.text)
    if mayHoldMarkup(line) { form.text = plain(form.text) }
    return form
  }

  /// Whether a line can hold markup or white space to undo; most show by their marks that they do
  /// not.
  private func mayHoldMarkup(_ line: Line) -> Bool {
    !line.marks.isDisjoint(with: [.markup, .gap, .tab, .pipe])
      || bytes[line.content.lower] == Byte.colon
  }

  /// The number of `#`, or of the stars before a blank by which Org mode marks headings.
  private func headingLevel(_ content: TextRange) -> Int {
    let mark = bytes[content.lower]
    guard mark == Byte.hash || mark == Byte.star else { return 0 }
    var level = 0
    while level < 6, bytes.at(content.lower + level) == mark { level += 1 }
    let isOrg = level > 1 && bytes.at(content.lower + level) == Byte.space
    return mark == Byte.hash || isOrg ? level : 0
  }

  /// A heading without what Pandoc writes behind it: `Data {#data .h2}`.
  private func withoutAttributes(_ heading: TextRange) -> TextRange {
    guard heading.count > 3, bytes[heading.upper - 1] == Byte.closeBrace,
      let open = bytes[heading.lower..<heading.upper].lastIndex(of: Byte.openBrace),
      bytes[open + 1] == Byte.hash || bytes[open + 1] == Byte.point
    else { return heading }
    return bytes.trimmed(TextRange(heading.lower, open))
  }

  /// The length of `- `, `* `, `• `, `▪ ` or `✓ ` at the start of a line; a long dash before anything
  /// but a letter belongs to a range.
  private func bulletLength(_ content: TextRange) -> Int? {
    let first = bytes[content.lower]
    if first == Byte.hyphen || first == Byte.star || first == Byte.plus {
      return content.count > 2 && bytes[content.lower + 1] == Byte.space ? 2 : nil
    }
    let length = signLength(content)
    guard length > 0, content.count > length + 1, bytes[content.lower + length] == Byte.space else {
      return nil
    }
    return length + 1
  }

  /// The length of the sign of a list item beyond ASCII that begins a line, or 0.
  private func signLength(_ content: TextRange) -> Int {
    switch (bytes[content.lower], bytes.at(content.lower + 1), bytes.at(content.lower + 2)) {
    case (0xC2, 0xB7, _): 2  // ·
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x81, 0x83): 3  // • ‣ ⁃
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94):  // – —
      Byte.isLetter(bytes.at(content.lower + 4)) ? 3 : 0
    case (0xE2, 0x96...0x9E, _): 3  // U+2580 to U+27BF: shapes, ticks and arrows
    default: 0
    }
  }

  private func isBold(_ content: TextRange) -> Bool {
    content.count > 4 && bytes[content.lower] == Byte.star && bytes[content.lower + 1] == Byte.star
      && bytes[content.upper - 1] == Byte.star && bytes[content.upper - 2] == Byte.star
  }

  /// The bold runs of a line such as `**Data****Electrical data**`; empty where it is none.
  func gluedBoldRuns(_ content: TextRange) -> [TextRange] {
    guard isBold(content) else { return [] }
    var runs: [TextRange] = []
    var start = content.lower + 2
    var index = start
    while index < content.upper - 1 {
      if bytes[index] == Byte.star, bytes[index + 1] == Byte.star {
        runs.append(TextRange(start, index))
        while index < content.upper, bytes[index] == Byte.star { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    return runs.count > 1 ? runs : []
  }

  /// Whether a line only draws or fences: a table's ruler, a rule across the page, `::: {.row}`,
  /// `:PROPERTIES:`, `|image2|`, or the mark of a list whose words stand elsewhere.
  func isRuler(_ content: TextRange) -> Bool {
    if content.count == 3, bytes.hasPrefix("•", at: content.lower, end: content.upper) {
      return true
    }
    if bytes[content.lower] == Byte.colon, isFence(content) { return true }
    if bytes[content.lower] == Byte.pipe, isPicture(content) { return true }
    var drawn = 0
    for index in content.lower..<content.upper {
      switch bytes[index] {
      case Byte.hyphen, UInt8(ascii: "="), Byte.underscore, Byte.plus, Byte.star: drawn += 1
      case Byte.pipe, Byte.colon, Byte.space, Byte.tab: break
      default: return false
      }
    }
    // AsciiDoc goes on with an item below a plus.
    return drawn >= 3 || (drawn == 0 && content.count > 0)
      || drawn == content.count && (drawn > 1 || bytes[content.lower] == Byte.plus)
  }

  /// A picture by its number, as reStructuredText stands for it.
  private func isPicture(_ content: TextRange) -> Bool {
    let mark = "|image"
    guard content.count > mark.utf8.count + 1, bytes[content.upper - 1] == Byte.pipe,
      bytes.hasPrefix(mark, at: content.lower, end: content.upper)
    else { return false }
    return (content.lower + mark.utf8.count..<content.upper - 1).allSatisfy {
      Byte.isDigit(bytes[$0])
    }
  }

  /// `:::` and what may follow it in Pandoc's Markdown; a property drawer of Org mode.
  private func isFence(_ content: TextRange) -> Bool {
    if bytes.hasPrefix(":::", at: content.lower, end: content.upper) { return true }
    var index = content.lower + 1
    while index < content.upper, Byte.isUpper(bytes[index]) || bytes[index] == Byte.underscore {
      index += 1
    }
    return index > content.lower + 1 && index < content.upper && bytes[index] == Byte.colon
  }
}
