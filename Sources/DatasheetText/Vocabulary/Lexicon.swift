/// The words of the field: those of every table of the vocabulary, and others that titles print.
///
/// A word that is none of these may be a new one. One that differs from one of these in a single
/// letter, as nobody would name anything anew, lost or changed it.
enum Lexicon {
  static let words: PhraseTable<Bool> = PhraseTable(all.map { ($0, true) })

  /// English words of two letters and more.
  static let english: PhraseTable<Bool> = {
    let labels = Label.table.flatMap(\.spellings).filter { $0.language == .en }.map(\.text)
    let english = words(of: LexiconWords.english + labels)
    return PhraseTable(english.filter { $0.utf8.count > 1 }.map { ($0, true) })
  }()

  /// A word of the lexicon that becomes the given one by a letter lost, added, changed or moved, not
  /// by an ending such as `-e` or `-en`. The given one is `folded`.
  static func neighbour(of word: [UInt8]) -> [UInt8]? {
    guard word.count >= shortest else { return colors.first { $0.differs(from: word) } }
    for length in max(shortest, word.count - 1)...(word.count + 1) {
      let found = byLength[length]?.first { $0.differs(from: word) }
      if let found { return found }
    }
    return nil
  }

  /// Words of colours, which even short words can be pieces of: `wite`.
  private static let colors = folded(words(of: Words.colorSpellings.flatMap { [$0.0] + $0.1 }))
    .filter { $0.count >= shortest }

  /// Whether a word of the lexicon begins with the given letters and goes on. They are `folded`.
  static func goesOn(after letters: [UInt8]) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(letters) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < sorted.count && sorted[low].count > letters.count
      && sorted[low].starts(with: letters)
  }

  /// Shorter words are too near to each other.
  private static let shortest = 5

  private static let all: Set<String> = words(
    of: [
      Label.table.flatMap(\.spellings).map(\.text), Heading.table.flatMap(\.spellings).map(\.text),
      KindEntry.table.flatMap(\.spellings), KnownValues.spellings, ConditionWords.all,
      Words.colorSpellings.flatMap { [$0.0] + $0.1 }, Agencies.names, LexiconWords.english,
      LexiconWords.german,
    ].flatMap(\.self))

  /// The words of texts: letters of ASCII, and those beyond such as `ü`, which begin with C3. By bytes,
  /// as the letters of strings cost twelve million instructions here, once a run.
  ///
  /// Most words stand in many spellings, and only the first makes a string.
  private static func words(of texts: [String]) -> Set<String> {
    var seen: Set<FoldedHash> = []
    var words: Set<String> = []
    for text in texts {
      let bytes = Array(text.utf8)
      var start = 0
      for index in 0...bytes.count where index == bytes.count || !isLetter(bytes[index]) {
        if index > start, seen.insert(FoldedHash(bytes, TextRange(start, index))).inserted {
          words.insert(String(decoding: bytes[start..<index], as: UTF8.self))
        }
        start = index + 1
      }
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || byte == 0xC3 || (0x80...0xBF).contains(byte)
  }

  private static let sorted = folded(all).sorted { $0.lexicographicallyPrecedes($1) }

  private static func folded(_ words: Set<String>) -> Set<[UInt8]> {
    Set(
      words.map { word in
        let bytes = Array(word.utf8)
        return bytes.folded(TextRange(0, bytes.count))
      })
  }

  private static let byLength = Dictionary(
    grouping: sorted.lazy.filter { $0.count >= shortest }, by: \.count)
}

extension [UInt8] {
  /// The letters of a word in lower case, each a byte: Latin letters by their number in Unicode.
  func folded(_ word: TextRange) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    var index = word.lower
    while index < word.upper {
      let isLatin = self[index] == 0xC3 && index + 1 < word.upper
      if isLatin { index += 1 }
      let byte = self[index]
      letters.append(
        isLatin ? (byte &+ 0x40) | (byte == 0x9F ? 0 : 0x20) : Byte.lowercased(byte))
      index += 1
    }
    return letters
  }

  /// Whether one letter makes the difference from another word, and no ending does.
  fileprivate func differs(from other: [UInt8]) -> Bool {
    let most = Swift.min(count, other.count)
    var same = 0
    while same < most, self[same] == other[same] { same += 1 }
    guard same < most else {
      guard count > other.count else { return false }
      // English adjectives have no `-e`.
      let isEnglish = Lexicon.english.meaning(of: TextRange(0, count), in: self) != nil
      return !Self.endings.contains(self[same]) || self[same] == UInt8(ascii: "e") && isEnglish
    }
    if count > other.count { return self[(same + 1)...].elementsEqual(other[same...]) }
    if count < other.count { return self[same...].elementsEqual(other[(same + 1)...]) }
    let rest = same + 1
    if rest == count {
      return !(Self.endings.contains(self[same]) && Self.endings.contains(other[same]))
    }
    return self[rest...].elementsEqual(other[rest...])
      || self[same] == other[rest] && self[rest] == other[same]
        && self[(rest + 1)...].elementsEqual(other[(rest + 1)...])
  }

  /// What words end with in one form, and not in another.
  private static let endings = Array("senrdmt".utf8)
}
