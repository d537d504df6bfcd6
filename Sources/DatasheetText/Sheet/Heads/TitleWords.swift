/// Addresses and pieces of titles.
extension TextStore {
  /// The web address at the end of a range, from its host on, and where it begins with its scheme.
  func address(in range: TextRange) -> (address: TextRange, start: Int)? {
    var start = range.upper
    while start > range.lower, bytes[start - 1] != Byte.space { start -= 1 }
    let schemeStart = start
    guard start < range.upper else { return nil }
    let first = Byte.lowercased(bytes[start])
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") else { return nil }
    for scheme in ["https://", "http://"] where bytes.hasPrefix(scheme, at: start, end: range.upper)
    {
      start += scheme.utf8.count
    }
    guard bytes.hasPrefix("www.", at: start, end: range.upper) else { return nil }
    return (TextRange(start, range.upper), schemeStart)
  }

  /// The item number that the path of an address names.
  func item(inAddress address: TextRange) -> ItemNumber? {
    for index in address.lower..<address.upper where bytes[index] == Byte.slash {
      if let (item, _) = ItemNumber.read(bytes, at: index + 1, end: address.upper) { return item }
    }
    return nil
  }

  /// Two pieces of wrapped text as one: a word broken at its hyphen or slash closes up.
  mutating func joinedWords(_ first: TextRange, _ second: TextRange) -> TextRange {
    guard !first.isEmpty else { return second }
    guard !second.isEmpty else { return first }
    let closesUp = bytes.endsInHyphen(first) || bytes.breaksAtSlash(first, second)
    return joined([first, second], by: closesUp ? "" : " ")
  }
}

extension [UInt8] {
  /// Whether a text breaks off: after a divider, a hyphen or an open parenthesis.
  func leavesOpen(_ text: TextRange) -> Bool {
    switch self[text.upper - 1] {
    case Byte.semicolon, Byte.comma, Byte.slash, Byte.openParenthesis: true
    // A dash alone is a whole cell.
    case Byte.hyphen: text.count > 1
    default: false
    }
  }

  /// Whether a hyphen ends a text, and no dash of a cell that says nothing.
  func endsInHyphen(_ text: TextRange) -> Bool {
    text.count > 1 && self[text.upper - 1] == Byte.hyphen && self[text.upper - 2] != Byte.space
  }

  /// Whether a slash between letters ends the first of two texts: `plug/` before `socket`.
  func breaksAtSlash(_ first: TextRange, _ second: TextRange) -> Bool {
    first.count > 1 && self[first.upper - 1] == Byte.slash && Byte.isLetter(self[first.upper - 2])
      && Byte.isLetter(self[second.lower])
  }

  /// Whether a text has parts that semicolons divide.
  func isListed(_ text: TextRange) -> Bool {
    firstIndex(of: Byte.semicolon, from: text.lower, to: text.upper) != nil
  }

  /// Whether a text is a label with its value: `Our article number: 1480352`.
  func holdsColon(_ text: TextRange) -> Bool {
    firstIndex(of: Byte.colon, from: text.lower, to: text.upper) != nil
  }

  /// Whether a title goes on in a text that blank lines divide from it: both have parts, or the
  /// title breaks off.
  func goesOnBelowBlanks(_ title: TextRange, in text: TextRange) -> Bool {
    guard self[text.upper - 1] != Byte.point else { return false }
    if isListed(title) && isListed(text) { return true }
    return endsOpen(title) ? readsOn(text) : isListed(title) && text.count < 20 && beginsSmall(text)
  }

  /// Whether the host of an address is the maker's; text recognition reads `www.wag0.com`.
  func isMakers(_ address: TextRange) -> Bool {
    hasPrefix("www.wago.", at: address.lower, end: address.upper)
  }

  /// Whether a text reads as the rest of one: it begins small, or has dividers but no full stop.
  func goesOn(_ text: TextRange) -> Bool {
    let first = self[text.lower]
    // `documentation!` ends the foot of a page.
    let last = self[text.upper - 1]
    if last == Byte.point || last == UInt8(ascii: "!") { return false }
    let hasDivider = firstIndex(of: Byte.semicolon, from: text.lower, to: text.upper) != nil
    return hasDivider || (Byte.isLetter(first) && !Byte.isUpper(first))
  }
}
