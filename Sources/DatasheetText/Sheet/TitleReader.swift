/// Titles and addresses: the lines that follow an item number.
extension SheetReader {
  /// Takes a line as the title or address of the item named last.
  mutating func readTitle(_ index: Int, _ form: LineForm) -> Int? {
    guard named != .nobody else { return nil }
    if let divider = text.divider(of: lines[index]),
      let next = readTitleCells(index, form, divider)
    {
      return next
    }
    if let (address, start) = text.address(in: form.text) {
      let words = bytes.trimmed(TextRange(form.text.lower, start))
      if let item = text.item(inAddress: address), item != itemOfNamed {
        return words.isEmpty && item == part.itemNumber ? claim(index, .pageHeader) : nil
      }
      if !words.isEmpty, !mayBeTitle(words, index, form) { return nil }
      if !words.isEmpty { extendTitle(words, index) }
      setAddress(address)
      if !titleOfNamed.isEmpty { named = .nobody }
      return claim(index, .address)
    }
    guard mayBeTitle(form.text, index, form) else {
      if form.isMarked { named = .nobody }
      return nil
    }
    extendTitle(form.text, index)
    return claim(index, .title)
  }

  /// The rest of a title in a cell of its own, with the address in the next or none.
  private mutating func readTitleCells(_ index: Int, _ form: LineForm, _ divider: CellDivider)
    -> Int?
  {
    let cells = text.cells(of: lines[index], by: divider).filter { !$0.isEmpty }
    guard let words = cells.first, cells.count <= 2, !titleOfNamed.isEmpty,
      mayBeTitle(words, index, form)
    else { return nil }
    if cells.count == 2 {
      guard let (address, _) = text.address(in: cells[1]),
        text.item(inAddress: address) == itemOfNamed
      else { return nil }
      setAddress(address)
    }
    extendTitle(words, index)
    return claim(index, .title)
  }

  /// Whether a line can be the title, or go on with one that the line above left unfinished.
  private mutating func mayBeTitle(_ words: TextRange, _ index: Int, _ form: LineForm) -> Bool {
    guard form.level == 0, lines[index].marks.isDisjoint(with: [.tab]) else { return false }
    let title = titleOfNamed
    if title.isEmpty { return !isKnownHeading(index, form) }
    guard lastTitleLine >= 0, follows(lastTitleLine, index) else { return false }
    return bytes.leavesOpen(title) || bytes.goesOn(words)
  }

  var itemOfNamed: ItemNumber? {
    switch named {
    case .nobody: nil
    case .part: part.itemNumber
    case .reference(let index): part.references[index].itemNumber
    }
  }

  private var titleOfNamed: TextRange {
    switch named {
    case .nobody: .empty
    case .part: part.title
    case .reference(let index): part.references[index].title
    }
  }

  /// Begins or continues the title of the item named last.
  mutating func extendTitle(_ words: TextRange, _ index: Int) {
    lastTitleLine = index
    let joined = text.joinedWords(titleOfNamed, words)
    switch named {
    case .nobody: break
    case .part:
      if part.title.isEmpty { part.titleLine = lines[index].number }
      part.title = joined
    case .reference(let place):
      if part.references[place].title.isEmpty {
        part.references[place].titleLine = lines[index].number
      }
      part.references[place].title = joined
    }
  }

  mutating func setAddress(_ address: TextRange) {
    switch named {
    case .nobody: break
    case .part: if part.address.isEmpty { part.address = address }
    case .reference(let index):
      if part.references[index].address.isEmpty { part.references[index].address = address }
    }
  }
}

extension TextStore {
  /// The web address at the end of a range, from its host on, and where it begins with its scheme.
  func address(in range: TextRange) -> (address: TextRange, start: Int)? {
    var start = range.upper
    while start > range.lower, bytes[start - 1] != Byte.space { start -= 1 }
    let schemeStart = start
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

  /// Two pieces of wrapped text as one: a word broken at its hyphen closes up.
  mutating func joinedWords(_ first: TextRange, _ second: TextRange) -> TextRange {
    guard !first.isEmpty else { return second }
    let closesUp = bytes[first.upper - 1] == Byte.hyphen
    return joined([first, second], by: closesUp ? "" : " ")
  }
}

extension [UInt8] {
  /// Whether a text breaks off: after a divider, a hyphen or an open parenthesis.
  func leavesOpen(_ text: TextRange) -> Bool {
    switch self[text.upper - 1] {
    case Byte.semicolon, Byte.comma, Byte.hyphen, Byte.slash, Byte.openParenthesis: true
    default: false
    }
  }

  /// Whether a text reads as the rest of one: it begins small, or has dividers but no full stop.
  func goesOn(_ text: TextRange) -> Bool {
    let first = self[text.lower]
    if self[text.upper - 1] == Byte.point { return false }
    let hasDivider = firstIndex(of: Byte.semicolon, from: text.lower, to: text.upper) != nil
    return hasDivider || (Byte.isLetter(first) && !Byte.isUpper(first))
  }
}
