/// Small questions that the value grammar asks of a cell.
extension TextStore {
  func isDash(_ cell: TextRange) -> Bool {
    guard !cell.isEmpty, cell.count <= 3 else { return false }
    let first = bytes[cell.lower]
    guard first == Byte.hyphen || first >= 0x80 else { return false }
    return Words.dashes.contains { bytes[cell.lower..<cell.upper].elementsEqual($0) }
  }

  /// Whether a byte of the file that was no character stands here.
  func hasBrokenCharacter(_ cell: TextRange) -> Bool {
    var index = cell.lower
    while index + 2 < cell.upper {
      if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { return true }
      index += 1
    }
    return false
  }

  /// A cell of digits alone, up to nine of them and without a leading zero.
  func wholeNumber(_ cell: TextRange) -> Int? {
    guard !cell.isEmpty, cell.count <= 9 else { return nil }
    if bytes[cell.lower] == Byte.zero { return cell.count == 1 ? 0 : nil }
    var number = 0
    for index in cell.lower..<cell.upper {
      guard Byte.isDigit(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - Byte.zero)
    }
    return number
  }

  /// `IP20`, a degree of protection (IEC 60529).
  func isProtectionCode(_ word: TextRange) -> Bool {
    word.count == 4 && bytes.hasPrefix("ip", at: word.lower, end: word.upper)
      && Byte.isDigit(bytes[word.lower + 2]) && Byte.isDigit(bytes[word.lower + 3])
  }

  /// Whether a cell begins as a degree of protection does and has other signs in it: `IP20O`.
  func isDamagedProtectionCode(_ cell: TextRange) -> Bool {
    guard bytes.hasPrefix("ip", at: cell.lower, end: cell.upper) else { return false }
    let signs = bytes[(cell.lower + 2)..<cell.upper].prefix { Byte.isWord($0) }
    let areFigures = signs.prefix(2).allSatisfy { Byte.isDigit($0) || Byte.lowercased($0) == 0x78 }
    return signs.count == 1 || !areFigures
      || !signs.dropFirst(2).allSatisfy { "ABCDHKMSW".utf8.contains($0) }
  }

  /// `24 pcs`, `7-way`, `4-polig`.
  func countedNoun(_ cell: TextRange) -> Int? {
    var index = cell.lower
    while index < cell.upper, Byte.isDigit(bytes[index]) { index += 1 }
    let noun = bytes.trimmed(TextRange(index, cell.upper))
    guard !noun.isEmpty, Words.countNouns.meaning(of: noun, in: bytes) != nil else { return nil }
    return wholeNumber(TextRange(cell.lower, index))
  }

  /// Whether a mark of a pole is two that ran together, `PE2L`, `3PE21` or `PEL`, or was misread:
  /// `PEl`.
  func isDoubtfulMark(_ mark: TextRange) -> Bool {
    if ["nl", "ln"].contains(where: { isMark(mark, $0) }) || holdsEarthAmongOthers(mark) {
      return true
    }
    return (mark.lower..<mark.upper).dropFirst().contains { index in
      let (left, right) = (bytes[index - 1], bytes[index])
      let isSecond = index > mark.lower + 1 && Byte.isLetter(bytes[index - 2])
      return Byte.isLetter(right) && Byte.isDigit(left) && isSecond
        || right == UInt8(ascii: "l") && Byte.isUpper(left)
    }
  }

  /// Whether `PE` has other marks before or after it than its own number, or the `N` of `PEN`.
  private func holdsEarthAmongOthers(_ mark: TextRange) -> Bool {
    guard
      let earth = (mark.lower..<mark.upper).first(where: {
        bytes.hasPrefix("pe", at: $0, end: mark.upper)
      })
    else { return false }
    let rest = TextRange(earth + 2, mark.upper)
    let isNumbered = (rest.lower..<rest.upper).allSatisfy { Byte.isDigit(bytes[$0]) }
    return earth > mark.lower || !(isNumbered || isMark(rest, "n"))
  }

  private func isMark(_ mark: TextRange, _ name: String) -> Bool {
    mark.count == name.utf8.count && bytes.hasPrefix(name, at: mark.lower, end: mark.upper)
  }

  /// The words of a cell, divided by blanks.
  func words(_ cell: TextRange) -> [TextRange] {
    var words: [TextRange] = []
    words.reserveCapacity(cell.count / 6 + 1)
    var rest = cell
    while let word = nextWord(in: &rest) { words.append(word) }
    return words
  }

  /// Takes the first word off a cell: for those who may not need all of them.
  func nextWord(in cell: inout TextRange) -> TextRange? {
    guard let word = bytes.word(from: cell.lower, to: cell.upper) else { return nil }
    cell = TextRange(word.upper, cell.upper)
    return word
  }

  /// Where the counts of `200, without … 100, with …` begin: whole numbers before a comma and words.
  func conditionalCountStarts(_ cell: TextRange) -> [Int] {
    words(cell).compactMap { word in
      let last = word.upper - 1
      let isCount =
        last > word.lower && bytes[last] == Byte.comma
        && wholeNumber(TextRange(word.lower, last)) != nil
      return isCount ? word.lower : nil
    }
  }

  /// Whether an equation without its number or its unit ends words: `with resistive load IN = 25`.
  func endsInBareEquation(_ words: TextRange) -> Bool {
    guard let sign = (words.lower..<words.upper).last(where: { bytes[$0] == Byte.equals }) else {
      return false
    }
    let rest = bytes.trimmed(TextRange(sign + 1, words.upper))
    return (rest.lower..<rest.upper).allSatisfy { Byte.isDigit(bytes[$0]) }
  }

  /// Words beside a quantity without the punctuation that divides them from it.
  func condition(_ range: TextRange) -> TextRange {
    var start = range.lower
    var end = range.upper
    func isDivider(_ byte: UInt8) -> Bool {
      byte == Byte.space || byte == Byte.comma || byte == Byte.semicolon || byte == Byte.colon
        || byte == Byte.slash || byte == UInt8(ascii: "=")
    }
    while start < end, isDivider(bytes[start]) { start += 1 }
    while end > start, isDivider(bytes[end - 1]) { end -= 1 }
    if end - start > 1, bytes[start] == Byte.openParenthesis,
      bytes.firstIndex(of: Byte.closeParenthesis, from: start, to: end) == end - 1
    {
      start += 1
      end -= 1
    }
    return TextRange(start, end)
  }

  /// Whether words beside a quantity come from elsewhere: a ruler, a piece of a tag, a legend.
  func isNoCondition(_ words: TextRange) -> Bool {
    Words.foreignMarks.contains { mark in
      (words.lower..<words.upper).contains { bytes[$0...].starts(with: mark) }
    }
  }

  /// Whether words beside a quantity begin with one of another kind, which a parenthesis would hold if
  /// it were a condition: `25 A, tested` after `250 V`.
  func beginsWithMeasure(_ words: TextRange) -> Bool {
    let words = bytes.trimmed(words)
    return !words.isEmpty && Byte.isDigit(bytes[words.lower])
      && QuantityReader(bytes, words).beginsWithMeasure
  }

  /// Where the words before a colon at the end of a range begin: `…; Unlocked:` leads to what
  /// follows. The end of the range where no colon stands there.
  func leadStart(_ range: TextRange) -> Int {
    let words = bytes.trimmed(range)
    guard !words.isEmpty, bytes[words.upper - 1] == Byte.colon else { return range.upper }
    var index = words.upper - 1
    while index > words.lower {
      let previous = bytes[index - 1]
      if previous == Byte.semicolon || previous == Byte.comma || previous == Byte.closeParenthesis {
        break
      }
      index -= 1
    }
    return index
  }

  /// Whether a bare number or range follows a quantity after a slash: `12,9 mm / 0.508`,
  /// `4 mm² / 20 ... 12` and `10 mm / 0.394 inh` lost their unit.
  func isFollowedBySlashedNumber(_ range: TextRange, in cell: TextRange) -> Bool {
    let after = bytes.trimmed(TextRange(range.upper, cell.upper))
    guard !after.isEmpty, bytes[after.lower] == Byte.slash else { return false }
    let number = bytes.skipBlanks(from: after.lower + 1, to: after.upper)
    guard number < after.upper, Byte.isDigit(bytes[number]) else { return false }
    let end = NumberReader().read(bytes, at: number, end: after.upper).end
    return end == after.upper || bytes[number..<end].contains { !Byte.isDigit($0) }
      || QuantityReader(bytes, after).continuesRange(at: end)
  }

  /// Whether a slash joins a quantity to what stands before it.
  func isSlashed(_ range: TextRange, in cell: TextRange) -> Bool {
    let before = bytes.trimmed(TextRange(cell.lower, range.lower))
    return !before.isEmpty && bytes[before.upper - 1] == Byte.slash
  }
}

extension [UInt8] {
  /// The next word of a cell, which blanks divide from others.
  func word(from start: Int, to end: Int) -> TextRange? {
    var start = start
    while start < end, self[start] == Byte.space { start += 1 }
    guard start < end else { return nil }
    return TextRange(start, firstIndex(of: Byte.space, from: start, to: end) ?? end)
  }
}

extension Byte {
  /// Whether words may end so that a number can follow: a letter or a parenthesis.
  static func endsWords(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == closeParenthesis || byte >= 0x80
  }

  /// Whether a small letter stands in a range.
  static func hasLowerLetter(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    bytes[range.lower..<range.upper].contains { isLetter($0) && !isUpper($0) }
  }

  /// Whether a word is written in lower case letters, as prose is.
  static func isLowerWord(_ bytes: [UInt8], _ word: TextRange) -> Bool {
    let letters = bytes[word.lower..<word.upper].filter { isLetter($0) }
    return letters.count > 2 && letters.dropFirst().allSatisfy { !isUpper($0) }
  }
}
