/// Reads what a cell says, by the kind its label wants or, where that is unknown, by its form.
struct ValueReader {
  var text: TextStore
  /// What made the last value doubtful.
  private(set) var doubts: ValueDoubts = []

  init(_ text: TextStore) { self.text = text }

  /// The value of a cell whose markup is undone already.
  mutating func read(_ cell: TextRange, as kind: ValueKind) -> Value {
    doubts = text.hasBrokenCharacter(cell) ? .brokenCharacter : []
    if text.isDash(cell) { return .absent }
    switch kind {
    case .text: return .text(cell)
    case .form: return form(cell)
    case .count: return count(cell)
    case .flag:
      return Words.flags.meaning(of: cell, in: text.bytes).map { .flag($0) } ?? .text(cell)
    case .color: return .text(color(cell))
    case .list: return list(cell)
    case .quantity(let dimension): return quantity(cell, wanted: dimension)
    }
  }

  // MARK: Kinds

  /// A value under an unknown label.
  private mutating func form(_ cell: TextRange) -> Value {
    if let flag = Words.flags.meaning(of: cell, in: text.bytes) { return .flag(flag) }
    if let number = text.wholeNumber(cell) { return .count(number) }
    return quantities(cell, wanted: nil) ?? .text(cell)
  }

  private mutating func quantity(_ cell: TextRange, wanted: Dimension) -> Value {
    if let value = quantities(cell, wanted: wanted) { return value }
    if doubts.subtracting(.brokenCharacter).isEmpty { doubts.insert(.notOfKind) }
    return .text(cell)
  }

  private mutating func count(_ cell: TextRange) -> Value {
    if let number = text.wholeNumber(cell) ?? text.countedNoun(cell) { return .count(number) }
    if let counts = conditionalCounts(cell) ?? boundedCount(cell) { return counts }
    doubts.insert(.notOfKind)
    return .text(cell)
  }

  /// `≥ 25`, `max. 10`: a number of things at least, at most, or about.
  private func boundedCount(_ cell: TextRange) -> Value? {
    guard let (prefix, start) = QuantityReader(text.bytes, cell).prefix(at: cell.lower),
      let number = text.wholeNumber(text.bytes.trimmed(TextRange(start, cell.upper))),
      let bounded = Quantity(ExactDecimal(Int64(number)), .one).bounded(by: [prefix])
    else { return nil }
    return .quantity(bounded, also: [])
  }

  /// The canonical English name of a colour, or the cell where the colour is not known; a swatch
  /// before it shows the colour again.
  private mutating func color(_ cell: TextRange) -> TextRange {
    var cell = cell
    for swatch in Furniture.swatches
    where cell.count > swatch.count && text.bytes[cell.lower...].starts(with: swatch) {
      cell = text.bytes.trimmed(TextRange(cell.lower + swatch.count, cell.upper))
    }
    guard let name = Words.colors.meaning(of: cell, in: text.bytes) else { return cell }
    let isPrinted = text.bytes[cell.lower..<cell.upper].elementsEqual(name.utf8)
    return isPrinted ? cell : text.append(name.utf8)
  }

  /// Marks of the poles, `N PE1 PE2 L`; words that are no marks stay text.
  private mutating func list(_ cell: TextRange) -> Value {
    let words = text.words(cell).map { text.condition($0) }.filter { !$0.isEmpty }
    let areMarks = words.allSatisfy { $0.count <= 5 && !Byte.isLowerWord(text.bytes, $0) }
    // `NPE1PE2L` are marks that ran together.
    let ranTogether = words.count == 1 && !areMarks && !Byte.hasLowerLetter(text.bytes, cell)
    // `N PE L Application` and `3 PE 2 1 IP20` hold what belongs to other rows.
    let holdsMore = words.contains { LabelReader.read($0, in: text.bytes).label != nil }
    let isDoubtful =
      ranTogether || holdsMore || words.contains { text.isProtectionCode($0) }
      || ((areMarks || !Byte.hasLowerLetter(text.bytes, cell))
        && words.contains { text.isDoubtfulMark($0) })
    if isDoubtful { doubts.insert(.notOfKind) }
    return areMarks && !isDoubtful ? .list(words) : .text(cell)
  }

  /// `200, without resistive load 100, with resistive load …`: counts, each with its condition.
  private mutating func conditionalCounts(_ cell: TextRange) -> Value? {
    let starts = text.conditionalCountStarts(cell)
    guard starts.first == cell.lower else { return nil }
    var counts: [Quantity?] = []
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : cell.upper
      guard let comma = text.bytes.firstIndex(of: Byte.comma, from: start, to: end),
        let number = text.wholeNumber(TextRange(start, comma))
      else { return nil }
      let words = text.bytes.trimmed(TextRange(comma + 1, end))
      // `200, 100`, `… load 10 0, with` and a cell that ends at the comma say nothing for sure.
      let isLast = position + 1 == starts.count
      guard !words.isEmpty, !Byte.isDigit(text.bytes[words.lower]),
        isLast ? !text.endsInBareEquation(words) : Byte.endsWords(text.bytes[words.upper - 1])
      else { return nil }
      var quantity = Quantity(ExactDecimal(Int64(number)), .one)
      quantity.condition = words
      counts.append(quantity)
    }
    if counts.count == 1, let only = counts[0] { return .quantity(only, also: []) }
    return .several(counts)
  }
}

// MARK: Quantities

extension ValueReader {
  /// The quantities of a cell with the words around them as conditions; `nil` where it has none.
  private mutating func quantities(_ cell: TextRange, wanted: Dimension?) -> Value? {
    guard text.bytes[cell.lower..<cell.upper].contains(where: Byte.isDigit),
      var found = settle(cell)
    else { return nil }
    if wanted != nil, found.contains(where: \.mayBeCut) {
      doubts.insert(.crowdedNumber)
      return nil
    }
    guard
      let first = found.first(where: {
        wanted == nil || $0.measure.quantity.unit.dimension == wanted
      })
    else {
      if found.isEmpty { return nil }
      doubts.insert(.wrongDimension)
      return value(
        of: found.filter {
          $0.measure.quantity.unit.dimension == found[0].measure.quantity.unit.dimension
        }, in: cell)
    }
    if found.contains(where: { text.isFollowedBySlashedNumber($0.range, in: cell) })
      || text.bytes[cell.upper - 1] == Byte.slash
    {
      doubts.insert(.crowdedNumber)
      return nil
    }
    let dimension = first.measure.quantity.unit.dimension
    if found.contains(where: {
      $0.measure.quantity.unit.dimension != dimension && text.isSlashed($0.measure.range, in: cell)
    }) {
      doubts.insert(.crowdedNumber)
      return nil
    }
    found.removeAll { $0.measure.quantity.unit.dimension != dimension }
    let value = value(of: found, in: cell)
    return doubts.contains(.crowdedNumber) ? nil : value
  }

  /// Quantities with their twins, separators settled by what stands around them; `nil` where a
  /// number is doubtful.
  private mutating func settle(_ cell: TextRange) -> [TwinnedQuantity]? {
    var reader = QuantityReader(text.bytes, cell)
    var found = reader.all()
    if reader.doubts.contains(.ambiguousNumber),
      let reading = TwinnedQuantity.settledReading(text.bytes, cell)
    {
      reader = QuantityReader(text.bytes, cell, reading: reading)
      found = reader.all()
    }
    doubts.formUnion(reader.doubts)
    guard reader.doubts.isEmpty else { return nil }
    let twinned = TwinnedQuantity.pair(found, in: text.bytes)
    return TwinnedQuantity.outsideParentheses(twinned, of: cell, in: text.bytes)
  }

  private mutating func value(of found: [TwinnedQuantity], in cell: TextRange) -> Value? {
    guard let first = found.first else { return nil }
    if let columns = columns(found, in: cell) { return .several(columns) }
    if found.count == 1 {
      let conditions = [
        TextRange(cell.lower, first.range.lower), TextRange(first.range.upper, cell.upper),
      ]
      return .quantity(conditioned(first.measure.quantity, conditions), also: first.also)
    }
    guard !isRunTogether(found) else {
      doubts.insert(.crowdedNumber)
      return nil
    }
    return .several(several(found, in: cell))
  }

  /// Whether nothing but blanks divides two numbers: `41.4 mm 19 mm` may be those of several rows;
  /// `min. 3 Ω max. 5 Ω` is of one.
  private func isRunTogether(_ found: [TwinnedQuantity]) -> Bool {
    zip(found, found.dropFirst()).contains { left, right in
      left.measure.quantity.isExact && right.measure.quantity.isExact
        && text.bytes.skipBlanks(from: left.range.upper, to: right.range.lower)
          == right.range.lower
    }
  }

  /// `800 V - -`: quantities and dashes side by side, as a row of a matrix whose head is gone.
  private func columns(_ found: [TwinnedQuantity], in cell: TextRange) -> [Quantity?]? {
    var dashes: [TextRange] = []
    var index = cell.lower
    while let word = text.bytes.word(from: index, to: cell.upper) {
      let isInside = { (item: TwinnedQuantity) in
        item.range.lower <= word.lower && word.upper <= item.range.upper
      }
      if text.isDash(word), !found.contains(where: isInside) { dashes.append(word) }
      index = word.upper
    }
    guard !dashes.isEmpty else { return nil }
    let taken = (found.map(\.range) + dashes).map(\.count).reduce(0, +)
    let blanks = (cell.lower..<cell.upper).count { text.bytes[$0] == Byte.space }
    let inside = found.map { item in
      (item.range.lower..<item.range.upper).count { text.bytes[$0] == Byte.space }
    }.reduce(0, +)
    guard taken + blanks - inside == cell.count else { return nil }
    let placed: [(Int, Quantity?)] =
      found.map { ($0.range.lower, $0.measure.quantity) } + dashes.map { ($0.lower, nil) }
    return placed.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func conditioned(_ quantity: Quantity, _ words: [TextRange]) -> Quantity {
    var result = quantity
    let conditions = words.map { text.condition($0) }.filter { !$0.isEmpty }
    if conditions.contains(where: { text.isNoCondition($0) })
      || words.contains(where: { text.beginsWithMeasure($0) })
    {
      doubts.insert(.crowdedNumber)
    }
    result.condition = text.joined(conditions, by: "; ")
    return result
  }

  /// Words between two quantities belong to the one before, unless a colon leads to the next or all
  /// words lead: `AC 400 V / DC 250 V`.
  private mutating func several(_ found: [TwinnedQuantity], in cell: TextRange) -> [Quantity?] {
    var lead = TextRange(cell.lower, found[0].range.lower)
    let tail = TextRange(found[found.count - 1].range.upper, cell.upper)
    let wordsLead = !text.condition(lead).isEmpty && text.condition(tail).isEmpty
    var result: [Quantity?] = []
    for (position, item) in found.enumerated() {
      let isLast = position + 1 == found.count
      let end = isLast ? cell.upper : found[position + 1].range.lower
      let words = TextRange(item.range.upper, end)
      let split = wordsLead ? words.lower : isLast ? words.upper : text.leadStart(words)
      result.append(conditioned(item.measure.quantity, [lead, TextRange(words.lower, split)]))
      lead = TextRange(split, words.upper)
    }
    return result
  }
}
