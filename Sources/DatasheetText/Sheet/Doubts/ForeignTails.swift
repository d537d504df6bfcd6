/// What follows a whole value in its cell and is no part of it, as pages leave it whose columns were
/// read across: `4 mm² PDA`, `black mm wide`, `Yes Item no.: 216-108`.
extension SheetReader {
  /// Whether words that cannot belong to it follow the value of a label, or name another item.
  func endsInForeignWords(_ value: TextRange, under label: Label?) -> Bool {
    if namesItem(value) { return true }
    guard let label, case .property = label.role else { return false }
    switch label.kind {
    case .color:
      return isNameOfOther(value)
        || goesOnAfter(Words.colors.longestPrefix(of: value, in: bytes)?.end, value)
    case .flag:
      if isNameOfOther(value) { return true }
      let end = Words.flags.longestPrefix(of: value, in: bytes)?.end
      return goesOnAfter(end, value) || end.map { holdsFormula($0, value) } == true
    case .quantity: return isLargeWord(tailOfQuantity(value))
    case .text:
      return holdsItemNumber(value) || label.role.key?.isCode == true && isCodeWithMore(value)
        || label.role.key == .countryOfOrigin && isCountryWithMore(value)
        || isNameOfOther(value) || holdsForeignPhrase(value)
        || DateReader.first(in: value, of: bytes) != nil
    case .list: return bytes.isListed(value) || holdsItemNumber(value)
    default: return false
    }
  }

  /// Whether a cell holds the mark of an item number, or an address.
  private func namesItem(_ value: TextRange) -> Bool {
    let holdsDigit = (value.lower..<value.upper).contains { Byte.isDigit(bytes[$0]) }
    for index in value.lower..<value.upper where isWordStart(index, in: value) {
      if bytes.hasPrefix("www.", at: index, end: value.upper) { return true }
      guard holdsDigit, ItemMark.mayBegin(with: bytes[index]) else { continue }
      let rest = TextRange(index, value.upper)
      guard let (mark, end) = ItemMark.phrases.longestPrefix(of: rest, in: bytes), mark != .sheet
      else { continue }
      let number = value.lower..<value.upper
      if number[end...].drop(while: { !Byte.isWord(bytes[$0]) }).first.map({
        Byte.isDigit(bytes[$0])
      }) == true {
        return true
      }
    }
    return false
  }

  /// Whether a word is an item number, `210-719`: never of a text that a label asks for. `VDE 0115-200`
  /// is none, as no item's number begins with a zero.
  private func holdsItemNumber(_ value: TextRange) -> Bool {
    text.words(value).dropFirst().contains { word in
      guard let dash = bytes.firstIndex(of: Byte.hyphen, from: word.lower, to: word.upper) else {
        return false
      }
      return bytes[word.lower] != Byte.zero && (3...4).contains(dash - word.lower)
        && (3...5).contains(word.upper - dash - 1)
        && (word.lower..<word.upper).allSatisfy { $0 == dash || Byte.isDigit(bytes[$0]) }
    }
  }

  /// Whether words follow a code, which is one: `V0 tools`. What stands in brackets belongs to it, and
  /// `per UL94` says more of it.
  private func isCodeWithMore(_ value: TextRange) -> Bool {
    let words = text.words(value)
    guard let code = words.first, !Byte.hasLowerLetter(bytes, code),
      let word = words.dropFirst().first
    else { return false }
    return Byte.isLetter(bytes[word.lower]) && !bytes.leadsOn(word)
  }

  /// Whether a small word, or itself again, follows the code of a country: `DE the leaflet`, `DE DE`.
  private func isCountryWithMore(_ value: TextRange) -> Bool {
    guard value.count > 3, Byte.isUpper(bytes[value.lower + 1]),
      bytes[value.lower + 2] == Byte.space
    else { return false }
    let code = bytes[value.lower..<(value.lower + 2)]
    return bytes.beginsSmall(TextRange(value.lower + 3, value.upper))
      || bytes[(value.lower + 3)..<value.upper].elementsEqual(code)
  }

  private func isWordStart(_ index: Int, in value: TextRange) -> Bool {
    index == value.lower || bytes[index - 1] == Byte.space
  }

  /// Whether a word follows what is known of a value; what stands in brackets, or after a comma, dash
  /// or slash, belongs to it.
  private func goesOnAfter(_ end: Int?, _ value: TextRange) -> Bool {
    guard let end, end < value.upper, bytes[end] == Byte.space else { return false }
    return Byte.isWord(bytes.at(bytes.skipBlanks(from: end, to: value.upper)))
  }

  /// Whether what follows in brackets is a formula, as materials have and no yes or no: `Yes (CrNi)`.
  private func holdsFormula(_ end: Int, _ value: TextRange) -> Bool {
    let rest = bytes.trimmed(TextRange(end, value.upper))
    return !rest.isEmpty && bytes.isParenthesis(rest) && Byte.isUpper(bytes[rest.lower + 1])
      && text.words(rest).count == 1
  }

  /// What follows the last number of a cell and its unit; that of `3-poliger` is none.
  private func tailOfQuantity(_ value: TextRange) -> TextRange {
    let digit = (value.lower..<value.upper).last {
      Byte.isDigit(bytes[$0])
        && !(bytes.at($0 + 1) == Byte.hyphen && Byte.isLetter(bytes.at($0 + 2)))
    }
    guard let digit else { return .empty }
    let unit = bytes.skipBlanks(from: digit + 1, to: value.upper)
    let end = bytes.firstIndex(of: Byte.space, from: unit, to: value.upper) ?? value.upper
    return bytes.trimmed(TextRange(end, value.upper))
  }

  /// Whether a text begins with a word written large: `PDA`, `Counterpart`.
  private func isLargeWord(_ text: TextRange) -> Bool {
    text.count > 1 && Byte.isUpper(bytes[text.lower])
  }
}
