/// What a web page prints around a sheet, where no reader knows a line: the way to the page, buttons, and
/// the head of its print.
extension SheetReader {
  func isWebFurniture(_ words: TextRange) -> Bool {
    !words.isEmpty && words.count <= Self.longestWebLine
      && (isTrail(words) || isButtons(words) || isHeadOfPrint(words))
  }

  /// No such line is longer, in bytes.
  private static let longestWebLine = 300

  /// `Home › Products › Connectors`, no list of what an item is.
  private func isTrail(_ words: TextRange) -> Bool {
    // Most lines hold no byte that an arrow begins with.
    guard bytes[words.lower..<words.upper].contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else {
      return false
    }
    let arrows = text.words(words).count { word in
      WebWords.arrows.contains { bytes[word.lower..<word.upper].elementsEqual($0) }
    }
    return arrows > 1 && !bytes.isListed(words)
  }

  /// Buttons and links of the shop and nothing else, one that only shops have among them: `Compare Print`,
  /// `Log in Cart (0)`.
  func isButtons(_ words: TextRange) -> Bool {
    var rest = words
    var isSure = false
    var count = 0
    while !rest.isEmpty {
      guard let (button, end) = WebWords.buttons.longestPrefix(of: rest, in: bytes) else {
        return false
      }
      isSure = isSure || button == .shop
      count += 1
      rest = withoutCount(TextRange(end, rest.upper))
    }
    return isSure || count > 2
  }

  /// What follows a button, without the number of what it holds and the mark before the next.
  private func withoutCount(_ rest: TextRange) -> TextRange {
    var index = rest.lower
    while index < rest.upper, !Byte.isLetter(bytes[index]) { index += 1 }
    return TextRange(index, rest.upper)
  }

  /// The item and the shop, as the head of a page's print: `2002-405 | WAGO`.
  func namesPage(_ words: TextRange) -> Bool {
    guard let (_, end) = ItemNumber.read(bytes, at: words.lower, end: words.upper) else {
      return false
    }
    let mark = bytes.skipBlanks(from: end, to: words.upper)
    let name = bytes.skipBlanks(from: mark + 1, to: words.upper)
    return bytes.at(mark) == Byte.pipe && name < words.upper
      && bytes.isMakersName(TextRange(name, words.upper))
  }

  /// Whether a line holds a telephone number and nothing beside it.
  func isTelephoneLine(_ index: Int, _ words: TextRange) -> Bool {
    holdsTelephone(words) && lines[index].marks.isDisjoint(with: [.tab, .pipe, .gap])
      && splitWords(words) == nil
  }

  /// `We are glad to take your call at +49 (571) 887-44222.`
  private func holdsTelephone(_ words: TextRange) -> Bool {
    guard let plus = bytes.firstIndex(of: UInt8(ascii: "+"), from: words.lower, to: words.upper),
      Byte.isDigit(bytes.at(plus + 1))
    else { return false }
    let number = bytes[(plus + 1)..<words.upper]
      .prefix { Byte.isDigit($0) || " ()-/".utf8.contains($0) }
    return number.count(where: Byte.isDigit) >= Self.leastDigits
  }

  /// `887-44222.` below `… your call at +49 (571)`.
  func isRestOfTelephone(_ index: Int, _ words: TextRange) -> Bool {
    guard index > 0, !words.isEmpty, Byte.isDigit(bytes[words.lower]),
      bytes[words.lower..<words.upper].allSatisfy({ Byte.isDigit($0) || "-./ ".utf8.contains($0) })
    else { return false }
    return lines[..<index].suffix(Self.mostLinesBetween).contains { line in
      guard
        let plus = bytes.firstIndex(
          of: UInt8(ascii: "+"), from: line.content.lower, to: line.content.upper),
        Byte.isDigit(bytes.at(plus + 1)), bytes[line.content.upper - 1] == Byte.closeParenthesis
      else { return false }
      return bytes[(plus + 1)..<line.content.upper]
        .allSatisfy { Byte.isDigit($0) || " ()".utf8.contains($0) }
    }
  }

  /// A line of the column beside may stand between the pieces of a number.
  private static let mostLinesBetween = 2

  /// Fewer could be the end of a range of temperatures.
  private static let leastDigits = 8

  /// The day and hour of a print: `11/3/25, 9:41 AM`.
  private func isHeadOfPrint(_ words: TextRange) -> Bool {
    guard Byte.isDigit(bytes[words.lower]) else { return false }
    let parts = text.words(words)
    guard (2...3).contains(parts.count), bytes[parts[1].lower..<parts[1].upper].contains(Byte.colon)
    else { return false }
    let isHalf = parts.dropFirst(2).allSatisfy { WebWords.halves.meaning(of: $0, in: bytes) != nil }
    return isHalf
      && parts.prefix(2).allSatisfy { part in
        bytes[part.lower..<part.upper].allSatisfy { Byte.isDigit($0) || "/.:,".utf8.contains($0) }
      }
  }
}
