/// Whose title and address the lines after an item number are.
enum NamedItem: Equatable {
  case nobody
  /// The part that the sheet describes.
  case part
  /// The reference at an index of the part.
  case reference(Int)
}

/// An item number with the words that announce it.
struct ReadItemMark {
  var mark: ItemMark
  /// What stands in the place of the item number; `nil` where it is none.
  var item: ItemNumber?
  /// The bytes in the place of the item number.
  var place: TextRange
  /// The rest of the line.
  var rest: TextRange
}

extension SheetReader {
  /// Reads a line that names an item: the head of a sheet or page, or a reference.
  mutating func readItemMark(_ index: Int) -> Int? {
    guard let mark = itemMark(on: lines[index]) else { return nil }
    guard let item = mark.item else {
      return parts.isEmpty && mark.mark == .item ? nil : readMalformed(mark, index)
    }
    if parts.isEmpty || (mark.mark == .sheet && item != part.itemNumber) {
      finishPart()
      openPart(item, index)
      takeRest(mark.rest)
      return claim(index, .data)
    }
    if item == part.itemNumber {
      // A repeated page header; what was being read goes on after it.
      return claim(index, .furniture)
    }
    openReference(item, index)
    takeRest(mark.rest)
    return claim(index, .data)
  }

  private mutating func openPart(_ item: ItemNumber, _ index: Int) {
    parts.append(PartRecord(itemNumber: item, line: index + 1))
    section = 0
    approvals = ApprovalTable()
    named = .part
  }

  private mutating func openReference(_ item: ItemNumber, _ index: Int) {
    finishApprovals()
    let groups = part.sections.path(from: section)
    let relation = groups.lazy.compactMap(\.heading?.relation).first
    let category = groups.lazy.compactMap(\.heading?.category).first { $0 != .other }
    part.references.append(
      Reference(
        itemNumber: item, relation: relation ?? .accessory,
        category: relation == .counterpart ? nil : category, section: section, line: index + 1))
    named = .reference(part.references.count - 1)
  }

  private mutating func readMalformed(_ mark: ReadItemMark, _ index: Int) -> Int? {
    guard !mark.place.isEmpty else { return nil }
    problems.append(
      SheetProblem(
        kind: .malformedItemNumber, part: parts.last?.itemNumber, line: index + 1,
        range: mark.place))
    named = .nobody
    return claim(index, .data)
  }

  /// `Data sheet | Item number: 770-1324`, `**Item no.: 770-201**`, `Item no.770-1334 Plug; …`.
  private func itemMark(on line: Line) -> ReadItemMark? {
    var start = line.content.lower
    while start < line.content.upper, !Byte.isWord(bytes[start]) { start += 1 }
    guard start < line.content.upper, line.marks.contains(.digit), mayBeginMark(bytes[start]) else {
      return nil
    }
    var mark: ItemMark?
    while let (next, end) = ItemMark.phrases.longestPrefix(
      of: TextRange(start, line.content.upper), in: bytes)
    {
      mark = mark == .sheet ? .sheet : next
      start = end
      while start < line.content.upper, !Byte.isWord(bytes[start]) { start += 1 }
    }
    guard let mark else { return nil }
    let limit = line.content.upper
    if let (item, end) = ItemNumber.read(bytes, at: start, end: limit) {
      let place = TextRange(start, end)
      return ReadItemMark(mark: mark, item: item, place: place, rest: TextRange(end, limit))
    }
    return ReadItemMark(
      mark: mark, item: nil, place: placeOfNumber(start, limit), rest: TextRange(limit, limit))
  }

  /// What stands where an item number belongs, if it has digits as a number would.
  private func placeOfNumber(_ start: Int, _ limit: Int) -> TextRange {
    var end = start
    while end < limit, !Byte.isBlank(bytes[end]) { end += 1 }
    let hasDigit = (start..<end).contains { Byte.isDigit(bytes[$0]) }
    return hasDigit ? TextRange(start, end) : .empty
  }

  private func mayBeginMark(_ byte: UInt8) -> Bool {
    switch Byte.lowercased(byte) {
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "a"): true
    default: false
    }
  }

  /// What follows an item number on its own line: a title, an address, or both.
  private mutating func takeRest(_ rest: TextRange) {
    let cells = text.split(rest, at: Byte.pipe).map { text.plain($0) }.filter { !$0.isEmpty }
    let plain = text.joined(cells, by: " ")
    guard plain.count > 1 else { return }
    var words = plain
    if let (address, start) = text.address(in: plain) {
      setAddress(address)
      words = text.bytes.trimmed(TextRange(plain.lower, start))
    }
    if words.count > 2 { extendTitle(words, line: 0) }
  }
}

extension SectionTree {
  /// The nodes from the one at `index` up to the outermost.
  func path(from index: Index) -> [Node] {
    var nodes: [Node] = []
    var current = index
    while current != 0 {
      nodes.append(self[current])
      current = self[current].parent
    }
    return nodes
  }
}
