/// Rows of label and value.
extension SheetReader {
  /// Reads a row; `onlyDivided` where prose stands beside, so that words alone are no row.
  mutating func readRow(_ index: Int, _ form: LineForm, onlyDivided: Bool = false) -> Int? {
    let line = lines[index]
    if let divider = text.divider(of: line), divider != .gap || !onlyDivided {
      return readDivided(index, text.cells(of: line, by: divider), divider)
    }
    guard !onlyDivided, !form.isBullet else { return nil }
    return readWords(index, form) ?? readLabelAbove(index, form)
  }

  /// A row whose cells are divided by tabs, pipes or gaps.
  private mutating func readDivided(_ index: Int, _ cells: [TextRange], _ divider: CellDivider)
    -> Int?
  {
    let filled = cells.filter { !$0.isEmpty }
    guard let label = filled.first else { return claim(index, .furniture) }
    if filled.count == 1 {
      return readSoleCell(index, label, isLabel: !(cells.first?.isEmpty ?? true))
    }
    if filled.count > 2, areRowsSideBySide(filled) {
      for place in stride(from: 0, to: filled.count, by: 2) {
        addRow(filled[place], values: [filled[place + 1]], lines: [index])
      }
      return claim(index, .data)
    }
    if divider == .gap, filled.count > 2 || label.count > 90 { return nil }
    addRow(label, values: Array(filled.dropFirst()), lines: [index])
    return claim(index, .data)
  }

  /// Whether cells are label and value by turns: two tables that stand beside each other.
  private func areRowsSideBySide(_ cells: [TextRange]) -> Bool {
    cells.count % 2 == 0
      && stride(from: 0, to: cells.count, by: 2).allSatisfy {
        LabelReader.read(cells[$0], in: bytes).label != nil
      }
  }

  /// A row with one cell: a label that lost its value, or the rest of the value above.
  private mutating func readSoleCell(_ index: Int, _ cell: TextRange, isLabel: Bool) -> Int? {
    guard isLabel else { return continueValue(index, cell) }
    guard Vocabulary.labels.meaning(of: cell, in: bytes) != nil else { return nil }
    return claim(index, .unread)
  }

  /// Adds a cell under an empty label to the value of the row above.
  private mutating func continueValue(_ index: Int, _ cell: TextRange) -> Int? {
    guard let last = part.attributes.indices.last, part.attributes[last].section == section else {
      return nil
    }
    var row = part.attributes.removeLast()
    row.lines = (row.lines.isEmpty ? [row.line] : row.lines) + [index + 1]
    row.raw = text.joinedWords(row.raw, cell)
    part.attributes.append(valued(row))
    return claim(index, .data)
  }

  /// `Rated current 32 A`: label and value divided by one blank, told apart by the vocabulary.
  private mutating func readWords(_ index: Int, _ form: LineForm) -> Int? {
    guard let (label, name) = Vocabulary.labels.longestPrefix(of: form.text, in: bytes) else {
      return nil
    }
    let end = LabelReader.end(of: label, after: name, before: form.text.upper, in: bytes)
    guard end < form.text.upper, bytes[end] == Byte.space || bytes[end] == Byte.colon else {
      return nil
    }
    let value = bytes.trimmed(TextRange(end + 1, form.text.upper))
    guard !value.isEmpty, label.kind.mayBegin(value, in: bytes) else { return nil }
    addRow(TextRange(form.text.lower, end), values: [value], lines: [index])
    return claim(index, .data)
  }

  /// A label alone on its line, its value alone on the next that is not blank.
  private mutating func readLabelAbove(_ index: Int, _ form: LineForm) -> Int? {
    guard LabelReader.read(form.text, in: bytes).label != nil,
      let next = nextFilled(after: index), text.divider(of: lines[next]) == nil
    else { return nil }
    let value = text.form(of: lines[next])
    guard !value.isMarked, LabelReader.read(value.text, in: bytes).label == nil,
      Vocabulary.headings.meaning(of: value.text, in: bytes) == nil
    else { return nil }
    addRow(form.text, values: [value.text], lines: [index, next])
    for between in index...next where classes[between] == .unread {
      classes[between] = lines[between].isBlank ? .blank : .data
    }
    return next + 1
  }

  /// Adds a row to the part, unless the table has the same row already.
  private mutating func addRow(_ label: TextRange, values cells: [TextRange], lines rows: [Int]) {
    let label = text.withoutColon(label)
    let raw = text.joined(cells, by: " ")
    guard !isRepeated(label, raw) else { return }
    let row = Attribute(
      section: section, label: label, raw: raw, value: .absent, line: rows[0] + 1,
      lines: rows.count > 1 ? rows.map { $0 + 1 } : [])
    part.attributes.append(valued(row))
  }

  /// The row with its label understood and its cell read.
  private mutating func valued(_ row: Attribute) -> Attribute {
    var row = row
    let read = LabelReader.read(row.label, in: bytes)
    row.scope = read.scope
    row.isKnown = read.label != nil
    row.key = read.label?.key
    if let label = read.label { vote(label.language(of: row.label, in: bytes)) }
    row.release = read.release
    row.value = values.read(row.raw, as: read.label?.kind ?? .form)
    row.doubts = values.doubts
    return row
  }

  private func isRepeated(_ label: TextRange, _ raw: TextRange) -> Bool {
    for row in part.attributes.reversed() {
      guard row.section == section else { return false }
      if bytes.same(row.label, label), bytes.same(row.raw, raw) { return true }
    }
    return false
  }
}

extension ValueKind {
  /// Whether words after a label read as its cell rather than as the rest of a longer label or of a
  /// sentence: `Width of the rail 35 mm`, `Application note for the market.`
  fileprivate func mayBegin(_ words: TextRange, in bytes: [UInt8]) -> Bool {
    switch self {
    case .count, .quantity:
      let first = bytes[words.lower]
      return !Byte.isLetter(first) || Byte.isUpper(first)
        || Words.prefixes.longestPrefix(of: words, in: bytes) != nil
    default: return bytes[words.upper - 1] != Byte.point
    }
  }
}

extension Label {
  /// The property that a cell under the label feeds; of several, the first.
  var key: PropertyKey? {
    switch role {
    case .property(let key): key
    case .properties(let keys): keys.first?.key
    case .ratingStandard, .remark: nil
    }
  }

  /// The language of the spelling that stands in a range.
  func language(of range: TextRange, in bytes: [UInt8]) -> Language {
    let hash = FoldedHash(bytes, range)
    return spellings.first { FoldedHash($0.text) == hash }?.language ?? .en
  }
}

extension [UInt8] {
  /// Whether two ranges hold the same bytes.
  func same(_ left: TextRange, _ right: TextRange) -> Bool {
    left.count == right.count
      && self[left.lower..<left.upper].elementsEqual(self[right.lower..<right.upper])
  }
}
