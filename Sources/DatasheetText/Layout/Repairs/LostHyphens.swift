/// Puts the hyphens back that a converter took for those of a word divided at the end of its line:
/// `4pole;`, `(surfacetreated)`.
///
/// Only compounds count that no sheet writes as one word.
struct LostHyphens {
  private let bytes: [UInt8]

  static func restore(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines)
  {
    for index in lines.indices {
      let line = lines[index]
      guard !line.isBlank, line.marks.isDisjoint(with: [.tab, .pipe, .gap]),
        let place = LostHyphens(bytes: text.bytes).place(in: line.content)
      else { continue }
      let halves = [
        TextRange(line.content.lower, place), TextRange(place, line.content.upper),
      ]
      joined.join(index, index, as: text.joined(halves, by: "-"), &lines)
    }
  }

  /// Where the hyphen of the first such word belongs.
  private func place(in line: TextRange) -> Int? {
    var start = line.lower
    while start < line.upper {
      var end = start
      while end < line.upper, Byte.isWord(bytes[end]) { end += 1 }
      if end > start, let place = place(inWord: TextRange(start, end)) { return place }
      start = end + 1
    }
    return nil
  }

  private func place(inWord word: TextRange) -> Int? {
    if Byte.isDigit(bytes[word.lower]) { return placeAfterCount(word) }
    guard Self.lengths.contains(word.count) else { return nil }
    return Self.compounds.meaning(of: word, in: bytes).map { word.lower + $0 }
  }

  /// The place after the number of `4pole`, `12polig`.
  private func placeAfterCount(_ word: TextRange) -> Int? {
    guard word.count > 3,
      let noun = (word.lower..<word.upper).first(where: { !Byte.isDigit(bytes[$0]) }),
      noun - word.lower < 3
    else { return nil }
    return Self.counted.meaning(of: TextRange(noun, word.upper), in: bytes) == nil ? nil : noun
  }

  private static let counted: PhraseTable<Bool> = PhraseTable(
    ["pole", "poles", "polig", "way", "conductor", "Leiter"].map { ($0, true) })
  /// The length of the first half of a compound.
  private static let compounds: PhraseTable<Int> = PhraseTable(
    ["surface-treated", "fine-stranded", "electro-tin", "chrome-nickel"].map { compound in
      let halves = compound.split(separator: "-")
      return (halves.joined(), halves[0].utf8.count)
    })
  /// How long they are without their hyphen.
  private static let lengths = [10, 12, 14]
}
