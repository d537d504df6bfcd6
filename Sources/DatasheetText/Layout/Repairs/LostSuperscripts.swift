/// Puts the superscript of a unit back that a converter left on a line of its own: `Socket; 4,00 mm`,
/// `2`, `; green`.
///
/// What goes on with a mark proves such a place, and two of them the others of the file: `1.5 mm`, `2`.
enum LostSuperscripts {
  private static let unit = Array("mm".utf8)
  private static let mark = Array("²".utf8)

  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
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
