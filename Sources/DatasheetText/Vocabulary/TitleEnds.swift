/// Titles that lost an end of theirs, or that the title of another item ran into.
extension SheetText {
  /// The first part of a title where it begins a later part, too, or comes again inside one: the title
  /// of another item of the kind ran into it.
  package func titleAgain(in title: TextRange) -> TextRange? {
    guard let end = bytes.firstIndex(of: Byte.semicolon, from: title.lower, to: title.upper),
      (4...Self.longestRepetition).contains(end - title.lower), end + 2 < title.upper
    else { return nil }
    let name = bytes[title.lower..<(end + 1)]
    let isKind = Vocabulary.kinds.longestPrefix(of: title, in: bytes)?.end == end
    // `Cap; for plug; Cap; …` of a kind nobody knows proves nothing.
    let again = (end + 2..<title.upper).first { start in
      bytes[start - 1] == Byte.space && (isKind || bytes[start - 2] != Byte.semicolon)
        && bytes[start..<title.upper].starts(with: name)
    }
    return again.map { TextRange($0, $0 + name.count - 1) } ?? kindAgain(in: title, after: end)
  }

  /// The name of a kind that is all of a later part, `…; 4,00 Snap-in socket; …`, unless a word leads to
  /// it: `für Buchse;`.
  private func kindAgain(in title: TextRange, after end: Int) -> TextRange? {
    var before = TextRange(title.lower, end + 1)
    while let word = bytes.word(from: before.upper, to: title.upper) {
      defer { before = word }
      guard Byte.isUpper(bytes[word.lower]), !bytes.leadsOn(before),
        let kind = Vocabulary.kinds.longestPrefix(
          of: TextRange(word.lower, title.upper), in: bytes),
        bytes.at(kind.end) == Byte.semicolon, kind.end < title.upper
      else { continue }
      return TextRange(word.lower, kind.end)
    }
    return nil
  }

  /// The number of another item in a title, `…; gray 2016-404 Reducing jumper; …`, unless a small word
  /// leads to it: `Cover for 209-123`.
  package func itemNumber(inside title: TextRange) -> TextRange? {
    guard var before = bytes.word(from: title.lower, to: title.upper) else { return nil }
    while let word = bytes.word(from: before.upper, to: title.upper) {
      if Byte.isDigit(bytes[word.lower]), !bytes.leadsOn(before), isItemNumber(word) { return word }
      before = word
    }
    return nil
  }

  private func isItemNumber(_ word: TextRange) -> Bool {
    guard let dash = bytes.firstIndex(of: Byte.hyphen, from: word.lower, to: word.upper) else {
      return false
    }
    return (3...4).contains(dash - word.lower) && word.upper - dash > 3
      && ItemNumber.read(bytes, at: word.lower, end: word.upper)?.end == word.upper
  }

  /// The words that a title ends with twice, as where a line was printed twice:
  /// `mm; 4-pole; gray mm; 4-pole; gray`.
  package func repetition(atEndOf title: TextRange) -> TextRange? {
    let longest = min((title.count - 1) / 2, Self.longestRepetition)
    guard longest >= Self.leastRepetition else { return nil }
    let length = (Self.leastRepetition...longest).first { length in
      let again = title.upper - length
      return bytes[again - 1] == Byte.space
        && bytes[again..<title.upper].elementsEqual(bytes[(again - 1 - length)..<(again - 1)])
    }
    return length.map { TextRange(title.upper - $0, title.upper) }
  }

  /// Whether a text is the same words twice: `Compliant, No Exemption Compliant, No Exemption`.
  package func isSaidTwice(_ text: TextRange) -> Bool {
    repetition(atEndOf: text).map { 2 * $0.count + 1 == text.count } ?? false
  }

  /// Shorter words may come twice: `10 mm² 10 mm²`.
  private static let leastRepetition = 10
  /// No part of a title is longer, in bytes; the bound keeps the time linear.
  private static let longestRepetition = 200

  /// Whether a title begins with a word that begins none: `to DIN 46228; red`, `mm; 4-pole`. Names
  /// such as `picoMAX` have a large letter or a sign in them.
  package func beginsInside(title: TextRange) -> Bool {
    guard let first = bytes.word(from: title.lower, to: title.upper) else { return false }
    // `A; light gray`: the end of a current.
    if bytes[first.upper - 1] == Byte.semicolon, first.count <= 2 { return true }
    if beginsWithMeasure(title) || !Byte.isWord(bytes[first.lower]) { return true }
    // `2/5 Marker card`: the count of the pages.
    let digits = bytes[first.lower..<first.upper]
    if digits.contains(Byte.slash), digits.allSatisfy({ Byte.isDigit($0) || $0 == Byte.slash }) {
      return true
    }
    let word = bytes[first.lower..<first.upper].drop {
      Byte.isLetter($0) && $0 >= UInt8(ascii: "a")
    }
    return word.startIndex > first.lower && word.allSatisfy { ";,.:-".utf8.contains($0) }
      && Vocabulary.kinds.longestPrefix(of: title, in: bytes) == nil
  }

  /// Whether the first part of a title is a quantity: `2,50 mm²; black`.
  private func beginsWithMeasure(_ title: TextRange) -> Bool {
    guard Byte.isDigit(bytes[title.lower]),
      let end = bytes.firstIndex(of: Byte.semicolon, from: title.lower, to: title.upper)
    else { return false }
    let part = bytes.trimmed(TextRange(title.lower, end))
    var reader = QuantityReader(bytes, part)
    return reader.all().first?.range == part
  }

  /// Whether a title ends in a word after which more must follow, or in the beginning of a label:
  /// `…; for`, `…; acc.`, `…; 100%`, `…; Nominal`.
  package func breaksOff(title: TextRange) -> Bool {
    guard let last = lastWord(of: title), last.lower > title.lower else { return false }
    // `Blade: 2.`
    if bytes[last.upper - 1] == Byte.point, Byte.isDigit(bytes[last.upper - 2]) { return true }
    if endsInAbbreviation(last) || bytes[last.upper - 1] == Byte.equals { return true }
    if bytes.endsWithoutNoun(title) { return true }
    if endsInLabelOfNumber(title) { return true }
    let isPart = bytes[last.lower - 2] == Byte.semicolon
    if isPart, bytes[last.upper - 1] == UInt8(ascii: "%") { return true }
    guard Byte.isLetter(bytes[last.lower]) else { return false }
    // The `A` of a current is no article.
    if !Byte.isUpper(bytes[last.lower]) || last.count > 1 {
      if TitleWords.unfinished.meaning(of: last, in: bytes) != nil { return true }
    }
    return isPart && Vocabulary.labelBeginnings.meaning(of: last, in: bytes) != nil
  }

  /// Whether the last part of a title is the label of a number: `…; Nominal current`.
  private func endsInLabelOfNumber(_ title: TextRange) -> Bool {
    guard let semicolon = bytes[title.lower..<title.upper].lastIndex(of: Byte.semicolon) else {
      return false
    }
    let part = bytes.trimmed(TextRange(semicolon + 1, title.upper))
    return !part.isEmpty && LabelReader.read(part, in: bytes).label?.isQuantity == true
  }

  /// Whether a number ends a title that something must follow: `stretchable 5` of `5 - 5.2 mm`.
  package func endsInBareNumber(title: TextRange) -> Bool {
    guard let last = lastWord(of: title), last.count < 3, last.lower > title.lower,
      bytes[last.lower..<last.upper].allSatisfy(Byte.isDigit),
      bytes[last.lower - 1] == Byte.space
    else { return false }
    var start = last.lower - 1
    while start > title.lower, bytes[start - 1] != Byte.space { start -= 1 }
    let before = bytes[start..<last.lower - 1]
    return before.count > 3 && before.allSatisfy { Byte.isLetter($0) && !Byte.isUpper($0) }
  }

  /// No abbreviation of a title is longer, with its point.
  private static let longestAbbreviation = 6

  /// Whether an article that begins sentences, such as `The`, stands in a title, or a full stop ends it.
  package func readsAsSentence(title: TextRange) -> Bool {
    guard let last = lastWord(of: title) else { return false }
    let isStop = bytes[last.upper - 1] == Byte.point && last.count > 4 && bytes.isListed(title)
    if isStop, bytes[last.lower..<last.upper - 1].allSatisfy({ Byte.isLetter($0) }) { return true }
    var word = TextRange(title.lower, title.lower)
    while let next = bytes.word(from: word.upper, to: title.upper) {
      // `gedrückt. Filzstift`, `Note: Pen`.
      let isEnd = word.count > Self.longestAbbreviation && bytes[word.upper - 1] == Byte.point
      let isLabel =
        word.lower == title.lower && word.count > 1 && bytes[word.upper - 1] == Byte.colon
      if Byte.isUpper(bytes[next.lower]), isEnd || isLabel { return true }
      word = next
      if Byte.isUpper(bytes[word.lower]), TitleWords.articles.meaning(of: word, in: bytes) != nil {
        return true
      }
    }
    return false
  }

  /// Whether a word is a unit or the name of a colour.
  package func isUnitOrColor(_ word: TextRange) -> Bool {
    QuantityReader(bytes, word).unit(at: word.lower) != nil || isColor(word)
  }

  /// `acc.`, `Cod.`.
  private func endsInAbbreviation(_ word: TextRange) -> Bool {
    guard bytes[word.upper - 1] == Byte.point else { return false }
    return TitleWords.abbreviations.meaning(
      of: TextRange(word.lower, word.upper - 1), in: bytes) != nil
  }

  private func lastWord(of text: TextRange) -> TextRange? {
    var start = text.upper
    while start > text.lower, bytes[start - 1] != Byte.space { start -= 1 }
    return start < text.upper ? TextRange(start, text.upper) : nil
  }
}

extension [UInt8] {
  /// Whether the last part of a title begins with a German preposition and has no noun, which is
  /// written large: `mit teilisoliertem`.
  func endsWithoutNoun(_ title: TextRange) -> Bool {
    let semicolon = self[title.lower..<title.upper].lastIndex(of: Byte.semicolon)
    guard let semicolon else { return false }
    let part = trimmed(TextRange(semicolon + 1, title.upper))
    guard let first = word(from: part.lower, to: part.upper), first.upper < part.upper,
      TitleWords.prepositionsOfNouns.meaning(of: first, in: self) != nil
    else { return false }
    return self[part.lower..<part.upper].allSatisfy { !Byte.isUpper($0) && !Byte.isDigit($0) }
  }
}
