/// What a narrow column left of a label, or of a value, on the lines below its row.
extension SheetReader {
  /// The rest of a label over more lines than this is none.
  static let mostRestLines = 4

  /// Completes the label of the row above with one line or several: `600 V` | `1977 (factory wiring`,
  /// `only)`.
  mutating func completeLabelBelow(_ index: Int, _ row: Attribute) -> Int? {
    var rest = TextRange.empty
    var next = index
    while next < lines.count, next < index + Self.mostRestLines, isPieceOfLabel(next) {
      let piece = text.form(of: lines[next]).text
      rest = text.joinedWords(rest, piece)
      next += 1
      if completesLabel(row.label, rest) || completesStandard(row, rest)
        || completesSet(row.label, rest) || isRestOfOpenLabel(row.label, rest, index)
      {
        for line in index..<next {
          let piece = text.form(of: lines[line]).text
          extendRow(line, label: piece, value: nil)
        }
        return next
      }
      // Only a label that is open can have a second line more.
      let whole = text.joinedWords(row.label, rest)
      guard bytes.opensParenthesis(whole) || isLabelBeginning(whole) else { return nil }
    }
    return nil
  }

  /// Whether a label that nobody knows breaks off at the end of a line, and the next one goes on:
  /// `Design of the latch beneath the`.
  func mustGoOn(_ label: TextRange, _ line: Int, _ next: Int) -> Bool {
    next == line + 1 && !isLabel(label) && bytes.endsOpen(label)
  }

  /// Whether words below a label that nobody knows and that breaks off are its rest, not a row.
  private mutating func isRestOfOpenLabel(_ label: TextRange, _ rest: TextRange, _ index: Int)
    -> Bool
  {
    guard let open = rows.open, mustGoOn(label, open.lastLine, index) else { return false }
    return !isLabel(rest) && !isKnownHeading(rest) && splitWords(rest) == nil
  }

  /// Whether a line may be a piece of a label: words without a divider.
  mutating func isPieceOfLabel(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBlank, !pageFeet.contains(index), text.divider(of: line) == nil else {
      return false
    }
    let form = text.form(of: line)
    return !form.isMarked && !form.isBullet && !form.text.isEmpty
  }

  /// Whether a line, alone or with those below it, makes a value say more of what its label asks for:
  /// `(III / 3) ≙ Overvoltage category`, `III / Pollution degree 3`.
  mutating func isRestOfValue(_ value: TextRange, under label: TextRange, _ index: Int) -> Bool {
    guard let label = LabelReader.read(label, in: bytes).label, label.tellsItsEnd else {
      return false
    }
    let before = partsSaid(value, under: label)
    var whole = value
    for line in index..<min(index + Self.mostRestLines, lines.count) {
      guard isPieceOfLabel(line) else { return false }
      let piece = text.form(of: lines[line]).text
      let isOther = isLabel(piece) || isKnownHeading(piece) || splitWords(piece) != nil
      guard !isOther || bytes.beginsSmallWord(piece) else { return false }
      whole = text.joinedWords(whole, piece)
      if partsSaid(whole, under: label) > before { return true }
    }
    return false
  }

  /// How much a value says of what its label asks for; 0 where it breaks off.
  private mutating func partsSaid(_ value: TextRange, under label: Label) -> Int {
    if label.isLegend { return isLegend(value) ? 1 : 0 }
    return label.numbersFed(by: values.read(value, as: label.kind), in: bytes)
  }

  /// Whether words bring the number that the standard of a label lacks: `1977 (factory wiring only)`
  /// after `Rated voltage per UL`.
  private mutating func completesStandard(_ row: Attribute, _ words: TextRange) -> Bool {
    let standard = row.scope.standard
    guard !standard.isEmpty, standard.upper == row.label.upper, Byte.isDigit(bytes[words.lower]),
      !(standard.lower..<standard.upper).contains(where: { Byte.isDigit(bytes[$0]) })
    else { return false }
    let whole = text.joinedWords(row.label, words)
    return isLabel(whole)
  }

  /// Whether a number alone tells the set of values that a label speaks of, as the heading does:
  /// `2` after `Rated voltage (III / 3)`, under `Ratings per IEC/EN 2`.
  private func completesSet(_ label: TextRange, _ words: TextRange) -> Bool {
    guard words.count == 1, LabelReader.read(label, in: bytes).scope.set == 0 else { return false }
    let heading = part.sections[section].name
    let digit = bytes[words.lower]
    return digit >= UInt8(ascii: "2") && digit <= UInt8(ascii: "9") && heading.count > 2
      && bytes[heading.upper - 1] == digit && bytes[heading.upper - 2] == Byte.space
  }
}
