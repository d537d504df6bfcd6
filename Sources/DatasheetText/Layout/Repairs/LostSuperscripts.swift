/// Puts the superscript of a unit back that a converter left on a line of its own: `Socket; 4,00 mm`,
/// `2`, `; green`.
///
/// What goes on with a mark proves such a place, and two of them the others of the file: `1.5 mm`, `2`.
/// So does one on the line itself: `4,00 mm2 ; green`, `1.5 mm 2 / 16 AWG`.
enum LostSuperscripts {
  private static let unit = Array("mm".utf8)
  private static let mark = Array("²".utf8)

  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    for index in lines.indices
    where lines[index].marks.contains(.digit)
      && !lines[index].marks.contains(.gap)
    {
      closeUp(index, &lines, in: &text, &joined)
    }
    let places = lines.indices.dropLast().filter { isPlace($0, lines, text.bytes) }
    guard !places.isEmpty else { return }
    let proven = places.count { goesOn(below: $0 + 1, lines, text.bytes) }
    // From the last on, so that a line which goes on below is whole when the one above takes it in.
    for place in places.reversed() {
      let isProven = goesOn(below: place + 1, lines, text.bytes)
      guard isProven || proven > 1 else { continue }
      let bytes = text.bytes
      var whole = Array(bytes[lines[place].content.lower..<lines[place].content.upper]) + mark
      if isProven {
        let rest = lines[place + 2].content
        if bytes[rest.lower] == Byte.slash { whole.append(Byte.space) }
        whole += bytes[rest.lower..<rest.upper]
      }
      joined.join(place, place + (isProven ? 2 : 1), as: text.append(whole), &lines)
    }
  }

  /// Puts the superscripts back that blanks divide from their unit or from the mark behind them.
  private static func closeUp(
    _ index: Int, _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    let line = lines[index].content
    guard !lines[index].isEndless, isTorn(line, text.bytes) else { return }
    var whole: [UInt8] = []
    var next = line.lower
    while next < line.upper {
      if let end = tornEnd(at: next, line, text.bytes) {
        whole += unit + mark
        next = end
      } else {
        whole.append(text.bytes[next])
        next += 1
      }
    }
    joined.join(index, index, as: text.append(whole), &lines)
  }

  private static func isTorn(_ line: TextRange, _ bytes: [UInt8]) -> Bool {
    // Most lines have no semicolon or slash behind a blank.
    let text = bytes.span
    var index = line.lower + 4
    while index < line.upper {
      let isMark = text[index] == Byte.semicolon || text[index] == Byte.slash
      if isMark,
        (index - 6..<index - 2).contains(where: {
          tornEnd(at: max($0, line.lower), line, bytes) != nil
        })
      {
        return true
      }
      index &+= 1
    }
    return false
  }

  /// The end of `mm 2` or `mm2 ` before a mark, where a unit begins at a place behind a number.
  private static func tornEnd(at place: Int, _ line: TextRange, _ bytes: [UInt8]) -> Int? {
    guard bytes[place] == unit[0], place > line.lower + 1, bytes.at(place + 1) == unit[1],
      bytes[place - 1] == Byte.space || Byte.isDigit(bytes[place - 1])
    else { return nil }
    let digit = bytes.skipBlanks(from: place + 2, to: line.upper)
    guard digit < line.upper, bytes[digit] == UInt8(ascii: "2"), digit - place <= 3 else {
      return nil
    }
    let after = bytes.skipBlanks(from: digit + 1, to: line.upper)
    guard after < line.upper, after - digit <= 2 else { return nil }
    // `mm2;` is whole, and so is `mm2 / 12 AWG`; one that has a blank before the digit is not.
    let isApart = digit > place + 2
    switch bytes[after] {
    case Byte.semicolon: return isApart || after > digit + 1 ? after : nil
    case Byte.slash: return isApart ? digit + 1 : nil
    default: return nil
    }
  }

  /// Whether a line ends with a number of millimetres, and the next is nothing but `2`.
  private static func isPlace(_ index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    let (line, next) = (lines[index].content, lines[index + 1].content)
    guard next.count == 1, bytes[next.lower] == UInt8(ascii: "2"), line.count > 3,
      bytes[(line.upper - 2)..<line.upper].elementsEqual(unit)
    else { return false }
    let number = bytes[line.upper - 3] == Byte.space ? line.upper - 4 : line.upper - 3
    return number >= line.lower && Byte.isDigit(bytes[number])
  }

  /// Whether the line below another begins with a mark that divides the parts of a title, or a value
  /// from its twin.
  private static func goesOn(below index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isBlank else { return false }
    let first = bytes[lines[index + 1].content.lower]
    return first == Byte.semicolon || first == Byte.slash || first == Byte.closeParenthesis
  }
}
