/// Takes the buttons off the rows of a web page that have an item before them, which its converters print
/// as a cell or as words behind the title:
///
///     | 770-105 | Socket; 5-pole; white | [Add to cart](#) |
///     770-105 Socket; 5-pole; white (BUTTON) Add to
///     cart
struct Buttons {
  private let bytes: [UInt8]

  static func drop(_ lines: inout [Line], in bytes: [UInt8]) {
    let buttons = Buttons(bytes: bytes)
    let ends = WebWords.endsOfButtons
    for index in lines.indices where !lines[index].isBlank && !lines[index].isEndless {
      let line = lines[index]
      let end = buttons.endOfWords(in: line)
      guard end - line.content.lower >= 4, ends.contains(bytes.ending(at: end)) else { continue }
      if let mark = buttons.mark(in: line) {
        let words = TextRange(mark + WebWords.buttonMark.count, line.content.upper)
        if index + 1 < lines.count, buttons.goesOn(words, in: lines[index + 1]) {
          lines[index + 1].clear()
        }
        buttons.cut(&lines[index], at: mark)
      } else if let start = buttons.start(of: end, in: line) {
        buttons.cut(&lines[index], at: start)
      }
    }
  }

  /// The line up to a place; nothing is left of a button alone.
  private func cut(_ line: inout Line, at place: Int) {
    let rest = bytes.trimmed(TextRange(line.content.lower, place))
    if rest.isEmpty { return line.clear() }
    var left = LineScanner.piece(of: line, TextRange(line.whole.lower, rest.upper), in: bytes)
    left.column = line.column
    // What was found out of the line since it was scanned stays true of it.
    left.marks.formUnion(line.marks.intersection([.mixed, .beside, .nested, .scrawl, .markup]))
    line = left
  }

  /// The mark of the only button of a line.
  private func mark(in line: Line) -> Int? {
    var found: Int?
    var next = line.content.lower
    while let place = bytes.firstIndex(
      of: Byte.openParenthesis, from: next, to: line.content.upper)
    {
      next = place + 1
      guard bytes[place..<line.content.upper].starts(with: WebWords.buttonMark) else { continue }
      if found != nil { return nil }
      found = place
    }
    return found
  }

  /// Whether the words of a button go on in a line that holds nothing else.
  private func goesOn(_ words: TextRange, in line: Line) -> Bool {
    let (first, rest) = (bytes.trimmed(words), line.content)
    guard !rest.isEmpty else { return false }
    let whole = (bytes[first.lower..<first.upper] + [Byte.space] + bytes[rest.lower..<rest.upper])
      .drop { $0 == Byte.space }
    return WebWords.buttonsOfRows.contains { $0.elementsEqual(whole) }
  }

  /// Where the button begins whose words end at a place of a line, behind others.
  private func start(of end: Int, in line: Line) -> Int? {
    let start = line.content.lower
    for button in WebWords.buttonsOfRows where button.last == bytes.at(end - 1) {
      var place = end - button.count
      guard place > start, bytes[place..<end].elementsEqual(button) else { continue }
      if bytes[place - 1] == Byte.openBracket { place -= 1 }
      let isApart = [Byte.space, Byte.tab, Byte.pipe].contains(bytes.at(place - 1))
      return isApart && place > start ? place : nil
    }
    return nil
  }

  /// The end of a line without the pipe of its last cell and the address of a link: `](#) |`.
  private func endOfWords(in line: Line) -> Int {
    let start = line.content.lower
    var end = line.content.upper
    while end > start, bytes[end - 1] == Byte.pipe || bytes[end - 1] == Byte.space { end -= 1 }
    guard end > start, bytes[end - 1] == Byte.closeParenthesis,
      let bracket = (start..<end).last(where: { bytes[$0] == Byte.closeBracket }),
      bytes.at(bracket + 1) == Byte.openParenthesis
    else { return end }
    return bracket
  }
}
