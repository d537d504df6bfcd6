/// Labels and heads of tables where none belongs: in the value of another label, before a title.
extension SheetText {
  /// A label that stands inside a value: one of several words, one in capitals, one that a number
  /// follows, or one glued to the word before it.
  package func label(inside value: TextRange) -> TextRange? {
    guard var before = bytes.word(from: value.lower, to: value.upper) else { return nil }
    while let word = bytes.word(from: before.upper, to: value.upper) {
      if let label = label(at: word.lower, in: value), !bytes.leadsOn(before) { return label }
      before = word
    }
    return gluedLabel(inside: value) ?? labelOfRow(value) ?? gluedHeading(atEndOf: value)
  }

  /// The label that begins a value whose rest is a colour or says yes or no: `Color light gray`.
  private func labelOfRow(_ value: TextRange) -> TextRange? {
    guard let (_, end) = Vocabulary.labels.longestPrefix(of: value, in: bytes), end < value.upper
    else { return nil }
    let rest = bytes.trimmed(TextRange(end, value.upper))
    let isKnown =
      Words.colors.meaning(of: rest, in: bytes) != nil
      || Words.flags.meaning(of: rest, in: bytes) != nil
    return isKnown ? TextRange(value.lower, end) : nil
  }

  /// The heading that touches a value at its end: `NO US CLASSIFICATIONEnvironmental data`.
  private func gluedHeading(atEndOf value: TextRange) -> TextRange? {
    let starts = (value.lower..<value.upper).dropFirst(2).dropLast(Self.shortestHeading)
    let start = starts.first { start in
      Byte.isUpper(bytes[start]) && Byte.isLetter(bytes[start - 1])
        && Vocabulary.headings.meaning(of: TextRange(start, value.upper), in: bytes) != nil
    }
    return start.map { TextRange($0, value.upper) }
  }

  /// A shorter heading could be a piece of a word.
  private static let shortestHeading = 6

  /// Whether a text is nothing but a label, a heading or the head of a column.
  package func isLabelAlone(_ words: TextRange) -> Bool {
    Vocabulary.labels.meaning(of: words, in: bytes) != nil
      || bytes.firstIndex(of: Byte.space, from: words.lower, to: words.upper) != nil
        && (ApprovalTable.columnNames.meaning(of: words, in: bytes) != nil
          || Vocabulary.labelBeginnings.meaning(of: words, in: bytes) != nil)
  }

  /// A label or heading that stands before the noun that a title begins with:
  /// `protection Operating tool; …`.
  package func group(beforeTitle title: TextRange) -> TextRange? {
    let end = bytes.firstIndex(of: Byte.semicolon, from: title.lower, to: title.upper)
    let segment = TextRange(title.lower, end ?? title.upper)
    let group = max(
      Vocabulary.labels.longestPrefix(of: segment, in: bytes)?.end ?? 0,
      Vocabulary.headings.longestPrefix(of: segment, in: bytes)?.end ?? 0)
    guard group > 0, group < segment.upper,
      group > Vocabulary.kinds.longestPrefix(of: segment, in: bytes)?.end ?? 0
    else { return nil }
    // `Strip length 11 mm 1-conductor connector; …`, `Rated voltage (III / 3) 800 V Operating tool; …`.
    let next = bytes.skipBlanks(from: group, to: segment.upper)
    let mayBegin = Byte.isDigit(bytes.at(next)) || bytes.at(next) == Byte.openParenthesis
    if next > group, mayBegin, segment.upper < title.upper {
      return TextRange(segment.lower, group)
    }
    var before = TextRange(segment.lower, group)
    while let word = bytes.word(from: before.upper, to: segment.upper) {
      let rest = TextRange(word.lower, segment.upper)
      if Byte.isUpper(bytes[word.lower]), !bytes.leadsOn(before),
        Vocabulary.kinds.longestPrefix(of: rest, in: bytes) != nil
      {
        return TextRange(segment.lower, group)
      }
      before = word
    }
    return nil
  }

  /// What follows a colour, the last part of a title: `white protection`, `gray The comb joins …; …`.
  package func words(afterColorOf title: TextRange) -> TextRange? {
    var start = title.lower
    while let semicolon = bytes.firstIndex(of: Byte.semicolon, from: start, to: title.upper) {
      start = semicolon + 1
      let next = bytes.firstIndex(of: Byte.semicolon, from: start, to: title.upper)
      let segment = bytes.trimmed(TextRange(start, next ?? title.upper))
      guard !segment.isEmpty, let (_, end) = Words.colors.longestPrefix(of: segment, in: bytes),
        end < segment.upper, bytes[end] == Byte.space
      else { continue }
      let rest = bytes.trimmed(TextRange(end, segment.upper))
      if Byte.isUpper(bytes[rest.lower])
        || next == nil && Byte.isWord(bytes[rest.lower]) && !beginsWithLead(rest)
      {
        return rest
      }
    }
    return nil
  }

  /// The heading of a group of items before the colour that ends a title: `…; protection green`.
  package func group(beforeColorOf title: TextRange) -> TextRange? {
    guard let semicolon = bytes[title.lower..<title.upper].lastIndex(of: Byte.semicolon) else {
      return nil
    }
    let segment = bytes.trimmed(TextRange(semicolon + 1, title.upper))
    guard !segment.isEmpty,
      let (meanings, end) = Vocabulary.headings.longestPrefix(of: segment, in: bytes),
      meanings.contains(where: { $0.room == .references || $0.room == .data }),
      end < segment.upper,
      Words.colors.meaning(of: bytes.trimmed(TextRange(end, segment.upper)), in: bytes) != nil
    else { return nil }
    return TextRange(segment.lower, end)
  }

  /// A heading of tables, of several words, inside a title: `…; Mechanical data angled; …`, or any that
  /// ends one: `…; 5-way; UL-Approvals`.
  package func heading(inside title: TextRange) -> TextRange? {
    guard var before = bytes.word(from: title.lower, to: title.upper) else { return nil }
    while let word = bytes.word(from: before.upper, to: title.upper) {
      before = word
      guard Byte.isUpper(bytes[word.lower]),
        let (meanings, end) = Vocabulary.headings.longestPrefix(
          of: TextRange(word.lower, title.upper), in: bytes),
        end > word.upper
          && (meanings.contains(where: { $0.room == .data })
            || Vocabulary.kinds.longestPrefix(of: TextRange(word.lower, end), in: bytes) == nil)
          || end == title.upper && !meanings.contains(where: { $0.room == .references })
      else { continue }
      return TextRange(word.lower, end)
    }
    return nil
  }

  /// A heading of tables that begins a title and leaves words: `Material data Technical section`.
  package func heading(before title: TextRange) -> TextRange? {
    guard let (meanings, end) = Vocabulary.headings.longestPrefix(of: title, in: bytes),
      end + 1 < title.upper, Byte.isUpper(bytes[end + 1]),
      meanings.contains(where: { $0.room == .data })
    else { return nil }
    return TextRange(title.lower, end)
  }

  /// A standard with its number inside a text.
  package func standard(inside title: TextRange) -> TextRange? {
    var rest = title
    while let word = bytes.word(from: rest.lower, to: rest.upper) {
      rest = TextRange(word.upper, title.upper)
      guard Byte.isUpper(bytes[word.lower]), word.lower > title.lower,
        let found = LabelReader.standardWithScopes(
          TextRange(word.lower, title.upper), in: bytes)?.standard,
        Byte.isDigit(bytes[found.upper - 1])
      else { continue }
      return found
    }
    return nil
  }

  /// A decimal number with its unit inside a text.
  package func measure(inside text: TextRange) -> TextRange? {
    var rest = text
    while let word = bytes.word(from: rest.lower, to: rest.upper) {
      rest = TextRange(word.upper, text.upper)
      guard Byte.isDigit(bytes[word.lower]), !rest.isEmpty,
        bytes[word.lower..<word.upper].contains(where: { ",.".utf8.contains($0) }),
        let unit = bytes.word(from: rest.lower, to: rest.upper),
        QuantityReader(bytes, unit).unit(at: unit.lower) != nil
      else { continue }
      return TextRange(word.lower, unit.upper)
    }
    return nil
  }

  private func label(at start: Int, in value: TextRange) -> TextRange? {
    guard Byte.isUpper(bytes[start]) else { return nil }
    let rest = TextRange(start, value.upper)
    let ends = [
      Vocabulary.labels.longestPrefix(of: rest, in: bytes)?.end,
      ApprovalTable.columnNames.longestPrefix(of: rest, in: bytes)?.end,
    ]
    guard let end = ends.compactMap(\.self).max() else { return nil }
    let label = TextRange(start, end)
    let next = bytes.skipBlanks(from: end, to: value.upper)
    let isLabel =
      bytes.firstIndex(of: Byte.space, from: start, to: end) != nil
      || !Byte.hasLowerLetter(bytes, label) && label.count > 2
      || next < value.upper && Byte.isDigit(bytes[next])
    return isLabel ? label : nil
  }

  /// `socketConnector connection type`: a label of more than four letters, or the first words of one,
  /// that touches a small letter.
  private func gluedLabel(inside value: TextRange) -> TextRange? {
    for index in (value.lower + 1)..<max(value.upper, value.lower + 1)
    where Byte.isUpper(bytes[index]) {
      let before = bytes[index - 1]
      guard Byte.isLetter(before), !Byte.isUpper(before) else { continue }
      let rest = TextRange(index, value.upper)
      let ends = [
        Vocabulary.labels.longestPrefix(of: rest, in: bytes)?.end,
        Vocabulary.labelBeginnings.longestPrefix(of: rest, in: bytes)?.end,
      ]
      if let end = ends.compactMap(\.self).max(), end - index > 4 { return TextRange(index, end) }
    }
    return nil
  }
}
