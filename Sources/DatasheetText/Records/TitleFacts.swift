/// What a printed title tells: `Socket; 4-pole; Cod. Q; 4,00 mm²; green`.
enum TitleFacts {
  /// The kind of part: the longest known noun of the first segment, before what the part is for or
  /// comes with.
  static func kind(of title: TextRange, in bytes: [UInt8]) -> PartKind? {
    let end = bytes.firstIndex(of: Byte.semicolon, from: title.lower, to: title.upper)
    let segment = TextRange(title.lower, end ?? title.upper)
    var best: (kind: PartKind, length: Int)?
    var index = segment.lower
    while index < segment.upper {
      let startsWord =
        index == segment.lower || !Byte.isWord(bytes[index - 1]) || bytes[index - 1] >= 0x80
      let rest = TextRange(index, segment.upper)
      if startsWord, TitleWords.prepositions.longestPrefix(of: rest, in: bytes) != nil { break }
      if startsWord, Byte.isWord(bytes[index]),
        let (kind, end) = Vocabulary.kinds.longestPrefix(of: rest, in: bytes),
        end - index > best?.length ?? 0
      {
        best = (kind, end - index)
      }
      index += 1
    }
    return best?.kind
  }

  /// The properties that the segments state, in print order.
  static func read(_ title: TextRange, with values: inout ValueReader) -> [(PropertyKey, Value)] {
    guard !title.isEmpty else { return [] }
    var facts: [(PropertyKey, Value)] = []
    for segment in segments(title, values.text.bytes) {
      if let fact = fact(in: segment, &values) { facts.append(fact) }
    }
    return facts
  }

  private static func segments(_ title: TextRange, _ bytes: [UInt8]) -> [TextRange] {
    var segments: [TextRange] = []
    var start = title.lower
    for index in title.lower...title.upper
    where index == title.upper || bytes[index] == Byte.semicolon {
      let segment = bytes.trimmed(TextRange(start, index))
      if !segment.isEmpty { segments.append(segment) }
      start = index + 1
    }
    return segments
  }

  private static func fact(in segment: TextRange, _ values: inout ValueReader)
    -> (PropertyKey, Value)?
  {
    let bytes = values.text.bytes
    if let insulated = TitleWords.insulation.meaning(of: segment, in: bytes) {
      return (.insulated, .flag(insulated))
    }
    if Words.colors.meaning(of: segment, in: bytes) != nil {
      return (.color, values.read(segment, as: .color))
    }
    return counted(segment, values.text) ?? led(segment, &values) ?? crossSection(segment, &values)
  }

  /// `4-pole`, `12-pole, separable`, `7-fach`: a number and the word that says what it counts.
  private static func counted(_ segment: TextRange, _ text: TextStore) -> (PropertyKey, Value)? {
    let bytes = text.bytes
    var index = segment.lower
    while index < segment.upper, Byte.isDigit(bytes[index]) { index += 1 }
    guard index > segment.lower,
      let (key, end) = TitleWords.counted.longestPrefix(
        of: TextRange(index, segment.upper), in: bytes),
      end == segment.upper || !Byte.isWord(bytes[end]),
      let number = text.wholeNumber(TextRange(segment.lower, index))
    else { return nil }
    return (key, .count(number))
  }

  /// `Cod. Q`, `Pin spacing 7.62 mm`, `Nominal current 32 A`: a word that says what follows.
  private static func led(_ segment: TextRange, _ values: inout ValueReader)
    -> (PropertyKey, Value)?
  {
    guard let (key, end) = TitleWords.leads.longestPrefix(of: segment, in: values.text.bytes) else {
      return nil
    }
    let rest = values.text.condition(TextRange(end, segment.upper))
    guard !rest.isEmpty else { return nil }
    return (key, values.read(values.text.withoutPoint(rest), as: key.kind))
  }

  /// `4,00 mm²`, `Sleeve for 0.75 mm² / 18 AWG`: a segment with one cross-section and no other number.
  private static func crossSection(_ segment: TextRange, _ values: inout ValueReader)
    -> (PropertyKey, Value)?
  {
    guard
      case .quantity(var quantity, let also) = values.read(segment, as: .quantity(.crossSection)),
      quantity.unit.dimension == .crossSection, values.doubts.isEmpty
    else { return nil }
    quantity.condition = .empty
    return (.nominalCrossSection, .quantity(quantity, also: also))
  }
}

/// Words of the printed titles, of all languages.
enum TitleWords {
  /// Before what a part belongs to or comes with: `Cover for male connector`.
  static let prepositions: PhraseTable<Bool> = PhraseTable(
    ["for", "with", "für", "mit"].map { ($0, true) })

  /// German words before nouns.
  static let prepositionsOfNouns: PhraseTable<Bool> = PhraseTable(
    ["für", "mit", "ohne", "zum", "zur", "von", "aus", "gegen", "nach"].map { ($0, true) })

  /// Words that no title ends with.
  static let unfinished: PhraseTable<Bool> = PhraseTable(
    [
      "for", "with", "a", "to", "of", "and", "against", "per", "by", "the", "protected",
      "partially", "fully", "or",
    ].map {
      ($0, true)
    }
      + ["für", "mit", "und", "oder", "nach", "gegen", "zu", "von", "der", "die"].map { ($0, true) }
      + ["DIN", "EN", "IEC", "ISO"].map { ($0, true) })

  /// Articles and the like, which begin sentences and no piece of a title.
  static let articles: PhraseTable<Bool> = PhraseTable(
    [
      "The", "This", "These", "It", "They", "Die", "Der", "Das", "Diese", "Dieser", "Dieses", "Ein",
      "Eine",
    ].map { ($0, true) })

  /// Shortened words after which more must follow, without their points.
  static let abbreviations: PhraseTable<Bool> = PhraseTable(
    ["acc", "Cod", "Kod", "gem"].map { ($0, true) })

  static let insulation: PhraseTable<Bool> = PhraseTable([
    ("insulated", true), ("isoliert", true), ("uninsulated", false), ("unisoliert", false),
    ("nicht isoliert", false),
  ])

  static let counted: PhraseTable<PropertyKey> = PhraseTable([
    ("pole", .poles), ("poles", .poles), ("polig", .poles), ("way", .ways), ("ways", .ways),
    ("fach", .ways),
  ])

  static let leads: PhraseTable<PropertyKey> = PhraseTable([
    ("Cod", .coding), ("Coding", .coding), ("Kod", .coding), ("Kodierung", .coding),
    ("Pin spacing", .pinSpacing), ("Rastermaß", .pinSpacing),
    ("Nominal current", .nominalCurrent), ("Nennstrom", .nominalCurrent),
  ])
}

extension TextStore {
  /// What follows the point of an abbreviation: `. Q` is `Q`.
  func withoutPoint(_ range: TextRange) -> TextRange {
    bytes[range.lower] == Byte.point
      ? bytes.trimmed(TextRange(range.lower + 1, range.upper)) : range
  }
}
