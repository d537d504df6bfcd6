/// What a line says of the item named last: words of its title, and its address or a piece of it.
struct TitlePieces {
  var words = TextRange.empty
  var address = TextRange.empty
  /// Whether the address was wrapped and goes on below.
  var isOpen = false
  /// Whether the address stands in a cell of its own, so that the title may go on below it.
  var standsApart = false
  /// Whether the cell before says that the words are the title.
  var isLabelled = false
}

extension SheetReader {
  /// The pieces of a line; `nil` where several of its cells hold words, as those of a row do.
  mutating func titlePieces(_ index: Int, _ form: LineForm) -> TitlePieces? {
    guard let divider = text.divider(of: lines[index]),
      divider != .gap || !hasLooseWords(lines[index])
    else { return titlePieces(of: form.text) }
    let cells = text.cells(of: lines[index], by: divider).filter { !$0.isEmpty }
    guard cells.count > 1, withoutTitleLabel(cells[0]).isEmpty else {
      return titlePieces(ofCells: cells, index)
    }
    var pieces = titlePieces(ofCells: Array(cells.dropFirst()), index)
    pieces?.isLabelled = true
    return pieces
  }

  /// Whether the gaps of a line are wide blanks among the words of one title, as converters print
  /// them that keep the place of each word: `Plug;  3-pole; Cod. A; 4,00  mm²;  black`.
  private func hasLooseWords(_ line: Line) -> Bool {
    let cells = text.rawCells(of: line)
    // Nothing stands beside the title of the part, but the columns of references may.
    let widest = cells.count > 2 ? 3 : named == .part ? 2 : 1
    return zip(cells, cells.dropFirst()).allSatisfy { $1.lower - $0.upper <= widest }
      && [titleOfNamed, line.content].flatMap { bytes[$0.lower..<$0.upper] }
        .count { $0 == Byte.semicolon } > 1
  }

  private mutating func titlePieces(ofCells cells: [TextRange], _ index: Int) -> TitlePieces? {
    var whole = TitlePieces()
    for cell in cells {
      let pieces = titlePieces(of: cell, after: whole.address)
      if !pieces.address.isEmpty {
        whole.address = pieces.address
        whole.isOpen = pieces.isOpen
        whole.standsApart = pieces.standsApart || pieces.words.isEmpty
      }
      guard !pieces.words.isEmpty else { continue }
      // A gap after a divider is only a wide blank.
      guard whole.words.isEmpty || bytes.leavesOpen(whole.words) else { return nil }
      whole.words = text.joinedWords(whole.words, pieces.words)
    }
    return whole
  }

  /// Tells the words of a title from an address, which may stand among them, in pieces where a
  /// narrow column wrapped it.
  mutating func titlePieces(of cell: TextRange, after earlier: TextRange = .empty) -> TitlePieces {
    var open = earlier.isEmpty ? addressOfNamed : earlier
    let cell = withoutOwnPicture(cell)
    let words = text.words(cell)
    guard mayGoOn(open) || holdsAddress(words) else {
      return TitlePieces(words: withoutOwnNumber(cell, words))
    }
    var pieces = TitlePieces()
    var kept: [TextRange] = []
    for word in words {
      if let address = text.address(word) {
        open = address
        pieces.address = address
      } else if let whole = completed(open, by: word) {
        open = whole
        pieces.address = whole
        pieces.standsApart = true
      } else if isDamagedAddress(word) {
        pieces.address = word
      } else {
        kept.append(word)
      }
    }
    guard !pieces.address.isEmpty else { return TitlePieces(words: cell) }
    pieces.words = text.joined(kept, by: " ")
    pieces.isOpen = !bytes.isWhole(open)
    return pieces
  }

  private func holdsAddress(_ words: [TextRange]) -> Bool {
    words.contains { text.address($0) != nil || isDamagedAddress($0) }
  }

  /// A title without the number of its own item: before it, as shops print it with the maker's name,
  /// or at the end, as the rest of a damaged address in the next column.
  private func withoutOwnNumber(_ cell: TextRange, _ words: [TextRange]) -> TextRange {
    var kept = words[...]
    let number = bytes.isMakersName(words[0]) ? 1 : 0
    if words.count > number + 1, isOwnNumber(words[number]) {
      kept = kept.dropFirst(number + 1).drop {
        text.isDash($0) || bytes.firstWord(in: $0) == $0.upper
      }
    }
    if kept.count > 1, let last = kept.last, isOwnNumber(last) { kept.removeLast() }
    guard let first = kept.first, let last = kept.last, kept.count < words.count else {
      return cell
    }
    return TextRange(first.lower, last.upper)
  }

  /// Whether a word is the number of the item named last, perhaps with a mark behind it.
  private func isOwnNumber(_ word: TextRange) -> Bool {
    guard Byte.isDigit(bytes[word.lower]),
      let (item, end) = ItemNumber.read(bytes, at: word.lower, end: word.upper)
    else { return false }
    return item == itemOfNamed && bytes.firstWord(in: TextRange(end, word.upper)) == word.upper
  }

  /// A cell without what a text browser prints for a picture of the item named last, whose name may be
  /// cut: `[770-101]`, `[890-503.jpg]`, `[210-332_76]`.
  private func withoutOwnPicture(_ cell: TextRange) -> TextRange {
    guard !cell.isEmpty, bytes[cell.lower] == Byte.openBracket, let named = itemOfNamed,
      let close = bytes.firstIndex(of: Byte.closeBracket, from: cell.lower, to: cell.upper),
      close - cell.lower <= Self.longestPicture, close + 1 < cell.upper
    else { return cell }
    let end = (cell.lower + 1..<close).first {
      !Byte.isDigit(bytes[$0]) && bytes[$0] != Byte.hyphen
    }
    let item = ItemNumber.read(bytes, at: cell.lower + 1, end: end ?? close)?.0
    let isOwn = item?.series == named.series && item?.number == named.number
    return isOwn ? bytes.trimmed(TextRange(close + 1, cell.upper)) : cell
  }

  /// The most bytes of the name of a picture, `[210-332-762-020.jpg]`.
  private static let longestPicture = 24

  /// Whether a word is the address of the item named last with its host misread: `Wwww.wag0.com/…`.
  private func isDamagedAddress(_ word: TextRange) -> Bool {
    let last = bytes[word.upper - 1]
    guard Byte.isDigit(last) || Byte.isUpper(last), word.count <= Self.longestAddress,
      bytes.firstIndex(of: Byte.slash, from: word.lower, to: word.upper) != nil,
      bytes.firstIndex(of: Byte.point, from: word.lower, to: word.upper) != nil,
      let item = text.item(inAddress: word)
    else { return false }
    return item == itemOfNamed
  }

  /// No address of an item has more bytes, which keeps the time linear.
  private static let longestAddress = 200

  /// Whether an address may have broken off.
  private func mayGoOn(_ address: TextRange) -> Bool {
    !address.isEmpty && address.count <= Self.longestAddress
      && (!bytes.isWhole(address) || text.item(inAddress: address) == nil)
  }

  /// An address that broke off with the rest of the item number that it names.
  private mutating func completed(_ address: TextRange, by word: TextRange) -> TextRange? {
    guard mayGoOn(address), word.count > 1 else { return nil }
    let whole = text.joined([address, word], by: "")
    guard let item = text.item(inAddress: whole), item == itemOfNamed else { return nil }
    return whole
  }
}

extension TextStore {
  /// The address that a word is, from its host on: `www.wago.com/…`, `[2]https://www.wago.com/…`.
  func address(_ word: TextRange) -> TextRange? {
    var start = word.lower
    // Most words are none; that is seen by their first letter.
    switch bytes[start] {
    case UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "h"), UInt8(ascii: "H"),
      Byte.openBracket:
      break
    default: return nil
    }
    if bytes[start] == Byte.openBracket,
      let close = bytes.firstIndex(of: Byte.closeBracket, from: start, to: word.upper)
    {
      start = close + 1
    }
    for scheme in ["https://", "http://"] where bytes.hasPrefix(scheme, at: start, end: word.upper)
    {
      start += scheme.utf8.count
    }
    guard bytes.hasPrefix("www.", at: start, end: word.upper) else { return nil }
    return TextRange(start, word.upper)
  }
}

extension [UInt8] {
  /// Whether an address does not break off where a narrow column wrapped it.
  func isWhole(_ address: TextRange) -> Bool {
    guard !address.isEmpty else { return false }
    let last = self[address.upper - 1]
    return last != Byte.slash && last != Byte.hyphen
  }
}
