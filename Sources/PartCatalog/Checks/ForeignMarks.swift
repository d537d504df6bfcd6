import DatasheetText

/// What shows by itself that a text holds something from elsewhere on its page, or was cut.
enum ForeignMark: String {
  case address = "an address"
  case itemNumber = "an item number"
  case time = "a time of day"
  case pageCount = "the count of pages"
  case ruler = "a ruler"
  case bracket = "one side of a parenthesis"
  case exclamation = "an exclamation"
  case joint = "two cells that touch"
  case legend = "a legend that does not end with its degree"
  case markup = "a mark of markup"
  case beginning = "a mark before its first word"
  case ending = "a mark at its end after which more must follow"
}

extension SheetText {
  /// The first mark of a text that values and titles do not have.
  ///
  /// - Parameters:
  ///   - own: the item whose number alone is a mark; `nil` where that of any item is.
  ///   - openEnds: the signs after which more must follow, where they stand last.
  func foreignMark(
    in range: TextRange, own: ItemNumber? = nil, openEnds: String = "-,/(;:&"
  ) -> ForeignMark? {
    guard range.count > 1 else { return nil }
    let (start, end) = (Int(range.start), Int(range.end))
    let text = bytes
    var depth = 0
    // Letters are no marks.
    for index in start..<end where text[index] < 0x40 || text[index] == 0xE2 {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      // `1) …` is a numbered remark.
      case UInt8(ascii: ")"): depth -= index > start + 1 ? 1 : 0
      // `e!DISPLAY` is a name.
      case UInt8(ascii: "!") where !isLetter(at: index + 1): return .exclamation
      // `≙`: of a rating, `(III / 3) ≙ … Pollution degree 3`.
      case 0xE2
      where bytes[index + 1] == 0x89 && bytes[index + 2] == 0x99
        && (!isDigit(at: end - 1) || index == start):
        return .legend
      case UInt8(ascii: "/") where index > start && isAt("://", index - 1): return .address
      case UInt8(ascii: ".") where isAt("www.", index - 3): return .address
      case UInt8(ascii: ":") where isTime(at: index): return .time
      case UInt8(ascii: "-") where isAt("----", index): return .ruler
      case UInt8(ascii: "-") where isItem(own, around: index, from: start): return .itemNumber
      case UInt8(ascii: "*") where isAt("**", index): return .markup
      default: break
      }
      if depth < 0 { return .bracket }
      // `(pluggable connector)Female connector`.
      if bytes[index] == UInt8(ascii: ")"), index + 1 < end, bytes[index + 1] &- 0x41 < 26 {
        return .joint
      }
    }
    if depth != 0 { return .bracket }
    if isNumberGlued(range) { return .joint }
    if ".,;:)/*".utf8.contains(bytes[start]) { return .beginning }
    if openEnds.utf8.contains(bytes[end - 1]) { return .ending }
    return endsInPageCount(range) ? .pageCount : nil
  }

  /// Whether a word written large touches a number, `25Push-in`; `100Base-TX` is a name.
  private func isNumberGlued(_ range: TextRange) -> Bool {
    guard range.count > 3 else { return false }
    return (Int(range.start)..<(Int(range.end) - 3)).contains { index in
      isDigit(at: index) && bytes[index + 1] &- 0x41 < 26 && bytes[index + 2] &- 0x61 < 26
        && bytes[index + 3] &- 0x61 < 26 && !isAt("base", index + 1)
    }
  }

  /// Whether a hyphen is that of an item number, `210-719`.
  private func isItem(_ own: ItemNumber?, around hyphen: Int, from start: Int) -> Bool {
    guard isDigit(at: hyphen - 1), isDigit(at: hyphen + 1) else { return false }
    var first = hyphen
    while first > start, isDigit(at: first - 1) { first -= 1 }
    guard first == start || bytes[first - 1] == 0x20 || bytes[first - 1] == UInt8(ascii: "/")
    else { return false }
    if let own {
      let end = first + own.utf8.count
      let goesOn = end < bytes.count && (isDigit(at: end) || bytes[end] == UInt8(ascii: "/"))
      return bytes[first...].starts(with: own.utf8) && !goesOn
    }
    let digits = bytes[(hyphen + 1)...].prefix { $0 &- 0x30 < 10 }.count
    return (3...4).contains(hyphen - first) && (3...5).contains(digits)
  }

  /// `10:30 PM`, `, 10:30`: hours and minutes, told from a ratio by what stands beside them.
  private func isTime(at colon: Int) -> Bool {
    guard isDigit(at: colon - 1), isDigit(at: colon + 1), isDigit(at: colon + 2) else {
      return false
    }
    return isAt(" am", colon + 3) || isAt(" pm", colon + 3) || isAt(", ", colon - 4)
      || isAt(", ", colon - 3)
  }

  /// Whether a text ends in a page and the number of pages, `3/4`, and not in a fraction of
  /// something: `of 3/4`.
  private func endsInPageCount(_ range: TextRange) -> Bool {
    var index = Int(range.end) - 1
    guard isDigit(at: index) else { return false }
    let pages = wholeNumber(before: &index)
    guard index > range.start, bytes[index] == UInt8(ascii: "/"), isDigit(at: index - 1) else {
      return false
    }
    index -= 1
    let page = wholeNumber(before: &index)
    guard index > range.start, bytes[index] == 0x20, page > 0, page <= pages, pages < 100 else {
      return false
    }
    let words = bytes[Int(range.start)..<index]
    let last = (words.lastIndex(of: 0x20) ?? words.startIndex - 1) + 1
    return !beginsWithLead(TextRange(last, index))
  }

  /// The number whose last digit stands at an index, which is moved before its first.
  private func wholeNumber(before index: inout Int) -> Int {
    var (number, power) = (0, 1)
    while isDigit(at: index), power < 1000 {
      number += Int(bytes[index] & 15) * power
      power *= 10
      index -= 1
    }
    return number
  }
}
