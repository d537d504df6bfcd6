/// Takes lists of labels and values apart that a converter printed on one line without a blank
/// between any two:
///
///     Pin spacing10 mm / 0.394 inchWidth40 mm / 1.575 inchColorgreen
///
/// The vocabulary knows the labels, and each must touch what stands beside it. Such a line becomes a
/// row of cells; one that does not come apart cleanly is left unread. Other converters print each
/// pair on a line of its own, and some of those prove the rest.
struct GluedPairs {
  private struct Pair {
    var label: TextRange
    var value: TextRange
  }

  /// No list is shorter or longer, in bytes, nor a label in it longer.
  private static let lengths = 60...8000
  private static let longestLabel = 100
  /// The labels on a line that prove it to be such a list, or the lines of one pair.
  private static let leastPairs = 3

  private let bytes: [UInt8]

  /// Rewrites the lists of a file that has one on any line.
  static func rewrite(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    for (index, row) in GluedPairs(bytes: text.bytes).rows(of: lines) {
      guard let row else {
        lines[index].marks.insert(.mixed)
        continue
      }
      joined.join(index, index, as: text.append(row), &lines)
      lines[index].marks.subtract([.gap, .hardBreak])
      lines[index].marks.insert(.tab)
    }
  }

  /// The lines that begin with a label and the value that touches it, each as a row; `nil` for one
  /// that holds more than pairs.
  private func rows(of lines: [Line]) -> [(index: Int, row: [UInt8]?)] {
    guard lines.contains(where: { isList($0) }) || holdsSolePairs(lines) else { return [] }
    var isBelowPair = false
    return lines.indices.compactMap { index in
      let line = lines[index]
      guard !line.isBlank, mayBePrinted(line), line.content.count <= Self.lengths.upperBound else {
        isBelowPair = false
        return nil
      }
      let pairs = line.marks.contains(.gap) ? [] : pairs(in: line.content)
      let isRow = pairs.count > 1 || pairs.first.map { isPlainPair($0, isBelowPair) } == true
      isBelowPair = isRow
      guard isRow else { return nil }
      return (index, pairs.allSatisfy { isClean($0) } ? row(of: pairs) : nil)
    }
  }

  /// Whether lines show by a value written large, or a number, that labels touch their values, a pair a
  /// line.
  private func holdsSolePairs(_ lines: [Line]) -> Bool {
    let sole = lines.lazy.filter { line in
      guard !line.isBlank, line.content.count <= Self.lengths.upperBound, mayBePrinted(line),
        Vocabulary.labels.mayBegin(line.content, in: bytes),
        holdsSeam(line.content) || holdsSeamBeforeDigit(line.content)
      else { return false }
      let pairs = pairs(in: line.content)
      return pairs.count == 1 && isPlainPair(pairs[0], false) && isClean(pairs[0])
    }
    return sole.prefix(Self.leastPairs).count == Self.leastPairs
  }

  private func row(of pairs: [Pair]) -> [UInt8] {
    let cells = pairs.flatMap { [$0.label, $0.value] }
    return Array(cells.map { bytes[$0.lower..<$0.upper] }.joined(separator: [Byte.tab]))
  }

  private func mayBePrinted(_ line: Line) -> Bool {
    line.marks.isDisjoint(with: [.tab, .pipe, .mixed])
  }

  /// Whether a line is a list of at least three pairs. Asked of every line: most show by their length
  /// or by their first letters that they are none.
  private func isList(_ line: Line) -> Bool {
    guard Self.lengths.contains(line.content.count), mayBePrinted(line),
      line.marks.isDisjoint(with: [.gap]), Vocabulary.labels.mayBegin(line.content, in: bytes),
      holdsSeam(line.content)
    else { return false }
    let pairs = pairs(in: line.content)
    return pairs.count >= Self.leastPairs && pairs.allSatisfy { isClean($0) }
  }

  // MARK: Pairs

  /// The labels of a line, and what stands behind each; none where the line begins otherwise.
  private func pairs(in content: TextRange) -> [Pair] {
    guard let first = labelEnd(at: content.lower, before: content.upper) else { return [] }
    var pairs = [pair(content.lower, first, content.upper)]
    var index = first + 1
    while index < content.upper {
      // A dash is a value, too.
      let isBehindDash =
        bytes[index - 1] == Byte.hyphen && pairs[pairs.count - 1].value.lower == index - 1
      if isSeam(index) || isBehindDash, let end = labelEnd(at: index, before: content.upper) {
        pairs[pairs.count - 1].value.end = UInt32(index)
        pairs.append(pair(index, end, content.upper))
        index = end
      }
      index += 1
    }
    return pairs
  }

  private func pair(_ start: Int, _ end: Int, _ limit: Int) -> Pair {
    Pair(label: TextRange(start, end), value: TextRange(end, limit))
  }

  /// The end of the longest label that begins at a place and touches what follows it.
  private func labelEnd(at start: Int, before limit: Int) -> Int? {
    guard Vocabulary.labels.mayBegin(TextRange(start, limit), in: bytes) else { return nil }
    var hash = FoldedHash()
    var isBegun = false
    var end: Int?
    var index = start
    while index < min(limit, start + Self.longestLabel) {
      index += hash.add(bytes, at: index)
      if Vocabulary.labels[hash] != nil { isBegun = true }
      guard isBegun else { continue }
      let isNumber = isNumber(before: index, limit)
      guard isNumber || touches(index, limit) else { continue }
      let read = LabelReader.read(TextRange(start, index), in: bytes)
      guard read.label != nil else { continue }
      // Of the digits that touch, none but these are the label's.
      if isNumber {
        if isRelease(read, index, limit) || isStandard(read, index) { return index }
        continue
      }
      end = index
    }
    return end
  }

  /// Whether the digits of a label may end at a place where others follow.
  private func isNumber(before index: Int, _ limit: Int) -> Bool {
    index < limit && Byte.isDigit(bytes[index - 1]) && Byte.isDigit(bytes[index])
  }

  /// Whether a label ends in the release of a classification, whose code follows:
  /// `ECLASS 13.027-46-03-02`.
  private func isRelease(_ read: ReadLabel, _ index: Int, _ limit: Int) -> Bool {
    read.release.upper == index && index + 11 <= limit
      && (0..<11).allSatisfy { place in
        let byte = bytes[index + place]
        return place % 3 == 2 ? byte == Byte.hyphen : Byte.isDigit(byte)
      }
  }

  /// Whether a label ends in an American standard, whose numbers have four digits: `UL 1977600 V`.
  private func isStandard(_ read: ReadLabel, _ index: Int) -> Bool {
    let standard = read.scope.standard
    return standard.upper == index && bytes.isAmerican(standard)
      && bytes[standard.lower..<index].suffix(5).first == Byte.space
  }

  /// Whether a label may end and a value begin at a place, without a blank between them.
  private func touches(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    let (last, next) = (bytes[index - 1], bytes[index])
    let isNumber = Byte.isDigit(last) || last == Byte.point && !Byte.isLetter(bytes[index - 2])
    if isNumber, Byte.isDigit(next) { return false }
    return (Byte.isWord(last) || last == Byte.closeParenthesis || last == Byte.point)
      && (Byte.isWord(next) || "-+<>(".utf8.contains(next))
  }

  /// Whether a large letter touches what stands before it; that of `eCl@ss` is the second.
  private func isSeam(_ index: Int) -> Bool {
    let isLarge = Byte.isUpper(bytes[index]) || bytes[index] == 0xC3
    let last = bytes[index - 1]
    guard
      isLarge
        || Byte.isDigit(last) && Byte.isSmall(bytes[index]) && Byte.isUpper(bytes.at(index + 1))
    else { return false }
    return Byte.isWord(last) || last == Byte.closeParenthesis || last == Byte.quote
      || last == Byte.point
  }

  /// Whether a word that is written large touches what stands before it, as no word of a sheet does.
  private func holdsSeam(_ words: TextRange) -> Bool {
    (words.lower + 1..<max(words.upper - 3, words.lower + 1)).contains { index in
      Byte.isUpper(bytes[index]) && isSeam(index)
        && (index + 1...index + 3).allSatisfy {
          Byte.isLetter(bytes[$0]) && !Byte.isUpper(bytes[$0])
        }
    }
  }

  /// Whether a number touches the last letter of a word or a parenthesis.
  private func holdsSeamBeforeDigit(_ words: TextRange) -> Bool {
    (words.lower + 3..<max(words.upper, words.lower + 3)).contains { index in
      guard Byte.isDigit(bytes[index]) else { return false }
      let last = bytes[index - 1]
      return last == Byte.closeParenthesis || Byte.isLetter(last) && !Byte.isUpper(last)
    }
  }

  // MARK: Proof

  /// Whether a value is one that its label can have, and holds no other label that is unknown.
  private func isClean(_ pair: Pair) -> Bool {
    let value = bytes.trimmed(pair.value)
    guard !value.isEmpty, !holdsSeam(value) else { return false }
    let kind = kind(of: pair.label)
    return kind == .list || bytes.canBegin(kind, value) || isSmallWord(kind, value)
  }

  /// Whether a word written small may be a value: `Packaging typebag`.
  private func isSmallWord(_ kind: ValueKind, _ value: TextRange) -> Bool {
    kind == .text && value.count > 2
      && (value.lower..<value.upper).allSatisfy { Byte.isWord(bytes[$0]) }
  }

  private func kind(of label: TextRange) -> ValueKind {
    LabelReader.read(label, in: bytes).label?.kind ?? .form
  }

  /// Whether the only pair of a line is one: `Markings are` begins with no label, but in a row below
  /// others `Packaging typebag` does.
  private func isPlainPair(_ pair: Pair, _ isBelowPair: Bool) -> Bool {
    guard bytes.beginsSmall(pair.value), Byte.isWord(bytes[pair.label.upper - 1]) else {
      return true
    }
    let end = bytes.firstIndex(of: Byte.space, from: pair.value.lower, to: pair.value.upper)
    if isBelowPair, (end ?? pair.value.upper) - pair.value.lower > 2 { return true }
    return switch kind(of: pair.label) {
    case .quantity: true
    case .color: Words.colors.longestPrefix(of: pair.value, in: bytes) != nil
    case .flag: Words.flags.longestPrefix(of: pair.value, in: bytes) != nil
    default: false
    }
  }
}
